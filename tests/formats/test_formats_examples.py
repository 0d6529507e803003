"""The examples and templates that vsmap ships open, and tell what they were made to tell."""

from __future__ import annotations

import pytest

from vsmap.analysis.figures import BottleneckKind, Figures
from vsmap.analysis.summary import figures_of
from vsmap.formats.registry import read
from vsmap.formats.templates import from_template, template_names
from vsmap.model.errors import InputError
from vsmap.model.resource_files import resource
from vsmap.model.workbook import Workbook

EXAMPLES = ("acme-stamping", "client-onboarding", "feature-delivery", "release")
DAY = 8 * 3600.0


def example(name: str) -> Workbook:
    return read(resource("examples", f"{name}.vsmap")).workbook


def figures(workbook: Workbook, name: str = "Current state") -> Figures:
    drawn = workbook.map_named(name)
    assert drawn is not None
    return figures_of(workbook, drawn.id)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_says_what_its_readable_source_says(name: str) -> None:
    source = read(resource("examples", "sources", f"{name}.json")).workbook

    assert example(name) == source


def test_client_onboarding_takes_six_weeks_and_waits_at_risk_review() -> None:
    told = figures(example("client-onboarding"))

    assert told.lead_time == pytest.approx(30 * DAY)
    assert told.process_time == pytest.approx(3 * DAY)
    assert told.rolled_pca == pytest.approx(0.348, abs=0.001)
    assert told.lead_time_with_rework == pytest.approx(31.55 * DAY, abs=0.01 * DAY)
    assert (told.numbers_known, told.numbers_total, told.numbers_guessed) == (17, 19, 7)
    assert told.lead_time_range.low == pytest.approx(29.875 * DAY)
    assert told.lead_time_range.high is None
    assert told.hotspot is not None
    assert told.hotspot.name == "Risk review"
    assert told.hotspot.share == pytest.approx(13.625 / 30)
    assert told.problems == ()


def test_client_onboarding_may_take_four_days_by_seven_changes() -> None:
    workbook = example("client-onboarding")

    told = figures(workbook, "Future state")

    assert told.lead_time == pytest.approx(4 * DAY)
    assert told.process_time == pytest.approx(1.75 * DAY)
    assert told.flow_efficiency == pytest.approx(0.4375)
    assert told.rolled_pca == pytest.approx(0.70, abs=0.005)
    off = [action.takes_off.likely for action in workbook.actions]
    assert len(off) == 7
    assert sum(workbook.calendar.seconds(d) for d in off if d) == pytest.approx(26 * DAY)


def test_acme_stamping_gives_the_published_figures() -> None:
    told = figures(example("acme-stamping"))

    capacity = told.bottleneck(BottleneckKind.CAPACITY)
    assert told.wait_time == pytest.approx(1_303_800.0)  # 23.6 d, Rother & Shook
    assert told.process_time == pytest.approx(188)
    assert told.takt_time == pytest.approx(60)
    assert capacity is not None
    assert capacity.name == "Assembly 1"
    assert capacity.value == pytest.approx(62 / 60)


def test_feature_delivery_takes_the_longest_branch_and_draws_rework() -> None:
    told = figures(example("feature-delivery"))

    assert told.lead_time == pytest.approx(48 * DAY)  # dora.dev, work visibility
    assert told.process_time == pytest.approx(6.875 * DAY)
    assert told.rolled_pca == pytest.approx(0.054432)
    assert told.lead_time_with_rework == pytest.approx(56 * DAY)


def test_the_release_waits_for_environments() -> None:
    told = figures(example("release"))

    assert told.lead_time == pytest.approx(24.125 * DAY)
    assert told.hotspot is not None
    assert told.hotspot.name == "Env Setup"
    assert told.hotspot.share == pytest.approx(0.4145078)


def test_the_templates_are_those_promised_the_blank_one_first() -> None:
    assert template_names() == (
        "blank",
        "incident-recovery",
        "manufacturing-line",
        "service-request",
        "software-delivery",
    )


@pytest.mark.parametrize("name", template_names())
def test_a_template_gives_a_map_of_ones_own_each_time(name: str) -> None:
    one, other = from_template(name, "Mine"), from_template(name, "Mine")

    ids = [
        {w.id, *w.maps, *(s for m in w.maps.values() for s in (*m.steps, *m.flows))}
        for w in (one, other)
    ]
    assert ids[0].isdisjoint(ids[1])
    assert one.title == "Mine"
    for drawn in one.maps.values():
        assert len(list(drawn.visible_flows())) == len(drawn.flows)
        assert not any(step.process_time.is_known for step in drawn.steps.values())


@pytest.mark.parametrize("name", [n for n in template_names() if n != "blank"])
def test_every_step_of_a_template_leads_from_request_to_delivered(name: str) -> None:
    workbook = from_template(name, "Mine")
    (drawn,) = workbook.maps.values()

    kinds = {problem.kind.value for problem in figures_of(workbook, drawn.id).problems}

    assert not kinds & {"not_reached", "dead_end", "not_connected", "forward_loop"}
    assert len(drawn.steps) >= 5


def test_an_unknown_template_names_those_there_are() -> None:
    with pytest.raises(InputError, match="choose blank, incident-recovery"):
        from_template("nothing", "Mine")
