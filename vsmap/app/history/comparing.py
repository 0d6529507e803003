"""A version beside what the workbook is now: the figures of the map shown, and every difference."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.analysis.comparison import FigureChange, compare_states
from vsmap.analysis.differences import RecordDifference, differences
from vsmap.document.versions import Version
from vsmap.model.ids import MapId
from vsmap.model.language import phrase, said
from vsmap.model.workbook import Workbook

_FIGURES = (phrase("Lead time"), phrase("Process time"), phrase("Flow efficiency"))


@dataclass(frozen=True, slots=True)
class Compared:
    """What is told of a version: figures then and now (none for a new map), and what differs."""

    version: Version
    figures: tuple[FigureChange, ...]
    records: tuple[RecordDifference, ...]


def compared(version: Version, now: Workbook, map_id: MapId) -> Compared:
    """The version beside the workbook as it is. Raises DamagedFile and NewerFile."""
    then = version.workbook()
    figures: tuple[FigureChange, ...] = ()
    if map_id in then.maps and map_id in now.maps:
        wanted = {said(label) for label in _FIGURES}
        every = compare_states(then, now, map_id)
        figures = tuple(figure for figure in every if figure.label in wanted)
    return Compared(version, figures, differences(then, now))
