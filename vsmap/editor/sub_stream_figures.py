"""The figures of the maps that steps open, worked out again only when one of those maps changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vsmap.drawing.shown_map import SubStreams
    from vsmap.model.ids import MapId
    from vsmap.model.quantities import Calendar
    from vsmap.model.value_stream import ValueStreamMap
    from vsmap.model.workbook import Workbook


class SubStreamFigures:
    """What the sheet knows of the maps behind its steps."""

    def __init__(self) -> None:
        self._of: tuple[Calendar | None, MapId | None] = (None, None)
        self._maps: tuple[ValueStreamMap, ...] = ()
        self._opened: frozenset[MapId] = frozenset()
        self._found: SubStreams | None = None

    def of(self, workbook: Workbook, map_id: MapId) -> SubStreams | None:
        """The figures by map; None where no step opens one."""
        opened = frozenset(_opened(workbook.maps[map_id]))
        if not opened:
            return None
        maps = tuple(other for other in workbook.maps.values() if other.id != map_id)
        given = (workbook.calendar, map_id)
        if not (self._of == given and self._opened == opened and _same(self._maps, maps)):
            from vsmap.analysis.summary import sub_streams_of  # not wanted by every start

            self._found = sub_streams_of(workbook, map_id)
            self._of, self._opened, self._maps = given, opened, maps
        return self._found


def _opened(stream: ValueStreamMap) -> list[MapId]:
    return [step.sub_stream for step in stream.steps.values() if step.sub_stream is not None]


def _same(before: tuple[ValueStreamMap, ...], after: tuple[ValueStreamMap, ...]) -> bool:
    """Whether these are the very same maps."""
    return len(before) == len(after) and all(
        old is new for old, new in zip(before, after, strict=True)
    )
