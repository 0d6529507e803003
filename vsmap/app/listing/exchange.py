"""Cut, copy and paste; pictures, notes and comments on the sheet."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu, Where
from vsmap.app.commands.clipboard import ClipboardCommands
from vsmap.app.commands.notes import NoteCommands
from vsmap.app.commands.sheet import SheetCommands
from vsmap.model.language import phrase
from vsmap.model.value_stream import NoteKind

Actions = tuple[Action, ...]


def clipboard_actions(c: ClipboardCommands) -> Actions:
    """The actions of this part of the menu; in a field their keys are the field's own."""
    menu, place = Menu.EDIT, Where.SHEET
    return (
        Action(
            "edit.cut", phrase("Cut"), menu, c.cut, "Ctrl+X", "scissors", c.can_cut,
            group=1, where=place,
        ),
        Action(
            "edit.copy", phrase("Copy"), menu, c.copy, "Ctrl+C", "clipboard-copy", c.can_copy,
            group=1, where=place,
        ),
        Action(
            "edit.paste", phrase("Paste"), menu, c.paste, "Ctrl+V", "clipboard-paste", group=1,
            where=place,
        ),
        Action(
            "edit.paste_here", phrase("Paste here"), menu, c.paste_here, "Ctrl+Shift+V", group=1,
            where=place,
        ),
    )  # fmt: skip


def remark_actions(c: ClipboardCommands, sheet: SheetCommands, n: NoteCommands) -> Actions:
    """Putting a picture or words on what is selected."""
    menu, place = Menu.STEP, Where.SHEET
    kinds = (
        ("step.note", phrase("Note on the selection"), NoteKind.STICKY, "Shift+N"),
        ("step.kaizen", phrase("Kaizen burst on the selection"), NoteKind.KAIZEN, "Shift+K"),
        ("step.comment", phrase("Comment on the selection"), NoteKind.COMMENT, "Shift+M"),
    )
    return (
        *(
            Action(name, text, menu, sheet.do(n.on_chosen(kind)), key, group=3, where=place)
            for name, text, kind, key in kinds
        ),
        Action(
            "step.resolve", phrase("Resolve comments"), menu, n.resolve, "Ctrl+Shift+R",
            "circle-check", n.can_resolve, group=3, wording=lambda: n.resolve_words,
        ),
        Action(
            "step.picture", phrase("Insert picture\u2026"), menu, c.insert_picture,
            "Ctrl+Shift+I", "image", group=4,
        ),
    )  # fmt: skip


def resolved_actions(n: NoteCommands) -> Actions:
    """Whether comments on which all is said are drawn."""
    return (
        Action(
            "view.resolved", phrase("Show resolved comments"), Menu.VIEW, n.toggle_resolved,
            "Ctrl+Alt+R", checked=n.shows_resolved, group=1,
        ),
    )  # fmt: skip
