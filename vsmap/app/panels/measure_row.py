"""One measure of a record: its label, its field, and how its text was understood."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vsmap.app.fields.measure_field import MeasureField
from vsmap.app.fields.reading import Reading
from vsmap.app.fields.understanding import Understanding
from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.session import Session
from vsmap.editor.edits.editable import Editable
from vsmap.model.measures import Measure

Write = Callable[[Editable, Any], object]
"""Puts a measure where it belongs, on the document or on a copy to try it out."""


class MeasureRow(QObject):
    """Ties a field to a record through the session: tried out while typed, kept on leaving.

    The field stands in `column`; the echo or refusal in `understanding`, which several may share.
    """

    finished = Signal()

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        label: str,
        reading: Reading,
        *,
        key: str = "",
        understanding: Understanding | None = None,
        always_echo: bool = False,
    ) -> None:
        super().__init__()
        self._session = session
        self._write: Write | None = None
        self._name = label
        self._record = ""
        self._always_echo = always_echo
        self.field = MeasureField(reading, appearance, label, key=key)
        self.understanding = understanding or Understanding()
        self.column = QWidget()
        self._arrange(label)
        self._connect()

    def _arrange(self, label: str) -> None:
        column = QVBoxLayout(self.column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(labelled(label, "label"))
        column.addWidget(self.field)
        column.addStretch()

    def _connect(self) -> None:
        self.field.typed.connect(self._try_out)
        self.field.refused.connect(self._refuse)
        self.field.kept.connect(self._keep)
        self.field.restored.connect(self._restore)
        self.field.finished.connect(self.finished)
        self.field.entered.connect(self._echo)
        self.field.left.connect(self._quieten)

    def show_measure(self, record: str, measure: Measure[Any], write: Write) -> None:
        """Show a record's number. Text refused earlier comes back with its record."""
        if record != self._record:
            self.put_aside()
            self._record, self._write = record, write
            self.understanding.leave(self.field)
            self.field.begin(measure, self._session.waiting.get(self._key))
        else:
            self._write = write
            self._follow(measure)
        if self._always_echo and not self.field.refusal:
            self._echo()

    def _follow(self, measure: Measure[Any]) -> None:
        """Show the number as it is now, and text refused or put right elsewhere meanwhile."""
        waiting = self._session.waiting.get(self._key)
        if waiting == self.field.waiting_text or self.field.hasFocus():
            self.field.follow(measure)
        else:
            self.understanding.leave(self.field)
            self.field.begin(measure, waiting)

    def put_aside(self) -> None:
        """Keep what was typed, before another record is shown; refused text waits for a return."""
        if self._record:
            self.field.keep()
            self._note_waiting()

    @property
    def _key(self) -> tuple[Any, str, str]:
        return self._session.map_id, self._record, self._name

    def _note_waiting(self) -> None:
        text = self.field.waiting_text
        if text is None:
            self._session.waiting.pop(self._key, None)
        else:
            self._session.waiting[self._key] = text

    def _try_out(self, measure: Measure[Any]) -> None:
        write = self._write
        if write is not None:
            self._session.try_out(lambda document: write(document, measure))
        self._echo()

    def _keep(self, measure: Measure[Any]) -> None:
        write = self._write
        self._note_waiting()
        if write is not None:
            self._session.keep(lambda document: write(document, measure))

    def _restore(self) -> None:
        self._session.give_up()
        self._echo()

    def _refuse(self, error: Any) -> None:
        self._note_waiting()
        self._session.give_up()
        self.understanding.refuse(self.field, error)

    def _echo(self) -> None:
        if self.field.refusal:
            return
        measure = self.field.measure
        words = self.field.reading.echo(measure, self._session.workbook.calendar)
        self.understanding.say(words)

    def _quieten(self) -> None:
        if not self._always_echo and not self.field.refusal:
            self.understanding.clear()
