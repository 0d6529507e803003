from __future__ import annotations

from tests.support.figures import figures_told, flow_of, kinds_told, near, problem_of, step_of
from tests.support.maps import MapBuilder, a_map, seconds, slug
from vsmap.analysis.figures import ProblemKind


def parallel() -> MapBuilder:
    """A fork into a short and a long branch that meet again."""
    return (
        a_map()
        .with_step("Fork", process_time="1 h", wait="0")
        .with_step("Short", process_time="2 h", wait="1 h")
        .with_step("Long", process_time="1 h", wait="6 h", after="Fork")
        .with_step("Join", process_time="1 h", wait="0", after=["Short", "Long"])
    )


def choice() -> MapBuilder:
    """Three quarters take the fast way, a quarter the slow one."""
    return (
        a_map()
        .with_step("Triage", process_time="1 h", wait="0")
        .with_step("Fast", process_time="2 h", wait="2 h", share="75%")
        .with_step("Slow", process_time="10 h", wait="10 h", after="Triage", share="25%")
        .with_step("Close", process_time="1 h", wait="0", after=["Fast", "Slow"])
    )


def test_a_chain_adds_up_work_and_waits() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="1 h", wait="2 h")
        .with_step("B", process_time="3 h", wait="4 h")
        .delivered(wait="5 h")
    )

    assert figures.lead_time == seconds("15 h")
    assert figures.process_time == seconds("4 h")
    assert figures.wait_time == seconds("11 h")
    assert figures.flow_efficiency == near(4 / 15)


def test_the_longest_parallel_branch_counts_and_makes_the_path() -> None:
    figures = figures_told(parallel())

    assert figures.lead_time == seconds("9 h")
    assert figures.process_time == seconds("3 h")
    assert figures.path == (slug("Fork"), slug("Long"), slug("Join"))
    assert figures.total_touch_time == seconds("5 h")


def test_of_equally_long_branches_the_first_drawn_is_the_path() -> None:
    figures = figures_told(
        a_map()
        .with_step("Fork", process_time="0", wait="0")
        .with_step("First", process_time="0.3 h", wait="0.1 h")
        .with_step("Second", process_time="0.1 h", wait="0.3 h", after="Fork")
        .with_step("Join", process_time="0", wait="0", after=["First", "Second"])
    )

    assert figures.path == (slug("Fork"), slug("First"), slug("Join"))


def test_branches_of_a_choice_count_by_their_share() -> None:
    figures = figures_told(choice())

    assert figures.lead_time == seconds("10 h")
    assert figures.process_time == seconds("6 h")
    assert figures.path == tuple(map(slug, ("Triage", "Fast", "Slow", "Close")))
    assert step_of(figures, "Slow").path_weight == 0.25


def test_a_choice_in_a_parallel_branch_counts_by_its_expected_time() -> None:
    figures = figures_told(
        a_map()
        .with_step("Fork", process_time="0", wait="0")
        .with_step("Pick", process_time="0", wait="0")
        .with_step("Quick", process_time="2 h", wait="0", share="50%")
        .with_step("Slow", process_time="10 h", wait="0", after="Pick", share="50%")
        .with_step("Beside", process_time="7 h", wait="0", after="Fork")
        .with_step("Join", process_time="0", wait="0", after=["Quick", "Slow", "Beside"])
    )

    assert figures.lead_time == seconds("7 h")
    assert figures.path == tuple(map(slug, ("Fork", "Beside", "Join")))


def test_a_parallel_split_in_a_choice_counts_its_longest_branch_by_share() -> None:
    figures = figures_told(
        a_map()
        .with_step("Pick", process_time="0", wait="0")
        .with_step("Fork", process_time="0", wait="0", share="50%")
        .with_step("A", process_time="2 h", wait="0")
        .with_step("B", process_time="4 h", wait="0", after="Fork")
        .with_step("Other", process_time="1 h", wait="0", after="Pick", share="50%")
        .with_step("Join", process_time="0", wait="0", after=["A", "B", "Other"])
    )

    assert figures.lead_time == seconds("2.5 h")
    assert step_of(figures, "Join").visits == near(1)


