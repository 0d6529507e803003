"""Setting a role or a number of several steps at once; one edit for all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal

from vsmap.app.fields.step_fields import PCA, PROCESS_TIME, ROLE, WAIT_BEFORE, StepField
from vsmap.app.fields.understanding import Understanding
from vsmap.app.fields.words import WordField, labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.column import Section, side_by_side
from vsmap.app.panels.measure_row import MeasureRow
from vsmap.app.session import Session
from vsmap.editor.edits.editable import Editable
from vsmap.model.ids import StepId
from vsmap.model.language import phrase, said
from vsmap.model.measures import UNKNOWN, Measure

_EDITS: Mapping[str, str] = {
    ROLE.name: phrase("Set roles"),
    PROCESS_TIME.name: phrase("Set process times"),
    WAIT_BEFORE.name: phrase("Set waits"),
    PCA.name: phrase("Set %C&A"),
}


class SeveralFields(Section):
    """Fields for what several steps share; blank where they differ. `finished` ends typing."""

    finished = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        self._session = session
        self._steps: tuple[StepId, ...] = ()
        self.role = WordField(said("Role of all"))
        understanding = Understanding()
        self.rows = {
            field: MeasureRow(
                session, appearance, said(field.label), field.reading, understanding=understanding
            )
            for field in (PROCESS_TIME, WAIT_BEFORE, PCA)
            if field.reading is not None
        }
        work, wait, right = (row.column for row in self.rows.values())
        super().__init__(
            labelled(said("Set for all of them"), "section"),
            labelled(said("Role"), "label"),
            self.role,
            work,
            side_by_side(wait, right),
            understanding,
        )
        self.role.kept.connect(lambda role: self._keep(ROLE, role))
        for row in self.rows.values():
            row.finished.connect(self.finished)

    def show_steps(self, steps: tuple[StepId, ...]) -> None:
        """Show what these steps share."""
        self._steps = steps
        stream = self._session.stream
        roles = {stream.steps[step].role for step in steps}
        self.role.show_words(roles.pop() if len(roles) == 1 else "")
        self.role.setPlaceholderText(said("Different roles") if roles else said("No role yet"))
        for field, row in self.rows.items():
            values = {field.value(stream, stream.steps[step]) for step in steps}
            shared: Measure[Any] = values.pop() if len(values) == 1 else UNKNOWN
            row.field.setPlaceholderText(said("different") if values else "?")
            row.show_measure("+".join(steps), shared, self._writer(field))

    def put_aside(self) -> None:
        """Keep what is being typed, before something else is shown."""
        for row in self.rows.values():
            row.put_aside()

    def _keep(self, field: StepField, value: object) -> None:
        write = self._writer(field)
        self._session.keep(lambda document: write(document, value))

    def _writer(self, field: StepField) -> Callable[[Editable, Any], None]:
        map_id, steps = self._session.map_id, self._steps

        def write(document: Editable, value: Any) -> None:
            with document.edit(_EDITS[field.name]):
                for step in steps:
                    field.write(document, map_id, step, value)

        return write
