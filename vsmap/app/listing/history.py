"""The history in the view menu."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu
from vsmap.app.commands.history import HistoryCommands


def history_actions(history: HistoryCommands) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    return (
        Action(
            "view.history", "History", Menu.VIEW, history.toggle, "Ctrl+Shift+H", "history",
            checked=history.is_open, group=1,
        ),
    )  # fmt: skip


def version_actions(history: HistoryCommands) -> tuple[Action, ...]:
    """The actions of this part of the file menu."""
    return (
        Action(
            "file.keep_version", "Keep this version…", Menu.FILE, history.keep, "Ctrl+Alt+K",
            "history", group=1,
        ),
    )  # fmt: skip
