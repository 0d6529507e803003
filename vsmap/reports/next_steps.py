"""Who does what next, and how much lead time it takes off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vsmap.analysis.figures import Figures
from vsmap.drawing.primitives import Anchor, Ink, Weight
from vsmap.model.language import said
from vsmap.model.measures import time_bounds
from vsmap.model.outcome import Action, Horizon
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import MINUS, show_change, show_time
from vsmap.model.workbook import Workbook
from vsmap.reports.sheet import MM, Sheet, Style

LABEL = Style(9.5, Weight.REGULAR, Ink.INK2)
_WHAT = Style(10.5, Weight.MEDIUM)
_WHO = Style(10, Weight.REGULAR, Ink.INK2)
_OFF = Style(10.5, Weight.SEMIBOLD)
_LEADING = 4.4 * MM
_MOST = 3


@dataclass(frozen=True, slots=True)
class NextStep:
    """A line of the list: what, who owns it, what it takes off (as text)."""

    what: str
    who: str
    takes_off: str


def next_three(
    workbook: Workbook, stream: ValueStreamMap, figures: Figures
) -> tuple[str, tuple[NextStep, ...]]:
    """The list and its title: the agreed actions, else what would help most if it were halved."""
    if workbook.actions:
        order = list(Horizon)
        actions = sorted(workbook.actions, key=lambda a: order.index(a.horizon))[:_MOST]
        return said("Next three"), tuple(_agreed(a, figures) for a in actions)
    halved = sorted(_payoffs(stream, figures), key=lambda p: -p[0])[:_MOST]
    steps = tuple(
        NextStep(what, who, show_change(-payoff, figures.calendar)) for payoff, what, who in halved
    )
    return said("Lead time taken off, if halved"), steps


def put_next_steps(
    sheet: Sheet, title: str, steps: Sequence[NextStep], span: tuple[float, float], y: float
) -> None:
    """Draw the list between two x, its rule at y; each text on at most two lines."""
    left, right = span
    sheet.rule(left, right, y, 1.4)
    sheet.text(left, y + 5.2 * MM, title, LABEL)
    if not steps:
        sheet.text(left, y + 11.2 * MM, said("Nothing is agreed yet."), _WHO)
        return
    off = max(sheet.text_width(s.takes_off, _OFF) for s in steps)
    limit = 0.35 * (right - left)
    who = max(min(sheet.text_width(s.who, _WHO), limit) for s in steps)
    off_gap, who_gap = (4 * MM if off else 0.0), (4 * MM if who else 0.0)
    room = right - left - off - who - off_gap - who_gap
    baseline = y + 11.2 * MM
    for step in steps:
        lines = sheet.lines(step.what, room, 2, _WHAT)
        for number, line in enumerate(lines):
            sheet.text(left, baseline + number * _LEADING, line, _WHAT)
        short = sheet.short(step.who, limit, _WHO)
        if short:
            sheet.text(right - off - off_gap, baseline, short, _WHO, Anchor.END)
        if step.takes_off:
            sheet.text(right, baseline, step.takes_off, _OFF, Anchor.END)
        baseline += len(lines) * _LEADING + 1.1 * MM


def _agreed(action: Action, figures: Figures) -> NextStep:
    off = ""
    if action.takes_off.is_known and time_bounds(action.takes_off, figures.calendar).likely:
        off = MINUS + show_time(action.takes_off)
    return NextStep(action.text, action.owner, off)


def _payoffs(stream: ValueStreamMap, figures: Figures) -> Iterator[tuple[float, str, str]]:
    for step in figures.steps.values():
        role = stream.steps[step.step].role if step.step in stream.steps else ""
        if step.payoff_wait > 0:
            yield step.payoff_wait, said("Wait before {name}", name=step.name), role
        if step.payoff_process > 0:
            yield step.payoff_process, said("Work of {name}", name=step.name), role
