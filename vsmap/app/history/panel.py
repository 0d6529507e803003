"""The history in the inspector's place: versions kept, and what was done since it was opened."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from vsmap.app.fields.words import labelled
from vsmap.app.history.compared_page import ComparedPage
from vsmap.app.history.row import HistoryRow
from vsmap.app.history.rows import Rows
from vsmap.app.history.shared import DoneByOne, SharedHistory
from vsmap.app.history.version_words import kept_told, name_told
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.metrics import icon_size
from vsmap.app.panels.column import SIDE, Section
from vsmap.app.session import Session
from vsmap.document.versions import Version
from vsmap.model.language import phrase, said

_MOST_DONE = 60
"""So many edits are listed before and after where one is; older ones are counted."""


class HistoryPanel(QWidget):
    """Two pages: the lists, and one version compared with now.

    `went` asks to take back (below 0) or do again so many edits, `compare_asked` and
    `restore_asked` carry a version, `place_asked` a map and a record. In a session its versions
    and what everybody did are listed too.
    """

    closed = Signal()
    keep_asked = Signal()
    went = Signal(int)
    compare_asked = Signal(object)
    restore_asked = Signal(object)
    selected = Signal(str)
    place_asked = Signal(str, str)

    def __init__(
        self, session: Session, appearance: Appearance, shared: SharedHistory | None = None
    ) -> None:
        super().__init__()
        self._shared = shared
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
        self.together = Rows(said("Nothing yet. What everybody changes will stand here."))
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
        self._together_part = Section(
            labelled(said("Who changed what"), "section"), self.together, gap=6
        )
        lists.addWidget(self._together_part)
        self._done_title = labelled("", "section")
        lists.addWidget(Section(self._done_title, self.done, self.earlier, gap=6))
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
        if self._shared is not None:
            self._shared.changed.connect(self.refresh)
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
        shared = self._shared if self._shared is not None and self._shared.is_on else None
        versions = (*document.versions, *(shared.versions if shared else ()))
        if not self.versions.is_told(versions):
            self.versions.show_rows(self._version_row(version) for version in reversed(versions))
        self._refresh_together(shared)
        told = (document.undone_names, document.done_names)
        if not self.done.is_told(told):
            self.done.show_rows(self._done_rows(*told) if any(told) else ())
            left = len(told[1]) - _MOST_DONE
            self.earlier.setText(said("{count} earlier edit|{count} earlier edits", left))
            self.earlier.setVisible(left > 0)

    def _refresh_together(self, shared: SharedHistory | None) -> None:
        """What everybody did, and what one may do with versions."""
        self._together_part.setVisible(shared is not None)
        own = phrase("What you did") if shared else phrase("Done since it was opened")
        self._done_title.setText(said(own))
        why_not = shared.why_not_keep() if shared else ""
        self.keep_button.setEnabled(not why_not)
        self.keep_button.setToolTip(why_not)
        self.page.bar(why_not)
        if not self.isVisible():
            return
        done = shared.done if shared else ()
        if not self.together.is_told(done):
            self.together.show_rows(self._together_row(each) for each in done)

    def _together_row(self, done: DoneByOne) -> HistoryRow:
        row = HistoryRow(self._appearance, done.words, done.note, person=done.colour)
        row.setToolTip(said("Show where it was"))
        row.clicked.connect(lambda: self.place_asked.emit(done.map_id, done.record))
        return row

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Somebody looks: what the session tells is asked for."""
        super().showEvent(event)
        if self._shared is not None:
            self._shared.watch(on=True)
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  (Qt's name)
        """Nobody looks any more."""
        super().hideEvent(event)
        if self._shared is not None:
            self._shared.watch(on=False)

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
