from __future__ import annotations

import pytest

from tests.support.replicas import the_map, the_map_id
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.errors import EditRefused
from vsmap.model.ids import DELIVERED, REQUEST, MapId, StepId
from vsmap.model.placement import Point
from vsmap.model.steps import Step

WELD, PAINT = StepId("weld"), StepId("paint")


@pytest.fixture
def document(car_bodies: SharedWorkbook) -> SharedWorkbook:
    return car_bodies


@pytest.mark.parametrize("end", [REQUEST, DELIVERED])
def test_a_step_may_not_take_the_id_of_an_end(document: SharedWorkbook, end: StepId) -> None:
    with pytest.raises(EditRefused, match="id of an end"), document.edit("Add step") as edit:
        edit.put(the_map_id(document), Step(id=end))


def test_an_edit_of_a_map_that_is_gone_is_refused(document: SharedWorkbook) -> None:
    with pytest.raises(EditRefused, match="no longer there"), document.edit("Add step") as edit:
        edit.put(MapId("nowhere"), Step(id=WELD))


def test_a_field_nobody_knows_is_refused(document: SharedWorkbook) -> None:
    with pytest.raises(EditRefused, match="colour"), document.edit("Paint it") as edit:
        edit.set(the_map_id(document), WELD, colour="red")


def test_a_value_of_the_wrong_kind_is_refused(document: SharedWorkbook) -> None:
    with pytest.raises(EditRefused, match="wip_limit"), document.edit("Set limit") as edit:
        edit.set(the_map_id(document), WELD, wip_limit=-1)


@pytest.mark.parametrize("x", [float("nan"), float("inf"), 1e300])
def test_a_position_that_is_no_place_is_refused(document: SharedWorkbook, x: float) -> None:
    before = document.workbook

    with pytest.raises(EditRefused, match="number"), document.edit("Move") as edit:
        edit.set(the_map_id(document), WELD, position=Point(x, 0))

    assert document.workbook is before


def test_half_a_character_is_stored_as_a_question_mark(document: SharedWorkbook) -> None:
    with document.edit("Rename step") as edit:
        edit.set(the_map_id(document), WELD, name="We\ud800ld")

    assert the_map(document).steps[WELD].name == "We?ld"


def test_undo_within_an_edit_is_refused(document: SharedWorkbook) -> None:
    with pytest.raises(EditRefused, match="still open"), document.edit("Outer"):
        document.undo()
