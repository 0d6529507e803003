"""The history in the inspector's place: versions kept, and what was done since it was opened."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from vsmap.app.fields.words import labelled
from vsmap.app.history.compared_page import ComparedPage
from vsmap.app.history.row import HistoryRow
from vsmap.app.history.rows import Rows
from vsmap.app.history.version_words import kept_told, name_told
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.metrics import icon_size
from vsmap.app.panels.column import SIDE, Section
from vsmap.app.session import Session
from vsmap.document.versions import Version
from vsmap.model.language import said

_MOST_DONE = 60
"""So many edits are listed before and after where one is; older ones are counted."""


class HistoryPanel(QWidget):
    """Two pages: the lists, and one version compared with now.

    `went` asks to take back (below 0) or do again so many edits, `compare_asked` and
    `restore_asked` carry a version.
    """

    closed = Signal()
    keep_asked = Signal()
    went = Signal(int)
    compare_asked = Signal(object)
    restore_asked = Signal(object)
    selected = Signal(str)

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self.setAccessibleName(said("History"))
        self.close_button = QToolButton()
        self.close_button.setToolTip(said("Close the history"))
        self.close_button.setAccessibleName(said("Close the history"))
        self.keep_button = QPushButton(said("Keep this version…"))
        self.versions = Rows(
            said("None yet. Keep one before you try something, to compare with and go back to.")
        )
        self.done = Rows(
            said("Nothing yet. Each edit will stand here, and a click goes back to it.")
        )
        self.earlier = labelled("", "quiet")
        self.page = ComparedPage(appearance)
        self._lists = QWidget()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 12, 12, 0)
        head.addWidget(labelled(said("History"), "panel-title"), 1)
        head.addWidget(self.close_button)
        lists = QVBoxLayout(self._lists)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(0)
        versions = labelled(said("Versions"), "section")
        lists.addWidget(Section(versions, self.versions, self.keep_button, line=False))
        done = labelled(said("Done since it was opened"), "section")
        lists.addWidget(Section(done, self.done, self.earlier, gap=6))
        lists.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._lists, 1)
        column.addWidget(self.page, 1)
        self.page.hide()

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.keep_button.clicked.connect(self.keep_asked)
        self.page.left.connect(self.show_lists)
        self.page.restore_asked.connect(self.restore_asked)
        self.page.chosen.connect(self.selected)
        self._session.changed.connect(self.refresh)
        self._appearance.changed.connect(self._refresh_icon)
        self._refresh_icon()

    def _refresh_icon(self) -> None:
        self.close_button.setIcon(self._appearance.icon("x"))
        self.close_button.setIconSize(icon_size(16))

    def show_lists(self) -> None:
        """Show the versions and the edits."""
        self.page.hide()
        self._lists.show()
        self.refresh()
        self.keep_button.setFocus()

    def show_page(self) -> None:
        """Show one version compared with now."""
        self._lists.hide()
        self.page.show()
        self.page.back.setFocus()

    def refresh(self) -> None:
        """Show the lists as they are now, if they have changed."""
        document = self._session.document
        if not self.versions.is_told(document.versions):
            kept = reversed(document.versions)
            self.versions.show_rows(self._version_row(version) for version in kept)
        told = (document.undone_names, document.done_names)
        if not self.done.is_told(told):
            self.done.show_rows(self._done_rows(*told) if any(told) else ())
            left = len(told[1]) - _MOST_DONE
            self.earlier.setText(said("{count} earlier edit|{count} earlier edits", left))
            self.earlier.setVisible(left > 0)

    def _version_row(self, version: Version) -> HistoryRow:
        icon = "save" if version.is_automatic else "history"
        row = HistoryRow(self._appearance, name_told(version), kept_told(version), icon=icon)
        row.setToolTip(said("Compare with now"))
        row.clicked.connect(lambda: self.compare_asked.emit(version))
        return row

    def _done_rows(self, undone: tuple[str, ...], done: tuple[str, ...]) -> Iterator[HistoryRow]:
        """Newest first: what was taken back, where one is, what was done, how it was opened."""
        for by in range(min(len(undone), _MOST_DONE), 0, -1):
            yield self._done_row(said(undone[by - 1]), by, is_faint=True)
        for by, name in enumerate(reversed(done[-_MOST_DONE:])):
            yield self._done_row(said(name), -by)
        if len(done) <= _MOST_DONE:
            yield self._done_row(said("As it was opened"), -len(done))

    def _done_row(self, words: str, by: int, *, is_faint: bool = False) -> HistoryRow:
        row = HistoryRow(self._appearance, words, is_here=by == 0, is_faint=is_faint)
        if by:
            row.setToolTip(said("Do again up to here") if by > 0 else said("Go back to here"))
        row.clicked.connect(lambda: self.went.emit(by))
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Escape goes one back: to the lists, then to the sheet."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.page.isVisible():
            self.show_lists()
        else:
            self.closed.emit()
