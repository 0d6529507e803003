"""All steps as a table, editable both ways. Text that can't be read stays in its cell, with why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from vsmap.app.fields.identity import field_place
from vsmap.app.fields.reading import TIME
from vsmap.app.fields.step_fields import PROCESS_TIME, TABLE_FIELDS, WAIT_BEFORE, StepField
from vsmap.app.panels.table_sorting import SortedBy, in_order
from vsmap.app.panels.table_writing import CellText, CellWriter
from vsmap.app.session import Session
from vsmap.model.errors import NotationError
from vsmap.model.ids import FlowId, MapId, StepId
from vsmap.model.language import said
from vsmap.model.measures import Measure, likely_in, number_bounds, time_bounds
from vsmap.model.steps import Step, StepKind

Index = QModelIndex | QPersistentModelIndex
_ALIGN_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ALIGN_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

MEASURE = Qt.ItemDataRole.UserRole
"""The cell's Measure (None for words), for the delegate that draws its standing."""

REFUSAL = Qt.ItemDataRole.UserRole + 1
"""Why the cell's text can't be read, or None."""

LIKELY = Qt.ItemDataRole.UserRole + 2
"""Where in a range the likely value lies, from 0 at its low end to 1; None for a point."""

PLACE = Qt.ItemDataRole.UserRole + 3
"""The record and field that the cell is for."""

Place = tuple[int, int]
"""A cell: its row and its column."""

IconNamed = Callable[[str], QIcon]


