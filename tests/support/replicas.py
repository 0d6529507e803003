"""Several people on one workbook, each with a replica of their own, exchanging when a test says."""

from __future__ import annotations

from tests.support.maps import a_map
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.ids import MapId, StepId
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook


def replicas(workbook: Workbook, people: int = 2) -> tuple[SharedWorkbook, ...]:
    """As many replicas of one new document, numbered from 1 so that a test plays out alike."""
    first = SharedWorkbook.new(workbook, client=1)
    state = first.update_since()
    others = (SharedWorkbook.from_state(state, client=n) for n in range(2, people + 1))
    return (first, *others)


def two_people() -> tuple[SharedWorkbook, SharedWorkbook]:
    """Two replicas of one small map: Weld, then Paint."""
    workbook = a_map("Shop").with_step("Weld", process_time="2 h").with_step("Paint").workbook()
    ann, ben = replicas(workbook)
    return ann, ben


def exchange(*documents: SharedWorkbook) -> None:
    """Everybody hears of everything; all are equal afterwards."""
    for one in documents:
        for other in documents:
            if one is not other:
                other.apply_update(one.update_since(other.state_vector()))


def the_map(document: SharedWorkbook) -> ValueStreamMap:
    """The first map of a document."""
    return next(iter(document.workbook.maps.values()))


def the_map_id(document: SharedWorkbook) -> MapId:
    """The id of the first map of a document."""
    return the_map(document).id


def set_step(document: SharedWorkbook, step: StepId, **fields: object) -> None:
    """Set fields of a step of the first map, as one edit."""
    with document.edit("Set step") as edit:
        edit.set(the_map_id(document), step, **fields)
