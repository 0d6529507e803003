"""The inspector of several selected things: what they take together, and setting them alike."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vsmap.analysis.figures import StepFigures
from vsmap.app.fields.step_fields import WAIT_BEFORE
from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.column import Section
from vsmap.app.panels.several_fields import SeveralFields
from vsmap.app.session import Session
from vsmap.model.ids import StepId
from vsmap.model.language import said
from vsmap.model.measures import TimeMeasure, time_bounds
from vsmap.model.quantities import Calendar
from vsmap.model.wording import show_seconds


class SeveralPanel(QWidget):
    """Says what is selected and sets what the steps among it share. `finished` ends typing."""

    finished = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._title = labelled("", "panel-title")
        self._work = labelled("", "quiet")
        self._hint = labelled(said("Drag moves them together, Delete removes them."), "note")
        for label in (self._work, self._hint):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(Section(self._title, self._work, self._hint, line=False))
        self.fields = SeveralFields(session, appearance)
        self.fields.finished.connect(self.finished)
        column.addWidget(self.fields)
        column.addStretch(1)

    def show_ids(self, ids: tuple[str, ...]) -> None:
        """Show several selected records."""
        stream = self._session.stream
        steps = [StepId(i) for i in ids if i in stream.steps]
        flows = [i for i in ids if i in stream.flows]
        self._title.setText(_counted(len(steps), len(flows), len(ids)))
        self._work.setText(self._told(steps))
        self._work.setVisible(bool(steps))
        self.fields.setVisible(len(steps) > 1)
        if len(steps) > 1:
            self.fields.show_steps(tuple(steps))

    def put_aside(self) -> None:
        """Keep what is being typed, before something else is shown."""
        self.fields.put_aside()

    @property
    def told(self) -> str:
        """What is said of the steps together."""
        return self._work.text()

    def _told(self, steps: list[StepId]) -> str:
        calendar = self._session.workbook.calendar
        work = [self._work_of(step) for step in steps]
        wait = [self._wait_before(step) for step in steps]
        unknown = work.count(None) + wait.count(None)
        told = said(
            "Together {work} of work, {wait} of waiting before.",
            work=_sum(work, calendar),
            wait=_sum(wait, calendar),
        )
        if unknown == 0:
            return told
        missing = said("{count} number is unknown.|{count} numbers are unknown.", unknown)
        return f"{told} {missing}"

    def _work_of(self, step: StepId) -> float | None:
        known = self._known(step)
        if known is not None and known.process_time is not None:
            return known.process_time
        measure = self._session.stream.steps[step].process_time
        return _seconds(measure, self._session.workbook.calendar)

    def _wait_before(self, step: StepId) -> float | None:
        known = self._known(step)
        if known is not None and known.wait_before is not None:
            return known.wait_before
        stream = self._session.stream
        measure = WAIT_BEFORE.value(stream, stream.steps[step])
        return _seconds(measure, self._session.workbook.calendar)

    def _known(self, step: StepId) -> StepFigures | None:
        """The step's figures, which know more than its own numbers; none if it isn't counted."""
        figures = self._session.figures
        return None if figures is None else figures.steps.get(step)


def _seconds(measure: TimeMeasure, calendar: Calendar) -> float | None:
    return time_bounds(measure, calendar).likely if measure.is_known else None


def _sum(times: list[float | None], calendar: Calendar) -> str:
    known = [time for time in times if time is not None]
    return show_seconds(sum(known), calendar) if known else "?"


def _counted(steps: int, flows: int, total: int) -> str:
    if not total or steps + flows != total:
        return said("{count} selected", total)
    steps_told = said("{count} step|{count} steps", steps)
    flows_told = said("{count} flow|{count} flows", flows)
    if steps and flows:
        return said("{steps} and {flows}", steps=steps_told, flows=flows_told)
    return steps_told if steps else flows_told
