"""Why each bottleneck is where it is: what was compared, and what halving it would take off."""

from __future__ import annotations

from collections.abc import Iterator

from vsmap.analysis.comparison import bottleneck_value
from vsmap.analysis.explained import ExplainedInput, Explanation, Subject
from vsmap.analysis.figures import Bottleneck, BottleneckKind, StepFigures
from vsmap.model.language import phrase, said
from vsmap.model.wording import EN_DASH, MINUS, show_percent

_FORMULAS = {
    BottleneckKind.DELAY: phrase(
        "The step whose process time and waits on both sides, on the lead-time path, "
        "are the largest part of the lead time"
    ),
    BottleneckKind.CAPACITY: phrase(
        "The highest utilisation: demand \u00d7 visits \u00d7 effective cycle time / available "
        "time; without demand the longest effective cycle time"
    ),
    BottleneckKind.QUEUE: phrase(
        "The most items waiting: pieces counted, else demand \u00d7 wait (Little\u2019s law)"
    ),
    BottleneckKind.QUALITY: phrase(
        "The step whose rework costs most lead time with rework; where none is "
        "drawn, the lowest %C&A"
    ),
}
_SOURCES = {
    BottleneckKind.DELAY: "Pereira & Davis, Flow Engineering (hotspot)",
    BottleneckKind.CAPACITY: "Rother & Shook, Learning to See",
    BottleneckKind.QUEUE: phrase("Little\u2019s law"),
    BottleneckKind.QUALITY: "Kemeny & Snell (absorbing chain); dora.dev (%C&A)",
}
_HALVED = {
    BottleneckKind.DELAY: phrase("its process time and both waits"),
    BottleneckKind.CAPACITY: phrase("its process time"),
    BottleneckKind.QUEUE: phrase("the wait before it"),
    BottleneckKind.QUALITY: phrase("its rework"),
}


def explained_bottleneck(on: Subject, kind: BottleneckKind) -> Explanation:
    """A bottleneck explained; where there is none, why."""
    found = on.figures.bottleneck(kind)
    title = kind.heading
    formula, source = said(_FORMULAS[kind]), said(_SOURCES[kind])
    if found is None:
        note = said("The map does not hold the numbers for it, or the largest of them is nothing.")
        return Explanation(title, EN_DASH, formula, (), source, note)
    return Explanation(
        title,
        f"{found.name}, {bottleneck_value(found, on.figures)}",
        formula,
        tuple(_inputs(on, found)),
        source,
        _note(on, found),
    )


def _inputs(on: Subject, found: Bottleneck) -> Iterator[ExplainedInput]:
    if found.kind is BottleneckKind.DELAY:
        yield on.work(found.step)
        yield from (on.wait(flow) for flow in found.flows)
        return
    for step, figures in on.figures.steps.items():
        value = _compared(on, figures, found)
        if value is not None:
            yield ExplainedInput(figures.name, value, step)


def _compared(on: Subject, figures: StepFigures, found: Bottleneck) -> str | None:
    """What one step brings into the comparison; None where it takes no part."""
    match found.kind:
        case BottleneckKind.CAPACITY if on.figures.takt_time is not None:
            return None if figures.utilisation is None else show_percent(figures.utilisation)
        case BottleneckKind.CAPACITY:
            cycle = figures.effective_cycle_time
            return None if cycle is None else on.time(cycle)
        case _ if figures.step == found.step:
            return bottleneck_value(found, on.figures)
        case _:
            return None


def _note(on: Subject, found: Bottleneck) -> str:
    gain = f"{MINUS}{on.time(found.payoff)}" if found.payoff else said("nothing")
    halved = said(
        "If {halved} were halved: {gain}, found by solving again.",
        halved=said(_HALVED[found.kind]),
        gain=gain,
    )
    if found.share is None:
        return halved
    return said("{share} of the lead time.", share=show_percent(found.share)) + f" {halved}"
