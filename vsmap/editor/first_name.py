"""The first name typed on an empty map, where it is that of an end rather than of a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.drawing.primitives import Part
from vsmap.model.ids import DELIVERED, REQUEST, StepId

if TYPE_CHECKING:
    from vsmap.editor.open_field import Typing
    from vsmap.editor.sheet import Sheet


def end_named_first(sheet: Sheet, typing: Typing) -> StepId | None:
    """The end somebody begins with: `Request, Tab, Build` names the end, then the first step.

    Those who map backwards begin with `Delivered, Shift+Tab`.
    """
    kept = sheet.document.workbook.maps.get(sheet.map_id)
    names_step = typing.is_new and typing.field.part is Part.NAME
    if kept is None or kept.steps or not names_step:
        return None
    words = " ".join(typing.text.split()).casefold()
    ends = (end for end in (REQUEST, DELIVERED) if kept.name_of(end).casefold() == words)
    return next(ends, None)
