"""The history: going back and forward, versions kept, compared and restored."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from vsmap.app.background import Background
from vsmap.app.commands.desk import Desk
from vsmap.app.look.appearance import Appearance
from vsmap.document.restoring import keep_version, restore
from vsmap.document.versions import Version
from vsmap.model.errors import VsmapError
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.history.comparing import Compared
    from vsmap.app.history.panel import HistoryPanel
    from vsmap.app.panels.inspector import Inspector
    from vsmap.app.roomy import Room


class HistoryCommands:
    """What the history panel asks for. `stand_in` tells whose place it takes."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        appearance: Appearance,
        background: Background,
        save: Callable[[], object],
    ) -> None:
        self._window, self._desk = window, desk
        self._appearance, self._background, self._save = appearance, background, save
        self._inspector: Inspector | None = None
        self._room: Room | None = None
        self._made_room = False
        self.panel: HistoryPanel | None = None

    def stand_in(self, inspector: Inspector, room: Room) -> None:
        """Take this inspector's place when the history is shown."""
        self._inspector, self._room = inspector, room

    def is_open(self) -> bool:
        """Whether the history is shown; large type may hide it with the inspector."""
        inspector, room = self._inspector, self._room
        covers = inspector is not None and inspector.cover is not None
        return covers and room is not None and room.is_inspector_open

    def toggle(self) -> None:
        """Show the history, or the inspector again."""
        if self.is_open():
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show the history in the inspector's place."""
        if self._inspector is None or self._room is None:
            return
        panel = self._panel()
        self._made_room = not self._room.is_inspector_open
        if self._made_room:
            self._room.toggle_inspector()
        self._inspector.cover_with(panel)
        panel.show_lists()

    def close(self) -> None:
        """Show the inspector again, and go back to the sheet."""
        if self._inspector is None or self._room is None:
            return
        self._inspector.cover_with(None)
        if self._made_room and self._room.is_inspector_open:
            self._room.toggle_inspector()
        self._inspector.finished.emit()

    def keep(self) -> None:
        """Ask for a name and keep the workbook as it is now under it."""
        from vsmap.app.dialogs.keep_version import KeepVersionDialog

        settings = self._desk.settings
        dialog = KeepVersionDialog(self._window, settings.author)
        if not dialog.exec():
            return
        name, author = dialog.answer()
        settings.author = author or settings.author
        keep_version(self._desk.session.document, name, author=author)
        self._refresh()
        if self._desk.keeper.path is not None:
            self._save()
            return
        told = said("“{name}” is kept. Save the workbook, so that it stays.", name=name)
        self._desk.tell(told)

    def go(self, by: int) -> None:
        """Take back (below 0) or do again so many edits."""
        session = self._desk.session
        skipped: list[str] = []
        for _ in range(abs(by)):
            report = session.undo() if by < 0 else session.redo()
            skipped += report.skipped if report else ()
        if skipped:
            self._desk.tell("\n".join(skipped))

    def compare(self, version: Version) -> None:
        """Show a version beside what the workbook is now."""
        from vsmap.app.history.comparing import compared
        from vsmap.app.history.version_words import kept_told, name_told

        panel, session = self._panel(), self._desk.session
        panel.page.show_waiting(name_told(version), kept_told(version))
        panel.show_page()
        now, map_id = session.document.workbook, session.map_id
        self._background.latest(
            "version", lambda: compared(version, now, map_id), self._show, self._show_trouble
        )

    def restore(self, version: Version) -> None:
        """Go back to a version, by one edit that undo takes back."""
        session = self._desk.session
        try:
            done = session.keep(lambda _: restore(session.document, version))
        except VsmapError as error:
            self._show_trouble(error)
            return
        if done:
            self._panel().show_lists()

    def _panel(self) -> HistoryPanel:
        """The panel, made when it is first asked for."""
        if self.panel is None:
            from vsmap.app.history.panel import HistoryPanel

            panel = self.panel = HistoryPanel(self._desk.session, self._appearance)
            panel.closed.connect(self.close)
            panel.keep_asked.connect(self.keep)
            panel.went.connect(self.go)
            panel.compare_asked.connect(self.compare)
            panel.restore_asked.connect(self.restore)
            if self._inspector is not None:
                panel.selected.connect(self._inspector.selected)
        return self.panel

    def _refresh(self) -> None:
        if self.panel is not None:
            self.panel.refresh()

    def _show(self, told: Compared) -> None:
        self._panel().page.show_compared(told)

    def _show_trouble(self, error: Exception) -> None:
        if not isinstance(error, VsmapError):
            raise error
        self._panel().page.show_trouble(f"{error}")
