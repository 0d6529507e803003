"""What stands under a field: how its text was understood, or why not and what would be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vsmap.app.fields.measure_field import MeasureField
from vsmap.app.fields.words import labelled
from vsmap.model.errors import NotationError
from vsmap.model.language import phrase, said

REMEDY = phrase("Write one of these. Your text stays here.")


class Understanding(QWidget):
    """The echo of a field, or its refusal with samples to click."""

    def __init__(self) -> None:
        super().__init__()
        self._field: MeasureField | None = None
        self._samples: tuple[str, ...] = ()
        self._echo = labelled("", "echo")
        self._echo.setWordWrap(True)
        self._reason = labelled("", "error")
        self._reason.setWordWrap(True)
        self._remedy = labelled(said(REMEDY), "label")
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._refusal = QWidget()
        self._arrange()
        self.clear()

    def _arrange(self) -> None:
        inside = QVBoxLayout(self._refusal)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        for part in (self._reason, self._remedy):
            inside.addWidget(part)
        inside.addLayout(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._echo)
        column.addWidget(self._refusal)

    def say(self, words: str) -> None:
        """Echo how the text was understood; no words take no room."""
        self._refusal.hide()
        self._echo.setText(words)
        self._echo.setVisible(bool(words))
        self.setVisible(bool(words))

    def clear(self) -> None:
        """Say nothing."""
        self.say("")

    def refuse(self, field: MeasureField, error: NotationError) -> None:
        """Say why a text can't be read, and offer what can."""
        self._field = field
        self._echo.hide()
        self._reason.setText(error.reason.replace('"', "\u201c", 1).replace('"', "\u201d", 1))
        self._show_chips(error.samples or field.reading.samples)
        self._refusal.show()
        self.show()

    def leave(self, field: MeasureField) -> None:
        """Say no more what was wrong in a field, as it shows another record now."""
        if self._field is field:
            self._field = None
            self.clear()

    def _show_chips(self, samples: tuple[str, ...]) -> None:
        if samples == self._samples:
            return
        self._samples = samples
        while (old := self._chips.takeAt(0)) is not None:
            if widget := old.widget():
                widget.deleteLater()
        for sample in samples:
            chip = QPushButton(sample)
            chip.setProperty("role", "chip")
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(lambda _checked=False, text=sample: self._take(text))
            self._chips.addWidget(chip)
        self._chips.addStretch()

    def _take(self, sample: str) -> None:
        if self._field is not None:
            self._field.take_sample(sample)
