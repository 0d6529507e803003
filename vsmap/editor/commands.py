"""What keys, menus and buttons ask of the editor, one verb a function."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vsmap.drawing.primitives import Part
from vsmap.editor.edits import deletion, flows, placing, steps
from vsmap.editor.fields import Field, waiting_field
from vsmap.editor.walking import Direction, neighbour, next_field, reading_order
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId, is_end, new_id
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from vsmap.editor.typing import Creation
    from vsmap.editor.workplace import Workplace

Command = Callable[["Workplace"], None]
"""A verb that needs nothing but the editor, as actions and keys call it."""

NUDGE = 8.0


def add_next(editor: Workplace) -> None:
    """Add a step after the chosen one, into the chosen flow, or at the end; ask for its name."""
    map_id, new = editor.sheet.map_id, StepId(new_id())
    flow, after = current_flow(editor), current_step(editor)
    if flow is not None:
        _name_new(editor, new, lambda d, n: steps.insert_in_flow(d, map_id, flow, name=n, new=new))
    else:
        _name_new(editor, new, lambda d, n: steps.add_step(d, map_id, after, name=n, new=new))


def add_before(editor: Workplace) -> None:
    """Add a step before the chosen one, or before Delivered; ask for its name."""
    map_id, new = editor.sheet.map_id, StepId(new_id())
    before = current_step(editor) or DELIVERED
    _name_new(editor, new, lambda d, n: steps.add_step_before(d, map_id, before, name=n, new=new))


def add_beside(editor: Workplace) -> None:
    """Add a step that runs beside the chosen one, if that is connected; ask for its name."""
    map_id, new, beside = editor.sheet.map_id, StepId(new_id()), current_step(editor)
    if beside is None or is_end(beside):
        add_next(editor)
        return
    if not is_connected(editor):
        editor.do(lambda document: steps.require_connected(document, map_id, beside))
        return
    _name_new(editor, new, lambda d, n: steps.add_branch(d, map_id, beside, name=n, new=new))


def rename(editor: Workplace) -> None:
    """Open the name of the chosen step, or the words of the chosen note."""
    chosen, step = editor.selection.current, current_step(editor)
    if chosen is not None and chosen in editor.sheet.stream.notes:
        editor.begin_typing(Field(chosen, Part.NOTE))
    elif step is not None and not is_end(step):
        editor.begin_typing(Field(step, Part.NAME))


def type_process_time(editor: Workplace, text: str | None = None) -> None:
    """Open the process time of the chosen step, on a text already typed if there is one."""
    step = current_step(editor)
    if step is not None and not is_end(step):
        editor.begin_typing(Field(step, Part.PROCESS_TIME), text)


def type_wait(editor: Workplace, text: str | None = None) -> None:
    """Open the wait (or the pieces waiting) of the chosen flow, or before the chosen step."""
    flow, step = current_flow(editor), current_step(editor)
    stream = editor.sheet.stream
    if flow is not None:
        editor.begin_typing(waiting_field(stream.flows[flow]), text)
    elif step is not None and step != REQUEST:
        waits = stream.flows_into(step)
        single = len(waits) == 1
        editor.begin_typing(waiting_field(waits[0]) if single else Field(step, Part.WAIT), text)


def type_number(editor: Workplace, text: str) -> None:
    """Open the number a typed digit is meant for: process time, or the wait of a flow."""
    if current_flow(editor) is not None or current_step(editor) == DELIVERED:
        type_wait(editor, text)
    else:
        type_process_time(editor, text)


def type_next(editor: Workplace, *, back: bool = False) -> None:
    """Keep what was typed and open the next number; text that can't be read stays open."""
    typing = editor.typist.current
    if typing is None or not editor.keep_typing():
        return
    sheet = editor.sheet
    field = next_field(sheet.stream, sheet.picture.boxes, typing.field, back=back)
    if field is not None:
        editor.select(field.record)
        editor.show_record(field.record)
        editor.begin_typing(field)


def delete_selected(editor: Workplace) -> None:
    """Delete what is chosen; the ends stay. The step before is chosen then."""
    chosen = tuple(i for i in editor.selection.ids if not is_end(StepId(i)))
    if not chosen:
        return
    before = _step_before(editor, chosen[0])
    map_id = editor.sheet.map_id
    editor.do(lambda document: deletion.delete(document, map_id, chosen))
    editor.select(*([before] if before else []))


