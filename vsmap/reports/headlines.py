"""What a page says in one sentence, made from the figures in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.analysis.figures import Bottleneck, Figures
from vsmap.model.language import phrase, said
from vsmap.model.value_stream import MapState, ValueStreamMap
from vsmap.model.wording import NO_BREAK, show_percent
from vsmap.reports.durations import the_rest, told, told_in_words

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
        return said("Nothing is on this map yet.")
    if not figures.numbers_known:
        return said("No times are known yet.")
    if not is_well_known(figures):
        return _lower_bound(figures)
    if not figures.lead_time:
        return said("Nothing on this map takes any time.")
    if now is not None and now.lead_time and stream.state is not MapState.CURRENT:
        before = told_in_words(now.lead_time, now.calendar)
        return said(
            "From {before} to {after}.",
            before=before,
            after=told_in_words(figures.lead_time, figures.calendar),
        )
    return _hotspot(stream, figures)


def _lower_bound(figures: Figures) -> str:
    missing = figures.numbers_total - figures.numbers_known
    unknown = said("{count} number is not known yet.|{count} numbers are not known yet.", missing)
    low = figures.lead_time_range.low or 0.0
    if not low:
        return _first_up(unknown)
    return said("At least {time}; {unknown}", time=told(low, figures.calendar), unknown=unknown)


def _hotspot(stream: ValueStreamMap, figures: Figures) -> str:
    total = told(figures.lead_time, figures.calendar)
    hotspot = figures.hotspot
    if hotspot is None or hotspot.share is None:
        ends = {"source": stream.request.name, "target": stream.delivered.name}
        return said("{total} from {source} to {target}.", total=_first_up(total), **ends)
    name = hotspot.name.strip() or said("a step without a name")
    words = _hotspot_words(stream, figures, hotspot)
    part = said("All") if hotspot.share >= 0.995 else show_percent(hotspot.share)
    return said(words, part=part, total=total, step=_unbroken(name))


def _hotspot_words(stream: ValueStreamMap, figures: Figures, hotspot: Bottleneck) -> str:
    waiting = [f for f in hotspot.flows if f in figures.flows and figures.flows[f].wait]
    match waiting:
        case []:
            return phrase("{part} of the {total} is {step}.")
        case [flow] if stream.flows[flow].target == hotspot.step:
            return phrase("{part} of the {total} is {step} and the wait before it.")
        case [_]:
            return phrase("{part} of the {total} is {step} and the wait after it.")
        case _:
            return phrase("{part} of the {total} is {step} and the waits around it.")


def _sentence(figures: Figures) -> str:
    if not figures.steps:
        return said("Add the last thing that happens, then work backwards to the request.")
    if not figures.numbers_known:
        return said(
            "{count} step drawn so far; rough guesses are enough to begin.|"
            "{count} steps drawn so far; rough guesses are enough to begin.",
            len(figures.steps),
        )
    if not figures.lead_time:
        return said("Every number known so far is zero.")
    waits = told(figures.wait_time, figures.calendar)
    if not figures.process_time:
        return said(
            "Nobody has said yet how long the work takes; the item waits {waits}.", waits=waits
        )
    work = told(figures.process_time, figures.calendar)
    if not is_well_known(figures):
        return said("So far known: {work} of work and {waits} of waiting.", work=work, waits=waits)
    if not figures.wait_time:
        return said("Work takes {work}. Nothing waits.", work=work)
    rest = the_rest(figures.wait_time, figures.process_time, figures.calendar)
    return said("Work takes {work}. For the other {rest} the item waits.", work=work, rest=rest)


def _unbroken(name: str) -> str:
    """A short name stays on one line of the headline."""
    return name.replace(" ", NO_BREAK) if len(name) <= _SHORT_NAME else name


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
