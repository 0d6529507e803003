"""Texts typed or pasted into cells become an edit; what can't be read waits in its cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from vsmap.app.fields.step_fields import NAME, StepField
from vsmap.app.session import Session
from vsmap.editor.edits.editable import Editable
from vsmap.editor.edits.steps import add_step
from vsmap.editor.fields import unit_of
from vsmap.model.errors import NotationError
from vsmap.model.ids import MapId, StepId

NewRow = Sequence[tuple[StepField, str]]
"""What the cells of a row below the last say: a step that is still to be made."""


class CellText(NamedTuple):
    """A text for one field of one step."""

    step: StepId
    field: StepField
    text: str


class CellValue(NamedTuple):
    """What a text was read as."""

    step: StepId
    field: StepField
    value: Any


class CellWriter:
    """Writes cells of the map shown."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def key(self, step: StepId, field: StepField) -> tuple[MapId, str, str]:
        """Under which name a refused text waits."""
        return self._session.map_id, step, field.label

    def write_one(self, cell: CellText) -> bool:
        """Write the text of one cell; False where the edit was refused."""
        read = self._read([cell])
        if not read:
            return True
        map_id, (step, field, value) = self._session.map_id, read[0]
        return self._session.keep(lambda document: field.write(document, map_id, step, value))

    def write_all(self, name: str, cells: Iterable[CellText], rows: Iterable[NewRow] = ()) -> bool:
        """Write many cells as one edit of that name, and make a step at the end for each new row.

        False where the edit was refused; nothing is written then.
        """
        waited = dict(self._session.waiting)
        values, new = self._read(cells), [row for row in rows if any(text for _, text in row)]
        if not values and not new:
            return True
        made: list[tuple[StepId, NewRow]] = []
        is_kept = self._session.keep(
            lambda document: made.extend(self._write(document, name, values, new))
        )
        for step, row in made:
            for field, text in row:
                if _unread(field, text):
                    self._session.set_aside(self.key(step, field), text)
        if is_kept:
            self._session.go_with_last_edit(waited)
        return is_kept

    def _read(self, cells: Iterable[CellText]) -> list[CellValue]:
        """What the texts change; those that can't be read are set aside."""
        found = []
        for cell in cells:
            stream = self._session.stream
            now = cell.field.value(stream, stream.steps[cell.step])
            value: Any = cell.text.strip()
            if cell.field.reading is not None:
                try:
                    value = cell.field.reading.parse(cell.text, unit_of(now))
                except NotationError:
                    self._session.set_aside(self.key(cell.step, cell.field), cell.text)
                    continue
            self._session.waiting.pop(self.key(cell.step, cell.field), None)
            if value != now:
                found.append(CellValue(cell.step, cell.field, value))
        return found

    def _write(
        self, document: Editable, name: str, values: Iterable[CellValue], rows: Iterable[NewRow]
    ) -> list[tuple[StepId, NewRow]]:
        map_id, made = self._session.map_id, []
        with document.edit(name):
            for step, field, value in values:
                field.write(document, map_id, step, value)
            for row in rows:
                named = next((text for field, text in row if field is NAME), "")
                new = add_step(document, map_id, name=named)
                made.append((new, row))
                for field, text in row:
                    if field is not NAME and text.strip() and not _unread(field, text):
                        field.write(document, map_id, new, _value(field, text))
        return made


def _value(field: StepField, text: str) -> Any:
    return text.strip() if field.reading is None else field.reading.parse(text)


def _unread(field: StepField, text: str) -> bool:
    try:
        _value(field, text)
    except NotationError:
        return True
    return False