def test_several_flows_out_of_request_are_a_split_too() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="2 h", wait="0")
        .with_step("B", process_time="3 h", wait="1 h", after="request")
        .with_step("Join", process_time="1 h", wait="0", after=["A", "B"])
    )

    assert figures.lead_time == seconds("5 h")
    assert figures.path == (slug("B"), slug("Join"))


def test_branches_may_meet_only_at_delivered() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="2 h", wait="0")
        .with_step("B", process_time="3 h", wait="0", after="request")
        .delivered("A", "B", wait="1 h")
    )

    assert figures.lead_time == seconds("4 h")


def test_lead_time_on_the_calendar_counts_the_days_off() -> None:
    figures = figures_told(a_map().with_step("A", process_time="5 d", wait="0"))

    assert figures.elapsed_lead_time == near(7 * 86400)


def test_an_inventory_waits_as_long_as_demand_takes_to_use_it_up() -> None:
    figures = figures_told(
        a_map().with_step("A", process_time="0", inventory="300").with_demand(100)
    )

    assert figures.lead_time == near(seconds("3 d"))
    assert flow_of(figures, "request-a").items_waiting == 300


def test_unknowns_count_as_nothing_and_leave_the_range_open() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="2-4 h", wait="?")
        .with_step("B", process_time="~1 d", wait="3 d")
        .with_step("C", process_time="?", wait="1/2/4 d")
    )

    assert figures.lead_time_range.low == seconds("42 h")
    assert figures.lead_time == seconds("51 h")
    assert figures.lead_time_range.high is None
    assert (figures.numbers_known, figures.numbers_total, figures.numbers_guessed) == (4, 6, 1)
    assert step_of(figures, "C").process_time is None
    assert step_of(figures, "A").wait_before is None


def test_an_unknown_on_a_shorter_branch_still_opens_the_range() -> None:
    figures = figures_told(
        parallel().with_step("Beside", after="Fork", wait="0").delivered("Join", "Beside", wait="0")
    )

    assert figures.lead_time_range.low == seconds("9 h")
    assert figures.lead_time_range.high is None


def test_an_unknown_nobody_comes_to_leaves_the_range_closed() -> None:
    figures = figures_told(
        a_map()
        .with_step("Pick", process_time="1 h", wait="0")
        .with_step("Always", process_time="1 h", wait="0", share="100%")
        .with_step("Never", process_time="?", wait="?", after="Pick", share="0%")
        .with_step("Close", process_time="1 h", wait="0", after=["Always", "Never"])
    )

    assert figures.lead_time_range.high == seconds("3 h")
    assert not step_of(figures, "Never").on_lead_time_path


def test_ranges_follow_the_likely_path_for_work_and_efficiency() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="1/2/4 h", wait="2-6 h")
        .with_step("B", process_time="2 h", wait="0")
    )

    assert (figures.process_time_range.low, figures.process_time_range.high) == (
        seconds("3 h"),
        seconds("6 h"),
    )
    assert figures.flow_efficiency_range.low == near(3 / 9)
    assert figures.flow_efficiency_range.high == near(6 / 8)
    assert figures.flow_efficiency == near(4 / 8)


def test_no_lead_time_has_no_efficiency_and_no_hotspot() -> None:
    figures = figures_told(a_map().with_step("A", process_time="0", wait="0"))

    assert figures.lead_time == 0
    assert figures.flow_efficiency is None
    assert figures.flow_efficiency_range.low is None
    assert figures.hotspot is None


def test_all_unknown_is_at_least_nothing() -> None:
    figures = figures_told(a_map().with_step("A").with_step("B"))

    assert figures.lead_time == 0
    assert figures.lead_time_range.high is None
    assert (figures.numbers_known, figures.numbers_total) == (0, 4)


def test_an_empty_map_tells_that_it_has_no_steps() -> None:
    figures = figures_told(a_map().open_ended())

    assert figures.lead_time == 0
    assert figures.path == ()
    assert kinds_told(figures) == {ProblemKind.NO_STEPS}


