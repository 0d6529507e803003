"""What a table of steps can't hold, said in words when one is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vsmap.formats.table_plan import Plan
from vsmap.model.flows import Flow, FlowKind, HandOver
from vsmap.model.steps import StepKind
from vsmap.model.value_stream import LanesBy, ValueStreamMap
from vsmap.model.workbook import Workbook


def losses(workbook: Workbook, drawn: ValueStreamMap, plan: Plan) -> tuple[str, ...]:
    """What of the workbook the table of one map leaves out or says otherwise."""
    return (*_of_workbook(workbook, drawn), *_of_map(drawn), *plan.lost)


def _of_workbook(workbook: Workbook, drawn: ValueStreamMap) -> Iterator[str]:
    others = [m.name or m.id for m in workbook.maps.values() if m.id != drawn.id]
    if others:
        yield f"{_counted(len(others), 'other map')}: {', '.join(others)}"
    if workbook.outcome.is_set:
        yield "the target outcome"
    if workbook.actions:
        yield _counted(len(workbook.actions), "action")
    if workbook.contributors:
        yield _counted(len(workbook.contributors), "contributor")
    if workbook.date or workbook.version != 1:
        yield "date and version"


def _of_map(drawn: ValueStreamMap) -> Iterator[str]:
    steps, flows = tuple(drawn.steps.values()), tuple(drawn.visible_flows())
    ends = (drawn.request, drawn.delivered)
    places = [step.position for step in steps] + [end.position for end in ends]
    places += [note.position for note in drawn.notes.values()]
    if any(place is not None for place in places):
        yield "positions on the sheet"
    yield from _on_the_sheet(drawn)
    estimates = [*(step.estimates for step in steps), *(flow.estimates for flow in flows)]
    if any(estimates):
        yield _counted(sum(map(len, estimates)), "estimate")
    for step in steps:
        if step.kind is StepKind.CONTROL:
            yield f'the control box "{step.name}"'
        if step.sub_stream is not None:
            yield f'the sub-stream of "{step.name}"'
    if any(end.shipment for end in ends):
        yield "shipments"
    yield from _of_flows(flows)


def _on_the_sheet(drawn: ValueStreamMap) -> Iterator[str]:
    if drawn.notes:
        yield _counted(len(drawn.notes), "note")
    if drawn.photos:
        yield _counted(len(drawn.photos), "photo")
    if drawn.runs:
        yield _counted(len(drawn.runs), "collapsed run")
    if drawn.lanes is not LanesBy.NONE:
        yield "lanes"


def _of_flows(flows: tuple[Flow, ...]) -> Iterator[str]:
    kinds: tuple[tuple[Callable[[Flow], bool], str], ...] = (
        (lambda flow: flow.kind is FlowKind.INFORMATION, "information flow"),
        (lambda flow: flow.hand_over is not HandOver.PUSH, "pull or FIFO hand-over"),
        (lambda flow: bool(flow.label), "label of a flow"),
    )
    for belongs, name in kinds:
        count = sum(belongs(flow) for flow in flows)
        if count:
            yield _counted(count, name)


def _counted(count: int, noun: str) -> str:
    """So many of something: `1 note`, `3 notes`.

    >>> _counted(2, "label of a flow")
    '2 labels of a flow'
    """
    if count == 1:
        return f"1 {noun}"
    first, space, rest = noun.partition(" of ")
    return f"{count} {first}s{space}{rest}"
