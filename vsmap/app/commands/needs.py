"""What is missing where an action can't be done now, said in a few words."""

from __future__ import annotations

from vsmap.app.actions import Action
from vsmap.app.commands.clipboard import ClipboardCommands
from vsmap.app.commands.editing import EditCommands
from vsmap.app.commands.maps import MapCommands
from vsmap.app.commands.notes import NoteCommands
from vsmap.app.commands.session import SessionCommands
from vsmap.app.commands.sheet import SheetCommands
from vsmap.app.commands.structure import StructureCommands
from vsmap.model.language import phrase, said

_NEEDS: dict[object, str] = {
    SheetCommands.has_step: phrase("Select a step first"),
    SheetCommands.has_steps: phrase("The map has no step yet"),
    SheetCommands.has_name_or_words: phrase("Select a step or a note first"),
    SheetCommands.can_align: phrase("Select two or more steps first"),
    SheetCommands.can_space: phrase("Select three or more steps first"),
    SheetCommands.has_step_or_flow: phrase("Select a step or a flow first"),
    SheetCommands.can_connect: phrase("Select two steps first"),
    SheetCommands.can_delete: phrase("Select something first"),
    SessionCommands.is_on: phrase("Share or join a session first"),
    SessionCommands.may_end: phrase("Only a facilitator in a session can do that"),
    SessionCommands.may_share: phrase("Only a facilitator can invite people"),
    ClipboardCommands.can_copy: phrase("Select a step or a note first"),
    ClipboardCommands.can_cut: phrase("Select something first"),
    StructureCommands.can_collapse: phrase("Select two or more steps first"),
    StructureCommands.can_open: phrase("Select a box with collapsed steps first"),
    StructureCommands.can_open_all: phrase("No steps are collapsed"),
    StructureCommands.can_open_sub_stream: phrase("Select a step with a sub-stream first"),
    StructureCommands.can_make_sub_stream: phrase("Select a step without a sub-stream first"),
    StructureCommands.can_link_sub_stream: phrase("Needs another map, and a step selected"),
    StructureCommands.has_parent: phrase("No step of another map opens this one"),
    StructureCommands.can_rename_lane: phrase("Select a step in a lane first"),
    NoteCommands.can_resolve: phrase("Select something with a comment first"),
    EditCommands.can_undo: phrase("Nothing to undo"),
    EditCommands.can_redo: phrase("Nothing to do again"),
    MapCommands.can_delete: phrase("There is only one map"),
}
"""What is missing where such a question is answered with no."""

_NEEDS_OF_ACTIONS: dict[str, str] = {
    "view.compare": phrase("Needs a second map"),
    "view.present": phrase("Add a step first"),
    "view.aligned": phrase("Needs simple boxes"),
    "session.lock": phrase("Only a facilitator in a session can do that"),
    "session.gather": phrase("Only a facilitator in a session can do that"),
    "session.follow": phrase("Nobody else is here"),
    "session.unfollow": phrase("You follow nobody"),
    "session.carry_on": phrase("Needs a session whose host is gone"),
    "session.put_mine_back": phrase("Nobody has just changed what was yours"),
    "map.left": phrase("This is the first map"),
    "map.right": phrase("This is the last map"),
    "table.fill": phrase("Select cells of the step table first"),
    "table.clear": phrase("Select cells of the step table first"),
}
"""What is missing where the question is not one of a class of commands, by the action's id."""

_NOT_NOW = phrase("Not possible now")


def needed_for(action: Action) -> str:
    """What an action waits for, as far as the question it asks tells; "" if it can be done."""
    if (barred := action.barred()) or action.enabled():
        return barred
    asked = getattr(action.enabled, "__func__", None)
    return said(_NEEDS_OF_ACTIONS.get(action.id) or _NEEDS.get(asked, _NOT_NOW))
