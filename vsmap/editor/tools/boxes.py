"""What a double click on a box opens: a collapsed run, or the map that stands behind a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.editor.edits.boxes import run_of
from vsmap.editor.edits.runs import expand
from vsmap.editor.edits.sub_streams import opened_by

if TYPE_CHECKING:
    from vsmap.editor.tools.tool import Hands
    from vsmap.model.placement import Point

EDGE = 12.0
"""How far under its upper edge a box opens the map behind it."""


def open_box(hands: Hands, box: str, place: Point) -> bool:
    """Open what lies behind a box at a place of the sheet; False where words are meant."""
    sheet = hands.sheet
    run = run_of(sheet.stream, box)
    if run is not None:
        map_id = sheet.map_id
        hands.do(lambda document: expand(document, map_id, (run.id,)))
        hands.select(*(step for step in run.steps if step in sheet.stream.steps))
        return True
    sub, frame = opened_by(sheet.workbook, sheet.map_id, box), sheet.box_of(box)
    if sub is None or frame is None or place.y > frame.y + EDGE:
        return False
    hands.ask_for_map(sub)
    return True
