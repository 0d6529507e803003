"""An edit shown before it is kept: the same edit functions, done to a copy in memory."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from vsmap.model.changes import ChangeKind, DocumentChange, MapChange, Origin
from vsmap.model.flows import Flow
from vsmap.model.ids import StepId
from vsmap.model.steps import Step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from vsmap.model.ids import MapId
    from vsmap.model.value_stream import Part, ValueStreamMap
    from vsmap.model.workbook import Workbook


class Preview:
    """A workbook that can be edited and thrown away; nobody else sees it."""

    def __init__(self, workbook: Workbook) -> None:
        self.shown = workbook
        self._start = workbook
        self._name = ""

    @property
    def workbook(self) -> Workbook:
        """The copy as it is now."""
        return self.shown

    @contextmanager
    def edit(self, name: str, *, merge_key: str | None = None) -> Iterator[PreviewEdit]:
        """An edit of the copy; an exception takes it back."""
        del merge_key
        self._name = self._name or name
        before = self.shown
        try:
            yield PreviewEdit(self)
        except BaseException:
            self.shown = before
            raise

    def change(self) -> DocumentChange:
        """What was done to the copy until now, as the document would tell it."""
        before, after = self._start, self.shown
        changes = [
            change
            for map_id, changed in after.maps.items()
            if before.maps.get(map_id) is not changed
            for change in _differences(before.maps.get(map_id), changed)
        ]
        return DocumentChange(self._name, Origin.ME, tuple(changes), before, after)


class PreviewEdit:
    """What an edit may do to the copy; each part is put in place at once."""

    def __init__(self, preview: Preview) -> None:
        self._preview = preview

    @property
    def workbook(self) -> Workbook:
        """The copy as it is now."""
        return self._preview.shown

    def put(self, map_id: MapId, /, *parts: Part) -> None:
        """Add parts, or change those of the same id."""
        self.put_map(self.workbook.maps[map_id].with_parts(*parts))

    def remove(self, map_id: MapId, *ids: str) -> None:
        """Delete parts."""
        self.put_map(self.workbook.maps[map_id].without(*ids))

    def order_parts(self, map_id: MapId, /, ids: Iterable[str]) -> None:
        """Bring steps into this reading order; those not named follow."""
        steps = self.workbook.maps[map_id].steps
        first = {StepId(i): steps[StepId(i)] for i in ids if i in steps}
        self.set_map(map_id, steps={**first, **steps})

    def put_map(self, added: ValueStreamMap) -> None:
        """Add a map, or change the one of the same id."""
        self._preview.shown = self.workbook.with_map(added)

    def set_map(self, map_id: MapId, **fields: Any) -> None:
        """Change a map's own fields."""
        self.put_map(self.workbook.maps[map_id].model_copy(update=fields))

    def remove_map(self, map_id: MapId) -> None:
        """Delete a map."""
        self.order_maps(tuple(kept for kept in self.workbook.maps if kept != map_id))

    def order_maps(self, maps: tuple[MapId, ...]) -> None:
        """Keep these maps, in this order."""
        ordered = {map_id: self.workbook.maps[map_id] for map_id in maps}
        self.set_workbook(maps=ordered)

    def set_workbook(self, **fields: Any) -> None:
        """Change the workbook's own fields."""
        self._preview.shown = self.workbook.model_copy(update=fields)


def _differences(before: ValueStreamMap | None, after: ValueStreamMap) -> Iterator[MapChange]:
    if before is None:
        yield MapChange(ChangeKind.ADDED, after.id, None, after)
        return
    for old, new in _unlike_parts(before, after):
        if old is None:
            yield MapChange(ChangeKind.ADDED, after.id, None, new)
        elif new is None:
            yield MapChange(ChangeKind.REMOVED, after.id, old, None)
        elif old != new:
            yield MapChange(ChangeKind.UPDATED, after.id, old, new)


def _unlike_parts(
    before: ValueStreamMap, after: ValueStreamMap
) -> Iterator[tuple[Step | Flow | None, Step | Flow | None]]:
    """The steps and flows that may differ; those no edit touched are the same objects."""
    yield from _unlike(before.steps, after.steps)
    yield from _unlike(before.flows, after.flows)


def _unlike(
    before: Mapping[Any, Step | Flow], after: Mapping[Any, Step | Flow]
) -> Iterator[tuple[Step | Flow | None, Step | Flow | None]]:
    if before is not after:
        yield from ((was, after.get(i)) for i, was in before.items() if after.get(i) is not was)
        yield from ((None, now) for i, now in after.items() if i not in before)
