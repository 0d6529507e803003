from __future__ import annotations

import pytest

from tests.support.figures import figures_told, kinds_told, near, problem_of, step_of
from tests.support.maps import MapBuilder, a_map, seconds, slug
from vsmap.analysis.figures import ProblemKind


def build_and_test() -> MapBuilder:
    return (
        a_map()
        .with_step("Build", process_time="2 d", wait="1 d")
        .with_step("Test", process_time="1 d", wait="1 d", pca="80%")
        .with_step("Ship", process_time="1 h", wait="0")
    )


def forked() -> MapBuilder:
    return (
        a_map()
        .with_step("Before", process_time="1 h", wait="0")
        .with_step("Fork", process_time="1 h", wait="0")
        .with_step("A", process_time="4 h", wait="0")
        .with_step("A2", process_time="4 h", wait="0")
        .with_step("B", process_time="9 h", wait="0", after="Fork")
        .with_step("Join", process_time="1 h", wait="0", after=["A2", "B"])
        .with_step("After", process_time="1 h", wait="0")
    )


def test_rework_without_a_share_takes_what_is_not_right_the_first_time() -> None:
    figures = figures_told(build_and_test().with_rework("Test", "Build"))

    assert figures.lead_time == seconds("41 h")
    assert figures.lead_time_with_rework == near(seconds("41 h") + 0.25 * seconds("4 d"))
    assert step_of(figures, "Build").visits == near(1.25)
    assert step_of(figures, "Ship").visits == near(1)
    assert figures.total_touch_time == near(1.25 * seconds("3 d") + seconds("1 h"))


def test_a_return_may_wait_too() -> None:
    figures = figures_told(build_and_test().with_rework("Test", "Build", share="50%", wait="2 d"))

    assert figures.lead_time_with_rework == near(seconds("41 h") + seconds("2 d") + seconds("4 d"))


def test_rework_comes_off_before_the_split() -> None:
    figures = figures_told(
        a_map()
        .with_step("Check", process_time="1 h", wait="0")
        .with_rework("Check", "Check", share="50%")
        .with_step("A", process_time="2 h", wait="0", share="25%")
        .with_step("B", process_time="4 h", wait="0", after="Check", share="75%")
        .with_step("Close", process_time="0", wait="0", after=["A", "B"])
    )

    assert figures.lead_time_with_rework == near(seconds("5.5 h"))
    assert step_of(figures, "Check").visits == near(2)
    assert step_of(figures, "A").visits == near(0.25)


def test_a_repair_bench_only_rework_leads_to_is_visited_by_rework_alone() -> None:
    figures = figures_told(
        build_and_test()
        .with_step("Repair", process_time="8 h", after=())
        .with_flow("Repair", "Test", wait="0")
        .with_rework("Test", "Repair")
        .with_flow("Ship", "delivered", wait="0")
    )

    assert figures.lead_time == seconds("41 h")
    assert figures.lead_time_with_rework == near(seconds("41 h") + 0.25 * seconds("16 h"))
    assert step_of(figures, "Repair").visits == near(0.25)
    assert figures.problems == ()


def test_overlapping_loops_are_solved_together() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="1 h", wait="0")
        .with_step("B", process_time="1 h", wait="0")
        .with_step("C", process_time="1 h", wait="0")
        .with_step("D", process_time="1 h", wait="0")
        .with_rework("C", "A", share="50%")
        .with_rework("D", "B", share="50%")
    )

    # Hours left: A = 1 + B, B = 1 + C, C = 1 + A / 2 + D / 2, D = 1 + B / 2.
    assert figures.lead_time_with_rework == near(seconds("13 h"))


def test_rework_inside_a_branch_folds_into_the_branch() -> None:
    figures = figures_told(forked().with_rework("A2", "A", share="50%"))

    assert figures.lead_time == seconds("13 h")
    assert figures.lead_time_with_rework == near(seconds("20 h"))
    assert step_of(figures, "A").visits == near(2)
    assert step_of(figures, "Join").visits == near(1)


def test_rework_round_a_whole_fork_repeats_both_branches() -> None:
    figures = figures_told(forked().with_rework("Join", "Fork", share="50%"))

    assert figures.lead_time_with_rework == near(seconds("13 h") + seconds("11 h"))
    assert step_of(figures, "B").visits == near(2)
    assert step_of(figures, "After").visits == near(1)


@pytest.mark.parametrize(
    ("source", "target"), [("A2", "Before"), ("After", "A"), ("A", "Fork"), ("B", "A")]
)
def test_rework_across_a_join_is_told_and_left_to_simulation(source: str, target: str) -> None:
    figures = figures_told(forked().with_rework(source, target, share="10%"))

    assert figures.lead_time_with_rework is None
    assert figures.lead_time == seconds("13 h")
    assert problem_of(figures, ProblemKind.REWORK_ACROSS_JOIN).step == slug(source)


