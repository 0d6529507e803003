"""Putting copied parts on a map: after a step, into a flow, or where a hand points.

What is pasted is a map of its own (editor.clipboard): what hangs on its Request and Delivered is
led from the step before and on to the step after instead, each flow with its own wait.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vsmap.editor.edits.joining import led_from, led_to, new_flow
from vsmap.editor.edits.lookup import map_of
from vsmap.editor.edits.pasted_parts import copied
from vsmap.editor.edits.steps import last_step
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, MapId, StepId, is_end, new_id
from vsmap.model.language import phrase, said
from vsmap.model.measures import UNKNOWN
from vsmap.model.steps import Step, StepKind
from vsmap.model.wording import show_time

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Edit, Editable
    from vsmap.model.placement import Point
    from vsmap.model.value_stream import Part, ValueStreamMap


@dataclass(frozen=True, slots=True)
class Target:
    """Where something is put in: after a step or Request, into a flow, or at a place of the sheet.

    Nothing of it: at the end of the stream. What is put at a place is not connected to the rest.
    """

    after: StepId | None = None
    into: FlowId | None = None
    at: Point | None = None


AT_THE_END = Target()


def paste(
    document: Editable,
    map_id: MapId,
    fragment: ValueStreamMap,
    target: Target = AT_THE_END,
    *,
    name: str = phrase("Paste"),
) -> tuple[str, ...]:
    """Put a copy of everything a map holds on another (or the same); returns the new ids.

    Names that are taken get a number. A wait before a step that is put at a place, where no flow
    leads to it, is written into its notes.
    """
    with document.edit(name) as edit:
        stream = map_of(edit.workbook, map_id)
        copy = copied(fragment, stream, edit.workbook.maps, target.at)
        loose: list[Part] = [*copy.notes.values(), *copy.photos.values(), *copy.runs.values()]
        if not (_has_work(stream) and _has_work(copy)):
            steps, flows = list(copy.steps.values()), list(copy.flows.values())
            if copy.flows_from(REQUEST):
                edit.remove(map_id, *(f.id for f in stream.flows_from(REQUEST)))
        elif target.at is not None:
            steps, flows = _with_waits_told(copy), _among(copy)
        else:
            steps, flows = list(copy.steps.values()), _spliced(edit, stream, copy, target)
        edit.put(map_id, *steps, *flows, *loose)
    return (*copy.steps, *copy.notes, *copy.photos)


def _has_work(stream: ValueStreamMap) -> bool:
    return any(step.kind is StepKind.WORK for step in stream.steps.values())


def _among(copy: ValueStreamMap) -> list[Flow]:
    """The flows between two of the copies, and word that goes to the ends."""
    word = FlowKind.INFORMATION
    return [
        flow
        for flow in copy.flows.values()
        if flow.kind is word or not (is_end(flow.source) or is_end(flow.target))
    ]


def _with_waits_told(copy: ValueStreamMap) -> list[Step]:
    """The steps; a wait that hung on Request alone is told in the notes of its step."""
    waits = {flow.target: flow.wait for flow in copy.flows_from(REQUEST) if flow.wait.is_known}
    told = []
    for step in copy.steps.values():
        wait = waits.get(step.id)
        if wait is None or (wait.likely is not None and wait.likely.is_zero):
            told.append(step)
            continue
        line = said("Wait before: {wait}", wait=show_time(wait))
        notes = f"{step.notes}\n{line}" if step.notes else line
        told.append(step.model_copy(update={"notes": notes}))
    return told


def _spliced(
    edit: Edit, stream: ValueStreamMap, copy: ValueStreamMap, target: Target
) -> list[Flow]:
    """The copies' flows with those that join them to the stream."""
    flow = stream.flows.get(target.into) if target.into else None
    taken: tuple[Flow, ...]
    if flow is not None and flow.kind is FlowKind.FORWARD:
        source, taken = flow.source, (flow,)
    else:
        source, flow = _source(stream, target), None
        taken = stream.flows_from(source)
    _read_after(edit, stream, source, copy)
    return [*_among(copy), *_led_in(copy, source, flow), *_led_out(stream, copy, taken)]


def _source(stream: ValueStreamMap, target: Target) -> StepId:
    after = target.after
    if after is None or after == DELIVERED or not stream.has(after):
        return last_step(stream)
    return after


def _read_after(edit: Edit, stream: ValueStreamMap, source: StepId, copy: ValueStreamMap) -> None:
    """Let the copies be read right after a step; edit.put then keeps their place."""
    order = list(stream.steps)
    if source == REQUEST:
        at = 0
    else:
        at = order.index(source) + 1 if source in stream.steps else len(order)
    edit.put(stream.id, *copy.steps.values())
    edit.order_parts(stream.id, [*order[:at], *copy.steps, *order[at:]])


def _led_in(copy: ValueStreamMap, source: StepId, through: Flow | None) -> list[Flow]:
    """The flows from the step before into the copies; a branch keeps its share."""
    entries = copy.flows_from(REQUEST) or (new_flow(REQUEST, _working(copy)[0]),)
    flows = [led_from(flow, source) for flow in entries]
    if through is None:
        return flows
    kept = {"share": through.share, "hand_over": through.hand_over}
    return [flow.model_copy(update=kept) for flow in flows]


def _led_out(stream: ValueStreamMap, copy: ValueStreamMap, taken: tuple[Flow, ...]) -> list[Flow]:
    """The flows from the copies to what followed, which keeps the wait before it."""
    exits = copy.flows_into(DELIVERED) or (new_flow(_working(copy)[-1], DELIVERED),)
    if not taken:
        return [] if stream.flows_into(DELIVERED) else list(exits)
    flows: list[Flow] = []
    for number, leaving in enumerate(exits):
        for flow in taken:
            on = _onward(flow, leaving)
            flows.append(on if number == 0 else on.model_copy(update={"id": FlowId(new_id())}))
    return flows


def _onward(flow: Flow, leaving: Flow) -> Flow:
    """A flow of the stream, led from the copies; the wait they brought before Delivered counts."""
    speaks = flow.target == DELIVERED and leaving.end_row and not flow.end_row
    on = led_to(leaving, DELIVERED) if speaks else led_from(flow, leaving.source)
    return on.model_copy(update={"id": flow.id, "share": UNKNOWN})


def _working(copy: ValueStreamMap) -> list[StepId]:
    return [step.id for step in copy.steps.values() if step.kind is StepKind.WORK]