def test_a_step_nothing_leads_to_is_fed_by_request() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="1 h", wait="0")
        .with_step("Loose", process_time="5 h", after=())
        .with_step("Join", process_time="1 h", wait="0", after=["A", "Loose"])
    )

    assert figures.lead_time == seconds("6 h")
    assert problem_of(figures, ProblemKind.NOT_REACHED).step == slug("Loose")


def test_a_dead_end_is_told_and_not_counted() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="1 h", wait="0")
        .with_step("Before", process_time="9 h", wait="0")
        .with_step("Nowhere", process_time="9 h", wait="0")
        .with_step("B", process_time="1 h", wait="0", after="A")
    )

    assert figures.lead_time == seconds("2 h")
    assert figures.total_touch_time == seconds("2 h")
    assert problem_of(figures, ProblemKind.DEAD_END).step == slug("Nowhere")
    assert step_of(figures, "Nowhere").visits == 0


def test_the_flow_that_closes_a_circle_is_left_out() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="1 h", wait="0")
        .with_step("B", process_time="2 h", wait="0")
        .with_flow("B", "A", wait="50 h", share="20%")
        .with_step("C", process_time="3 h", wait="0", share="80%")
    )

    assert figures.lead_time == seconds("6 h")
    told = problem_of(figures, ProblemKind.FORWARD_LOOP)
    assert told.step == slug("B")
    assert "“A”" in told.message


def test_a_circle_nothing_leads_into_is_entered_at_its_first_step() -> None:
    figures = figures_told(
        a_map()
        .with_step("X", process_time="1 h", after=())
        .with_step("Y", process_time="2 h", wait="0")
        .with_flow("Y", "X", wait="0")
    )

    assert figures.lead_time == 0
    assert kinds_told(figures) >= {ProblemKind.FORWARD_LOOP, ProblemKind.DEAD_END}


def test_shares_that_do_not_add_up_are_scaled_and_told() -> None:
    figures = figures_told(
        a_map()
        .with_step("Pick", process_time="0", wait="0")
        .with_step("A", process_time="1 h", wait="0", share="30%")
        .with_step("B", process_time="2 h", wait="0", after="Pick", share="60%")
        .with_step("Close", process_time="0", wait="0", after=["A", "B"])
    )

    assert figures.lead_time == near(seconds("100 m"))
    assert "90\u00a0%" in problem_of(figures, ProblemKind.SHARES).message


def test_a_branch_without_a_share_takes_what_the_others_leave() -> None:
    figures = figures_told(
        a_map()
        .with_step("Pick", process_time="0", wait="0")
        .with_step("A", process_time="10 h", wait="0", share="80%")
        .with_step("B", process_time="20 h", wait="0", after="Pick")
        .with_step("Close", process_time="0", wait="0", after=["A", "B"])
    )

    assert figures.lead_time == near(seconds("12 h"))
    assert problem_of(figures, ProblemKind.SHARES).step == slug("Pick")


def test_information_and_production_control_are_never_counted() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="1 h", wait="0")
        .with_control("Planning")
        .with_flow("Planning", "A", kind="information", wait="40 h")
        .with_flow("Planning", "A", wait="40 h")
    )

    assert figures.lead_time == seconds("1 h")
    assert set(figures.steps) == {slug("A")}
    assert (figures.numbers_total, figures.problems) == (2, ())


def test_the_wait_before_a_join_is_that_of_the_path_else_the_longest() -> None:
    figures = figures_told(
        a_map()
        .with_step("Fork", process_time="0", wait="0")
        .with_step("A", process_time="0", wait="0")
        .with_step("B", process_time="9 h", wait="0", after="Fork")
        .with_step("Join", process_time="0", after=())
        .with_flow("A", "Join", wait="2 h")
        .with_flow("B", "Join", wait="1 h")
    )

    assert step_of(figures, "Join").wait_before == seconds("1 h")
    assert step_of(figures, "Join").lead_time == seconds("1 h")


def test_a_lead_time_that_waits_for_its_process_time_is_told() -> None:
    figures = figures_told(a_map().with_step("A", lead_time="3 d"))

    assert step_of(figures, "A").lead_time == seconds("3 d")
    assert figures.numbers_known == 0
    assert problem_of(figures, ProblemKind.LEAD_TIME_WAITS).step == slug("A")
