from __future__ import annotations

from tests.support.figures import figures_told, kinds_told, problem_of
from tests.support.maps import a_map, slug
from vsmap.analysis.figures import ProblemKind


def test_a_sound_map_tells_nothing() -> None:
    figures = figures_told(a_map().with_step("A", process_time="1 h", wait="0"))

    assert figures.problems == ()


def test_two_steps_of_one_name_are_told_once() -> None:
    figures = figures_told(a_map().with_step("A").with_step("A"))

    assert problem_of(figures, ProblemKind.DUPLICATE_NAME).name == "A"


def test_a_step_without_a_name_is_told() -> None:
    figures = figures_told(a_map().with_step("").with_step("B"))

    assert problem_of(figures, ProblemKind.NO_NAME).step == slug("step")


def test_a_step_that_is_not_connected_yet_is_told_as_that_alone() -> None:
    figures = figures_told(a_map().with_step("A").with_step("Alone", after=()).open_ended())
    connected = figures_told(
        a_map().with_step("A").delivered().with_step("Alone", after=()).open_ended()
    )

    assert problem_of(connected, ProblemKind.NOT_CONNECTED).step == slug("Alone")
    assert kinds_told(connected) == {ProblemKind.NOT_CONNECTED}
    assert kinds_told(figures) == {ProblemKind.NOT_CONNECTED, ProblemKind.DEAD_END}


def test_messages_name_the_step_in_plain_words() -> None:
    figures = figures_told(a_map().with_step("Weld", process_time="10 h", wait="0").with_demand(1))

    told = problem_of(figures, ProblemKind.CANNOT_KEEP_UP)
    assert told.message.replace("\u00a0", " ") == (
        "“Weld” cannot keep up: demand needs 125 % of its time."
    )
