from __future__ import annotations

import pytest

from tests.support.figures import bottleneck_of, figures_told, kinds_told, near, step_of
from tests.support.maps import MapBuilder, a_map, seconds, slug
from vsmap.analysis.figures import BottleneckKind, ProblemKind


def line() -> MapBuilder:
    """Three steps; the middle one is slow, the last one waits longest."""
    return (
        a_map()
        .with_step("First", process_time="1 h", wait="1 h")
        .with_step("Slow", process_time="6 h", wait="1 h")
        .with_step("Last", process_time="1 h", wait="8 h")
    )


def test_delay_counts_the_waits_on_both_sides() -> None:
    hotspot = bottleneck_of(figures_told(line()), BottleneckKind.DELAY)

    assert hotspot.step == slug("Slow")
    assert hotspot.value == seconds("15 h")
    assert hotspot.share == near(15 / 18)
    assert hotspot.payoff == seconds("7.5 h")
    assert hotspot.flows == ("first-slow", "slow-last")


def test_delay_weighs_the_branches_of_a_choice_and_ties_go_to_the_first() -> None:
    figures = figures_told(
        a_map()
        .with_step("Triage", process_time="1 h", wait="0")
        .with_step("Fast", process_time="2 h", wait="2 h", share="75%")
        .with_step("Slow", process_time="10 h", wait="10 h", after="Triage", share="25%")
        .with_step("Close", process_time="1 h", wait="0", after=["Fast", "Slow"])
    )

    hotspot = bottleneck_of(figures, BottleneckKind.DELAY)
    assert step_of(figures, "Slow").payoff_process == near(seconds("1.25 h"))
    assert (hotspot.step, hotspot.value) == (slug("Triage"), near(seconds("5 h")))


def test_a_branch_that_is_not_the_longest_pays_nothing() -> None:
    figures = figures_told(
        a_map()
        .with_step("Fork", process_time="0", wait="0")
        .with_step("Short", process_time="2 h", wait="0")
        .with_step("Long", process_time="6 h", wait="2 h", after="Fork")
        .with_step("Join", process_time="0", wait="0", after=["Short", "Long"])
    )

    assert step_of(figures, "Short").payoff_process == 0
    assert step_of(figures, "Long").payoff_process == seconds("3 h")
    assert step_of(figures, "Long").payoff_wait == seconds("1 h")


def test_a_payoff_stops_where_another_branch_becomes_the_longest() -> None:
    figures = figures_told(
        a_map()
        .with_step("Fork", process_time="0", wait="0")
        .with_step("Short", process_time="5 h", wait="0")
        .with_step("Long", process_time="6 h", wait="0", after="Fork")
        .with_step("Join", process_time="0", wait="0", after=["Short", "Long"])
    )

    assert step_of(figures, "Long").payoff_process == seconds("1 h")


def test_the_wait_before_a_join_is_halved_on_all_its_flows() -> None:
    figures = figures_told(
        a_map()
        .with_step("Fork", process_time="0", wait="0")
        .with_step("A", process_time="2 h", wait="0")
        .with_step("B", process_time="2 h", wait="0", after="Fork")
        .with_step("Join", process_time="0", wait="8 h", after=["A", "B"])
    )

    assert step_of(figures, "Join").payoff_wait == seconds("4 h")


def test_capacity_without_demand_is_the_longest_cycle() -> None:
    capacity = bottleneck_of(figures_told(line()), BottleneckKind.CAPACITY)

    assert (capacity.step, capacity.value) == (slug("Slow"), seconds("6 h"))
    assert capacity.payoff == seconds("3 h")


def test_capacity_with_demand_is_the_highest_utilisation() -> None:
    figures = figures_told(line().with_demand(2))

    capacity = bottleneck_of(figures, BottleneckKind.CAPACITY)
    assert (capacity.step, capacity.value) == (slug("Slow"), near(1.5))
    assert step_of(figures, "Slow").capacity_per_day == near(8 / 6)
    assert kinds_told(figures) == {ProblemKind.CANNOT_KEEP_UP}


