"""The inspector of one step: its name, its numbers, what halving them would pay, its notes."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from vsmap.app.fields.identity import field_place, identify
from vsmap.app.fields.reading import SHARE, TIME
from vsmap.app.fields.step_fields import PCA, PROCESS_TIME, WAIT_BEFORE, StepField
from vsmap.app.fields.understanding import Understanding
from vsmap.app.fields.words import ProseField, WordField, labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.icons import pixmap
from vsmap.app.look.metrics import icon_size
from vsmap.app.panels.column import Section, side_by_side
from vsmap.app.panels.inspector_words import people_told, rework_told
from vsmap.app.panels.measure_row import MeasureRow
from vsmap.app.panels.payoff_bars import PayoffBars
from vsmap.app.panels.payoffs import payoffs_of
from vsmap.app.panels.sentence_button import SentenceButton
from vsmap.app.panels.standing import StandingControl
from vsmap.app.panels.step_more import StepMore
from vsmap.app.panels.sub_stream_line import SubStreamLine
from vsmap.app.panels.voices import VoicesPicture, voices_on
from vsmap.app.session import Session
from vsmap.canvas.scale import scaled
from vsmap.drawing.primitives import Ink
from vsmap.editor.edits.steps import rename_step, set_step
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import StepId
from vsmap.model.language import said
from vsmap.model.steps import Step, StepKind


class StepPanel(QWidget):
    """Shows and edits one step. `menu_asked` wants the step's menu, `selected` another record."""

    menu_asked = Signal(QPoint)
    selected = Signal(str)
    finished = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._step = StepId("")
        self._make_head()
        self._make_numbers()
        self._make_rest()
        self._arrange()
        self._connect()
        self.refresh_icons()
        appearance.changed.connect(self.refresh_icons)

    def _make_head(self) -> None:
        self.name = WordField(said("Name of the step"), "name", said("Name this step"))
        self.role = WordField(said("Role"), "quiet", said("Add a role or team"))
        self.role.fit_between(60, 190, 24)
        self.people = labelled("", "quiet")
        self._role_icon = QLabel()
        self.menu_button = QToolButton()
        self.menu_button.setAccessibleName(said("More about this step"))
        self.menu_button.setToolTip(said("Duplicate, delete and more"))

    def _make_numbers(self) -> None:
        row = partial(MeasureRow, self._session, self._appearance)
        shared = Understanding()
        self.process_time = row(said("Process time"), TIME, key="P", always_echo=True)
        self.wait = row(said("Wait before"), TIME, key="W", understanding=shared)
        self.pca = row("%C&A", SHARE, understanding=shared)
        self._rows = {PROCESS_TIME: self.process_time, WAIT_BEFORE: self.wait, PCA: self.pca}
        self.sub_stream = SubStreamLine(self._session, self._appearance)
        self.standing = StandingControl(self._appearance)
        self.voices = VoicesPicture(self._appearance)
        self._several = labelled("", "note")
        self._several.setWordWrap(True)
        self.rework = SentenceButton(self._appearance, "undo-2", "")
        self.rework.setToolTip(said("Select the rework flow"))

    def _make_rest(self) -> None:
        self.payoffs = PayoffBars(self._appearance)
        self.notes = ProseField(said("Notes"), said("What should people know about this step?"))
        self.more = StepMore(self._session, self._appearance)

    def _arrange(self) -> None:
        numbers = (self.process_time.column, self.process_time.understanding)
        self._work = Section(*numbers, self.standing, self.voices, line=False)
        pair = side_by_side(self.wait.column, self.pca.column)
        self._flowing = Section(pair, self.wait.understanding, self._several, self.rework)
        self._paying = Section(
            labelled(said("If halved, lead time falls by"), "section"), self.payoffs, gap=4
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        for section in (self.sub_stream, self._work, self._flowing, self._paying):
            column.addWidget(section)
        column.addWidget(Section(labelled(said("Notes"), "label"), self.notes, gap=4))
        column.addWidget(self.more)
        column.addStretch(1)

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(12, 16, 12, 0)
        column.setSpacing(2)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.name, 1)
        first.addWidget(self.menu_button)
        second.setContentsMargins(8, 0, 8, 0)
        second.setSpacing(0)
        second.addWidget(self._role_icon)
        second.addWidget(self.role)
        second.addWidget(self.people)
        second.addStretch()
        column.addLayout(first)
        column.addLayout(second)
        return head

    def _connect(self) -> None:
        self.name.kept.connect(
            lambda name: self._session.keep(lambda d: rename_step(d, *self._place, name))
        )
        self.role.kept.connect(lambda role: self._set(role=role))
        self.notes.kept.connect(lambda notes: self._set(notes=notes))
        self.standing.changed.connect(lambda m: self._set(process_time=m))
        self.rework.clicked.connect(self._select_rework)
        self.menu_button.clicked.connect(self._ask_menu)
        for row in self._rows.values():
            row.finished.connect(self.finished)

    def refresh_icons(self) -> None:
        """Draw the icons in the theme worn now."""
        ink = self._appearance.palette.css(Ink.INK2)
        self._role_icon.setPixmap(pixmap("user", ink, scaled(16), self.devicePixelRatioF()))
        self.menu_button.setIcon(self._appearance.icon("ellipsis"))
        self.menu_button.setIconSize(icon_size(18))

    def show_step(self, step: Step) -> None:
        """Show a step, or the same one as it is now."""
        self._step = step.id
        self._show_words(step)
        for field, row in self._rows.items():
            row.show_measure(step.id, field.value(self._session.stream, step), self._writer(field))
            identify(row.field, *field_place(self._session.stream, step.id, field.name))
        self.standing.show_measure(step.process_time)
        calendar = self._session.workbook.calendar
        self.voices.show_voices(voices_on(step.estimates, "process_time", calendar), calendar)
        self._show_flows()
        has_map = self.sub_stream.show_step(step)
        self._flowing.setVisible(step.kind is StepKind.WORK)
        self._work.setVisible(step.kind is StepKind.WORK and not has_map)
        self.more.show_step(step)
        self.show_figures()

    def show_figures(self) -> None:
        """Show what halving would pay, as far as it is worked out."""
        rows = payoffs_of(self._session, self._step)
        self._paying.setVisible(bool(rows))
        self.payoffs.show_rows(rows)

    def put_aside(self) -> None:
        """Keep what is being typed, before something else is shown."""
        for row in self._rows.values():
            row.put_aside()
        self.more.put_aside()

    def _show_words(self, step: Step) -> None:
        self.name.show_words(step.name)
        self.role.show_words(step.role)
        self.notes.show_words(step.notes)
        for words, field in ((self.name, "name"), (self.role, "role"), (self.notes, "notes")):
            identify(words, step.id, field)
        told = people_told(step.people)
        self.people.setText(told)
        self.people.setVisible(bool(told))

    def _show_flows(self) -> None:
        stream = self._session.stream
        flow = self._rework_flow()
        self.rework.setVisible(flow is not None)
        if flow is not None:
            self.rework.show_sentence(rework_told(stream, flow))
        before = stream.flows_into(self._step)
        differ = len({f.wait for f in before}) > 1
        self._several.setVisible(len(before) > 1)
        told = (
            said(
                "{count} flows join here with different waits; typing here sets them all.",
                len(before),
            )
            if differ
            else said("{count} flows join here with one wait.", len(before))
        )
        self._several.setText(told)

    def _rework_flow(self) -> Flow | None:
        flows = self._session.stream.flows_from(self._step, FlowKind.REWORK)
        return flows[0] if flows else None

    def _select_rework(self) -> None:
        flow = self._rework_flow()
        if flow is not None:
            self.selected.emit(flow.id)

    def _ask_menu(self) -> None:
        corner = QPoint(0, self.menu_button.height())
        self.menu_asked.emit(self.menu_button.mapToGlobal(corner))

    @property
    def _place(self) -> tuple[Any, StepId]:
        return self._session.map_id, self._step

    def _writer(self, field: StepField) -> Any:
        map_id, step = self._place
        return lambda document, value: field.write(document, map_id, step, value)

    def _set(self, **fields: Any) -> None:
        self._session.keep(lambda document: set_step(document, *self._place, **fields))
