"""Following changes one by one ends at the same figures as beginning anew."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.maps import first_map_id
from tests.support.random_maps import drawn_maps, percents, shares, times
from vsmap.analysis.live import LiveFigures, StripFigures
from vsmap.model.changes import ChangeKind, DocumentChange, MapChange, Origin
from vsmap.model.flows import Flow
from vsmap.model.notation import parse_share, parse_time
from vsmap.model.steps import Step
from vsmap.model.workbook import Workbook


@st.composite
def edits(draw: st.DrawFn) -> tuple[int, str, str, str]:
    """Which part (by its place), and what is written there if it is a step or a flow."""
    field = draw(st.sampled_from(["time", "share"]))
    return draw(st.integers(0, 30)), field, draw(times), draw(st.one_of(percents, shares))


def edited(part: Step | Flow, field: str, time: str, share: str) -> Step | Flow:
    names = ("process_time", "percent_complete_accurate")
    if isinstance(part, Flow):
        names = ("wait", "share")
    if field == "time":
        return part.model_copy(update={names[0]: parse_time(time)})
    return part.model_copy(update={names[1]: parse_share(share)})


def apply(workbook: Workbook, edit: tuple[int, str, str, str]) -> DocumentChange | None:
    drawn = workbook.maps[first_map_id(workbook)]
    parts: list[Step | Flow] = [*drawn.steps.values(), *drawn.flows.values()]
    if not parts:
        return None
    before = parts[edit[0] % len(parts)]
    after = edited(before, *edit[1:])
    change = MapChange(ChangeKind.UPDATED, drawn.id, before, after)
    changed = workbook.with_map(drawn.with_parts(after))
    return DocumentChange("Set a number", Origin.ME, (change,), workbook, changed)


def assert_same(one: StripFigures, other: StripFigures) -> None:
    for field in fields(StripFigures):
        a: Any = getattr(one, field.name)
        b: Any = getattr(other, field.name)
        if field.name == "hotspot":
            assert (a is None) == (b is None)
            if a is not None:
                assert (a.step, a.flows) == (b.step, b.flows)
                assert (a.value, a.payoff) == pytest.approx((b.value, b.payoff), abs=1e-6)
        elif field.name == "lead_time_range":
            assert (a.low, a.likely) == pytest.approx((b.low, b.likely), abs=1e-6)
            assert (a.high is None) == (b.high is None)
            assert a.high is None or a.high == pytest.approx(b.high, abs=1e-6)
        elif isinstance(a, float):
            assert a == pytest.approx(b, rel=1e-9, abs=1e-6), field.name
        else:
            assert a == b, field.name


@given(drawn_maps(), st.lists(edits(), max_size=12), st.booleans())
def test_following_edits_is_beginning_anew(
    workbook: Workbook, made: list[tuple[int, str, str, str]], told: bool
) -> None:
    map_id = first_map_id(workbook)
    live = LiveFigures(workbook, map_id)

    for edit in made:
        change = apply(workbook, edit)
        if change is not None:
            workbook = change.after
            live.update(workbook, change if told else None)
            assert_same(live.figures, LiveFigures(workbook, map_id).figures)

    full = LiveFigures(workbook, map_id).full()
    strip = {f.name: getattr(full, f.name) for f in fields(StripFigures) if f.name != "hotspot"}
    assert_same(live.figures, StripFigures(**strip, hotspot=full.hotspot))
