"""The time ladder: the lead-time path to scale, work up, waits down, unknowns as gaps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vsmap.analysis.figures import Figures
from vsmap.drawing.primitives import Anchor, Ink, Line, Part, Rect, Weight
from vsmap.model.flows import Flow
from vsmap.model.ids import DELIVERED, StepId, is_end
from vsmap.model.language import said
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import show_seconds
from vsmap.reports.headlines import is_well_known
from vsmap.reports.marks import LARGE_SHARE
from vsmap.reports.numbers import Number, derived, time_number, wait_number
from vsmap.reports.sheet import MM, Sheet, Style
from vsmap.reports.strokes import hatched

WORK_UP, WAIT_DOWN = 6.4 * MM, 3.6 * MM
_LABEL_BELOW = 8.6 * MM
_BRACKET = 11.3 * MM
_BRACKET_LABEL = 15.5 * MM
_TICK = 1.4 * MM
_UNKNOWN = 5.0 * MM
_MOST_UNKNOWN = 0.35
_LEAST = 1.6
_BETWEEN = 0.9
_SIZE = 9.8


@dataclass(frozen=True, slots=True)
class Stretch:
    """One length of the ladder: work or a wait, in seconds for one item of all."""

    record: str
    is_work: bool
    seconds: float
    number: Number
    is_hotspot: bool = False

    @property
    def is_unknown(self) -> bool:
        """Whether nobody said how long it is."""
        return not self.number.known and not self.seconds


@dataclass(frozen=True, slots=True)
class _Bar:
    stretch: Stretch
    left: float
    right: float


def put_ladder(
    sheet: Sheet,
    stream: ValueStreamMap,
    figures: Figures,
    span: tuple[float, float],
    axis: float,
) -> None:
    """Draw the ladder between two x; its axis at a height."""
    stretches = [s for s in ladder_of(stream, figures) if s.seconds or s.is_unknown]
    if not stretches:
        return
    bars = _bars(stretches, *span)
    for bar in bars:
        _put_bar(sheet, bar, axis)
    sheet.rule(*span, axis, 0.9, Ink.INK2)
    _put_labels(sheet, bars, axis + _LABEL_BELOW, figures, span)
    _put_bracket(sheet, [b for b in bars if b.stretch.is_hotspot], axis, figures, span)


def ladder_of(stream: ValueStreamMap, figures: Figures) -> Iterator[Stretch]:
    """The lead-time path in order; its seconds add up to the lead time.

    Branches of a choice follow one another, each as long as its share makes it.
    """
    entering: dict[StepId, list[Flow]] = {}
    for flow_id in figures.path_flows:
        flow = stream.flows[flow_id]
        entering.setdefault(flow.target, []).append(flow)
    for step in (*(s for s in figures.path if not is_end(s)), DELIVERED):
        for flow in entering.get(step, ()):
            yield _wait(flow, figures)
        if step != DELIVERED:
            yield from _stay(stream, figures, step)


def _wait(flow: Flow, figures: Figures) -> Stretch:
    own = figures.flows[flow.id]
    around = figures.hotspot is not None and flow.id in figures.hotspot.flows
    return Stretch(
        str(flow.id),
        is_work=False,
        seconds=own.path_weight * (own.wait or 0.0),
        number=wait_number(flow, figures),
        is_hotspot=around,
    )


def _stay(stream: ValueStreamMap, figures: Figures, step: StepId) -> Iterator[Stretch]:
    """The work of a step, and what waits in the sub-stream it stands for."""
    own, calendar = figures.steps[step], figures.calendar
    number = time_number(stream.steps[step].process_time, calendar)
    around = figures.hotspot is not None and step == figures.hotspot.step
    work = own.path_weight * (own.process_time or 0.0)
    waiting = own.path_weight * own.wait_inside
    if not number.known and own.process_time is not None:
        number = derived(work, calendar)
    yield Stretch(str(step), is_work=True, seconds=work, number=number, is_hotspot=around)
    if waiting:
        inside = derived(waiting, calendar)
        yield Stretch(str(step), is_work=False, seconds=waiting, number=inside, is_hotspot=around)


def _bars(stretches: list[Stretch], left: float, right: float) -> list[_Bar]:
    """The stretches laid end to end, to scale but for the least width of what is very short."""
    room = right - left
    unknown = [s for s in stretches if s.is_unknown]
    gap = min(_UNKNOWN, _MOST_UNKNOWN * room / len(unknown)) if unknown else 0.0
    least = min(_LEAST, 0.25 * room / len(stretches))
    known = [s.seconds for s in stretches if not s.is_unknown]
    scale = _scale(known, room - gap * len(unknown), least)
    bars, x = [], left
    for stretch in stretches:
        width = gap if stretch.is_unknown else max(least, stretch.seconds * scale)
        bars.append(_Bar(stretch, x, x + width))
        x += width
    return bars


def _scale(seconds: list[float], room: float, least: float) -> float:
    """Points a second, so that all fits although nothing is thinner than `least`."""
    scale = room / sum(seconds) if seconds else 0.0
    for _ in range(8):
        thin = sum(least for s in seconds if s * scale < least)
        wide = sum(s for s in seconds if s * scale >= least)
        scale = (room - thin) / wide if wide else 0.0
    return scale


def _put_bar(sheet: Sheet, bar: _Bar, axis: float) -> None:
    stretch, width = bar.stretch, bar.right - bar.left
    height = WORK_UP if stretch.is_work else WAIT_DOWN
    top = axis - WORK_UP if stretch.is_work else axis
    if stretch.is_unknown:
        sheet.add(
            Rect(
                bar.left + 1.2,
                top,
                max(width - 2.4, 1.0),
                height,
                stroke=Ink.INK2,
                line_width=0.8,
                dash=(2.0, 1.6),
                record=stretch.record,
                part=Part.LADDER,
            )
        )
        return
    trim = min(_BETWEEN / 2, width / 6) if not stretch.is_work else 0.0
    fill = Ink.WORK if stretch.is_work else Ink.WAIT
    left, inner = bar.left + trim, width - 2 * trim
    sheet.add(Rect(left, top, inner, height, fill=fill, record=stretch.record, part=Part.LADDER))
    if stretch.is_hotspot and not stretch.is_work:
        sheet.add(hatched(left, top, inner, height))


def _put_labels(
    sheet: Sheet, bars: list[_Bar], y: float, figures: Figures, span: tuple[float, float]
) -> None:
    """Name the waits below their bars, the longest first, as far as the words do not meet."""
    taken: list[tuple[float, float]] = []
    waits = [b for b in bars if not b.stretch.is_work or b.stretch.is_unknown]
    placed = []
    for bar in sorted(waits, key=lambda b: (not b.stretch.is_unknown, b.left - b.right)):
        stretch = bar.stretch
        large = stretch.seconds >= LARGE_SHARE * figures.lead_time or stretch.is_unknown
        style = Style(_SIZE, Weight.SEMIBOLD if large else Weight.REGULAR)
        text = "?" if stretch.is_unknown else show_seconds(stretch.seconds, figures.calendar)
        if stretch.number.known and stretch.number.seconds == stretch.seconds:
            text = stretch.number.text
        width = sheet.text_width(text, style)
        middle = min(max((bar.left + bar.right) / 2, span[0] + width / 2), span[1] - width / 2)
        left, right = middle - width / 2, middle + width / 2
        if bar.right - bar.left < 0.5 * width or any(
            left < b + 4 and a < right + 4 for a, b in taken
        ):
            continue
        taken.append((left, right))
        placed.append((middle, text, style, stretch.record))
    for middle, text, style, record in sorted(placed, key=lambda p: p[0]):
        sheet.text(middle, y, text, style, Anchor.MIDDLE, record=record, part=Part.LADDER)


def _put_bracket(
    sheet: Sheet,
    bars: list[_Bar],
    axis: float,
    figures: Figures,
    span: tuple[float, float],
) -> None:
    if not bars or figures.hotspot is None:
        return
    left, right, y = bars[0].left, bars[-1].right, axis + _BRACKET
    ends = ((left, y - _TICK, left, y), (left, y, right, y), (right, y, right, y - _TICK))
    sheet.add(*(Line(*end, Ink.HOTSPOT, 1.3, part=Part.LADDER) for end in ends))
    style = Style(_SIZE, Weight.SEMIBOLD, Ink.HOTSPOT)
    value = show_seconds(figures.hotspot.value, figures.calendar)
    total = show_seconds(figures.lead_time, figures.calendar)
    whole = total if is_well_known(figures) else said("at least {time}", time=total)
    text = said("Hotspot {time} of {whole}", time=value, whole=whole)
    half = sheet.text_width(text, style) / 2
    middle = min(max((left + right) / 2, span[0] + half), span[1] - half)
    sheet.text(middle, axis + _BRACKET_LABEL, text, style, Anchor.MIDDLE, part=Part.LADDER)