def test_a_loop_nobody_leaves_is_told_at_the_step_its_rework_leaves() -> None:
    figures = figures_told(build_and_test().with_rework("Test", "Build", share="100%"))

    assert figures.lead_time_with_rework is None
    assert figures.lead_time == seconds("41 h")
    assert step_of(figures, "Ship").visits is None
    assert problem_of(figures, ProblemKind.ENDLESS_REWORK).step == slug("Test")


def test_rework_with_neither_share_nor_accuracy_counts_as_none() -> None:
    figures = figures_told(build_and_test().with_rework("Ship", "Build"))

    assert figures.lead_time_with_rework == near(figures.lead_time)
    assert problem_of(figures, ProblemKind.REWORK_WITHOUT_SHARE).step == slug("Ship")
    assert figures.lead_time_with_rework_range.high is None


def test_rework_shares_above_one_are_scaled_and_told() -> None:
    figures = figures_told(
        build_and_test()
        .with_rework("Test", "Build", share="80%")
        .with_rework("Test", "Test", share="80%")
    )

    assert figures.lead_time_with_rework is None
    assert kinds_told(figures) == {ProblemKind.SHARES, ProblemKind.ENDLESS_REWORK}


def test_low_accuracy_is_high_rework() -> None:
    figures = figures_told(
        a_map()
        .with_step("Test", process_time="1 h", wait="0", pca="50-80%")
        .with_rework("Test", "Test")
    )

    assert figures.lead_time_with_rework_range.low == near(seconds("1.25 h"))
    assert figures.lead_time_with_rework_range.high == near(seconds("2 h"))


def test_rolled_accuracy_multiplies_the_known_ones() -> None:
    figures = figures_told(
        a_map().with_step("A", pca="50%").with_step("B").with_step("C", pca="80%")
    )

    assert figures.rolled_pca == near(0.4)


def test_rolled_accuracy_of_a_choice_is_weighted_by_route() -> None:
    figures = figures_told(
        a_map()
        .with_step("Pick", pca="50%")
        .with_step("A", share="75%", pca="80%")
        .with_step("B", after="Pick", share="25%", pca="40%")
        .with_step("Close", after=["A", "B"], pca="90%")
    )

    assert figures.rolled_pca == near(0.5 * (0.75 * 0.8 + 0.25 * 0.4) * 0.9)


def test_rolled_accuracy_counts_a_join_of_branches_once() -> None:
    figures = figures_told(
        a_map()
        .with_step("Fork", pca="90%")
        .with_step("A", pca="50%")
        .with_step("B", after="Fork", pca="80%")
        .with_step("Join", after=["A", "B"], pca="70%")
    )

    assert figures.rolled_pca == near(0.9 * 0.5 * 0.8 * 0.7)


def test_no_accuracy_at_all_is_none() -> None:
    figures = figures_told(build_and_test().with_step("More"))
    without = figures_told(a_map().with_step("A", process_time="1 h"))

    assert figures.rolled_pca == near(0.8)
    assert (without.rolled_pca, without.implied_rework) == (None, None)


def test_a_choice_that_leaves_a_parallel_branch_has_no_single_answer() -> None:
    figures = figures_told(
        a_map()
        .with_step("Fork", process_time="1 h", wait="0", pca="90%")
        .with_step("A", process_time="1 h", wait="0")
        .with_step("B", process_time="1 h", wait="0", after="Fork")
        .with_step("Join", process_time="1 h", wait="0", after=["B"])
        .with_flow("A", "Join", wait="0", share="50%")
        .with_step("Beside", process_time="9 h", wait="0", after="A", share="50%")
        .with_step("Close", process_time="1 h", wait="0", after=["Join", "Beside"])
    )

    assert figures.rolled_pca is None
    assert step_of(figures, "Join").visits is None
    assert figures.lead_time == near(seconds("8 h"))
    assert problem_of(figures, ProblemKind.NESTED_SPLIT).step == slug("Fork")


def test_implied_rework_leaves_out_steps_that_rework_leaves() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="2 h", wait="3 h", pca="90%")
        .with_step("B", process_time="2 h", wait="1 h", pca="50%")
        .with_rework("B", "A")
    )

    assert figures.implied_rework == near(seconds("0.5 h"))


def test_value_added_time_is_taken_along_the_path() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="2 h", wait="6 h", value_added="50%")
        .with_step("B", process_time="2 h", wait="0")
    )
    silent = figures_told(a_map().with_step("A", process_time="2 h", wait="6 h"))

    assert figures.value_added_ratio == near(0.1)
    assert silent.value_added_ratio is None
