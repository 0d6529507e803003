"""Published value stream maps, their figures to a millionth of the exact value.

Published figures are rounded by their authors; those are held within their rounding.
"""

from __future__ import annotations

import pytest

from tests.support.maps import MapBuilder, a_map, first_map_id, seconds, slug
from vsmap.analysis.figures import Bottleneck, BottleneckKind, Figures
from vsmap.analysis.summary import figures_of
from vsmap.model.quantities import Calendar

TWO_SHIFTS = Calendar(hours_per_day=2 * 27_600 / 3600, days_per_week=5)


def figures(builder: MapBuilder) -> Figures:
    workbook = builder.workbook()
    return figures_of(workbook, first_map_id(workbook))


def exactly(value: float | list[float]) -> object:
    return pytest.approx(value, rel=1e-6)


def found(told: Figures, kind: BottleneckKind) -> Bottleneck:
    bottleneck = told.bottleneck(kind)
    assert bottleneck is not None
    return bottleneck


def acme() -> MapBuilder:
    """Acme Stamping, current state: Rother & Shook, Learning to See."""
    steps = [
        ("Stamping", "1 s", "85%", "5 d", "?"),
        ("Spot Weld 1", "39 s", "100%", "?", "7000"),
        ("Spot Weld 2", "46 s", "80%", "?", "1700"),
        ("Assembly 1", "62 s", "100%", "?", "2450"),
        ("Assembly 2", "40 s", "100%", "?", "1840"),
    ]
    builder = a_map().with_calendar(TWO_SHIFTS.hours_per_day, 5).with_demand(920)
    for name, cycle, uptime, wait, inventory in steps:
        builder.with_step(
            name,
            process_time=cycle,
            cycle_time=cycle,
            uptime=uptime,
            wait=wait,
            inventory=inventory,
            people="1",
        )
    return builder.delivered(inventory="4140")


def feature_delivery() -> MapBuilder:
    """Lean Enterprise, as on dora.dev: work visibility in the value stream. LT contains PT."""
    builder = a_map()
    steps = [
        ("Design & Analysis", "2 d", "8 d", "70%"),
        ("Design approval", "2 h", "4.75 d", "60%"),
        ("Release planning", "1 h", "14.875 d", "60%"),
        ("Development", "4 d", "1 d", "80%"),
        ("Showcase and UAT", "2 h", "2.75 d", "50%"),
    ]
    for name, process_time, wait, pca in steps:
        builder.with_step(name, process_time=process_time, wait=wait, pca=pca)
    return (
        builder.with_step(
            "Exploratory testing",
            after="Showcase and UAT",
            process_time="1 d",
            wait="1 d",
            pca="75%",
        )
        .with_step(
            "Change approval",
            after="Showcase and UAT",
            process_time="1 h",
            wait="4.875 d",
            pca="90%",
        )
        .with_step(
            "Production deployment",
            after=["Exploratory testing", "Change approval"],
            process_time="1 h",
            wait="4.875 d",
            pca="80%",
        )
    )


def release() -> MapBuilder:
    """Flow Engineering, simplified map: github.com/stevepereira/flow-engineering."""
    builder = a_map().with_step("Request", process_time="1 h", wait="0")
    for name, work, wait in [
        ("Plan", "2 d", "2 d"),
        ("Develop", "5 d", "1 d"),
        ("Env Setup", "1 w", "3 d"),
        ("Test", "2 d", "2 d"),
        ("Deploy", "1 d", "1 d"),
    ]:
        builder.with_step(name, process_time=work, wait=wait)
    return builder


def test_acme_waits_23_6_days_and_works_188_seconds() -> None:
    told = figures(acme())

    assert told.process_time == exactly(188)
    assert told.wait_time / TWO_SHIFTS.seconds_per_day == exactly(23.619565217391305)
    assert told.wait_time / TWO_SHIFTS.seconds_per_day == pytest.approx(23.6, abs=0.05)
    assert told.lead_time == exactly(1_303_988)
    assert told.takt_time == exactly(60)


def test_acmes_capacity_and_utilisation_are_those_of_the_book() -> None:
    told = figures(acme())
    steps = list(told.steps.values())

    per_shift = [23460.0, 707.6923076923077, 480.0, 445.16129032258067, 690.0]
    used = [0.019607843137254905, 0.65, 0.9583333333333334, 1.0333333333333334, 0.6666666666666666]
    assert [(step.capacity_per_day or 0) / 2 for step in steps] == exactly(per_shift)
    assert [step.utilisation for step in steps] == exactly(used)


