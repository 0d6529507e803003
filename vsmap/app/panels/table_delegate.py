"""How a cell of the step table is drawn and typed into: the marks of a number, its refusal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vsmap.app.fields.identity import FieldPlace, identify
from vsmap.app.fields.marks import draw_underline, draw_whisker
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import shown_font
from vsmap.app.panels.table_model import LIKELY, MEASURE, PLACE, REFUSAL
from vsmap.app.panels.typed_by import TypedBy, draw_typed_by
from vsmap.canvas.scale import scaled_exactly
from vsmap.drawing.primitives import Ink

Index = QModelIndex | QPersistentModelIndex
_PAD = 9.0


class CellDelegate(QStyledItemDelegate):
    """Draws standing, unknowns and refusals; edits as plain text that is read on leaving.

    `set_all` tells a text that was typed for all the selected cells.
    """

    set_all = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.typing: Mapping[FieldPlace, TypedBy] = {}

    def _paint(self, painter: QPainter, option: Any, index: Index) -> None:
        palette, here = self._appearance.palette, QRectF(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(here, palette.colour(Ink.ACCENT_TINT))
        refusal, text = index.data(REFUSAL), str(index.data() or "")
        ink = Ink.ERROR if refusal else Ink.INK
        self._paint_text(painter, here, index, text, ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if refusal:
            painter.setPen(QPen(palette.colour(Ink.ERROR), 1.5))
            painter.drawRoundedRect(here.adjusted(2, 3, -2, -3), 4, 4)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.colour(Ink.ACCENT), 2))
            painter.drawRect(here.adjusted(1, 1, -2, -2))
        who = self.typing.get(index.data(PLACE)) if self.typing else None
        if who is not None:
            self._paint_typed_by(painter, here, index, who)

    def _paint_typed_by(self, painter: QPainter, here: QRectF, index: Index, who: TypedBy) -> None:
        """The edge of a cell in which somebody else types, and who it is beside the text."""
        edge = here.adjusted(1, 1, -2, -2)
        painter.setPen(QPen(QColor(self._appearance.palette.theme.person(who.colour)), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(edge)
        at_right = index.data(MEASURE) is None
        draw_typed_by(painter, who, edge, self._appearance, at_right=at_right)

    def _paint_text(
        self, painter: QPainter, here: QRectF, index: Index, text: str, ink: Ink
    ) -> None:
        shown = shown_font()
        metrics = QFontMetricsF(shown)
        pad = scaled_exactly(_PAD)
        room = here.adjusted(pad, 0, -pad, 0)
        fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        width = metrics.horizontalAdvance(fitted)
        measure = index.data(MEASURE)
        left = room.left() if measure is None else room.right() - width
        baseline = here.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(shown)
        painter.setPen(self._appearance.palette.colour(ink))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(QPointF(left, baseline), fitted)
        if measure is None or ink is Ink.ERROR:
            return
        if not measure.is_known and fitted:
            self._paint_capsule(painter, _capsule(left, here.center().y(), width))
        where, likely = QPointF(left, baseline), index.data(LIKELY)
        if likely is not None:
            draw_whisker(painter, where, width, measure, likely, self._appearance)
        else:
            draw_underline(painter, where, width, measure, self._appearance)

    def _paint_capsule(self, painter: QPainter, where: QRectF) -> None:
        pen = QPen(self._appearance.palette.colour(Ink.EDGE), 1)
        pen.setDashPattern([2.5, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(where, 9, 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        self._paint(painter, option, index)
        painter.restore()

    def createEditor(  # noqa: N802  (Qt's name)
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """The field one types in."""
        editor = QLineEdit(parent)
        editor.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
        editor.setFrame(False)
        identify(editor, *index.data(PLACE))
        return editor

    def updateEditorGeometry(  # noqa: N802  (Qt's name)
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """The field takes the whole cell, so that a text that fits the cell fits the field."""
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Keys typed into a cell are not taken for shortcuts; Ctrl+Enter is for all cells."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif _is_for_all(event) and isinstance(editor, QLineEdit):
                text = editor.text()
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
                self.set_all.emit(text)
                return True
        return super().eventFilter(editor, event)


def _capsule(left: float, middle: float, width: float) -> QRectF:
    """The capsule round an unknown that begins at `left`."""
    beside, height = scaled_exactly(6), scaled_exactly(20)
    return QRectF(left - beside, middle - height / 2, width + 2 * beside, height)


def _is_for_all(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.type() == QEvent.Type.KeyPress and is_enter and control