class StepTableModel(QAbstractTableModel):
    """One row a step in reading order, one column a field; an arrow heads a sorted column."""

    def __init__(
        self, session: Session, order: Callable[[], tuple[StepId, ...]], icon: IconNamed
    ) -> None:
        super().__init__()
        self._session = session
        self._order = order
        self._icon = icon
        self._steps: list[Step] = []
        self._sorted_by: SortedBy | None = None
        self._writer = CellWriter(session)

    def refresh(self) -> None:
        """Show the steps as they are now.

        Rows stay where they are while the steps are the same; sorted rows too, so that none runs
        away from under the hand that types in it.
        """
        steps = self._ordered()
        if self._sorted_by is not None and {s.id for s in steps} == {s.id for s in self._steps}:
            now = {step.id: step for step in steps}
            steps = [now[step.id] for step in self._steps]
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

    def wait_cells(self, ids: tuple[str, ...]) -> list[QModelIndex]:
        """The cells of the waits of these flows."""
        flows, column = self._session.stream.flows, TABLE_FIELDS.index(WAIT_BEFORE)
        targets = (flows[FlowId(i)].target for i in ids if i in flows)
        rows = (self.row_of(target) for target in targets)
        return [self.index(row, column) for row in rows if row is not None]

    def row_of(self, step: str) -> int | None:
        """The row of a step."""
        return next((row for row, shown in enumerate(self._steps) if shown.id == step), None)

    def _ordered(self) -> list[Step]:
        steps = self._session.stream.steps
        order = [step for step in self._order() if step in steps]
        order += [step for step in steps if step not in order]
        work = [steps[step] for step in order if steps[step].kind is StepKind.WORK]
        if self._sorted_by is None:
            return work
        return in_order(
            work, self._sorted_by, self._session.stream, self._session.workbook.calendar
        )

    def _waiting(self, step: Step, field: StepField) -> str | None:
        return self._session.waiting.get(self._writer.key(step.id, field))

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

    def refused_at(self, places: Iterable[Place]) -> list[tuple[MapId, str, str]]:
        """Where, of these cells, a refused text waits."""
        keys = (
            self._writer.key(self._steps[row].id, TABLE_FIELDS[column]) for row, column in places
        )
        return [key for key in keys if key in self._session.waiting]

    def take_back(self, places: Iterable[Place]) -> None:
        """Show in these cells what is kept, not the texts refused there."""
        self._session.take_back(self.refused_at(places))

    def refusal_told(self, at: Index) -> str:
        """What is wrong with the text of a cell, or else of the first that waits; or nothing."""
        if not self._session.waiting:
            return ""
        here = ((self._steps[at.row()], TABLE_FIELDS[at.column()]),) if at.isValid() else ()
        cells = (*here, *((step, field) for step in self._steps for field in TABLE_FIELDS))
        refused = ((s, field, r) for s, field in cells if (r := self._refusal(s, field)))
        return next((told_of(*cell) for cell in refused), "")

    def text_at(self, index: Index) -> str:
        """A cell as it is copied: in full, as it can be typed."""
        return self._editable(self._steps[index.row()], TABLE_FIELDS[index.column()])

    def keep_texts(self, name: str, texts: Mapping[Place, str]) -> bool:
        """Write texts into cells as one edit; rows below the last become steps at the end."""
        cells: list[CellText] = []
        below: dict[int, list[tuple[StepField, str]]] = {}
        for (row, column), text in sorted(texts.items()):
            if column >= len(TABLE_FIELDS):
                continue
            if row < len(self._steps):
                cells.append(CellText(self._steps[row].id, TABLE_FIELDS[column], text))
            else:
                below.setdefault(row, []).append((TABLE_FIELDS[column], text))
        return self._writer.write_all(name, cells, below.values())

    def _keep_text(self, step: Step, field: StepField, text: str) -> bool:
        """Write a typed text; one that can't be read waits in its cell."""
        is_kept = self._writer.write_one(CellText(step.id, field, text))
        self.refresh()
        return is_kept

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
            case role if role == PLACE:
                return field_place(self._session.stream, step.id, field.name)
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
        if role == LIKELY:
            return self._likely(self._value(step, field), field)
        return None

    def _likely(self, value: Any, field: StepField) -> float | None:
        if not isinstance(value, Measure) or not value.is_range:
            return None
        calendar = self._session.workbook.calendar
        bounds = time_bounds(value, calendar) if field.reading is TIME else number_bounds(value)
        return likely_in(bounds)

    def _arrow(self, field: StepField) -> QIcon | None:
        if self._sorted_by is None or self._sorted_by.field is not field:
            return None
        return self._icon("chevron-down" if self._sorted_by.falls else "chevron-up")

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
            case Qt.ItemDataRole.DecorationRole:
                return self._arrow(field)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGN_NUMBER if field.is_number else _ALIGN_WORDS
            case Qt.ItemDataRole.ToolTipRole:
                return field.hint or field.label
            case _:
                return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows by a column; -1 puts them back into reading order."""
        is_sorted = 0 <= column < len(TABLE_FIELDS)
        falls = order is Qt.SortOrder.DescendingOrder
        self._sorted_by = SortedBy(TABLE_FIELDS[column], falls) if is_sorted else None
        self.layoutAboutToBeChanged.emit()
        before = {self.index(row, 0).row(): step.id for row, step in enumerate(self._steps)}
        self._steps = self._ordered()
        places = {step.id: row for row, step in enumerate(self._steps)}
        for index in self.persistentIndexList():
            row = places.get(before[index.row()], -1)
            self.changePersistentIndex(index, self.index(row, index.column()))
        self.layoutChanged.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802  (Qt's)
        """Take what was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        step, field = self._steps[index.row()], TABLE_FIELDS[index.column()]
        return self._keep_text(step, field, str(value))


def told_of(step: Step, field: StepField, refusal: NotationError) -> str:
    """Where a text can't be read, and why."""
    where, why = step.name or said("Step"), told(refusal)
    return said("{step}, {field}: {refusal}", step=where, field=field.label, refusal=why)


def told(refusal: NotationError) -> str:
    """Why a text can't be read and what can be: `"soonish" is not a duration; write 3 d ...`."""
    return said("{refusal}. Your text stays here.", refusal=refusal)