def test_acmes_bottleneck_is_assembly_1_by_capacity_and_spot_weld_1_by_queue() -> None:
    told = figures(acme())

    capacity, queue = found(told, BottleneckKind.CAPACITY), found(told, BottleneckKind.QUEUE)
    assert (capacity.name, capacity.value) == ("Assembly 1", exactly(1.0333333333333334))
    assert (queue.name, queue.value) == ("Spot Weld 1", exactly(7000))
    assert queue.payoff == exactly(7000 / 920 / 2 * TWO_SHIFTS.seconds_per_day)


def test_the_longest_of_parallel_branches_makes_feature_delivery_48_days() -> None:
    told = figures(feature_delivery())

    assert told.lead_time == exactly(seconds("48 d"))
    assert told.process_time == exactly(seconds("6.875 d"))
    assert told.flow_efficiency == exactly(0.14322916666666666)
    assert told.total_touch_time == exactly(seconds("7.875 d"))
    assert "exploratory-testing" not in told.path
    assert "change-approval" in told.path


def test_feature_deliverys_rolled_accuracy_counts_both_branches() -> None:
    told = figures(feature_delivery())

    assert told.rolled_pca == exactly(0.054432)
    assert told.rolled_pca == pytest.approx(0.054, abs=0.0005)


@pytest.mark.parametrize(
    ("hours", "days", "total", "efficiency", "share"),
    [
        (8, 5, 24.125, 0.6269430051813472, 0.41450777202072536),
        (8, 7, 26.125, 0.6555023923444976, 0.45933014354066987),
        (24, 7, 26.041666666666664, 0.6544, 0.4608),
    ],
)
def test_the_release_hotspot_is_env_setup_under_any_calendar(
    hours: float, days: float, total: float, efficiency: float, share: float
) -> None:
    told = figures(release().with_calendar(hours, days))

    hotspot = told.hotspot
    assert hotspot is not None
    assert hotspot.name == "Env Setup"
    assert hotspot.share == exactly(share)
    assert told.lead_time / told.calendar.seconds_per_day == exactly(total)
    assert told.flow_efficiency == exactly(efficiency)


def test_implied_rework_is_one_pass_over_the_steps() -> None:
    """bdfinst/value-stream-map, calculation scenarios: lead 85, rework 1 + 5 + 12."""
    told = figures(
        a_map()
        .with_step("A", process_time="10 m", wait="0", pca="90%")
        .with_step("B", process_time="20 m", wait="5 m", pca="80%")
        .with_step("C", process_time="30 m", wait="10 m", pca="70%")
        .with_step("D", process_time="5 m", wait="5 m", pca="100%")
    )

    assert told.lead_time == exactly(85 * 60)
    assert told.implied_rework == exactly(18 * 60)
    assert told.rolled_pca == exactly(0.504)


def test_the_bank_loan_takes_13_days_of_which_8_hours_are_work() -> None:
    """Bank loan in PT / LT style (hcltech.com): PT in minutes, LT in days, which contains it."""
    builder = a_map()
    calendar = Calendar()
    for number, (minutes, days) in enumerate(
        zip((30, 60, 120, 180, 60, 30), (1, 2, 3, 4, 2, 1), strict=True)
    ):
        wait = days * calendar.seconds_per_day - minutes * 60
        builder.with_step(f"Step {number}", process_time=f"{minutes} m", wait=f"{wait} s")

    told = figures(builder)

    assert told.process_time == exactly(seconds("8 h"))
    assert told.lead_time == exactly(seconds("13 d"))
    assert told.flow_efficiency == exactly(1 / 13)


def test_the_future_bank_loan_works_145_minutes() -> None:
    builder = a_map()
    waits = ("0", "0", "30 m", "7 h", "0", "0")
    for number, (minutes, wait) in enumerate(zip((15, 10, 30, 60, 15, 15), waits, strict=True)):
        builder.with_step(f"Step {number}", process_time=f"{minutes} m", wait=wait)

    told = figures(builder)

    assert told.process_time == exactly(seconds("145 m"))
    assert told.lead_time == exactly(35_700)


def test_leaving_the_longest_branch_out_of_the_sum_is_what_makes_the_difference() -> None:
    """Adding every step would give 50 days, the mistake dora.dev warns of."""
    told = figures(feature_delivery())
    beside = told.steps[slug("Exploratory testing")]

    assert beside.lead_time is not None
    assert told.lead_time + beside.lead_time == exactly(seconds("50 d"))
