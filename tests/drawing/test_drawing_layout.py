"""Columns from left to right; the longest branch stands straight."""

from __future__ import annotations

import subprocess
import sys

from tests.support.maps import MapBuilder, a_map
from tests.support.pictures import drawn
from vsmap.drawing.columns import columns_of
from vsmap.drawing.layout import place
from vsmap.drawing.links import links_of
from vsmap.drawing.tangle import untangled_rows
from vsmap.drawing.text_measure import FontMetrics
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.placement import Point

METRICS = FontMetrics.shipped()


def _places(builder: MapBuilder) -> dict[str, Point]:
    return {str(k): v for k, v in place(builder.build(), METRICS).items()}


def _fork() -> MapBuilder:
    return (
        a_map()
        .with_step("A")
        .with_step("Short", after="A", wait="1 d")
        .with_step("Long", after="A", wait="9 d")
        .with_step("D", after=["Short", "Long"])
    )


def test_columns_stand_144_apart_and_160_beside_a_split() -> None:
    row = _places(a_map().with_step("A").with_step("B").with_step("C"))
    fork = _places(_fork())

    assert [p.x for p in row.values()] == [0.0, 144.0, 288.0]
    assert (fork["long"].x, fork["d"].x) == (160.0, 320.0)


def test_the_longest_branch_takes_the_straight_row_and_the_other_150_below() -> None:
    places = _places(_fork())

    assert places["a"].y == places["long"].y == places["d"].y == 0.0
    assert places["short"].y == 150.0


def test_without_times_the_branch_drawn_first_stays_straight_however_short() -> None:
    builder = (
        a_map()
        .with_step("A")
        .with_step("Short")
        .with_step("B", after="A")
        .with_step("C", after="B")
        .with_step("D", after=["Short", "C"])
    )

    places = _places(builder)

    assert places["short"].y == places["a"].y
    assert places["b"].y == places["c"].y > places["a"].y


def test_four_branches_take_four_rows() -> None:
    builder = a_map().with_step("A")
    for name in "WXYZ":
        builder.with_step(name, after="A")
    builder.with_step("D", after=list("WXYZ"))

    places = _places(builder)

    assert sorted(places[n].y for n in "wxyz") == [0.0, 150.0, 300.0, 450.0]
    assert len({places[n].x for n in "wxyz"}) == 1


def test_an_inner_split_stands_nearer_than_the_outer_one() -> None:
    builder = (
        a_map()
        .with_step("A")
        .with_step("B", after="A", wait="9 d")
        .with_step("C", after="B", wait="9 d")
        .with_step("Inner", after="B")
        .with_step("D", after=["C", "Inner"], wait="9 d")
        .with_step("Outer", after="A")
        .with_step("E", after=["D", "Outer"])
    )

    places = _places(builder)

    assert 0.0 < places["inner"].y < places["outer"].y


def test_steps_that_hang_with_nothing_get_a_row_of_their_own() -> None:
    builder = a_map().with_step("A").with_step("B").with_step("Lonely", after=())

    places = _places(builder)

    assert places["lonely"].y > places["a"].y


def test_a_step_nothing_leads_to_stands_next_to_the_step_it_leads_to() -> None:
    builder = a_map().with_step("A").with_step("B").with_step("C").with_step("Late", after=())
    builder.with_flow("Late", "C")

    places = _places(builder)

    assert places["late"].x == places["b"].x


def test_a_step_placed_by_hand_keeps_its_place_and_leaves_the_others_alone() -> None:
    free = a_map().with_step("A").with_step("B").with_step("C")
    put = a_map().with_step("A").with_step("B", position=Point(500.0, -90.0)).with_step("C")

    before, after = _places(free), _places(put)

    assert after["b"] == Point(500.0, -90.0)
    assert {k: v for k, v in after.items() if k != "b"} == {
        k: v for k, v in before.items() if k != "b"
    }


def test_a_step_makes_room_for_one_placed_by_hand() -> None:
    builder = a_map().with_step("A", position=Point(150.0, 10.0)).with_step("B")

    boxes = list(drawn(builder).boxes.values())

    assert boxes[0] == (150.0, 10.0, 96.0, 72.0)
    assert not boxes[0].meets(boxes[1])


def test_a_loop_of_forward_flows_is_laid_out_without_its_closing_flow() -> None:
    builder = a_map().with_step("A").with_step("B").with_flow("B", "A").with_flow("A", "A")

    links = links_of(builder.build())

    assert {(f.source, f.target) for f in links.closing} == {("b", "a"), ("a", "a")}
    assert columns_of(links)[StepId("b")] == 2


def test_ends_stand_left_and_right_of_everything() -> None:
    builder = a_map().with_step("A").with_step("Dead end").open_ended()

    columns = columns_of(links_of(builder.build()))

    assert columns[REQUEST] == 0
    assert columns[DELIVERED] == 3


def test_fast_sugiyama_gets_loops_and_doubled_flows_taken_out() -> None:
    builder = a_map()
    for number in range(12):
        builder.with_step(f"S{number}")
    for a, b in ((3, 1), (5, 5), (1, 4), (1, 4), (0, 9), (9, 2), (2, 11)):
        builder.with_flow(f"S{a}", f"S{b}")
    links = links_of(builder.build())

    rows = untangled_rows(links, columns_of(links))

    assert set(rows.of) == set(links.nodes)
    cells = [(rows.of[n], columns_of(links)[n]) for n in links.nodes]
    assert len(set(cells)) == len(cells)


def test_small_maps_never_load_fast_sugiyama() -> None:
    code = (
        "import sys; sys.path.insert(0, '.');"
        "from tests.support.maps import a_map;"
        "from vsmap.drawing.picture import draw_map;"
        "draw_map(a_map().with_step('A').with_step('B').build());"
        "print([n for n in ('fast_sugiyama', 'networkx', 'numpy') if n in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
