"""Lining up and spacing what is selected, in the step menu."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu, Where
from vsmap.app.commands.sheet import SheetCommands
from vsmap.editor import arranging
from vsmap.editor.edits.aligning import Alignment, Axis
from vsmap.model.language import phrase

_LINES = (
    (Alignment.LEFT, phrase("Align left edges"), "Ctrl+Shift+Left", "align-start-vertical"),
    (Alignment.CENTRE, phrase("Align centres"), "Alt+H", "align-center-vertical"),
    (Alignment.RIGHT, phrase("Align right edges"), "Ctrl+Shift+Right", "align-end-vertical"),
    (Alignment.TOP, phrase("Align top edges"), "Ctrl+Shift+Up", "align-start-horizontal"),
    (Alignment.MIDDLE, phrase("Align middles"), "Alt+V", "align-center-horizontal"),
    (Alignment.BOTTOM, phrase("Align bottom edges"), "Ctrl+Shift+Down", "align-end-horizontal"),
)
_GAPS = (
    (Axis.ACROSS, phrase("Equal gaps across"), "Alt+Shift+H", "align-horizontal-space-between"),
    (Axis.DOWN, phrase("Equal gaps down"), "Alt+Shift+V", "align-vertical-space-between"),
)


def arrange_actions(sheet: SheetCommands) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    where, menu = Where.SHEET, Menu.STEP
    return (
        *(
            Action(
                f"arrange.{line.value}", text, menu, sheet.do(arranging.aligned(line)), key, icon,
                sheet.can_align, group=3, where=where,
            )
            for line, text, key, icon in _LINES
        ),
        *(
            Action(
                f"arrange.{axis.value}", text, menu, sheet.do(arranging.distributed(axis)), key,
                icon, sheet.can_space, group=3, where=where,
            )
            for axis, text, key, icon in _GAPS
        ),
    )  # fmt: skip
