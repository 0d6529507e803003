"""What keys, menus and buttons ask of the editor, one verb a function."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vsmap.drawing.primitives import Part
from vsmap.editor.beside import place_beside
from vsmap.editor.edits import copying, deletion, flows, placing, steps
from vsmap.editor.fields import Field, waiting_field
from vsmap.editor.walking import Direction, next_field, reading_order
from vsmap.editor.walks import neighbour_left
from vsmap.model.flows import FlowKind
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
        at = place_beside(editor, after, Direction.RIGHT)
        _name_new(
            editor,
            new,
            lambda d, n: steps.add_step(d, map_id, after, name=n, position=at, new=new),
        )


def add_before(editor: Workplace) -> None:
    """Add a step before the chosen one, into the chosen flow, or before Delivered."""
    if current_flow(editor) is not None:
        add_next(editor)
        return
    map_id, new = editor.sheet.map_id, StepId(new_id())
    before = current_step(editor) or DELIVERED
    at = place_beside(editor, before, Direction.LEFT)
    _name_new(
        editor,
        new,
        lambda d, n: steps.add_step_before(d, map_id, before, name=n, position=at, new=new),
    )


def add_beside(editor: Workplace) -> None:
    """Add a step that runs beside the chosen one, if that is connected; a note is written on."""
    map_id, new, beside = editor.sheet.map_id, StepId(new_id()), current_step(editor)
    if editor.selection.current in editor.sheet.shown.stream.notes:
        rename(editor)
        return
    if beside is None or is_end(beside):
        add_next(editor)
        return
    if not is_connected(editor):
        editor.do(lambda document: steps.require_connected(document, map_id, beside))
        return
    at = place_beside(editor, beside, Direction.DOWN)
    _name_new(
        editor,
        new,
        lambda d, n: steps.add_branch(d, map_id, beside, name=n, position=at, new=new),
    )


def rename(editor: Workplace) -> None:
    """Open the name of the chosen step, end or picture, or the words of the chosen note."""
    chosen, step = editor.selection.current, current_step(editor)
    if chosen is not None and chosen in editor.sheet.shown.stream.notes:
        editor.begin_typing(Field(chosen, Part.NOTE))
    elif chosen is not None and chosen in editor.sheet.shown.stream.photos:
        editor.begin_typing(Field(chosen, Part.CAPTION))
    elif step is not None:
        editor.begin_typing(Field(step, Part.NAME))


def type_process_time(editor: Workplace, text: str | None = None) -> None:
    """Open the process time of the chosen step, on a text already typed if there is one."""
    step = current_step(editor)
    if step is not None and not is_end(step):
        editor.begin_typing(Field(step, Part.PROCESS_TIME), text)


def type_wait(editor: Workplace, text: str | None = None) -> None:
    """Open the wait (or the pieces waiting) of the chosen flow, or before the chosen step."""
    flow, step = current_flow(editor), current_step(editor)
    stream = editor.sheet.shown.stream
    if flow is not None:
        editor.begin_typing(waiting_field(stream.flows[flow]), text)
    elif step is not None and step != REQUEST:
        waits = stream.flows_into(step)
        single = len(waits) == 1
        editor.begin_typing(waiting_field(waits[0]) if single else Field(step, Part.WAIT), text)


def type_number(editor: Workplace, text: str) -> None:
    """Open the number a digit is meant for: process time, a flow's wait, a way back's share."""
    flow = editor.sheet.stream.flows.get(current_flow(editor) or FlowId(""))
    if flow is not None and flow.kind is FlowKind.REWORK:
        editor.begin_typing(Field(flow.id, Part.SHARE), text)
    elif current_flow(editor) is not None or current_step(editor) == DELIVERED:
        type_wait(editor, text)
    else:
        type_process_time(editor, text)


def type_next(editor: Workplace, *, back: bool = False) -> None:
    """Keep what was typed and open the next number; text that can't be read stays open."""
    typing = editor.typist.current
    if typing is None or not editor.keep_typing():
        return
    sheet = editor.sheet
    shown = sheet.shown
    drawn = reading_order(sheet.picture.boxes)
    order = (*(s for s in typing.order if s in drawn), *(s for s in drawn if s not in typing.order))
    field = next_field(shown.stream, order, typing.field, back=back, closed=shown.inside)
    if field is not None:
        editor.select(field.record)
        editor.show_record(field.record)
        editor.begin_typing(field, order=order)


