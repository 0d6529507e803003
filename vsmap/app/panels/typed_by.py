"""The mark at a field of the window into which somebody else types: an edge and `KT types`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vsmap.app.fields.identity import FieldPlace, identity_of
from vsmap.app.look.fonts import shown_font
from vsmap.canvas.painting import painting_on
from vsmap.canvas.scale import scaled, scaled_exactly
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance

_SIZE, _PAD, _HIGH = 10.5, 5.0, 16
_EDGE = 1.75


@dataclass(frozen=True, slots=True)
class TypedBy:
    """Who types: their initials and the number of their colour."""

    initials: str
    colour: int

    @property
    def words(self) -> str:
        """`KT types`."""
        return said("{who} types", who=self.initials)


def draw_typed_by(
    painter: QPainter, who: TypedBy, corner: QRectF, appearance: Appearance, *, at_right: bool
) -> None:
    """The words on the person's colour, along the top of a rectangle, at its right or left."""
    theme, shown = appearance.palette.theme, shown_font(_SIZE, QFont.Weight.DemiBold)
    width = QFontMetricsF(shown).horizontalAdvance(who.words) + 2 * scaled_exactly(_PAD)
    tag = QRectF(corner.left(), corner.top(), width, scaled_exactly(_HIGH))
    if at_right:
        tag.moveRight(corner.right())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.person(who.colour)))
    painter.drawRoundedRect(tag, 4, 4)
    painter.setFont(shown)
    painter.setPen(QColor(theme.on_person))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, who.words)


class FieldEdge(QWidget):
    """Lies over one field and its label; the field is used as without it."""

    def __init__(self, field: QWidget, appearance: Appearance) -> None:
        super().__init__(field.parentWidget())
        self._field, self._appearance = field, appearance
        self._who: TypedBy | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        field.installEventFilter(self)

    def show_who(self, who: TypedBy | None) -> None:
        """Show who types there, or nobody."""
        self._who = who
        self._place()
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """The field has another place or size, or is shown."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return False

    def _place(self) -> None:
        self.setVisible(self._who is not None)
        if self._who is not None:
            room = self._field.geometry()
            top = max(room.top() - scaled(_HIGH), 0)
            self.setGeometry(QRect(room.left(), top, room.width(), room.bottom() + 1 - top))
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        if self._who is None:
            return
        here = QRectF(self.rect())
        edge = QRectF(self._field.geometry()).translated(-self.pos().x(), -self.pos().y())
        with painting_on(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self._appearance.palette.theme.person(self._who.colour)
            painter.setPen(QPen(QColor(colour), _EDGE))
            half = _EDGE / 2
            painter.drawRoundedRect(edge.adjusted(half, half, -half, -half), 8, 8)
            draw_typed_by(painter, self._who, here, self._appearance, at_right=True)


class FieldEdges(QObject):
    """Marks the fields of one part of the window; its fields say themselves what they are for."""

    def __init__(self, part: QWidget, appearance: Appearance) -> None:
        super().__init__(part)
        self._part, self._appearance = part, appearance
        self._typing: Mapping[FieldPlace, TypedBy] = {}
        self._edges: dict[QWidget, FieldEdge] = {}

    def show_typing(self, typing: Mapping[FieldPlace, TypedBy]) -> None:
        """Show who types where."""
        self._typing = typing
        self.refresh()

    def refresh(self) -> None:
        """The part may show another record by now."""
        if not self._typing and not self._edges:
            return
        wanted = {
            field: who
            for field in self._part.findChildren(QWidget)
            if (place := identity_of(field)) is not None
            and (who := self._typing.get(place)) is not None
        }
        for field in self._edges.keys() - wanted.keys():
            self._edges[field].show_who(None)
        for field, who in wanted.items():
            if field not in self._edges:
                self._edges[field] = FieldEdge(field, self._appearance)
            self._edges[field].show_who(who)
