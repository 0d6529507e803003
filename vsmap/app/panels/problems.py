"""The problems of a map in plain words; a click selects the step they speak of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vsmap.analysis.figures import Problem
from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.sentence_button import SentenceButton
from vsmap.model.language import said


class ProblemList(QWidget):
    """One row a problem; `chosen` tells the step of the one clicked."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: tuple[Problem, ...] = ()
        self.rows: list[SentenceButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these problems in order."""
        if problems == self._shown:
            return
        self._shown = problems
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [self._row(problem) for problem in problems]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, problem: Problem) -> SentenceButton:
        row = SentenceButton(self._appearance, "triangle-alert", problem.message)
        row.setEnabled(problem.step is not None)
        step = problem.step
        if step is not None:
            row.setToolTip(said("Select the step"))
            row.clicked.connect(lambda: self.chosen.emit(step))
        return row
