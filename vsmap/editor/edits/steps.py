"""Adding, naming and describing steps.

Whoever shows a step before it is kept chooses its id (`new`), so that both are the same step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vsmap.editor.edits.boxes import entered_at, left_at
from vsmap.editor.edits.joining import led_from, led_to, new_flow
from vsmap.editor.edits.lookup import flow_of, map_of, require_own, step_of
from vsmap.editor.edits.set_names import set_name
from vsmap.model.errors import EditRefused
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, MapId, StepId, is_end, new_id
from vsmap.model.language import phrase, said
from vsmap.model.steps import Step, StepKind

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Edit, Editable
    from vsmap.model.placement import Point
    from vsmap.model.value_stream import ValueStreamMap


def add_step(
    document: Editable,
    map_id: MapId,
    after: StepId | None = None,
    *,
    name: str = "",
    position: Point | None = None,
    new: StepId | None = None,
) -> StepId:
    """Add a step after another (or at the end of the stream) and return its id.

    It takes over what `after` led to: A -> B becomes A -> new -> B, and B keeps the wait before it.
    """
    with document.edit(phrase("Add step")) as edit:
        stream = map_of(edit.workbook, map_id)
        before_it = last_step(stream) if after is None else left_at(stream, after)
        if before_it == DELIVERED:
            return add_step_before(
                document, map_id, DELIVERED, name=name, position=position, new=new
            )
        _require(stream, before_it)
        step = _new_step(name, position, new)
        taken = [led_from(flow, step.id) for flow in stream.flows_from(before_it)]
        if not taken and not stream.flows_into(DELIVERED):
            taken = [new_flow(step.id, DELIVERED)]
        edit.put(map_id, step, new_flow(before_it, step.id), *taken)
        _read_beside(edit, stream, step.id, before_it, after=True)
    return step.id


def add_step_before(
    document: Editable,
    map_id: MapId,
    before: StepId = DELIVERED,
    *,
    name: str = "",
    position: Point | None = None,
    new: StepId | None = None,
) -> StepId:
    """Add a step before another (Delivered: the last thing that happens) and return its id.

    A -> B becomes A -> new -> B, and B keeps the wait before it. Where several flows join in B they
    join in the new step instead, each with its own wait.
    """
    with document.edit(phrase("Add step before")) as edit:
        stream = map_of(edit.workbook, map_id)
        before = entered_at(stream, before)
        if before == REQUEST:
            return add_step(document, map_id, REQUEST, name=name, position=position, new=new)
        _require(stream, before)
        step = _new_step(name, position, new)
        edit.put(map_id, step, *_flows_through(stream, step.id, before))
        _read_beside(edit, stream, step.id, before, after=False)
    return step.id


def require_connected(document: Editable, map_id: MapId, step: StepId) -> None:
    """Raise EditRefused if no flow leads to or from a step: nothing can run beside it then."""
    stream = map_of(document.workbook, map_id)
    first, last = entered_at(stream, step), left_at(stream, step)
    if not stream.flows_into(first) and not stream.flows_from(last):
        message = said("Connect the step first; nothing runs beside a step that stands alone")
        raise EditRefused(message)


def add_branch(
    document: Editable,
    map_id: MapId,
    beside: StepId,
    *,
    name: str = "",
    position: Point | None = None,
    new: StepId | None = None,
) -> StepId:
    """Add a step beside another, between the same neighbours, and return its id."""
    with document.edit(phrase("Add parallel step")) as edit:
        stream = map_of(edit.workbook, map_id)
        first, last = entered_at(stream, beside), left_at(stream, beside)
        step_of(stream, last)
        step = _new_step(name, position, new)
        sources = [flow.source for flow in stream.flows_into(first)] or [REQUEST]
        targets = [flow.target for flow in stream.flows_from(last)] or [DELIVERED]
        flows = [new_flow(source, step.id) for source in sources]
        flows += [new_flow(step.id, target) for target in targets]
        edit.put(map_id, step, *flows)
        _read_beside(edit, stream, step.id, last, after=True)
    return step.id


def add_branch_off(
    document: Editable,
    map_id: MapId,
    after: StepId,
    *,
    name: str = "",
    position: Point | None = None,
    new: StepId | None = None,
) -> StepId:
    """Add a step another leads to as well, open at its end; at the end of the stream it goes on."""
    with document.edit(phrase("Add step")) as edit:
        stream = map_of(edit.workbook, map_id)
        after = left_at(stream, after)
        _require(stream, after)
        if all(flow.target == DELIVERED for flow in stream.flows_from(after)):
            return add_step(document, map_id, after, name=name, position=position, new=new)
        step = _new_step(name, position, new)
        edit.put(map_id, step, new_flow(after, step.id))
    return step.id


def add_loose_step(
    document: Editable,
    map_id: MapId,
    *,
    name: str = "",
    position: Point | None = None,
    new: StepId | None = None,
) -> StepId:
    """Add a step that is not connected yet; on an empty map it is the first step and connected."""
    with document.edit(phrase("Add step")) as edit:
        stream = map_of(edit.workbook, map_id)
        step = _new_step(name, position, new)
        first = not any(s.kind is StepKind.WORK for s in stream.steps.values())
        ends = (new_flow(REQUEST, step.id), new_flow(step.id, DELIVERED)) if first else ()
        edit.put(map_id, step, *ends)
    return step.id


def insert_in_flow(
    document: Editable,
    map_id: MapId,
    flow_id: FlowId,
    step: StepId | None = None,
    *,
    name: str = "",
    position: Point | None = None,
    new: StepId | None = None,
) -> StepId:
    """Put a new step, or one that is not connected, into a flow; the wait stays with its target.

    Without a position the step stands where the layout puts it.
    """
    with document.edit(phrase("Insert step")) as edit:
        stream = map_of(edit.workbook, map_id)
        flow = flow_of(stream, flow_id)
        inserted = _new_step(name, position, new) if step is None else step_of(stream, step)
        if flow.kind is not FlowKind.FORWARD or inserted.id in (flow.source, flow.target):
            message = said("A step can be inserted into a forward flow between two other steps")
            raise EditRefused(message)
        inserted = inserted.model_copy(update={"position": position})
        first, second = _halves(flow, inserted.id)
        edit.put(map_id, inserted, first, second)
        _read_beside(edit, stream, inserted.id, flow.target, after=False)
    return inserted.id


def rename_step(document: Editable, map_id: MapId, step: StepId, name: str) -> None:
    """Give a step another name; a name used twice is told as a problem, not refused."""
    with document.edit(phrase("Rename step"), merge_key=f"{map_id}/{step}/name") as edit:
        named = step_of(map_of(edit.workbook, map_id), step)
        edit.put(map_id, named.model_copy(update={"name": " ".join(name.split())}))


def rename_end(document: Editable, map_id: MapId, end: StepId, name: str) -> None:
    """Give Request or Delivered another name; without a word it keeps its own."""
    called = " ".join(name.split())
    with document.edit(phrase("Rename end"), merge_key=f"{map_id}/{end}/name") as edit:
        stream = map_of(edit.workbook, map_id)
        is_request = end == REQUEST
        named = stream.request if is_request else stream.delivered
        field = "request" if is_request else "delivered"
        if called:
            edit.set_map(map_id, **{field: named.model_copy(update={"name": called})})


def set_step(document: Editable, map_id: MapId, step: StepId, **fields: Any) -> None:
    """Set any fields of a step that no flow depends on: role, people, uptime, notes ..."""
    with document.edit(set_name(fields), merge_key=_key(map_id, step, fields)) as edit:
        described = step_of(map_of(edit.workbook, map_id), step)
        if fields.keys() & {"process_time", "percent_complete_accurate"}:
            require_own(edit.workbook, described)
        edit.put(map_id, described.model_copy(update=fields))


def _require(stream: ValueStreamMap, step: StepId) -> None:
    """EditRefused if a step is neither an end nor on the map any more."""
    if not is_end(step):
        step_of(stream, step)


def _new_step(name: str, position: Point | None, new: StepId | None) -> Step:
    return Step(id=new or StepId(new_id()), name=" ".join(name.split()), position=position)


def _read_beside(
    edit: Edit, stream: ValueStreamMap, step: StepId, beside: StepId, *, after: bool
) -> None:
    """Let a step be read right after or before another; beside an end it keeps its place."""
    if beside in stream.steps:
        order = [other for other in stream.steps if other != step]
        order.insert(order.index(beside) + after, step)
        edit.order_parts(stream.id, order)


def last_step(stream: ValueStreamMap) -> StepId:
    """The step the stream ends with; Request where there is none yet."""
    into_delivered = stream.flows_into(DELIVERED)
    if into_delivered:
        return into_delivered[-1].source
    working = [step.id for step in stream.steps.values() if step.kind is StepKind.WORK]
    return working[-1] if working else REQUEST


def _flows_through(stream: ValueStreamMap, step: StepId, before: StepId) -> list[Flow]:
    """The flows that lead into `before`, led through `step` instead."""
    flows_in = stream.flows_into(before)
    if len(flows_in) == 1:
        return list(_halves(flows_in[0], step))
    fed = [led_to(flow, step) for flow in flows_in] or [new_flow(REQUEST, step)]
    return [*fed, new_flow(step, before)]


def _halves(flow: Flow, middle: StepId) -> tuple[Flow, Flow]:
    """A flow cut by a step: the share stays with the branch, the wait with the flow's target."""
    first = new_flow(flow.source, middle)
    first = first.model_copy(update={"share": flow.share, "hand_over": flow.hand_over})
    second = led_from(flow, middle)
    return first, second.model_copy(update={"share": type(flow).model_fields["share"].default})


def _key(map_id: MapId, record: str, fields: dict[str, Any]) -> str:
    return f"{map_id}/{record}/{'+'.join(sorted(fields))}"
