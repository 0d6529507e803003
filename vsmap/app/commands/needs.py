"""What is missing where an action can't be done now, said in a few words."""

from __future__ import annotations

from vsmap.app.actions import Action
from vsmap.app.commands.clipboard import ClipboardCommands
from vsmap.app.commands.editing import EditCommands
from vsmap.app.commands.maps import MapCommands
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
    ClipboardCommands.can_copy: phrase("Select a step or a note first"),
    ClipboardCommands.can_cut: phrase("Select something first"),
    StructureCommands.can_collapse: phrase("Select two or more steps first"),
    EditCommands.can_undo: phrase("Nothing to undo"),
    EditCommands.can_redo: phrase("Nothing to do again"),
    MapCommands.can_delete: phrase("There is only one map"),
}
"""What is missing where such a question is answered with no."""

_NOT_NOW = phrase("Not possible now")


def needed_for(action: Action) -> str:
    """What an action waits for, as far as the question it asks tells; "" if it can be done."""
    if action.enabled():
        return ""
    asked = getattr(action.enabled, "__func__", None)
    return said(_NEEDS.get(asked, _NOT_NOW))
