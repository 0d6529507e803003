"""Which actions stand in the tool bar and the right-click menus; an empty id is a separator."""

from __future__ import annotations

TOOLS = (
    "tool.select",
    "tool.add_step",
    "tool.connect",
    "tool.add_note",
    "tool.add_kaizen",
    "tool.add_comment",
)
STEP_MENU = (
    "step.rename",
    "step.process_time",
    "step.wait",
    "",
    "step.add",
    "step.before",
    "step.beside",
    "",
    "edit.cut",
    "edit.copy",
    "edit.paste",
    "edit.paste_here",
    "",
    "step.collapse",
    "step.open",
    "step.sub_stream",
    "step.make_sub_stream",
    "",
    "edit.duplicate",
    "edit.delete",
)
SEVERAL_MENU = (
    "step.connect",
    "step.collapse",
    "",
    "arrange.left",
    "arrange.centre",
    "arrange.right",
    "arrange.top",
    "arrange.middle",
    "arrange.bottom",
    "",
    "arrange.across",
    "arrange.down",
    "",
    "edit.duplicate",
    "edit.delete",
)
SHEET_MENU = (
    "step.add",
    "edit.copy",
    "edit.paste_here",
    "edit.select_all",
    "map.tidy",
    "step.open_all",
    "",
    "lanes.none",
    "lanes.role",
    "lanes.tool",
    "",
    "zoom.fit",
    "zoom.actual",
    "",
    "file.details",
    "map.calendar",
)
TAB_MENU = ("map.rename", "map.duplicate", "map.left", "map.right", "", "map.delete")


def menu_for(chosen: int) -> tuple[str, ...]:
    """The right-click menu of the sheet while so many things are selected."""
    if chosen > 1:
        return SEVERAL_MENU
    return STEP_MENU if chosen else SHEET_MENU
