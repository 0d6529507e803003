"""Workbooks and maps are frozen; asking them or changing them gives new values."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from tests.support.maps import a_map
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import (
    DELIVERED,
    REQUEST,
    FlowId,
    MapId,
    NoteId,
    PhotoId,
    RunId,
    StepId,
    WorkbookId,
    new_id,
)
from vsmap.model.photos import Photo
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.step_runs import StepRun
from vsmap.model.steps import Step
from vsmap.model.value_stream import PARTS, Demand, MapState, Note, ValueStreamMap
from vsmap.model.workbook import Workbook

CURRENT = ValueStreamMap(id=MapId("now"), name="Today")
FUTURE = ValueStreamMap(id=MapId("then"), name="In spring", state=MapState.FUTURE)
WORKBOOK = Workbook(id=WorkbookId("w"), maps={FUTURE.id: FUTURE, CURRENT.id: CURRENT})


def test_the_first_current_map_counts_when_none_is_named() -> None:
    assert WORKBOOK.main_map() == CURRENT


def test_without_a_current_map_the_first_counts() -> None:
    only_future = Workbook(id=WorkbookId("w"), maps={FUTURE.id: FUTURE})

    assert only_future.main_map() == FUTURE
    assert Workbook(id=WorkbookId("w")).main_map() is None


def test_a_map_is_found_by_its_name_in_any_case() -> None:
    assert WORKBOOK.map_named(" in SPRING ") == FUTURE
    assert WORKBOOK.map_named("in autumn") is None


def test_a_changed_map_keeps_its_place() -> None:
    renamed = FUTURE.model_copy(update={"name": "In autumn"})

    changed = WORKBOOK.with_map(renamed)

    assert list(changed.maps.values()) == [renamed, CURRENT]
    assert WORKBOOK.maps[FUTURE.id] == FUTURE


def test_a_record_cannot_be_changed_in_place() -> None:
    step = Step(id=StepId("s"))

    with pytest.raises(ValidationError):
        step.name = "Weld"  # type: ignore[misc]  # that it is refused is the point


def test_a_flow_whose_end_is_gone_is_not_seen() -> None:
    drawn = a_map().with_step("Weld").with_step("Paint").build()

    without = drawn.without("paint")

    assert [flow.target for flow in without.visible_flows()] == ["weld"]
    assert "weld-paint" in without.flows


def test_flows_are_told_by_kind_and_end() -> None:
    drawn = (
        a_map()
        .with_step("Weld")
        .with_step("Paint")
        .with_flow("Paint", "Weld", kind=FlowKind.REWORK)
        .build()
    )

    assert [flow.source for flow in drawn.flows_into(StepId("paint"))] == ["weld"]
    assert [f.target for f in drawn.flows_from(StepId("paint"), FlowKind.REWORK)] == ["weld"]


def test_parts_are_added_or_put_in_place_of_those_with_the_same_id() -> None:
    drawn = a_map().with_step("Weld").build()
    paint, note = Step(id=StepId("paint"), name="Paint"), Note(id=NoteId("n"), text="Why?")
    flow = Flow(id=FlowId("f"), source=StepId("weld"), target=paint.id)
    weld = drawn.steps[StepId("weld")].model_copy(update={"name": "Spot weld"})

    changed = drawn.with_parts(paint, note, flow, weld)

    assert list(changed.steps.values()) == [weld, paint]
    assert (changed.flows[flow.id], changed.notes[note.id]) == (flow, note)
    assert drawn.step_named("Weld")


def test_everything_on_a_map_has_a_name_to_tell() -> None:
    drawn = a_map().with_step("Weld").build()

    names = [drawn.name_of(StepId(i)) for i in (REQUEST, "weld", DELIVERED, "nobody")]

    assert names == ["Request", "Weld", "Delivered", "nobody"]


def test_demand_is_so_many_items_in_working_time() -> None:
    demand = Demand(count=920, per=Unit.DAY)

    assert demand.items_per_second(Calendar()) == pytest.approx(920 / (8 * 3600))


@pytest.mark.parametrize("count", [0, -1, float("inf"), float("nan")])
def test_demand_is_more_than_none(count: float) -> None:
    with pytest.raises(ValidationError):
        Demand(count=count)


def test_ids_are_random_and_hold_no_letters_that_read_alike() -> None:
    made = {new_id() for _ in range(1000)}

    assert len(made) == 1000
    assert not set("".join(made)) & set("ilou")


def test_a_map_takes_and_loses_parts_of_every_kind() -> None:
    parts = (
        Step(id=StepId("cut")),
        Flow(id=FlowId("in"), source=REQUEST, target=StepId("cut")),
        Note(id=NoteId("n")),
        StepRun(id=RunId("r"), steps=(StepId("cut"),)),
        Photo(id=PhotoId("p")),
    )

    full = CURRENT.with_parts(*parts)

    held = [part for field in PARTS for part in getattr(full, field).values()]
    assert held == list(parts)
    assert full.without(*(part.id for part in parts)) == CURRENT


def test_a_photo_that_is_too_large_is_refused() -> None:
    with pytest.raises(ValidationError, match="at most 1500000 characters"):
        Photo(id=PhotoId("p"), data="A" * 1_500_001)
