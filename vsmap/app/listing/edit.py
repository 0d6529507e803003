"""The edit menu."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu, Where
from vsmap.app.listing.commands import Commands
from vsmap.app.listing.exchange import clipboard_actions
from vsmap.editor import commands as verbs


def edit_actions(c: Commands) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu, edits, sheet = Menu.EDIT, c.edits, c.sheet
    return (
        Action(
            "edit.undo",
            "Undo",
            menu,
            edits.undo,
            "Ctrl+Z",
            "undo-2",
            edits.can_undo,
            wording=lambda: edits.undo_words,
        ),
        Action(
            "edit.redo",
            "Redo",
            menu,
            edits.redo,
            "Ctrl+Shift+Z",
            "redo-2",
            edits.can_redo,
            wording=lambda: edits.redo_words,
            also="Ctrl+Y",
        ),
        *clipboard_actions(c.clipboard),
        Action(
            "edit.duplicate",
            "Duplicate",
            menu,
            sheet.do(verbs.duplicate_selected),
            "Ctrl+D",
            "copy",
            sheet.has_step,
            group=2,
        ),
        Action(
            "edit.delete",
            "Delete",
            menu,
            sheet.do(verbs.delete_selected),
            "Del",
            "trash-2",
            sheet.can_delete,
            group=2,
            where=Where.SHEET_READS_IT,
        ),
        Action(
            "edit.select_all",
            "Select all",
            menu,
            sheet.do(verbs.select_all),
            "Ctrl+A",
            enabled=sheet.has_steps,
            group=2,
        ),
    )
