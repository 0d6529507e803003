"""The help menu."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu
from vsmap.app.listing.commands import Commands, WindowVerbs


def help_actions(c: Commands, window: WindowVerbs) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu = Menu.HELP
    return (
        Action("help.keys", "Keys", menu, window.show_shortcuts, "?", "keyboard"),
        Action("help.about", "About vsmap", menu, c.dialogs.about, "F1", "info"),
    )