def test_people_uptime_and_batch_shorten_the_effective_cycle() -> None:
    figures = figures_told(
        a_map().with_step(
            "A", process_time="9 h", cycle_time="8 h", people="2", uptime="80%", batch="5"
        )
    )

    assert step_of(figures, "A").effective_cycle_time == near(seconds("1 h"))


@pytest.mark.parametrize("said", [{"people": "0"}, {"uptime": "0%"}])
def test_a_step_that_never_runs_has_no_capacity(said: dict[str, str]) -> None:
    figures = figures_told(a_map().with_step("A", process_time="1 h", **said).with_demand(1))

    found = step_of(figures, "A")
    assert (found.effective_cycle_time, found.capacity_per_day, found.utilisation) == (
        None,
        0,
        None,
    )
    assert kinds_told(figures) == {ProblemKind.CANNOT_KEEP_UP}


def test_rework_visits_use_up_capacity() -> None:
    figures = figures_told(
        a_map()
        .with_step("A", process_time="4 h", wait="0")
        .with_rework("A", "A", share="50%")
        .with_demand(1)
    )

    assert step_of(figures, "A").utilisation == near(1.0)


def test_a_queue_follows_from_demand_and_wait() -> None:
    figures = figures_told(line().with_demand(4))

    queue = bottleneck_of(figures, BottleneckKind.QUEUE)
    assert (queue.step, queue.value) == (slug("Last"), near(4.0))
    assert queue.payoff == seconds("4 h")


def test_a_queue_on_a_branch_holds_only_the_share_that_comes_there() -> None:
    figures = figures_told(
        a_map()
        .with_step("Pick", process_time="1 h", wait="0")
        .with_step("A", process_time="1 h", wait="1 d", share="75%")
        .with_step("B", process_time="1 h", wait="2 d", after="Pick", share="25%")
        .with_step("Close", process_time="1 h", wait="0", after=["A", "B"])
        .with_demand(100)
    )

    queue = bottleneck_of(figures, BottleneckKind.QUEUE)
    assert (queue.step, queue.value) == (slug("A"), near(75))


def test_pieces_counted_make_a_queue_without_demand() -> None:
    figures = figures_told(
        a_map().with_step("A", process_time="1 h", inventory="20").with_step("B", inventory="30")
    )

    queue = bottleneck_of(figures, BottleneckKind.QUEUE)
    assert (queue.step, queue.value, queue.payoff) == (slug("B"), 30, 0)
    assert kinds_told(figures) == {ProblemKind.INVENTORY_WITHOUT_DEMAND}


def test_without_demand_or_pieces_there_is_no_queue() -> None:
    assert figures_told(line()).bottleneck(BottleneckKind.QUEUE) is None


def test_quality_is_the_step_whose_rework_costs_most() -> None:
    figures = figures_told(
        line().with_rework("Slow", "Slow", share="50%").with_rework("Last", "Last", share="50%")
    )

    quality = bottleneck_of(figures, BottleneckKind.QUALITY)
    assert (quality.step, quality.value) == (slug("Slow"), near(seconds("6 h")))
    assert quality.payoff == near(seconds("4 h"))


def test_quality_without_rework_is_the_lowest_accuracy() -> None:
    figures = figures_told(
        a_map().with_step("A", pca="90%").with_step("B", pca="60%").with_step("C")
    )

    quality = bottleneck_of(figures, BottleneckKind.QUALITY)
    assert (quality.step, quality.value, quality.payoff) == (slug("B"), near(0.6), 0)


def test_quality_that_cannot_be_told_is_left_out() -> None:
    endless = figures_told(line().with_rework("Slow", "Slow", share="100%"))
    perfect = figures_told(a_map().with_step("A", pca="100%"))

    assert endless.bottleneck(BottleneckKind.QUALITY) is None
    assert perfect.bottleneck(BottleneckKind.QUALITY) is None
