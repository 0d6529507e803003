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
from vsmap.model.ids import MapId
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.history.comparing import Compared
    from vsmap.app.history.panel import HistoryPanel
    from vsmap.app.history.shared import SharedHistory
    from vsmap.app.panels.aside import Aside


class HistoryCommands:
    """What the history panel asks for. `stand_in` tells where it is shown."""

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
        self._aside: Aside | None = None
        self._shared: SharedHistory | None = None
        self.panel: HistoryPanel | None = None

    def stand_in(self, aside: Aside, shared: SharedHistory) -> None:
        """Show the history in this place, with that of the session one takes part in."""
        self._aside, self._shared = aside, shared

    def is_open(self) -> bool:
        """Whether the history is shown; large type may hide it with the inspector."""
        return self._aside is not None and self._aside.shows(self.panel)

    def toggle(self) -> None:
        """Show the history, or the inspector again."""
        if self.is_open():
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show the history in the inspector's place."""
        if self._aside is not None:
            panel = self._panel()
            self._aside.show(panel)
            panel.show_lists()

    def close(self) -> None:
        """Show the inspector again, and go back to the sheet."""
        if self._aside is not None:
            self._aside.hide()

    def keep(self) -> None:
        """Ask for a name and keep the workbook as it is now under it."""
        from vsmap.app.dialogs.keep_version import KeepVersionDialog

        shared, settings = self._in_session(), self._desk.settings
        if shared is not None and (why_not := shared.why_not_keep()):
            self._desk.tell(why_not)
            return
        dialog = KeepVersionDialog(self._window, settings.author)
        if not dialog.exec():
            return
        name, author = dialog.answer()
        settings.author = author or settings.author
        if shared is not None:
            shared.keep(name)
            self._desk.tell(said("“{name}” is kept in the session.", name=name))
            return
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
        from vsmap.app.history.version_words import kept_told, name_told

        panel = self._panel()
        panel.page.show_waiting(name_told(version), kept_told(version))
        panel.show_page()
        if version.map_json or self._shared is None:
            self._compare_whole(version)
        else:
            self._shared.fetch(version, self._compare_whole)

    def _compare_whole(self, version: Version) -> None:
        from vsmap.app.history.comparing import compared

        session = self._desk.session
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

            panel = HistoryPanel(self._desk.session, self._appearance, self._shared)
            self.panel = panel
            panel.place_asked.connect(self._show_place)
            panel.closed.connect(self.close)
            panel.keep_asked.connect(self.keep)
            panel.went.connect(self.go)
            panel.compare_asked.connect(self.compare)
            panel.restore_asked.connect(self.restore)
            if self._aside is not None:
                panel.selected.connect(self._aside.inspector.selected)
        return self.panel

    def _in_session(self) -> SharedHistory | None:
        shared = self._shared
        return shared if shared is not None and shared.is_on else None

    def _show_place(self, map_id: str, record: str) -> None:
        """Show where something was done, as far as it is still there."""
        self._desk.session.show_map(MapId(map_id))
        if self._aside is not None:
            self._aside.inspector.selected.emit(record)

    def _refresh(self) -> None:
        if self.panel is not None:
            self.panel.refresh()

    def _show(self, told: Compared) -> None:
        self._panel().page.show_compared(told)

    def _show_trouble(self, error: Exception) -> None:
        if not isinstance(error, VsmapError):
            raise error
        self._panel().page.show_trouble(f"{error}")
