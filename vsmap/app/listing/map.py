"""The map menu."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu
from vsmap.app.listing.commands import Commands, WindowVerbs
from vsmap.editor import commands as verbs


def map_actions(c: Commands, window: WindowVerbs) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu, maps = Menu.MAP, c.maps
    return (
        Action("map.add", "Add map", menu, maps.add, "Ctrl+Shift+M", "plus"),
        Action("map.duplicate", "Duplicate map", menu, maps.duplicate, "Ctrl+Shift+D", "copy"),
        Action("map.rename", "Rename map", menu, window.rename_tab, "Shift+F2", "pencil"),
        Action(
            "map.delete",
            "Delete map",
            menu,
            maps.delete,
            "Ctrl+Shift+Del",
            "trash-2",
            maps.can_delete,
        ),
        Action(
            "map.left",
            "Move tab left",
            menu,
            lambda: maps.move_by(-1),
            "Ctrl+Shift+PgUp",
            enabled=lambda: maps.can_move_by(-1),
            group=1,
        ),
        Action(
            "map.right",
            "Move tab right",
            menu,
            lambda: maps.move_by(1),
            "Ctrl+Shift+PgDown",
            enabled=lambda: maps.can_move_by(1),
            group=1,
        ),
        Action(
            "map.previous",
            "Map before",
            menu,
            lambda: maps.show_next(-1),
            "Ctrl+PgUp",
            enabled=maps.can_delete,
            group=1,
        ),
        Action(
            "map.next",
            "Next map",
            menu,
            lambda: maps.show_next(1),
            "Ctrl+PgDown",
            enabled=maps.can_delete,
            group=1,
        ),
        Action(
            "map.calendar",
            "Calendar and demand…",
            menu,
            c.dialogs.calendar,
            "Ctrl+Shift+C",
            "calendar",
            group=2,
        ),
        Action(
            "map.tidy",
            "Tidy up",
            menu,
            c.sheet.do(verbs.tidy),
            "Ctrl+Shift+L",
            "align-horizontal-distribute-center",
            c.sheet.has_steps,
            group=2,
        ),
    )
