"""What each stop of a presentation says, and what of the map stands in full light there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from vsmap.app.side_by_side.pair import Pair, pair_of, usual_pair
from vsmap.model.language import phrase, said
from vsmap.model.value_stream import MapState
from vsmap.model.wording import show_change, show_number, show_percent, show_seconds
from vsmap.reports.durations import told
from vsmap.reports.headlines import is_well_known, story_of
from vsmap.reports.next_steps import next_three

if TYPE_CHECKING:
    from vsmap.analysis.figures import Bottleneck, Figures
    from vsmap.drawing.shown_map import SubStreams
    from vsmap.model.ids import MapId
    from vsmap.model.value_stream import ValueStreamMap
    from vsmap.model.workbook import Workbook
    from vsmap.reports.next_steps import NextStep


class Scene(StrEnum):
    """The stops in order; BEFORE_AFTER only where a future map exists."""

    STREAM = phrase("The stream")
    PATH = phrase("The path")
    WAITS = phrase("Work and waits")
    HOTSPOT = phrase("Hotspot")
    WHAT_IF = phrase("What if")
    BEFORE_AFTER = phrase("Before and after")


@dataclass(frozen=True, slots=True)
class Stop:
    """A slide's words. `lit` are the records in full light (None: all); `steps` are listed."""

    scene: Scene
    headline: str
    sentence: str = ""
    figure: str = ""
    caption: str = ""
    lit: frozenset[str] | None = None
    steps: tuple[NextStep, ...] = ()
    list_title: str = ""


@dataclass(frozen=True, slots=True)
class Presented:
    """A map with its figures, and today's beside the future one if both exist.

    `sub_streams` are the figures of the maps behind its steps.
    """

    workbook: Workbook
    stream: ValueStreamMap
    figures: Figures
    sub_streams: SubStreams
    pair: Pair | None = None


def presented(workbook: Workbook, map_id: MapId) -> Presented:
    """What is presented of a map."""
    from vsmap.analysis.summary import figures_of, sub_streams_of

    stream = workbook.maps[map_id]
    ids = usual_pair(workbook, map_id)
    pair = pair_of(workbook, *ids) if ids is not None else None
    if pair is not None and (
        pair.after.stream.state is MapState.CURRENT
        or not (pair.before.stream.steps and pair.after.stream.steps)
    ):
        pair = None
    figures, subs = figures_of(workbook, map_id), sub_streams_of(workbook, map_id)
    return Presented(workbook, stream, figures, subs, pair)


def stops_of(shown: Presented) -> tuple[Stop, ...]:
    """The stops of a presentation, in order."""
    stops = [_stream(shown), _path(shown), _waits(shown), _hotspot(shown), _what_if(shown)]
    if shown.pair is not None:
        stops.append(_before_after(shown.pair))
    return tuple(stops)


def _stream(shown: Presented) -> Stop:
    stream, figures = shown.stream, shown.figures
    known = said(
        "{known} of {total} numbers are known.",
        known=figures.numbers_known, total=figures.numbers_total,
    )  # fmt: skip
    roles = len({step.role for step in stream.steps.values() if step.role})
    steps = said("{count} step|{count} steps", len(stream.steps))
    who = said("{count} role|{count} roles", roles) if roles else ""
    sentence = said("{parts}. {known}", parts=", ".join(p for p in (steps, who) if p), known=known)
    if not is_well_known(figures) or not figures.lead_time:
        return Stop(Scene.STREAM, story_of(stream, figures).headline, sentence)
    headline = said(
        "{time} from {request} to {delivered}.", time=told(figures.lead_time, figures.calendar),
        request=stream.request.name, delivered=stream.delivered.name,
    )  # fmt: skip
    return Stop(Scene.STREAM, headline, sentence, _time(shown, figures.lead_time),
                said("lead time"))  # fmt: skip


def _path(shown: Presented) -> Stop:
    figures, count = shown.figures, len(shown.stream.steps)
    on_path = len([step for step in figures.path if step in shown.stream.steps])
    lit = frozenset((*figures.path, *figures.path_flows, "request", "delivered"))
    caption = said("steps on the path")
    number = said("{some} of {all}", some=on_path, all=count)
    if not on_path:
        return Stop(Scene.PATH, said("No path leads from end to end yet."), lit=lit)
    if on_path == count:
        sentence = said("Nothing runs beside it: what any step takes, the request waits for.")
        return Stop(Scene.PATH, said("Every step is on the path."), sentence, number, caption, lit)
    headline = said("{some} of {all} steps decide how long it takes.", some=on_path, all=count)
    sentence = said("What runs beside them is ready before it is needed.")
    return Stop(Scene.PATH, headline, sentence, number, caption, lit)


