"""How others are seen over the picture: what they chose, type into, changed and hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from vsmap.canvas.name_tags import NameTags
from vsmap.canvas.tagged_rings import TaggedRings, size_of
from vsmap.canvas.typeface import font
from vsmap.drawing.primitives import Ink, Part, Weight
from vsmap.model.ids import StepId
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.canvas.ghost import Ghost
    from vsmap.canvas.other import Other
    from vsmap.drawing.theme import Theme
    from vsmap.editor.editor import Editor

THIN, FRESH = 1.5, 2.0
"""How wide the ring of a choice and that of a change is."""

_NAME, _LEAST_NAME = 13.5, 8.0
_MOST_NAMED = 12
_NAME_LINES = 1.7
"""How many whole lines of a name are written; a word that does not fit leaves part of one free."""

_TINT, _VEIL = 0.14, 0.8


class OtherMarks:
    """Paints the marks of one moment with the tags of one theme; `paint_tags` comes last."""

    def __init__(self, editor: Editor, rings: TaggedRings, tags: NameTags, theme: Theme) -> None:
        self._editor, self._rings, self._tags, self._theme = editor, rings, tags, theme

    def paint_choice(self, painter: QPainter, other: Other) -> None:
        """Rings round what somebody has chosen, with their initials."""
        typed = other.field[0] if other.field else ""
        if not other.chosen:
            return
        pen = self._rings.pen(self._theme.person(other.colour), THIN)
        tag = self._tags.small(other.initials, other.colour)
        for record in other.chosen:
            if record != typed and record not in other.moved:
                self._rings.ring(painter, record, pen, tag)

    def paint_field(self, painter: QPainter, other: Other) -> None:
        """The field somebody types in, and that they do."""
        if other.field is None:
            return
        record, part = other.field
        tag = self._tags.tag(said("{who} types", who=other.initials), other.colour)
        pen = self._rings.pen(self._theme.person(other.colour), FRESH)
        shape = self._rings.shape_of(record, part) if part not in (None, Part.BOX) else None
        if shape is None:
            self._rings.ring(painter, record, pen, tag)
            return
        frame = self._rings.frame_of(shape.box)
        if frame is not None:
            frame.adjust(-6, -4, 6, 5)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 6, 6)
            self._rings.put(tag, frame.topLeft() - QPointF(0.0, size_of(tag)[1]))

    def paint_change(
        self, painter: QPainter, record: str, who: str, colour: int, opacity: float
    ) -> None:
        """A ring round what somebody has just changed, with their name."""
        pen = self._rings.pen(self._theme.person(colour), FRESH)
        painter.setOpacity(opacity)
        self._rings.ring(painter, record, pen, self._tags.tag(who, colour), opacity)
        painter.setOpacity(1.0)

    def paint_ghost(
        self, painter: QPainter, ghost: Ghost, colour: int, now: float, opacity: float
    ) -> None:
        """Boxes in somebody's hand: their outlines and names, in that person's colour."""
        zoom, veil = self._editor.viewport.zoom, self._veil(colour)
        pen = self._rings.pen(self._theme.person(colour), THIN)
        painter.setOpacity(opacity)
        for place, record in enumerate(ghost.boxes):
            shape = self._rings.shape_of(record)
            frame = self._rings.frame_of(ghost.box(record, now, shape.box if shape else None))
            if frame is None:
                continue
            radius = (shape.radius if shape else 0.0) * zoom
            painter.setPen(pen)
            painter.setBrush(veil)
            painter.drawRoundedRect(frame, radius, radius)
            if place < _MOST_NAMED and _NAME * zoom >= _LEAST_NAME:
                self._paint_name(painter, record, frame)
        painter.setOpacity(1.0)

    def _veil(self, colour: int) -> QColor:
        """A box one can see through, with a little of a person's colour in it."""
        box, person = QColor(self._theme.colour(Ink.BOX)), QColor(self._theme.person(colour))
        red = box.redF() + (person.redF() - box.redF()) * _TINT
        green = box.greenF() + (person.greenF() - box.greenF()) * _TINT
        blue = box.blueF() + (person.blueF() - box.blueF()) * _TINT
        return QColor.fromRgbF(red, green, blue, _VEIL)

    def _paint_name(self, painter: QPainter, record: str, frame: QRectF) -> None:
        stream = self._editor.sheet.shown.stream
        if not stream.has(StepId(record)):
            return
        shown = font(round(_NAME * self._editor.viewport.zoom), Weight.SEMIBOLD)
        name = stream.name_of(StepId(record))
        right, room = Qt.TextElideMode.ElideRight, frame.adjusted(4, 2, -4, -2)
        words = QFontMetricsF(shown).elidedText(name, right, room.width() * _NAME_LINES)
        painter.setFont(shown)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
