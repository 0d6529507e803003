"""What keys and menus ask about the build of a map: collapsed runs, sub-streams, lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.editor.commands import current_step
from vsmap.editor.edits import runs, sub_streams
from vsmap.editor.edits.boxes import run_of
from vsmap.model.ids import MapId, StepId, is_end

if TYPE_CHECKING:
    from vsmap.editor.workplace import Workplace


def collapse_selected(editor: Workplace) -> None:
    """Draw the chosen steps as one box; it is chosen then."""
    map_id, chosen = editor.sheet.map_id, editor.selection.ids
    run = editor.do(lambda document: runs.collapse(document, map_id, chosen))
    if run is not None:
        editor.select(str(run))
        editor.show_record(str(run))


def open_selected(editor: Workplace) -> None:
    """Draw the steps of the chosen boxes one by one; they are chosen then."""
    stream, map_id = editor.sheet.stream, editor.sheet.map_id
    boxes = tuple(run.id for record in editor.selection.ids if (run := run_of(stream, record)))
    steps = [step for box in boxes for step in stream.runs[box].steps if step in stream.steps]
    editor.do(lambda document: runs.expand(document, map_id, boxes))
    editor.select(*[step for step in steps if editor.sheet.home_of(step) == step] or boxes)
    if steps:
        editor.show_record(steps[0])


def open_all(editor: Workplace) -> None:
    """Draw every step of the map on its own."""
    map_id = editor.sheet.map_id
    editor.do(lambda document: runs.expand_all(document, map_id))


def has_steps_to_collapse(editor: Workplace) -> bool:
    """Whether several boxes are chosen, or a step of a run that was opened."""
    stream, chosen = editor.sheet.stream, editor.selection.ids
    boxes = [record for record in chosen if record in stream.steps or record in stream.runs]
    if len(boxes) != 1:
        return len(boxes) > 1
    return any(not run.is_collapsed and boxes[0] in run.steps for run in stream.runs.values())


def has_collapsed_box(editor: Workplace) -> bool:
    """Whether a collapsed run is chosen."""
    stream = editor.sheet.stream
    return any(run_of(stream, record) is not None for record in editor.selection.ids)


def has_any_collapsed(editor: Workplace) -> bool:
    """Whether the map has a collapsed run."""
    return any(run.is_collapsed for run in editor.sheet.stream.runs.values())


def step_for_sub_stream(editor: Workplace) -> StepId | None:
    """The chosen step, if it is one of the map's own."""
    step = current_step(editor)
    return step if step in editor.sheet.stream.steps else None


def sub_stream_of_selected(editor: Workplace) -> MapId | None:
    """The map the chosen step opens, or None."""
    step = step_for_sub_stream(editor)
    if step is None:
        return None
    return sub_streams.opened_by(editor.sheet.workbook, editor.sheet.map_id, step)


def make_sub_stream(editor: Workplace) -> MapId | None:
    """Make a map of the chosen step and return its id."""
    map_id, step = editor.sheet.map_id, step_for_sub_stream(editor)
    if step is None or is_end(step):
        return None
    made = editor.do(lambda document: sub_streams.make_sub_stream(document, map_id, step))
    return None if made is None else MapId(str(made))


def unlink_sub_stream(editor: Workplace) -> None:
    """Let the chosen step stand for itself again."""
    map_id, step = editor.sheet.map_id, step_for_sub_stream(editor)
    if step is not None:
        editor.do(lambda document: sub_streams.unlink_sub_stream(document, map_id, step))
