"""What a page says in one sentence, made from the figures in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.analysis.figures import Bottleneck, Figures
from vsmap.model.value_stream import MapState, ValueStreamMap
from vsmap.model.wording import NO_BREAK, show_percent
from vsmap.reports.durations import counted, the_rest, told, told_in_words

WELL_KNOWN = 0.75
"""From this part of the numbers on, a page speaks of the likely total rather than of 'at least'."""

_SHORT_NAME = 24


@dataclass(frozen=True, slots=True)
class Story:
    """The headline of a page and the one sentence under it."""

    headline: str
    sentence: str


def story_of(stream: ValueStreamMap, figures: Figures, now: Figures | None = None) -> Story:
    """The story of a map; `now` are today's figures where the map is a future one.

    The facilitator's own sentence goes before the generated one.
    """
    sentence = stream.sentence.strip() or _sentence(figures)
    return Story(_headline(stream, figures, now), sentence)


def is_well_known(figures: Figures) -> bool:
    """Whether three quarters of the numbers are known, so that the total may stand for itself."""
    return figures.numbers_known >= WELL_KNOWN * figures.numbers_total


def _headline(stream: ValueStreamMap, figures: Figures, now: Figures | None) -> str:
    if not figures.steps:
        return "Nothing is on this map yet."
    if not figures.numbers_known:
        return "No times are known yet."
    if not is_well_known(figures):
        return _lower_bound(figures)
    if not figures.lead_time:
        return "Nothing on this map takes any time."
    if now is not None and now.lead_time and stream.state is not MapState.CURRENT:
        before = told_in_words(now.lead_time, now.calendar)
        return f"From {before} to {told_in_words(figures.lead_time, figures.calendar)}."
    return _hotspot(stream, figures)


def _lower_bound(figures: Figures) -> str:
    missing = figures.numbers_total - figures.numbers_known
    verb = "is" if missing == 1 else "are"
    unknown = f"{counted(missing, 'number')} {verb} not known yet."
    low = figures.lead_time_range.low or 0.0
    return f"At least {told(low, figures.calendar)}; {unknown}" if low else _first_up(unknown)


def _hotspot(stream: ValueStreamMap, figures: Figures) -> str:
    total = told(figures.lead_time, figures.calendar)
    hotspot = figures.hotspot
    if hotspot is None or hotspot.share is None:
        ends = f"{stream.request.name} to {stream.delivered.name}"
        return f"{_first_up(total)} from {ends}."
    name = hotspot.name.strip() or "a step without a name"
    waits = _waits_around(stream, figures, hotspot)
    part = "All" if hotspot.share >= 0.995 else show_percent(hotspot.share)
    return f"{part} of the {total} is {_unbroken(name)}{waits}."


def _waits_around(stream: ValueStreamMap, figures: Figures, hotspot: Bottleneck) -> str:
    waiting = [f for f in hotspot.flows if f in figures.flows and figures.flows[f].wait]
    match waiting:
        case []:
            return ""
        case [flow]:
            is_before = stream.flows[flow].target == hotspot.step
            return f" and the wait {'before' if is_before else 'after'} it"
        case _:
            return " and the waits around it"


def _sentence(figures: Figures) -> str:
    if not figures.steps:
        return "Add the last thing that happens, then work backwards to the request."
    if not figures.numbers_known:
        steps = counted(len(figures.steps), "step")
        return f"{steps} drawn so far; rough guesses are enough to begin."
    if not figures.lead_time:
        return "Every number known so far is zero."
    waits = told(figures.wait_time, figures.calendar)
    if not figures.process_time:
        return f"Nobody has said yet how long the work takes; the item waits {waits}."
    work = told(figures.process_time, figures.calendar)
    if not is_well_known(figures):
        return f"So far known: {work} of work and {waits} of waiting."
    if not figures.wait_time:
        return f"Work takes {work}. Nothing waits."
    rest = the_rest(figures.wait_time, figures.process_time, figures.calendar)
    return f"Work takes {work}. For the other {rest} the item waits."


def _unbroken(name: str) -> str:
    """A short name stays on one line of the headline."""
    return name.replace(" ", NO_BREAK) if len(name) <= _SHORT_NAME else name


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
