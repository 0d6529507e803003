"""The step menu, and the tools one takes into the hand."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu, Where
from vsmap.app.commands.sheet import SheetCommands
from vsmap.editor import commands as verbs
from vsmap.editor import walks
from vsmap.editor.tools.tool import ToolName
from vsmap.model.language import phrase


def step_actions(sheet: SheetCommands) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu, read = Menu.STEP, Where.SHEET_READS_IT
    return (
        Action(
            "step.add", "Add next step", menu, sheet.do(verbs.add_next), "Tab", "plus", where=read
        ),
        Action(
            "step.before", "Add step before", menu, sheet.do(verbs.add_before), "Shift+Tab",
            where=read,
        ),
        Action(
            "step.beside", "Add step beside", menu, sheet.do(verbs.add_beside), "Enter", "split",
            sheet.has_step, where=read,
        ),
        Action(
            "step.connect", "Connect selected steps", menu, sheet.do(verbs.connect_selected),
            "Ctrl+L", "link", sheet.can_connect,
        ),
        Action(
            "step.rename", "Rename", menu, sheet.do(verbs.rename), "F2", "pencil",
            sheet.has_name_or_words, group=1, where=read,
        ),
        Action(
            "step.process_time", "Type process time", menu, sheet.do(verbs.type_process_time), "P",
            "clock", sheet.has_step, group=1, where=read,
        ),
        Action(
            "step.wait", "Type wait before", menu, sheet.do(verbs.type_wait), "W", "",
            sheet.has_step_or_flow, group=1, where=read,
        ),
        Action(
            "step.flow", "Go to the flow before", menu, sheet.do(walks.choose_flow), "F",
            "arrow-right", sheet.has_step_or_flow, group=1, where=read,
        ),
    )  # fmt: skip


def tool_actions(sheet: SheetCommands) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    tools = (
        (ToolName.SELECT, phrase("Select"), "V", "mouse-pointer-2"),
        (ToolName.PAN, phrase("Hand"), "H", "hand"),
        (ToolName.ADD_STEP, phrase("Place a step"), "S", "square-plus"),
        (ToolName.CONNECT, phrase("Connect"), "C", "spline"),
        (ToolName.ADD_NOTE, phrase("Note"), "N", "sticky-note"),
        (ToolName.ADD_KAIZEN, phrase("Kaizen burst"), "K", "zap"),
        (ToolName.ADD_COMMENT, phrase("Comment"), "M", "message-square"),
    )
    return tuple(
        Action(
            f"tool.{tool.value}", text, Menu.STEP, sheet.take(tool), key, icon,
            checked=sheet.holds(tool), choice="tool", group=2, where=Where.SHEET,
        )
        for tool, text, key, icon in tools
    )  # fmt: skip
