"""What a table of steps can't hold, said in words when one is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vsmap.formats.table_plan import Plan
from vsmap.model.flows import Flow, FlowKind, HandOver
from vsmap.model.language import phrase, said
from vsmap.model.steps import StepKind
from vsmap.model.value_stream import LanesBy, ValueStreamMap
from vsmap.model.workbook import Workbook


def losses(workbook: Workbook, drawn: ValueStreamMap, plan: Plan) -> tuple[str, ...]:
    """What of the workbook the table of one map leaves out or says otherwise."""
    return (*_of_workbook(workbook, drawn), *_of_map(drawn), *plan.lost)


def _of_workbook(workbook: Workbook, drawn: ValueStreamMap) -> Iterator[str]:
    others = [m.name or m.id for m in workbook.maps.values() if m.id != drawn.id]
    if others:
        told = said("{count} other map|{count} other maps", len(others))
        yield f"{told}: {', '.join(others)}"
    if workbook.outcome.is_set:
        yield said("the target outcome")
    if workbook.actions:
        yield said("{count} action|{count} actions", len(workbook.actions))
    if workbook.contributors:
        yield said("{count} contributor|{count} contributors", len(workbook.contributors))
    if workbook.date or workbook.version != 1:
        yield said("date and version")


def _of_map(drawn: ValueStreamMap) -> Iterator[str]:
    steps, flows = tuple(drawn.steps.values()), tuple(drawn.visible_flows())
    ends = (drawn.request, drawn.delivered)
    places = [step.position for step in steps] + [end.position for end in ends]
    places += [note.position for note in drawn.notes.values()]
    if any(place is not None for place in places):
        yield said("positions on the sheet")
    yield from _on_the_sheet(drawn)
    estimates = [*(step.estimates for step in steps), *(flow.estimates for flow in flows)]
    if any(estimates):
        yield said("{count} estimate|{count} estimates", sum(map(len, estimates)))
    for step in steps:
        if step.kind is StepKind.CONTROL:
            yield said('the control box "{name}"', name=step.name)
        if step.sub_stream is not None:
            yield said('the sub-stream of "{name}"', name=step.name)
    if any(end.shipment for end in ends):
        yield said("shipments")
    yield from _of_flows(flows)


def _on_the_sheet(drawn: ValueStreamMap) -> Iterator[str]:
    if drawn.notes:
        yield said("{count} note|{count} notes", len(drawn.notes))
    if drawn.photos:
        yield said("{count} photo|{count} photos", len(drawn.photos))
    if drawn.runs:
        yield said("{count} collapsed run|{count} collapsed runs", len(drawn.runs))
    if drawn.lanes is not LanesBy.NONE:
        yield said("lanes")


def _of_flows(flows: tuple[Flow, ...]) -> Iterator[str]:
    kinds: tuple[tuple[Callable[[Flow], bool], str], ...] = (
        (
            lambda flow: flow.kind is FlowKind.INFORMATION,
            phrase("{count} information flow|{count} information flows"),
        ),
        (
            lambda flow: flow.hand_over is not HandOver.PUSH,
            phrase("{count} pull or FIFO hand-over|{count} pull or FIFO hand-overs"),
        ),
        (lambda flow: bool(flow.label), phrase("{count} label of a flow|{count} labels of a flow")),
    )
    for belongs, name in kinds:
        count = sum(belongs(flow) for flow in flows)
        if count:
            yield said(name, count)
