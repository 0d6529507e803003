"""Any map a workshop can draw has a legible picture, and drawing anew equals drawing again."""

from __future__ import annotations

import random
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.pictures import (
    clashing_texts,
    drawn_workbook,
    figures_in,
    texts_in_foreign_boxes,
)
from tests.support.random_maps import drawn_maps, times
from vsmap.drawing.ladder_path import stretches
from vsmap.drawing.look import Look
from vsmap.drawing.picture import Draughtsman, draw_map
from vsmap.drawing.readings import Readings
from vsmap.model.ids import FlowId, StepId
from vsmap.model.notation import parse_share, parse_time
from vsmap.model.placement import Point
from vsmap.model.value_stream import Symbols, ValueStreamMap
from vsmap.model.workbook import Workbook

looks = st.builds(Look, symbols=st.sampled_from(Symbols), aligned=st.booleans())


@given(drawn_maps(), looks)
def test_no_text_stands_in_another_nor_in_a_foreign_box(workbook: Workbook, look: Look) -> None:
    picture = drawn_workbook(workbook, look)

    assert clashing_texts(picture) == []
    assert texts_in_foreign_boxes(picture) == []


@given(drawn_maps(), looks)
def test_steps_never_stand_on_one_another_and_all_flows_between_them_are_drawn(
    workbook: Workbook, look: Look
) -> None:
    picture = drawn_workbook(workbook, look)

    value_map = next(iter(workbook.maps.values()))
    assert not any(a.meets(b) for a, b in combinations(picture.boxes.values(), 2))
    assert set(picture.flow_lines) == {flow.id for flow in value_map.visible_flows()}


@given(drawn_maps())
def test_the_ladder_adds_up_to_the_lead_time(workbook: Workbook) -> None:
    value_map = next(iter(workbook.maps.values()))
    figures = figures_in(workbook)

    path = stretches(value_map, figures, Readings(workbook.calendar, value_map.demand))

    assert sum(s.seconds or 0.0 for s in path) == pytest.approx(figures.lead_time)


@given(drawn_maps())
def test_forward_flows_lead_from_left_to_right(workbook: Workbook) -> None:
    picture = drawn_workbook(workbook)

    value_map = next(iter(workbook.maps.values()))
    frames = {**picture.boxes, **picture.ends}
    for flow in value_map.visible_flows():
        line = picture.flow_lines[flow.id]
        if flow.kind == "forward" and frames[flow.source].x < frames[flow.target].x:
            assert all(a.x <= b.x for a, b in pairwise(line)) or (
                line[-1].y > frames[flow.target].bottom
            )


@given(drawn_maps(), looks, st.integers(0, 2**32), st.lists(times, min_size=1, max_size=4))
def test_a_picture_drawn_as_a_map_changes_equals_one_drawn_from_scratch(
    workbook: Workbook, look: Look, seed: int, notations: list[str]
) -> None:
    draughtsman = Draughtsman(look)
    chance = random.Random(seed)  # noqa: S311 (no secret)
    value_map = next(iter(workbook.maps.values()))
    draughtsman.draw(value_map, figures_in(workbook), workbook.calendar)

    for notation in notations:
        value_map = _changed(value_map, chance, notation)
        changed = workbook.with_map(value_map)
        again = draughtsman.draw(value_map, figures_in(changed), changed.calendar)
        afresh = draw_map(value_map, figures_in(changed), changed.calendar, look=look)

        assert again.items == afresh.items
        assert again.bounds == afresh.bounds
        assert again.boxes == afresh.boxes
        assert again.flow_lines == afresh.flow_lines
        assert again.typed_parts() == afresh.typed_parts()
        assert list(again.cells.within(again.bounds)) == list(afresh.cells.within(afresh.bounds))


@given(drawn_maps(), looks)
def test_nothing_is_drawn_outside_of_the_room_its_group_takes(
    workbook: Workbook, look: Look
) -> None:
    picture = drawn_workbook(workbook, look)

    for group in picture.groups:
        room = group.bounds.grown(0.5)
        assert [item for item in group.items if not room.covers(item.box)] == []


def _changed(value_map: ValueStreamMap, chance: random.Random, notation: str) -> ValueStreamMap:
    """One number typed, one step renamed, judged or moved, or one part deleted."""
    ids: list[str] = [*value_map.steps, *value_map.flows]
    if not ids:
        return value_map
    chosen, kind = chance.choice(ids), chance.randrange(5)
    if kind == 0:
        return value_map.without(chosen)
    if chosen in value_map.flows:
        flow = value_map.flows[FlowId(chosen)]
        told = {"wait": parse_time(notation)} if kind < 4 else {"share": parse_share("40%")}
        return value_map.with_parts(flow.model_copy(update=told))
    fields = (
        {"process_time": parse_time(notation)},
        {"name": f"{notation} renamed"},
        {"position": Point(chance.uniform(-500, 900), chance.uniform(-500, 900))},
        {"percent_complete_accurate": parse_share("70-95%")},
    )[kind - 1]
    step = value_map.steps[StepId(chosen)]
    return value_map.with_parts(step.model_copy(update=fields))
