"""Why each bottleneck is where it is: what was compared, and what halving it would take off."""

from __future__ import annotations

from collections.abc import Iterator

from vsmap.analysis.comparison import bottleneck_value
from vsmap.analysis.explained import ExplainedInput, Explanation, Subject
from vsmap.analysis.figures import Bottleneck, BottleneckKind, StepFigures
from vsmap.model.wording import EN_DASH, MINUS, show_percent

_FORMULAS = {
    BottleneckKind.DELAY: "The step whose process time and waits on both sides, on the lead-time "
    "path, are the largest part of the lead time",
    BottleneckKind.CAPACITY: "The highest utilisation: demand \u00d7 visits \u00d7 effective cycle "
    "time / available time; without demand the longest effective cycle time",
    BottleneckKind.QUEUE: "The most items waiting: pieces counted, else demand \u00d7 wait "
    "(Little\u2019s law)",
    BottleneckKind.QUALITY: "The step whose rework costs most lead time with rework; where none is "
    "drawn, the lowest %C&A",
}
_SOURCES = {
    BottleneckKind.DELAY: "Pereira & Davis, Flow Engineering (hotspot)",
    BottleneckKind.CAPACITY: "Rother & Shook, Learning to See",
    BottleneckKind.QUEUE: "Little\u2019s law",
    BottleneckKind.QUALITY: "Kemeny & Snell (absorbing chain); dora.dev (%C&A)",
}
_HALVED = {
    BottleneckKind.DELAY: "its process time and both waits",
    BottleneckKind.CAPACITY: "its process time",
    BottleneckKind.QUEUE: "the wait before it",
    BottleneckKind.QUALITY: "its rework",
}


def explained_bottleneck(on: Subject, kind: BottleneckKind) -> Explanation:
    """A bottleneck explained; where there is none, why."""
    found = on.figures.bottleneck(kind)
    title = f"Bottleneck by {kind}"
    if found is None:
        note = "The map does not hold the numbers for it, or the largest of them is nothing."
        return Explanation(title, EN_DASH, _FORMULAS[kind], (), _SOURCES[kind], note)
    return Explanation(
        title,
        f"{found.name}, {bottleneck_value(found, on.figures)}",
        _FORMULAS[kind],
        tuple(_inputs(on, found)),
        _SOURCES[kind],
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
    part = f"{show_percent(found.share)} of the lead time. " if found.share is not None else ""
    gain = f"{MINUS}{on.time(found.payoff)}" if found.payoff else "nothing"
    return f"{part}If {_HALVED[found.kind]} were halved: {gain}, found by solving again."
