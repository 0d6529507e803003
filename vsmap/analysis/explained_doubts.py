"""What not being sure adds to an explanation: how often it holds, and what to measure first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vsmap.analysis.explained import ExplainedInput, Explanation, Subject
from vsmap.analysis.uncertainty import WorthMeasuring, sampled_bottlenecks, worth_measuring
from vsmap.model.ids import MapId
from vsmap.model.language import phrase, said
from vsmap.model.wording import NO_BREAK, show_number, show_percent
from vsmap.model.workbook import Workbook

SAMPLES = 2000
MOST_NAMED = 3
MOST_TO_MEASURE = 8
_DELAY = "bottleneck.delay"
_KNOWN = ("numbers_known", "numbers_total", "numbers_guessed")


def with_doubts(
    told: Explanation, figure: str, on: Subject, workbook: Workbook, map_id: MapId
) -> Explanation:
    """The explanation with what the guesses leave open; other figures are told as they are."""
    if figure == _DELAY and on.figures.hotspot is not None:
        often = _how_often(on, workbook, map_id)
        return replace(told, note=f"{told.note} {often}".strip()) if often else told
    if figure in _KNOWN:
        unsure = worth_measuring(workbook, map_id)[:MOST_TO_MEASURE]
        return replace(told, steps=tuple(_to_measure(on, unsure)))
    return told


def _how_often(on: Subject, workbook: Workbook, map_id: MapId) -> str:
    """How often each step is the bottleneck; nothing where it always is the same one."""
    shares = sampled_bottlenecks(workbook, map_id, SAMPLES)
    if len(shares) < 2:
        return ""
    named = [
        f"{on.drawn.name_of(step)} {show_percent(share)}"
        for step, share in list(shares.items())[:MOST_NAMED]
    ]
    draws = show_number(SAMPLES)
    return said(
        "Of {draws} draws within the guesses: {named}.", draws=draws, named=", ".join(named)
    )


def _to_measure(on: Subject, unsure: tuple[WorthMeasuring, ...]) -> Iterator[ExplainedInput]:
    for place, each in enumerate(unsure):
        is_work = each.field == "process_time"
        of = phrase("Process time of {step}") if is_work else phrase("Wait before {step}")
        what = said(of, step=each.name)
        label = said("Measure first: {number}", number=what) if place == 0 else what
        value = "?" if each.spread is None else f"\u00b1{NO_BREAK}{on.time(each.spread / 2)}"
        yield ExplainedInput(label, value, each.record)
