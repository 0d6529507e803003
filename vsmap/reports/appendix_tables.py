"""The tables of the appendix: every step and every number with its standing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vsmap.analysis.figures import Figures
from vsmap.drawing.primitives import Anchor, Ink, Weight
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.flows import Flow, FlowKind, HandOver
from vsmap.model.ids import StepId, is_end
from vsmap.model.language import said
from vsmap.model.steps import Step, StepKind
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import NO_BREAK, show_percent
from vsmap.reports.numbers import (
    Number,
    count_number,
    share_number,
    time_number,
    wait_number,
)
from vsmap.reports.pagination import BODY, QUIET, Cell, Column, Row
from vsmap.reports.sheet import LEAST_TYPE, MM, Style

NAME = Style(9.5, Weight.MEDIUM)
_PLACE, _LEAST_NAME, _MOST_ROLE = 9 * MM, 36 * MM, 50 * MM
_HOW, _MOST_NAMES = 26 * MM, 110 * MM

NumberOf = Callable[[Step], Number | None]


def step_table(
    stream: ValueStreamMap, figures: Figures, width: float, measure: TextMeasure
) -> tuple[list[Column], list[Row]]:
    """Every working step in reading order; columns that no step uses are left out."""
    steps = [s for s in stream.steps.values() if s.kind is StepKind.WORK]
    always, sometimes = _number_columns(Incoming(stream), figures)
    given = [(column, _if_given(number)) for column, number in sometimes]
    used = always + [c for c in given if any(c[1](s) for s in steps)]
    left = width - _PLACE - sum(column.width for column, _ in used)
    role_width = _fitting_width([s.role for s in steps], BODY, _MOST_ROLE, measure)
    if left - role_width < _LEAST_NAME:
        role_width = 0.0
    most = left - role_width
    name_width = max(_fitting_width([s.name for s in steps], NAME, most, measure), _LEAST_NAME)
    columns = [Column("#", _PLACE), Column(said("Step"), name_width)]
    if role_width:
        columns.append(Column(said("Role"), role_width))
    columns += [column for column, _ in used]
    hotspot = figures.hotspot.step if figures.hotspot else None
    rows = []
    for place, step in enumerate(steps, 1):
        cells = [Cell(((str(place), QUIET),)), _name_cell(step, with_role=not role_width)]
        if role_width:
            cells.append(Cell(((step.role, BODY),)))
        cells += [_cell(number(step)) for _, number in used]
        rows.append(Row(tuple(cells), step.id == hotspot))
    return columns, rows


class Incoming:
    """The forward flows into each step, gathered once."""

    def __init__(self, stream: ValueStreamMap) -> None:
        self._flows: dict[StepId, list[Flow]] = {}
        for flow in stream.visible_flows(FlowKind.FORWARD):
            self._flows.setdefault(flow.target, []).append(flow)

    def __call__(self, step: StepId) -> list[Flow]:
        """The flows into one step."""
        return self._flows.get(step, [])


def _fitting_width(texts: list[str], style: Style, most: float, measure: TextMeasure) -> float:
    """As wide as the longest of the texts, within bounds; nothing where all are empty."""
    widest = max((measure.width(t, style.size, style.weight) for t in texts), default=0.0)
    return min(widest + 6 * MM, most) if widest else 0.0


def flow_table(
    stream: ValueStreamMap, figures: Figures, width: float
) -> tuple[list[Column], list[Row]]:
    """The flows that say more than the wait before a step: splits, joins, returns, inventories."""
    incoming = Incoming(stream)
    flows = [f for f in stream.visible_flows() if _says_more(f, incoming(f.target))]
    numbers = (
        (said("Wait"), 30),
        (said("Pieces waiting"), 30),
        (said("Share"), 22),
        (said("Hand-over"), 32),
    )
    rest = min(width - sum(mm for _, mm in numbers) * MM - _HOW, _MOST_NAMES)
    columns = [
        Column(said("From"), rest / 2),
        Column(said("To"), rest / 2),
        Column(said("How"), _HOW),
        *(Column(title, mm * MM, Anchor.END) for title, mm in numbers),
    ]
    rows = []
    for flow in flows:
        share = share_number(flow.share) if flow.share.is_known else None
        pieces = count_number(flow.inventory) if flow.inventory.is_known else None
        rows.append(
            Row(
                (
                    Cell(((stream.name_of(flow.source), NAME),)),
                    Cell(((stream.name_of(flow.target), NAME),)),
                    Cell(((_how(flow), BODY),)),
                    _cell(_wait_of(flow, figures)),
                    _cell(pieces),
                    _cell(share),
                    Cell(((_hand_over(flow), BODY),)),
                )
            )
        )
    return columns, rows


def standing_of(number: Number) -> str:
    """What the marks of a number say, in words beside it: `n 42`, `measured`."""
    if number.measured:
        return f"n{NO_BREAK}{number.count}" if number.count else said("measured")
    return ""


def _number_columns(
    incoming: Incoming, figures: Figures
) -> tuple[list[tuple[Column, NumberOf]], list[tuple[Column, NumberOf]]]:
    calendar = figures.calendar

    def end(title: str, millimetres: float) -> Column:
        return Column(title, millimetres * MM, Anchor.END)

    always: list[tuple[Column, NumberOf]] = [
        (end(said("Process time"), 30), lambda s: time_number(s.process_time, calendar)),
        (end(said("Wait before"), 30), lambda s: _wait_before(incoming(s.id), figures)),
        (end("%C&A", 24), lambda s: share_number(s.percent_complete_accurate)),
    ]
    sometimes: list[tuple[Column, NumberOf]] = [
        (end(said("Lead time"), 22), lambda s: time_number(s.lead_time, calendar)),
        (end(said("Cycle time"), 22), lambda s: time_number(s.cycle_time, calendar)),
        (end(said("Changeover"), 22), lambda s: time_number(s.changeover, calendar)),
        (end(said("Uptime"), 18), lambda s: share_number(s.uptime)),
        (end(said("People"), 15), lambda s: count_number(s.people)),
        (end(said("Batch"), 15), lambda s: count_number(s.batch)),
        (end(said("WIP limit"), 17), _wip_limit),
        (end(said("Value added"), 21), lambda s: share_number(s.value_added)),
        (end(said("Load"), 15), lambda s: _load(s, figures)),
    ]
    return always, sometimes


def _wait_before(flows: list[Flow], figures: Figures) -> Number | None:
    """The wait of the only flow in; None where several lead in, which the other table tells."""
    return wait_number(flows[0], figures) if len(flows) == 1 else None


def _wip_limit(step: Step) -> Number | None:
    return None if step.wip_limit is None else Number(str(step.wip_limit))


def _load(step: Step, figures: Figures) -> Number | None:
    found = figures.steps.get(step.id)
    utilisation = found.utilisation if found else None
    return None if utilisation is None else Number(show_percent(utilisation))


def _if_given(number_of: NumberOf) -> NumberOf:
    """The number where somebody gave it; left out, such a measure has its usual value."""

    def given(step: Step) -> Number | None:
        number = number_of(step)
        return number if number is not None and number.known else None

    return given


def _name_cell(step: Step, *, with_role: bool) -> Cell:
    words = [(step.name or said("no name"), NAME)]
    if with_role and step.role:
        words.append((step.role, QUIET))
    if step.tool:
        words.append((said("Tool: {tool}", tool=step.tool), QUIET))
    if step.notes:
        words.append((step.notes, Style(LEAST_TYPE, Weight.ITALIC, Ink.INK2)))
    return Cell(tuple(words))


def _cell(number: Number | None) -> Cell:
    if number is None:
        return Cell()
    return Cell(number=number, remark=standing_of(number))


def _says_more(flow: Flow, together: list[Flow]) -> bool:
    if flow.kind is FlowKind.INFORMATION:
        return False
    if flow.kind is FlowKind.REWORK or flow.share.is_known or flow.inventory.is_known:
        return True
    if is_end(flow.target):
        return flow.end_row
    return len(together) > 1 or flow.hand_over is not HandOver.PUSH


def _wait_of(flow: Flow, figures: Figures) -> Number | None:
    if flow.kind is FlowKind.FORWARD:
        return wait_number(flow, figures)
    return time_number(flow.wait, figures.calendar)


def _how(flow: Flow) -> str:
    if flow.kind is FlowKind.REWORK:
        return said("goes back")
    return flow.label or said("moves on")


def _hand_over(flow: Flow) -> str:
    match flow.hand_over:
        case HandOver.PULL:
            return said("pull")
        case HandOver.FIFO:
            return (
                said("FIFO, at most {number}", number=flow.fifo_limit)
                if flow.fifo_limit
                else said("FIFO")
            )
        case _:
            return said("push") if flow.kind is FlowKind.FORWARD else ""


def unsaid(stream: ValueStreamMap, figures: Figures) -> Iterator[tuple[str, list[str]]]:
    """What nobody knows and what is only guessed: a few words and where, in reading order."""
    steps = [s for s in stream.steps.values() if s.kind is StepKind.WORK]
    waits = [f for f in stream.visible_flows(FlowKind.FORWARD) if not is_end(f.target) or f.end_row]
    calendar = figures.calendar
    work = [(s.name or said("no name"), time_number(s.process_time, calendar)) for s in steps]
    incoming = Incoming(stream)
    waiting = [(_between(stream, f, incoming(f.target)), wait_number(f, figures)) for f in waits]
    yield said("Process time not known"), [name for name, n in work if not n.known]
    yield said("Wait not known"), [name for name, n in waiting if not n.known]
    yield (
        said("%C&A not known"),
        [s.name or said("no name") for s in steps if not s.percent_complete_accurate.is_known],
    )
    yield said("Process time guessed"), [f"{name} ({n.text})" for name, n in work if n.guess]
    yield said("Wait guessed"), [f"{name} ({n.text})" for name, n in waiting if n.guess]


def _between(stream: ValueStreamMap, flow: Flow, together: list[Flow]) -> str:
    """A wait by where it is: before its step, or between two where several lead there."""
    if len(together) == 1:
        return said("before {step}", step=stream.name_of(flow.target))
    return said(
        "between {source} and {target}",
        source=stream.name_of(flow.source),
        target=stream.name_of(flow.target),
    )
