"""All steps as a table, editable both ways. Text that can't be read stays in its cell, with why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from vsmap.app.fields.reading import last_unit
from vsmap.app.fields.step_fields import PROCESS_TIME, TABLE_FIELDS, WAIT_BEFORE, StepField
from vsmap.app.session import Session
from vsmap.model.errors import NotationError
from vsmap.model.ids import StepId
from vsmap.model.measures import Measure
from vsmap.model.steps import Step, StepKind

Index = QModelIndex | QPersistentModelIndex
_ALIGN_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ALIGN_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

MEASURE = Qt.ItemDataRole.UserRole
"""The cell's Measure (None for words), for the delegate that draws its standing."""

REFUSAL = Qt.ItemDataRole.UserRole + 1
"""Why the cell's text can't be read, or None."""


class StepTableModel(QAbstractTableModel):
    """One row a step in reading order, one column a field."""

    def __init__(self, session: Session, order: Callable[[], tuple[StepId, ...]]) -> None:
        super().__init__()
        self._session = session
        self._order = order
        self._steps: list[Step] = []

    def refresh(self) -> None:
        """Show the steps as they are now; rows stay where they are while the steps are the same."""
        steps = self._ordered()
        if [step.id for step in steps] == [step.id for step in self._steps]:
            self._steps = steps
            last = self.index(len(steps) - 1, len(TABLE_FIELDS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._steps = steps
        self.endResetModel()

    def step_at(self, row: int) -> StepId | None:
        """The step of a row."""
        return self._steps[row].id if 0 <= row < len(self._steps) else None

    def row_of(self, step: str) -> int | None:
        """The row of a step."""
        return next((row for row, shown in enumerate(self._steps) if shown.id == step), None)

    def _ordered(self) -> list[Step]:
        steps = self._session.stream.steps
        order = [step for step in self._order() if step in steps]
        order += [step for step in steps if step not in order]
        return [steps[step] for step in order if steps[step].kind is StepKind.WORK]

    def _key(self, step: Step, field: StepField) -> tuple[Any, str, str]:
        return self._session.map_id, step.id, field.label

    def _waiting(self, step: Step, field: StepField) -> str | None:
        return self._session.waiting.get(self._key(step, field))

    def _value(self, step: Step, field: StepField) -> Any:
        return field.value(self._session.stream, step)

    def _shown(self, step: Step, field: StepField) -> str:
        waiting = self._waiting(step, field)
        if waiting is not None:
            return waiting
        value = self._value(step, field)
        if field.reading is None:
            return str(value).replace("\n", " ")
        if value.is_known:
            return field.reading.show(value)
        return "?" if field in (PROCESS_TIME, WAIT_BEFORE) else ""

    def _editable(self, step: Step, field: StepField) -> str:
        waiting = self._waiting(step, field)
        if waiting is not None:
            return waiting
        value = self._value(step, field)
        return str(value) if field.reading is None else field.reading.editable(value)

    def _refusal(self, step: Step, field: StepField) -> NotationError | None:
        text = self._waiting(step, field)
        if text is None or field.reading is None:
            return None
        try:
            field.reading.parse(text)
        except NotationError as error:
            return error
        return None

    def first_refusal(self) -> NotationError | None:
        """What is wrong with the first text that waits to be put right, if any does."""
        if not self._session.waiting:
            return None
        refusals = (self._refusal(step, field) for step in self._steps for field in TABLE_FIELDS)
        return next((refusal for refusal in refusals if refusal), None)

    def _keep_text(self, step: Step, field: StepField, text: str) -> bool:
        """Write a typed text; one that can't be read waits in its cell."""
        value: Any = text.strip()
        if field.reading is not None:
            try:
                value = field.reading.parse(text, last_unit(self._value(step, field)))
            except NotationError:
                self._session.set_aside(self._key(step, field), text)
                return True
        self._session.waiting.pop(self._key(step, field), None)
        if value == self._value(step, field):
            self.refresh()
            return True
        map_id = self._session.map_id
        return self._session.keep(lambda document: field.write(document, map_id, step.id, value))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008  (Qt's)
        """One row a step."""
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008  (Qt's)
        """One column a field."""
        return 0 if parent.isValid() else len(TABLE_FIELDS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows or holds."""
        if not index.isValid():
            return None
        step, field = self._steps[index.row()], TABLE_FIELDS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(step, field)
            case Qt.ItemDataRole.EditRole:
                return self._editable(step, field)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGN_NUMBER if field.is_number else _ALIGN_WORDS
            case Qt.ItemDataRole.ToolTipRole:
                refusal = self._refusal(step, field)
                return told(refusal) if refusal else (field.hint or self._shown(step, field))
            case _:
                return self._own_role(step, field, role)

    def _own_role(self, step: Step, field: StepField, role: int) -> Any:
        if role == MEASURE:
            value = self._value(step, field)
            return value if isinstance(value, Measure) else None
        if role == REFUSAL:
            return self._refusal(step, field)
        return None

    def headerData(  # noqa: N802  (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What stands above a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        field = TABLE_FIELDS[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return field.label
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGN_NUMBER if field.is_number else _ALIGN_WORDS
            case Qt.ItemDataRole.ToolTipRole:
                return field.hint or field.label
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802  (Qt's)
        """Take what was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        step, field = self._steps[index.row()], TABLE_FIELDS[index.column()]
        return self._keep_text(step, field, str(value))


def told(refusal: NotationError) -> str:
    """Why a text can't be read and what can be: `"soonish" is not a duration; write 3 d ...`."""
    return f"{refusal}. Your text stays here."
