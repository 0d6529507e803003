"""The inspector of comments: who said what when, a field for more, and that all is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vsmap.app.dates import shown_moment
from vsmap.app.fields.words import ProseField, labelled
from vsmap.app.panels.column import Section
from vsmap.app.panels.on_words import on_told
from vsmap.editor.edits.comments import add_comment, delete_comment, resolve
from vsmap.editor.edits.notes import write_note
from vsmap.model.comments import Thread, is_open, thread_on, topic_of
from vsmap.model.ids import NoteId, StepId, new_id
from vsmap.model.language import said
from vsmap.model.reading_direction import runs_from_right
from vsmap.model.value_stream import Note, NoteKind

if TYPE_CHECKING:
    from vsmap.app.session import Session


class CommentPanel(QWidget):
    """Shows one thread. `selected` wants another comment selected, as the one shown is gone."""

    selected = Signal(str)

    def __init__(self, session: Session, author: Callable[[], str]) -> None:
        super().__init__()
        self._session = session
        self._author = author
        self._topic = ""
        self._shown: Thread = ()
        self.comments: list[CommentCard] = []
        self._on = labelled("", "quiet")
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.reply = ProseField(said("Reply"), said("Say something about it"), lines=3)
        self.send = QPushButton(said("Reply"))
        self.done = QPushButton(said("Resolve"))
        self._arrange()
        self.send.clicked.connect(self._reply)
        self.done.clicked.connect(self._resolve)

    def _arrange(self) -> None:
        listed = QWidget()
        listed.setLayout(self._list)
        self._list.setContentsMargins(0, 8, 0, 0)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.send, 1)
        row.addWidget(self.done, 1)
        title = labelled(said("Comments"), "panel-title")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addWidget(Section(title, self._on, listed, line=False))
        column.addWidget(Section(self.reply, buttons))
        column.addStretch(1)

    def show_comment(self, comment: Note) -> None:
        """Show the thread a comment belongs to, or the same one as it is now."""
        topic, stream = topic_of(comment), self._session.stream
        if topic != self._topic:
            self._topic = topic
            self.reply.setPlainText("")
        self._on.setText(on_told(stream, topic))
        thread = thread_on(stream, topic)
        self.done.setText(said("Resolve") if is_open(thread) else said("Reopen"))
        if thread != self._shown:
            self._shown = thread
            self._fill(thread)

    def _fill(self, thread: Thread) -> None:
        for card in self.comments:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        me = self._author()
        self.comments = [CommentCard(comment, is_own=comment.author == me) for comment in thread]
        for card in self.comments:
            card.kept.connect(self._keep)
            card.deleted.connect(self._delete)
            self._list.addWidget(card)

    def _reply(self) -> None:
        words = self.reply.toPlainText().strip()
        if not words:
            self.reply.setFocus()
            return
        map_id, now = self._session.map_id, datetime.now(UTC)
        note = Note(
            id=NoteId(new_id()),
            kind=NoteKind.COMMENT,
            text=words,
            on=StepId(self._topic),
            author=self._author(),
            at=now,
        )
        self.reply.setPlainText("")
        self._session.keep(lambda document: add_comment(document, map_id, note))

    def _resolve(self) -> None:
        map_id, topic, done = self._session.map_id, self._topic, is_open(self._shown)
        self._session.keep(lambda document: resolve(document, map_id, topic, is_resolved=done))

    def _keep(self, comment: str, words: str) -> None:
        map_id = self._session.map_id
        self._session.keep(lambda document: write_note(document, map_id, NoteId(comment), words))

    def _delete(self, comment: str) -> None:
        map_id = self._session.map_id
        others = [other.id for other in self._shown if other.id != comment]
        self._session.keep(lambda document: delete_comment(document, map_id, NoteId(comment)))
        if others:
            self.selected.emit(others[0])


class CommentCard(QWidget):
    """One comment: its author, time and words; one's own can be changed and taken back."""

    kept = Signal(str, str)
    deleted = Signal(str)

    def __init__(self, comment: Note, *, is_own: bool) -> None:
        super().__init__()
        self._id = comment.id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(labelled(comment.author or said("Somebody"), "section"), 1)
        head.addWidget(labelled(shown_moment(comment.at), "quiet"))
        column.addLayout(head)
        self.words = labelled(comment.text, "")
        self.words.setWordWrap(True)
        if runs_from_right(comment.text):
            self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        column.addWidget(self.words)
        if is_own:
            self._add_own(column, comment)

    def _add_own(self, column: QVBoxLayout, comment: Note) -> None:
        self.field = ProseField(said("Your comment"), lines=2)
        self.field.show_words(comment.text)
        self.field.hide()
        self.field.installEventFilter(self)
        self.field.kept.connect(lambda words: self.kept.emit(self._id, words))
        self.edit, self.delete = QPushButton(said("Edit")), QPushButton(said("Delete"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.edit, self.delete):
            button.setProperty("role", "bar")
            row.addWidget(button)
        row.addStretch()
        column.addWidget(self.field)
        column.addLayout(row)
        self.edit.clicked.connect(self._open)
        self.delete.clicked.connect(lambda: self.deleted.emit(self._id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """The field goes when it is left, its words back in their place."""
        if event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._close)
        return super().eventFilter(watched, event)

    def _close(self) -> None:
        self.field.hide()
        self.words.show()

    def _open(self) -> None:
        self.words.hide()
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()
