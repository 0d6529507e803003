"""The line of the step inspector that names the map behind a step and opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.column import Section
from vsmap.app.panels.sentence_button import SentenceButton
from vsmap.app.session import Session
from vsmap.editor.edits.sub_streams import opened_by
from vsmap.model.language import said
from vsmap.model.steps import Step
from vsmap.model.wording import show_seconds

if TYPE_CHECKING:
    from vsmap.analysis.figures import Figures


class SubStreamLine(QWidget):
    """Shown only where a map stands behind the step."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self.button = SentenceButton(appearance, "layers-2", "")
        self.button.setToolTip(said("Open sub-stream (Ctrl Enter)"))
        self.held = labelled("", "note")
        self.held.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Section(self.button, self.held, gap=4, line=False))
        self.button.clicked.connect(self._open)
        self._step: Step | None = None

    def show_step(self, step: Step) -> bool:
        """Show what stands behind a step; False where nothing does."""
        self._step = step
        workbook = self._session.workbook
        sub = opened_by(workbook, self._session.map_id, step.id)
        self.setVisible(sub is not None)
        if sub is None:
            return False
        self.button.show_sentence(said("Opens the map {map}", map=workbook.maps[sub].name))
        self._tell(self._session.sub_streams.get(sub))
        return True

    def _tell(self, figures: Figures | None) -> None:
        """Say what is counted of that map; nothing is where the map leads back to this one."""
        self.held.setVisible(figures is not None)
        if figures is not None:
            calendar = self._session.workbook.calendar
            work = show_seconds(figures.process_time, calendar)
            wait = show_seconds(figures.wait_time, calendar)
            self.held.setText(
                said(
                    "Its time comes from there: {work} of work, {wait} of waiting.",
                    work=work,
                    wait=wait,
                )
            )

    def _open(self) -> None:
        if self._step is None:
            return
        sub = opened_by(self._session.workbook, self._session.map_id, self._step.id)
        if sub is not None:
            self._session.show_map(sub)
