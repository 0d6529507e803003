"""The inspector's place, lent for a while to another panel: the history, the people here."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from vsmap.app.panels.inspector import Inspector


class OpensInspector(Protocol):
    """Who opens and closes the inspector's place."""

    @property
    def is_inspector_open(self) -> bool:
        """Whether it is to be seen."""

    def toggle_inspector(self) -> None:
        """Open or close it."""


class Aside:
    """Shows one panel at a time over the inspector; what was closed before is closed after."""

    def __init__(self, inspector: Inspector, room: OpensInspector) -> None:
        self.inspector = inspector
        self._room = room
        self._made_room = False

    def shows(self, panel: QWidget | None) -> bool:
        """Whether this panel is shown; large type may hide it with the inspector."""
        covers = panel is not None and self.inspector.cover is panel
        return covers and self._room.is_inspector_open

    def show(self, panel: QWidget) -> None:
        """Show a panel in the inspector's place."""
        was_covered = self.inspector.cover is not None
        if not self._room.is_inspector_open:
            self._room.toggle_inspector()
            self._made_room = True
        elif not was_covered:
            self._made_room = False
        self.inspector.cover_with(panel)

    def hide(self) -> None:
        """Show the inspector again, and go back to the sheet."""
        self.inspector.cover_with(None)
        if self._made_room and self._room.is_inspector_open:
            self._room.toggle_inspector()
        self._made_room = False
        self.inspector.finished.emit()