def _waits(shown: Presented) -> Stop:
    figures, calendar = shown.figures, shown.figures.calendar
    lit = frozenset((*figures.path_flows, "request", "delivered"))
    efficiency = figures.flow_efficiency
    figure = show_percent(efficiency) if efficiency is not None else ""
    caption = said("flow efficiency") if figure else ""
    if not figures.process_time or not figures.wait_time:
        return Stop(Scene.WAITS, story_of(shown.stream.model_copy(update={"sentence": ""}),
                    figures).sentence, "", figure, caption, lit)  # fmt: skip
    headline = said(
        "{work} of work, {wait} of waiting.", work=told(figures.process_time, calendar),
        wait=told(figures.wait_time, calendar),
    )  # fmt: skip
    ratio = figures.wait_time / figures.process_time
    sentence = said("For every hour of work the item waits {number} hours.",
                    number=show_number(float(f"{ratio:.2g}")))  # fmt: skip
    return Stop(Scene.WAITS, headline, sentence, figure, caption, lit)


def _hotspot(shown: Presented) -> Stop:
    figures, hotspot = shown.figures, shown.figures.hotspot
    if hotspot is None:
        headline = said("No step stands out yet.")
        return Stop(Scene.HOTSPOT, headline, said("Its times are still to be told."))
    lit = frozenset((hotspot.step, *hotspot.flows))
    story = story_of(shown.stream, figures)
    headline = story.headline
    if not is_well_known(figures):
        part = show_percent(hotspot.share) if hotspot.share is not None else ""
        known = said("{part} of what is known is {name} and the waits around it.", part=part,
                     name=hotspot.name)  # fmt: skip
        headline = known if part else said("{name} holds the item longest.", name=hotspot.name)
    return Stop(
        Scene.HOTSPOT, headline, _hotspot_sentence(shown, hotspot), _time(shown, hotspot.value),
        said("in the hotspot"), lit,
    )  # fmt: skip


def _hotspot_sentence(shown: Presented, hotspot: Bottleneck) -> str:
    if shown.stream.sentence.strip():
        return shown.stream.sentence.strip()
    calendar = shown.figures.calendar
    work = shown.figures.steps[hotspot.step].process_time or 0.0
    waits = sum(shown.figures.flows[f].wait or 0.0 for f in hotspot.flows)
    if not work:
        return said("{wait} of waiting.", wait=told(waits, calendar))
    return said("{work} of work. {wait} of waiting.", work=told(work, calendar),
                wait=told(waits, calendar))  # fmt: skip


def _what_if(shown: Presented) -> Stop:
    outcome, figures = shown.workbook.outcome, shown.figures
    title, steps = next_three(shown.workbook, shown.stream, figures)
    hotspot = figures.hotspot
    figure = show_change(-hotspot.payoff, figures.calendar) if hotspot and hotspot.payoff else ""
    caption = said("if the hotspot were halved") if figure else ""
    if outcome.is_set:
        headline = said("We aim for {aim}.", aim=_within(outcome.statement))
        rest = ", ".join(part for part in (outcome.due, outcome.guard_rail) if part)
        return Stop(Scene.WHAT_IF, headline, rest, figure, caption, None, steps, title)
    if hotspot is None or not hotspot.payoff:
        return Stop(Scene.WHAT_IF, said("Say what you aim for."), steps=steps, list_title=title)
    left = told(figures.lead_time - hotspot.payoff, figures.calendar)
    headline = said("Halve {name} and its waits: {left} are left.", name=hotspot.name, left=left)
    return Stop(Scene.WHAT_IF, headline, "", figure, caption, None, steps, title)


def _before_after(pair: Pair) -> Stop:
    now, then = pair.before.figures, pair.after.figures
    story = story_of(pair.after.stream, then, now)
    figure = ""
    if now.lead_time and then.lead_time and now.calendar == then.calendar:
        figure = show_change(then.lead_time - now.lead_time, then.calendar)
    return Stop(Scene.BEFORE_AFTER, story.headline, story.sentence, figure, said("lead time"))


def _within(statement: str) -> str:
    """A statement as it reads in the middle of a sentence."""
    words = statement.rstrip(". ")
    if len(words) > 1 and words[1].islower():
        words = words[0].lower() + words[1:]
    return words


def _time(shown: Presented, seconds: float) -> str:
    return show_seconds(seconds, shown.figures.calendar)
