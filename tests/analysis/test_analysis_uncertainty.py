from __future__ import annotations

import numpy
import pytest

from tests.support.maps import MapBuilder, a_map, first_map_id, slug
from vsmap.analysis.sampling import drawn, pert_shape
from vsmap.analysis.uncertainty import sampled_bottlenecks, worth_measuring
from vsmap.model.notation import parse_time
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Estimate


def shares(builder: MapBuilder) -> dict[str, float]:
    workbook = builder.workbook()
    return {str(k): v for k, v in sampled_bottlenecks(workbook, first_map_id(workbook)).items()}


def test_a_sure_map_has_one_bottleneck_in_every_sample() -> None:
    told = shares(
        a_map()
        .with_step("A", process_time="1 h", wait="0")
        .with_step("B", process_time="2 h", wait="0")
    )

    assert told == {"b": 1.0}


def test_two_equal_ranges_share_the_samples() -> None:
    told = shares(
        a_map()
        .with_step("A", process_time="1-9 h", wait="0")
        .with_step("B", process_time="1-9 h", wait="0")
    )

    assert sum(told.values()) == pytest.approx(1.0)
    assert told["a"] == pytest.approx(0.5, abs=0.05)


def test_the_same_seed_draws_the_same() -> None:
    builder = a_map().with_step("A", process_time="1/2/9 h").with_step("B", process_time="1-5 h")

    assert shares(builder) == shares(builder)


def test_samples_follow_the_longest_branch_of_each_draw() -> None:
    told = shares(
        a_map()
        .with_step("Fork", process_time="0", wait="0")
        .with_step("Sure", process_time="5 h", wait="0")
        .with_step("Unsure", process_time="0-10 h", wait="0", after="Fork")
        .with_step("Join", process_time="0", wait="0", after=["Sure", "Unsure"])
    )

    assert told["sure"] == pytest.approx(0.5, abs=0.05)
    assert told["unsure"] == pytest.approx(0.5, abs=0.05)


def test_samples_weigh_the_branches_of_a_choice() -> None:
    told = shares(
        a_map()
        .with_step("Pick", process_time="0", wait="0")
        .with_step("Often", process_time="2-3 h", wait="0", share="90%")
        .with_step("Seldom", process_time="6-9 h", wait="0", after="Pick", share="10%")
        .with_step("Close", process_time="0", wait="0", after=["Often", "Seldom"])
    )

    assert told == {"often": 1.0}


def test_three_points_are_drawn_as_pert() -> None:
    draws = drawn([parse_time("2/5/14 s")], Calendar(), numpy.random.default_rng(1), 40_000)

    assert pert_shape(2, 5, 14) == (2, 4)
    assert draws.mean() == pytest.approx(6, rel=0.01)
    assert draws.var() == pytest.approx(4.571428571428571, rel=0.03)


def test_several_peoples_estimates_are_drawn_in_equal_parts() -> None:
    voices = [parse_time("1 s"), parse_time("3-5 s")]

    draws = drawn(voices, Calendar(), numpy.random.default_rng(1), 20_000)

    assert (draws == 1).mean() == pytest.approx(0.5, abs=0.02)
    assert draws[draws != 1].mean() == pytest.approx(4, rel=0.02)


def test_estimates_make_a_single_accepted_number_unsure() -> None:
    said = tuple(
        Estimate(field="process_time", participant=who, value=value)
        for who, value in (("KT", "1 h"), ("LB", "9 h"))
    )
    told = shares(
        a_map()
        .with_step("A", process_time="5 h", wait="0", estimates=said)
        .with_step("B", process_time="4 h", wait="0")
    )

    assert told["a"] == pytest.approx(0.5, abs=0.05)


def test_what_nobody_knows_is_worth_measuring_first_then_the_widest_range() -> None:
    workbook = (
        a_map()
        .with_step("A", process_time="1-3 h", wait="2 d")
        .with_step("B", process_time="1-9 h", wait="?")
        .workbook()
    )

    told = worth_measuring(workbook, first_map_id(workbook))

    assert [(each.step, each.field, each.spread) for each in told] == [
        (slug("B"), "wait_before", None),
        (slug("B"), "process_time", 8 * 3600),
        (slug("A"), "process_time", 2 * 3600),
    ]


def test_a_number_visited_more_often_is_worth_more() -> None:
    workbook = (
        a_map()
        .with_step("A", process_time="1-3 h", wait="0")
        .with_rework("A", "A", share="50%")
        .with_step("B", process_time="1-4 h", wait="0")
        .workbook()
    )

    told = worth_measuring(workbook, first_map_id(workbook))

    assert [(each.name, each.visits) for each in told] == [("A", 2.0), ("B", 1.0)]


def test_an_inventory_range_is_worth_the_wait_it_means() -> None:
    workbook = (
        a_map().with_step("A", process_time="1 h", inventory="100-300").with_demand(100).workbook()
    )

    (told,) = worth_measuring(workbook, first_map_id(workbook))

    assert told.record == "request-a"
    assert told.spread == pytest.approx(2 * 8 * 3600)
