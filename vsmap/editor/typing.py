"""Typing on the sheet: a field is open, its text is understood or not, and is kept or restored.

What is typed is shown at once as a pending edit. Nothing is written before it is kept, so Escape
leaves no trace, and adding a step and naming it are one edit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from vsmap.drawing.primitives import Part
from vsmap.editor.echo import Echo, NotUnderstood, echo_of, not_understood
from vsmap.editor.fields import SAMPLES, SHARES, Field, read, text_in, unit_of, value_in, write
from vsmap.editor.notices import EditTurnedDown, Notice, PictureChanged, Previewed, TypingChanged
from vsmap.editor.open_field import Typing
from vsmap.model.errors import EditRefused, NotationError
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.editor.sheet import PendingEdit, Sheet
    from vsmap.model.ids import StepId
    from vsmap.model.quantities import Unit

Creation = Callable[["Editable", str], str]
"""Makes a step or note with the words typed and returns its id, the same each time."""


class Typist:
    """Opens, follows and closes the one field that is being typed in."""

    def __init__(self, sheet: Sheet, tell: Callable[[Notice], None]) -> None:
        self.current: Typing | None = None
        self._sheet = sheet
        self._tell = tell
        self._creation: Creation | None = None
        self._units: dict[Part, Unit] = {}

    def begin(self, field: Field, text: str | None = None, order: tuple[StepId, ...] = ()) -> None:
        """Open a field on what stands in it, or on the text typed to open it."""
        self.restore()
        try:
            start = text_in(self._sheet.stream, field)
        except EditRefused as refusal:
            self._tell(EditTurnedDown(str(refusal)))
            return
        self.current = Typing(field, start, start, order=order)
        self.type_text(start if text is None else text)

    def begin_new(
        self, record: str, part: Part, create: Creation, *, goes_on: bool = False
    ) -> None:
        """Show a new record and open the field for its words; a refusal is told instead."""
        self.restore()
        self._creation = create
        self.current = Typing(Field(record, part), "", "", is_new=True, goes_on=goes_on)
        self.type_text("")
        refusal = self.current.echo
        if isinstance(refusal, NotUnderstood):
            self.restore()
            self._tell(EditTurnedDown(refusal.reason))

    def type_text(self, text: str) -> None:
        """Follow what is typed: show it where it is understood, say why where it is not."""
        if self.current is None:
            return
        echo = self._understood(self.current, text)
        self.current = replace(self.current, text=text, echo=echo)
        self._tell(TypingChanged(self.current))

    def keep(self) -> str | None:
        """Write what was typed and close; the record's id, or None if the text can't be kept.

        A new record without words is not kept; nor is a text that says what stood there.
        """
        typing = self.current
        if typing is None or not typing.is_understood:
            return None
        edit = self._pending(typing.field, typing.text)
        changed = typing.text.strip() != typing.start.strip()
        self._close()
        if not changed:
            return typing.field.record
        try:
            edit(self._sheet.document)
        except EditRefused as refusal:
            self._tell(EditTurnedDown(str(refusal)))
        self._sheet.document.end_merging()
        self._remember_unit(typing.field)
        return typing.field.record

    def restore(self) -> None:
        """Close the field; all is as it was before."""
        if self.current is not None:
            self._close()

    def gone(self) -> None:
        """Close the field because somebody deleted its record meanwhile."""
        self.restore()
        self._tell(EditTurnedDown(said("Somebody has deleted it meanwhile; nothing was written")))

    def _understood(self, typing: Typing, text: str) -> Echo | NotUnderstood | None:
        field = typing.field
        try:
            value = read(field, text, self._unit(field))
            is_changed = typing.is_new or text.strip() != typing.start.strip()
            pending = self._pending(field, text) if is_changed else None
            change = self._sheet.show(pending)
        except NotationError as error:
            self._show_kept()
            return not_understood(error, SAMPLES.get(field.part, ()))
        except EditRefused as refusal:
            return NotUnderstood(str(refusal), "", ())
        self._tell(Previewed(pending, change))
        self._tell(PictureChanged())
        if not field.is_number:
            return None
        calendar = self._sheet.workbook.calendar
        return echo_of(value, calendar, is_share=field.part in SHARES)

    def _pending(self, field: Field, text: str) -> PendingEdit:
        map_id, create = self._sheet.map_id, self._creation
        if create is not None:
            return lambda document: create(document, text)
        value = read(field, text, self._unit(field))
        return lambda document: write(document, map_id, field, value)

    def _close(self) -> None:
        self.current, self._creation = None, None
        self._sheet.show(None)
        self._tell(TypingChanged(None))
        self._tell(Previewed(None))
        self._tell(PictureChanged())

    def _show_kept(self) -> None:
        """Show what is kept, not the part of a wrong text that could be read."""
        self._sheet.show(None)
        self._tell(Previewed(None))
        self._tell(PictureChanged())

    def _unit(self, field: Field) -> Unit | None:
        """The unit a bare number takes: that of what stands there, else the one last used."""
        return unit_of(self._stored(field)) or self._units.get(field.part)

    def _remember_unit(self, field: Field) -> None:
        unit = unit_of(self._stored(field))
        if unit is not None:
            self._units[field.part] = unit

    def _stored(self, field: Field) -> Any:
        stream = self._sheet.document.workbook.maps.get(self._sheet.map_id)
        try:
            return None if stream is None else value_in(stream, field)
        except EditRefused:
            return None
