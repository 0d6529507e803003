"""Lining up and spacing what is chosen, as keys and menus ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.editor.edits.aligning import Alignment, Axis, align, distribute

if TYPE_CHECKING:
    from vsmap.drawing.geometry import Box
    from vsmap.editor.commands import Command
    from vsmap.editor.workplace import Workplace


def aligned(alignment: Alignment) -> Command:
    """The verb that brings what is chosen to one line."""

    def run(editor: Workplace) -> None:
        boxes, map_id = _boxes(editor), editor.sheet.map_id
        if len(boxes) > 1:
            editor.do(lambda document: align(document, map_id, boxes, alignment))

    return run


def distributed(axis: Axis) -> Command:
    """The verb that makes the gaps between what is chosen equal."""

    def run(editor: Workplace) -> None:
        boxes, map_id = _boxes(editor), editor.sheet.map_id
        if len(boxes) > 2:
            editor.do(lambda document: distribute(document, map_id, boxes, axis))

    return run


def chosen_parts(editor: Workplace) -> list[str]:
    """The chosen steps, notes and pictures; ends, which hang on their middles, stay."""
    stream = editor.sheet.shown.stream
    parts = (stream.steps, stream.notes, stream.photos)
    return [record for record in editor.selection.ids if any(record in part for part in parts)]


def _boxes(editor: Workplace) -> dict[str, Box]:
    found = {record: editor.sheet.box_of(record) for record in chosen_parts(editor)}
    return {record: box for record, box in found.items() if box is not None}
