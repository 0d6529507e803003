"""Fields as people show each other where they type: by the names that records give them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.app.fields.identity import FieldPlace, field_place
from vsmap.drawing.primitives import Part

if TYPE_CHECKING:
    from vsmap.editor.fields import Field
    from vsmap.model.value_stream import ValueStreamMap

_NAMED_OTHERWISE = {
    Part.PCA: "percent_complete_accurate",
    Part.NOTE: "text",
    Part.CAPTION: "name",
}
_BEFORE = (Part.WAIT, Part.INVENTORY)
_PARTS = {
    **{part.value: part for part in Part},
    **{name: part for part, name in _NAMED_OTHERWISE.items() if part is not Part.CAPTION},
}


def shown_field(stream: ValueStreamMap, field: Field) -> FieldPlace:
    """An open field of the sheet as it is shown to others."""
    if field.part in _BEFORE and field.record not in stream.flows:
        return field_place(stream, field.record, f"{field.part.value}_before")
    return field.record, _NAMED_OTHERWISE.get(field.part, field.part.value)


def part_of(field: str) -> Part | None:
    """The part of the sheet at which a field is seen; None where it has no place of its own.

    >>> part_of("percent_complete_accurate"), part_of("notes")
    (<Part.PCA: 'pca'>, None)
    """
    return _PARTS.get(field)