def duplicate_selected(editor: Workplace) -> None:
    """Copy the chosen steps and the flows among them; the copies are chosen then."""
    stream, map_id = editor.sheet.stream, editor.sheet.map_id
    chosen = tuple(StepId(i) for i in editor.selection.ids if i in stream.steps)
    if chosen:
        copies = editor.do(lambda document: steps.duplicate(document, map_id, chosen))
        if isinstance(copies, list):
            editor.select(*copies)


def connect_selected(editor: Workplace) -> None:
    """Connect the chosen steps in the order in which they were chosen."""
    stream, map_id = editor.sheet.stream, editor.sheet.map_id
    chosen = tuple(StepId(i) for i in editor.selection.ids if stream.has(StepId(i)))
    editor.do(lambda document: flows.connect_in_turn(document, map_id, chosen))


def select_all(editor: Workplace) -> None:
    """Choose every step and note."""
    stream = editor.sheet.stream
    editor.select(*stream.steps, *stream.notes)


def tidy(editor: Workplace) -> None:
    """Let the layout place the chosen steps, or the whole map."""
    stream, map_id = editor.sheet.stream, editor.sheet.map_id
    chosen = tuple(StepId(i) for i in editor.selection.ids if i in stream.steps)
    editor.do(lambda document: placing.tidy(document, map_id, chosen))


def walk(editor: Workplace, way: Direction) -> None:
    """Choose the step that way; the first one if none is chosen."""
    boxes, here = editor.sheet.frames, _walked_from(editor)
    order = reading_order(boxes)
    to = neighbour(editor.sheet.stream, boxes, here, way) if here else next(iter(order), None)
    if to is not None:
        editor.select(to)
        editor.show_record(to)


def add_towards(editor: Workplace, way: Direction) -> None:
    """Add a connected step that way: after, before, or beside."""
    match way:
        case Direction.RIGHT:
            add_next(editor)
        case Direction.LEFT:
            add_before(editor)
        case Direction.UP | Direction.DOWN:
            add_beside(editor)


def nudge(editor: Workplace, right: float, down: float) -> None:
    """Move what is chosen by a small step."""
    places, map_id = editor.sheet.places(editor.selection.ids), editor.sheet.map_id
    moved = {r: Point(p.x + right * NUDGE, p.y + down * NUDGE) for r, p in places.items()}
    if moved:
        editor.do(lambda document: placing.move(document, map_id, moved))


def zoom_by(editor: Workplace, factor: float) -> None:
    """Larger or smaller about the middle."""
    editor.view(editor.viewport.zoomed(factor))


def zoom_to_actual(editor: Workplace) -> None:
    """100 %, about what is chosen if anything is."""
    view, box = editor.viewport.at_zoom(1.0), editor.selected_box()
    editor.view(view if box is None else view.centred_on(box, editor.margins))


def zoom_to_selection(editor: Workplace) -> None:
    """What is chosen, as large as fits; the whole map if nothing is."""
    box = editor.selected_box()
    if box is None:
        editor.fit()
    else:
        editor.view(editor.viewport.fitted(box.grown(60), editor.margins, most=2.0))


def current_step(editor: Workplace) -> StepId | None:
    """The step or end keys act on, or None."""
    chosen = editor.selection.current
    found = chosen is not None and editor.sheet.stream.has(StepId(chosen))
    return StepId(chosen or "") if found else None


def is_connected(editor: Workplace) -> bool:
    """Whether a flow leads to or from the chosen step."""
    step, stream = current_step(editor), editor.sheet.stream
    return step is not None and bool(stream.flows_into(step) or stream.flows_from(step))


def current_flow(editor: Workplace) -> FlowId | None:
    """The flow keys act on, or None."""
    chosen = editor.selection.current
    found = chosen is not None and chosen in editor.sheet.stream.flows
    return FlowId(chosen or "") if found else None


def _name_new(editor: Workplace, new: StepId, create: Creation) -> None:
    if not editor.keep_typing():
        return
    saw_all = editor.viewport.seen.covers(editor.picture.bounds)
    editor.begin_new(new, Part.NAME, create)
    if saw_all and not editor.viewport.seen.covers(editor.picture.bounds):
        editor.fit()
    else:
        editor.show_record(new)


def _walked_from(editor: Workplace) -> StepId | None:
    flow = current_flow(editor)
    return editor.sheet.stream.flows[flow].target if flow else current_step(editor)


def _step_before(editor: Workplace, record: str) -> str | None:
    flows_in = editor.sheet.stream.flows_into(StepId(record))
    return flows_in[0].source if flows_in and not is_end(flows_in[0].source) else None