def delete_selected(editor: Workplace) -> None:
    """Delete what is chosen; the ends stay. The step before is chosen then, or what is near."""
    chosen = tuple(i for i in editor.selection.ids if not is_end(StepId(i)))
    if not chosen:
        return
    left = neighbour_left(editor, chosen)
    map_id = editor.sheet.map_id
    if editor.done(lambda document: deletion.delete(document, map_id, chosen)):
        editor.select(*([left] if left else []))


def duplicate_selected(editor: Workplace) -> None:
    """Copy the chosen steps and the flows among them; the copies are chosen then."""
    stream, map_id = editor.sheet.shown.stream, editor.sheet.map_id
    chosen = tuple(StepId(i) for i in editor.selection.ids if i in stream.steps)
    if chosen:
        copies = editor.do(lambda document: copying.duplicate(document, map_id, chosen))
        if isinstance(copies, list):
            editor.select(*copies)


def connect_selected(editor: Workplace) -> None:
    """Connect the chosen steps in the order in which they were chosen."""
    stream, map_id = editor.sheet.shown.stream, editor.sheet.map_id
    chosen = tuple(StepId(i) for i in editor.selection.ids if stream.has(StepId(i)))
    editor.do(lambda document: flows.connect_in_turn(document, map_id, chosen))


def select_all(editor: Workplace) -> None:
    """Choose every step, note and picture."""
    stream = editor.sheet.shown.stream
    editor.select(*stream.steps, *stream.notes, *stream.photos)


def tidy(editor: Workplace) -> None:
    """Let the layout place the chosen steps, or the whole map."""
    stream, map_id = editor.sheet.shown.stream, editor.sheet.map_id
    chosen = tuple(StepId(i) for i in editor.selection.ids if i in stream.steps)
    editor.do(lambda document: placing.tidy(document, map_id, chosen))


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
    """Move what is chosen by a small step; several in a row are undone together."""
    places, map_id = editor.sheet.places(editor.selection.ids), editor.sheet.map_id
    moved = {r: Point(p.x + right * NUDGE, p.y + down * NUDGE) for r, p in places.items()}
    if moved:
        key = "/".join((map_id, "nudge", *moved))
        editor.do(lambda document: placing.move(document, map_id, moved, merge_key=key))


def zoom_by(editor: Workplace, factor: float) -> None:
    """Larger or smaller about the middle."""
    editor.view(editor.viewport.zoomed(factor), glides=True)


def zoom_to_actual(editor: Workplace) -> None:
    """100 %, about what is chosen if anything is."""
    view, box = editor.viewport.at_zoom(editor.viewport.actual), editor.selected_box()
    goal = view if box is None else view.centred_on(box, editor.margins)
    editor.view(goal, glides=True)


def zoom_to_selection(editor: Workplace) -> None:
    """What is chosen, as large as fits; the whole map if nothing is."""
    box = editor.selected_box()
    if box is None:
        editor.fit(glides=True)
    else:
        goal = editor.viewport.fitted(box.grown(60), editor.margins, most=2.0)
        editor.view(goal, glides=True)


def current_step(editor: Workplace) -> StepId | None:
    """The step or end keys act on, or None."""
    chosen = editor.selection.current
    if chosen is None:
        return None
    box = editor.sheet.home_of(chosen)
    return box if editor.sheet.shown.stream.has(box) else None


def is_connected(editor: Workplace) -> bool:
    """Whether a flow leads to or from the chosen step."""
    step, stream = current_step(editor), editor.sheet.shown.stream
    return step is not None and bool(stream.flows_into(step) or stream.flows_from(step))


def current_flow(editor: Workplace) -> FlowId | None:
    """The flow keys act on, or None."""
    chosen = editor.selection.current
    found = chosen is not None and chosen in editor.sheet.shown.stream.flows
    return FlowId(chosen or "") if found else None


def _name_new(editor: Workplace, new: StepId, create: Creation) -> None:
    if not editor.keep_typing():
        return
    saw_all = editor.viewport.seen.covers(editor.picture.bounds)
    editor.begin_new(new, Part.NAME, create, goes_on=True)
    if saw_all and not editor.viewport.seen.covers(editor.picture.bounds):
        editor.fit()
    else:
        editor.show_record(new)
