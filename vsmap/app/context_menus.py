"""Which actions stand in the tool bar and the right-click menus; an empty id is a separator."""

from __future__ import annotations

TOOLS = ("tool.select", "tool.add_step", "tool.connect", "tool.add_note", "tool.add_kaizen")
STEP_MENU = (
    "step.rename",
    "step.process_time",
    "step.wait",
    "",
    "step.add",
    "step.before",
    "step.beside",
    "",
    "edit.duplicate",
    "edit.delete",
)
SHEET_MENU = (
    "step.add",
    "edit.select_all",
    "map.tidy",
    "",
    "zoom.fit",
    "zoom.actual",
    "",
    "file.details",
    "map.calendar",
)
TAB_MENU = ("map.rename", "map.duplicate", "map.left", "map.right", "", "map.delete")
