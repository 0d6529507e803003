"""Finding, and the other ways of showing maps; they stand in the edit and the view menu."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu
from vsmap.app.showing import Showing


def finding_actions(showing: Showing) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu = Menu.EDIT
    return (
        Action(
            "view.palette", "Find or do\u2026", menu, showing.open_palette, "Ctrl+K",
            "command", group=5,
        ),
        Action(
            "edit.find", "Find on the maps\u2026", menu, showing.open_find, "Ctrl+F",
            "search", group=5,
        ),
        Action("edit.find_next", "Find next", menu, showing.find_next, "F3", group=5),
        Action(
            "edit.find_before", "Find the one before", menu, showing.find_before,
            "Shift+F3", group=5,
        ),
    )  # fmt: skip


def showing_actions(showing: Showing) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu = Menu.VIEW
    return (
        Action(
            "view.minimap", "Small map always shown", menu, showing.pin_minimap,
            "Ctrl+Alt+M", "map", checked=showing.is_minimap_pinned, group=1,
        ),
        Action(
            "view.compare", "Before and after", menu, showing.compare, "Ctrl+Alt+B",
            "rows-2", showing.has_two_maps, showing.is_comparing, group=5,
        ),
        Action(
            "view.present", "Present on the wall", menu, showing.present, "F11",
            "presentation", showing.has_steps, group=5, also="F5",
        ),
    )  # fmt: skip
