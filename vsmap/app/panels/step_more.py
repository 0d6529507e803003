"""What else can be said of a step, folded away until somebody wants it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from vsmap.app.fields.choice import ChoiceBox
from vsmap.app.fields.identity import field_place, identify
from vsmap.app.fields.reading import COUNT
from vsmap.app.fields.step_fields import MORE_FIELDS, StepField
from vsmap.app.fields.understanding import Understanding
from vsmap.app.fields.words import WordField, labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.column import SIDE, side_by_side
from vsmap.app.panels.disclosure import Disclosure
from vsmap.app.panels.measure_row import MeasureRow
from vsmap.app.session import Session
from vsmap.editor.edits.flows import set_rework
from vsmap.editor.edits.steps import set_step
from vsmap.model.flows import FlowKind
from vsmap.model.ids import StepId
from vsmap.model.language import phrase, said
from vsmap.model.measures import UNKNOWN
from vsmap.model.steps import Step, StepKind

NOWHERE = phrase("Nowhere")


class StepMore(Disclosure):
    """People, cycle time, changeover, uptime, batch, limits, value-added, tool, rework."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__(said("More"), appearance)
        self._session = session
        self._step = StepId("")
        self.tool = WordField(said("Tool"), placeholder=said("What it is done with"))
        self.goes_back_to = ChoiceBox(said("Rework goes back to"), appearance)
        self.goes_back_to.stay_narrow()
        self.rows: dict[StepField, MeasureRow] = {}
        self._arrange(appearance)
        self.heading.toggled.connect(self._fill)
        self.tool.kept.connect(self._keep_tool)
        self.goes_back_to.activated.connect(self._keep_rework)

    def _arrange(self, appearance: Appearance) -> None:
        column = QVBoxLayout(self.content)
        column.setContentsMargins(SIDE, 2, SIDE, 16)
        column.setSpacing(10)
        for pair in zip(MORE_FIELDS[::2], MORE_FIELDS[1::2], strict=True):
            understanding = Understanding()
            for field in pair:
                self.rows[field] = self._row(field, appearance, understanding)
            column.addWidget(side_by_side(*(self.rows[field].column for field in pair)))
            column.addWidget(understanding)
        for caption, widget in (
            (said("Tool"), self.tool),
            (said("Rework goes back to"), self.goes_back_to),
        ):
            column.addWidget(labelled(caption, "label"))
            column.addWidget(widget)

    def _row(
        self, field: StepField, appearance: Appearance, understanding: Understanding
    ) -> MeasureRow:
        row = MeasureRow(
            self._session,
            appearance,
            field.label,
            field.reading or COUNT,
            understanding=understanding,
        )
        row.field.setToolTip(field.hint)
        return row

    def show_step(self, step: Step) -> None:
        """Show a step's further fields; a production control has none."""
        self._step = step.id
        self.setVisible(step.kind is StepKind.WORK)
        self._fill()

    def _fill(self) -> None:
        """Show the fields while they can be seen."""
        step = self._session.stream.steps.get(self._step)
        if step is None or not self.heading.isChecked():
            return
        for field, row in self.rows.items():
            write = partial(_written, field, self._session.map_id, step.id)
            row.show_measure(step.id, field.value(self._session.stream, step), write)
            identify(row.field, *field_place(self._session.stream, step.id, field.name))
        self.tool.show_words(step.tool)
        identify(self.tool, step.id, "tool")
        self._show_rework()

    def put_aside(self) -> None:
        """Keep what is being typed, before something else is shown."""
        for row in self.rows.values():
            row.put_aside()

    def _show_rework(self) -> None:
        stream = self._session.stream
        flows = stream.flows_from(self._step, FlowKind.REWORK)
        target = flows[0].target if flows else None
        self.goes_back_to.clear()
        self.goes_back_to.addItem(said(NOWHERE), None)
        for step in stream.steps.values():
            if step.kind is StepKind.WORK and step.id != self._step:
                self.goes_back_to.addItem(step.name or said("Unnamed step"), step.id)
        self.goes_back_to.setCurrentIndex(max(0, self.goes_back_to.findData(target)))

    def _keep_tool(self, tool: str) -> None:
        map_id, step = self._session.map_id, self._step
        self._session.keep(lambda document: set_step(document, map_id, step, tool=tool))

    def _keep_rework(self) -> None:
        map_id, step = self._session.map_id, self._step
        target = self.goes_back_to.currentData()
        flows = self._session.stream.flows_from(step, FlowKind.REWORK)
        share = flows[0].share if flows else UNKNOWN
        self._session.keep(lambda document: set_rework(document, map_id, step, target, share))


def _written(field: StepField, map_id: Any, step: StepId, document: Any, value: Any) -> object:
    return field.write(document, map_id, step, value)
