"""Which steps can stand in one box, and what such a box holds."""

from __future__ import annotations

import pytest

from tests.support.maps import MapBuilder, a_map, seconds, slug
from vsmap.analysis.insides import inside_run
from vsmap.analysis.passages import Passage, folded_runs, passage_of, why_no_passage
from vsmap.model.ids import RunId
from vsmap.model.measures import Standing
from vsmap.model.quantities import Calendar
from vsmap.model.step_runs import StepRun
from vsmap.model.value_stream import ValueStreamMap


def a_stream() -> MapBuilder:
    """Plan, then Build beside Draw, then Test, Ship."""
    return (
        a_map()
        .with_step("Plan", process_time="1 h", wait="1 d")
        .with_step("Build", process_time="2 d", wait="2 h")
        .with_step("Draw", process_time="1 h", wait="1 h", after="Plan")
        .with_step("Test", process_time="3 h", wait="4 h", after=("Build", "Draw"))
        .with_step("Ship", process_time="30 min", wait="1 d")
    )


def passage(*names: str, drawn: ValueStreamMap | None = None) -> Passage | None:
    return passage_of(drawn or a_stream().build(), map(slug, names))


def test_steps_of_a_chain_are_entered_at_the_first_and_left_at_the_last() -> None:
    found = passage("Ship", "Test")

    assert found == Passage((slug("Test"), slug("Ship")), slug("Test"), slug("Ship"))


def test_a_split_may_lie_inside_from_its_step_to_its_join() -> None:
    found = passage("Plan", "Build", "Draw", "Test")

    assert found is not None
    assert (found.entry, found.exit) == (slug("Plan"), slug("Test"))


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (("Plan", "Build"), "Items leave at Plan and Build; select steps with one way out"),
        (("Build", "Test"), "Items come in at Build and Test; select steps with one way in"),
        (("Plan", "Ship"), "Items come in at Plan and Ship; select steps with one way in"),
        (
            ("Plan",),
            "One box stands for at least two steps; select steps that follow one another",
        ),
    ],
)
def test_other_steps_are_refused_with_a_sentence(names: tuple[str, ...], sentence: str) -> None:
    assert passage(*names) is None
    assert why_no_passage(a_stream().build(), map(slug, names)) == sentence


def test_rework_does_not_count_as_a_way_in() -> None:
    drawn = a_stream().with_rework("Ship", "Build").build()

    assert passage("Build", "Draw", "Plan", "Test", drawn=drawn) is not None


def test_steps_that_lead_in_a_circle_are_refused_with_a_sentence() -> None:
    drawn = a_stream().with_flow("Ship", "Test").build()

    assert passage("Test", "Ship", drawn=drawn) is None
    assert why_no_passage(drawn, map(slug, ("Test", "Ship"))) == (
        "These steps lead in a circle; make the flow that leads back a rework flow"
    )


def test_a_run_that_names_a_step_that_is_gone_shrinks() -> None:
    drawn = a_stream().build()
    run = StepRun(id=RunId("r"), steps=(slug("Test"), slug("gone"), slug("Ship")))

    folded = folded_runs(drawn.with_parts(run))

    assert folded[RunId("r")].steps == (slug("Test"), slug("Ship"))


def test_a_broken_run_is_not_folded() -> None:
    drawn = a_stream().build()
    run = StepRun(id=RunId("r"), steps=(slug("Plan"), slug("Ship")))

    assert folded_runs(drawn.with_parts(run)) == {}


def test_of_two_runs_that_share_steps_the_longer_is_folded() -> None:
    drawn = (
        a_stream()
        .build()
        .with_parts(
            StepRun(id=RunId("short"), steps=(slug("Test"), slug("Ship"))),
            StepRun(id=RunId("long"), steps=tuple(map(slug, ("Plan", "Build", "Draw", "Test")))),
        )
    )

    assert list(folded_runs(drawn)) == ["long"]


def test_a_box_holds_the_work_and_the_waits_of_its_longest_way() -> None:
    drawn = a_stream().build()
    found = passage("Plan", "Build", "Draw", "Test")
    assert found is not None

    held = inside_run(drawn, found, Calendar(), {})

    assert held.work == seconds("1 h") + seconds("2 d") + seconds("3 h")
    assert held.wait == seconds("2 h") + seconds("4 h")
    assert held.steps == 4


def test_a_box_with_a_guess_inside_is_a_guess() -> None:
    drawn = a_map().with_step("A", process_time="~2 h").with_step("B", process_time="1 h").build()
    found = passage("A", "B", drawn=drawn)
    assert found is not None

    held = inside_run(drawn, found, Calendar(), {})

    assert held.process_time.standing is Standing.GUESS


def test_a_box_of_which_nothing_is_known_is_unknown() -> None:
    drawn = a_map().with_step("A").with_step("B").build()
    found = passage("A", "B", drawn=drawn)
    assert found is not None

    held = inside_run(drawn, found, Calendar(), {})

    assert not held.process_time.is_known
    assert held.is_work_open
    assert held.is_wait_open
