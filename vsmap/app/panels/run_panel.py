"""The inspector of a collapsed run: its name, what it holds, the steps inside."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from vsmap.analysis.figures import Figures
from vsmap.analysis.insides import Inside, inside_run
from vsmap.analysis.passages import Passage, passage_of
from vsmap.app.fields.words import WordField, labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.column import Section
from vsmap.app.panels.sentence_button import SentenceButton
from vsmap.app.session import Session
from vsmap.drawing.shown_map import run_name
from vsmap.editor.edits.runs import expand, rename_run
from vsmap.model.ids import MapId, RunId, StepId
from vsmap.model.language import said
from vsmap.model.quantities import Calendar
from vsmap.model.step_runs import StepRun
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import show_seconds, show_time

_Given = tuple[ValueStreamMap, Passage, Calendar, Mapping[MapId, Figures]]


class RunPanel(QWidget):
    """Shows and names one run; `selected` wants a step inside selected."""

    selected = Signal(str)
    finished = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._run = RunId("")
        self._reckoned: tuple[_Given, Inside] | None = None
        self.name = WordField(said("Name of the box"), "panel-title")
        self.held = labelled("", "note")
        self.held.setWordWrap(True)
        self.open_button = QPushButton(said("Open the steps"))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self._arrange()
        self.name.kept.connect(self._rename)
        self.open_button.clicked.connect(self._open)

    def show_run(self, run: StepRun) -> None:
        """Show a run, or the same one as it is now."""
        self._run = run.id
        stream = self._session.stream
        passage = passage_of(stream, run.steps)
        called = run.name if passage is None else run_name(run, passage, stream)
        self.name.setText(run.name)
        self.name.setPlaceholderText(called)
        self.held.setText(self._told(run))
        self._list([step for step in run.steps if step in stream.steps])

    def _arrange(self) -> None:
        steps = QWidget()
        steps.setLayout(self._steps)
        self._steps.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addWidget(Section(self.name, self.held, self.open_button, line=False))
        column.addWidget(Section(labelled(said("Steps inside"), "section"), steps, gap=4))
        column.addStretch(1)

    def _told(self, run: StepRun) -> str:
        """What the box holds, in a sentence."""
        stream, calendar = self._session.stream, self._session.workbook.calendar
        passage = passage_of(stream, run.steps)
        if passage is None:
            return ""
        held = self._inside(passage)
        work, wait = show_seconds(held.work, calendar), show_seconds(held.wait, calendar)
        if held.is_work_open or held.is_wait_open:
            words = said(
                "At least {work} of work and {wait} of waiting inside.", work=work, wait=wait
            )
        else:
            words = said("{work} of work and {wait} of waiting inside.", work=work, wait=wait)
        return words

    def _inside(self, passage: Passage) -> Inside:
        """What the run holds, worked out again only when something it rests on has changed."""
        session = self._session
        subs = session.sub_streams
        given = (session.stream, passage, session.workbook.calendar, subs)
        if self._reckoned is None or self._reckoned[0] != given:
            self._reckoned = given, inside_run(*given)
        return self._reckoned[1]

    def _list(self, steps: list[StepId]) -> None:
        """One line a step: a press on it selects it."""
        while (item := self._steps.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for step_id in steps:
            step = self._session.stream.steps[step_id]
            line = said("{step}: {time}", step=step.name, time=show_time(step.process_time))
            button = SentenceButton(self._appearance, "square", line)
            button.clicked.connect(lambda *, s=step_id: self.selected.emit(s))
            self._steps.addWidget(button)

    def _rename(self, name: str) -> None:
        map_id, run = self._session.map_id, self._run
        self._session.keep(lambda document: rename_run(document, map_id, run, name))
        self.finished.emit()

    def _open(self) -> None:
        map_id, run = self._session.map_id, self._run
        self._session.keep(lambda document: expand(document, map_id, (run,)))
        self.finished.emit()
