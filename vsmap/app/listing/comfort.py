"""Size of type, settings, log and report: what suits the person who works here."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu
from vsmap.app.commands.comfort import ComfortCommands


def type_actions(comfort: ComfortCommands) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu, group = Menu.VIEW, 3
    return (
        Action(
            "type.larger",
            "Larger type",
            menu,
            comfort.larger_type,
            "Ctrl+Alt++",
            "a-large-small",
            group=group,
            also="Ctrl+Alt+=",
        ),
        Action(
            "type.smaller", "Smaller type", menu, comfort.smaller_type, "Ctrl+Alt+-", group=group
        ),
        Action(
            "type.usual", "Type at 100\u00a0%", menu, comfort.usual_type, "Ctrl+Alt+0", group=group
        ),
    )


def settings_actions(comfort: ComfortCommands) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    return (
        Action(
            "edit.settings",
            "Settings\u2026",
            Menu.EDIT,
            comfort.settings,
            "Ctrl+,",
            "settings",
            group=9,
        ),
    )


def trouble_actions(comfort: ComfortCommands) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu = Menu.HELP
    return (
        Action("help.log", "Show log", menu, comfort.show_log, "Shift+F1", "list", group=1),
        Action(
            "help.report",
            "Report a problem\u2026",
            menu,
            comfort.report,
            "Ctrl+F1",
            "triangle-alert",
            group=1,
        ),
    )
