"""Laws that hold on every map: longer times never shorten it, payoffs are real, units scale."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.support.maps import first_map_id
from tests.support.random_maps import drawn_maps, reworked_maps
from vsmap.analysis.figures import BottleneckKind, Figures
from vsmap.analysis.summary import figures_of
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, StepId
from vsmap.model.measures import Measure
from vsmap.model.quantities import Amount, Calendar, Duration, Unit
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook


def figures(workbook: Workbook) -> Figures:
    return figures_of(workbook, first_map_id(workbook))


def changed(workbook: Workbook, change: Callable[[ValueStreamMap], ValueStreamMap]) -> Workbook:
    return workbook.with_map(change(workbook.maps[first_map_id(workbook)]))


def scaled(measure: Measure[Duration], factor: float) -> Measure[Duration]:
    return measure.map_values(
        lambda duration: Duration(tuple(Amount(a.value * factor, a.unit) for a in duration.amounts))
    )


def near(value: float | None) -> object:
    return None if value is None else pytest.approx(value, rel=1e-6, abs=1e-6)


def with_times(part: Step | Flow, factor: float) -> Step | Flow:
    field = "process_time" if isinstance(part, Step) else "wait"
    return part.model_copy(update={field: scaled(getattr(part, field), factor)})


def longer(part: Step | Flow) -> Step | Flow:
    if isinstance(part, Step):
        return part.model_copy(update={"process_time": _plus_an_hour(part.process_time)})
    return part.model_copy(update={"wait": _plus_an_hour(part.wait)})


def _plus_an_hour(measure: Measure[Duration]) -> Measure[Duration]:
    if not measure.is_known:
        return Measure(likely=Duration.of(1, Unit.HOUR))
    return measure.map_values(lambda d: Duration((*d.amounts, Amount(1, Unit.HOUR))))


def a_part(data: st.DataObject, drawn: ValueStreamMap) -> Step | Flow:
    parts: list[Step | Flow] = [*drawn.steps.values(), *drawn.flows.values()]
    assume(parts)
    return data.draw(st.sampled_from(parts))


@given(drawn_maps(), st.data())
def test_a_longer_time_never_shortens_the_lead_time(workbook: Workbook, data: Any) -> None:
    part = a_part(data, workbook.maps[first_map_id(workbook)])

    before = figures(workbook)
    after = figures(changed(workbook, lambda drawn: drawn.with_parts(longer(part))))

    assert after.lead_time >= before.lead_time - 1e-6
    if before.lead_time_with_rework is not None:
        assert after.lead_time_with_rework is not None
        assert after.lead_time_with_rework >= before.lead_time_with_rework - 1e-6


def always_leads_to(drawn: ValueStreamMap, first: StepId, then: StepId) -> bool:
    """Whether nobody gets from a step to Delivered round another: then going back costs time.

    Else an item that goes back may take a shorter way from there and gain by it.
    """
    reached, ahead = set[StepId](), [first]
    while ahead:
        step = ahead.pop()
        if step != then and step not in reached:
            reached.add(step)
            ahead += [flow.target for flow in drawn.flows_from(step)]
    return DELIVERED not in reached


@given(reworked_maps(), st.floats(1.0, 2.0))
def test_more_rework_never_shortens_the_lead_time_with_rework(
    workbook: Workbook, factor: float
) -> None:
    drawn = workbook.maps[first_map_id(workbook)]
    back = next(f for f in drawn.flows.values() if f.kind is FlowKind.REWORK)
    assume(always_leads_to(drawn, back.target, back.source))
    more = back.model_copy(update={"share": back.share.map_values(lambda share: share * factor)})

    before = figures(workbook)
    after = figures(changed(workbook, lambda drawn: drawn.with_parts(more)))

    assert after.lead_time == near(before.lead_time)
    if before.lead_time_with_rework is not None and after.lead_time_with_rework is not None:
        assert after.lead_time_with_rework >= before.lead_time_with_rework - 1e-6


@given(drawn_maps())
def test_every_range_holds_its_likely_value(workbook: Workbook) -> None:
    found = figures(workbook)

    for bounds in (
        found.lead_time_range,
        found.process_time_range,
        found.flow_efficiency_range,
        found.lead_time_with_rework_range,
    ):
        if bounds.likely is not None and bounds.low is not None:
            assert bounds.low <= bounds.likely + 1e-6
        if bounds.likely is not None and bounds.high is not None:
            assert bounds.likely <= bounds.high + 1e-6


@given(drawn_maps(), st.data())
def test_a_payoff_is_what_solving_the_halved_map_takes_off(workbook: Workbook, data: Any) -> None:
    drawn = workbook.maps[first_map_id(workbook)]
    before = figures(workbook)
    assume(before.steps)
    step = data.draw(st.sampled_from(list(before.steps.values())))
    waits = [
        f for f in drawn.flows.values() if f.kind is FlowKind.FORWARD and f.target == step.step
    ]

    work = with_times(drawn.steps[step.step], 0.5)
    process = figures(changed(workbook, lambda drawn: drawn.with_parts(work)))
    halved = [with_times(flow, 0.5) for flow in waits]
    wait = figures(changed(workbook, lambda drawn: drawn.with_parts(*halved)))

    assert step.payoff_process == near(before.lead_time - process.lead_time)
    assert step.payoff_wait == near(before.lead_time - wait.lead_time)


@given(drawn_maps())
def test_the_hotspots_payoff_halves_its_work_and_both_waits(workbook: Workbook) -> None:
    drawn = workbook.maps[first_map_id(workbook)]
    before = figures(workbook)
    hotspot = before.hotspot
    if hotspot is None:
        return
    around = [
        f
        for f in drawn.flows.values()
        if f.kind is FlowKind.FORWARD and hotspot.step in (f.source, f.target)
    ]

    parts = [with_times(drawn.steps[hotspot.step], 0.5), *(with_times(f, 0.5) for f in around)]
    after = figures(changed(workbook, lambda drawn: drawn.with_parts(*parts)))

    assert hotspot.payoff == near(before.lead_time - after.lead_time)
    assert hotspot.value <= before.lead_time * (1 + 1e-9)


@given(reworked_maps())
def test_the_quality_payoff_halves_the_rework_of_its_step(workbook: Workbook) -> None:
    drawn = workbook.maps[first_map_id(workbook)]
    before = figures(workbook)
    quality = before.bottleneck(BottleneckKind.QUALITY)
    if quality is None or before.lead_time_with_rework is None:
        return
    back = (drawn.flows[flow] for flow in quality.flows)

    parts = [
        flow.model_copy(update={"share": flow.share.map_values(lambda share: share / 2)})
        for flow in back
    ]
    after = figures(changed(workbook, lambda drawn: drawn.with_parts(*parts)))

    assert after.lead_time_with_rework is not None
    gain = before.lead_time_with_rework - after.lead_time_with_rework
    assert quality.payoff == near(gain)


@given(drawn_maps(), st.sampled_from([0.25, 3.0, 24.0]))
def test_times_twice_as_long_make_figures_twice_as_long(workbook: Workbook, factor: float) -> None:
    drawn = workbook.maps[first_map_id(workbook)]
    every: list[Step | Flow] = [*drawn.steps.values(), *drawn.flows.values()]
    parts = [with_times(part, factor) for part in every]

    before = figures(workbook)
    after = figures(changed(workbook, lambda drawn: drawn.with_parts(*parts)))

    assert after.lead_time == near(before.lead_time * factor)
    assert after.process_time == near(before.process_time * factor)
    assert after.total_touch_time == near(before.total_touch_time * factor)
    assert after.flow_efficiency == near(before.flow_efficiency)
    assert after.rolled_pca == near(before.rolled_pca)


@given(drawn_maps())
def test_minutes_mean_the_same_under_any_calendar(workbook: Workbook) -> None:
    other = Calendar(hours_per_day=24, days_per_week=7)

    before = figures(workbook)
    after = figures(workbook.model_copy(update={"calendar": other}))

    assert after.lead_time == near(before.lead_time)
    assert after.elapsed_lead_time == near(after.lead_time)
    assert before.elapsed_lead_time == near(before.lead_time / 28800 / 5 * 7 * 86400)
