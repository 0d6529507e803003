"""Somebody in a session as panels show them: a disc in their colour with their initials."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.palette import Palette
from vsmap.canvas.at_scale import painting_at_scale, room_in, sized
from vsmap.drawing.primitives import Ink
from vsmap.model.language import said

DISC = 28.0
_TYPE, _RING = 10.5, 2.0


@dataclass(frozen=True, slots=True)
class ShownPerson:
    """Somebody as shown: `colour` numbers the theme's people, `role` and `place` are words.

    `place` tells where they are and what they do there; `role_id` is the role as the session knows
    it, for those who give roles.
    """

    id: str
    name: str
    initials: str
    colour: int
    role: str
    role_id: str = ""
    is_me: bool = False
    leads: bool = False
    place: str = ""

    @property
    def called(self) -> str:
        """Their name, and that it is oneself."""
        name = self.name or said("Somebody")
        return said("{name} (you)", name=name) if self.is_me else name

    @property
    def told(self) -> str:
        """Who and what they are, in a line."""
        return f"{self.called} \u00b7 {self.role}"

    @property
    def about(self) -> str:
        """Their role, and where they are."""
        return " \u00b7 ".join(filter(None, (self.role, self.place)))


def draw_disc(painter: QPainter, palette: Palette, where: QRectF, person: ShownPerson) -> None:
    """A disc set off from what is below it; whoever leads wears a second ring inside."""
    theme = palette.theme
    painter.setPen(QPen(palette.colour(Ink.SURFACE), 2))
    painter.setBrush(QColor(theme.person(person.colour)))
    painter.drawEllipse(where)
    ink = QColor(theme.on_person)
    if person.leads:
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(where.adjusted(_RING, _RING, -_RING, -_RING))
    _write(painter, where, person.initials, ink)


def draw_away(painter: QPainter, palette: Palette, where: QRectF, person: ShownPerson) -> None:
    """A disc of somebody who can't be reached now: only its edge is theirs."""
    painter.setPen(QPen(palette.colour(Ink.SURFACE), 2))
    painter.setBrush(palette.colour(Ink.SURFACE))
    painter.drawEllipse(where)
    painter.setPen(QPen(QColor(palette.theme.person(person.colour)), 1.5))
    painter.drawEllipse(where.adjusted(1.5, 1.5, -1.5, -1.5))
    _write(painter, where, person.initials, palette.colour(Ink.INK2))


def draw_count(painter: QPainter, palette: Palette, where: QRectF, words: str) -> None:
    """A disc for all who are not shown."""
    painter.setPen(QPen(palette.colour(Ink.SURFACE), 2))
    painter.setBrush(palette.colour(Ink.SUNKEN))
    painter.drawEllipse(where)
    _write(painter, where, words, palette.colour(Ink.INK2))


def _write(painter: QPainter, where: QRectF, words: str, ink: QColor) -> None:
    painter.setFont(font(_TYPE, QFont.Weight.DemiBold))
    painter.setPen(ink)
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)


class Disc(QWidget):
    """One person's disc."""

    def __init__(self, appearance: Appearance, person: ShownPerson) -> None:
        super().__init__()
        self._appearance, self._person = appearance, person
        self.setFixedSize(QSize(round(DISC) + 2, round(DISC) + 2))
        self.setToolTip(person.told)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        return sized(DISC + 2, DISC + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_disc(
                painter,
                self._appearance.palette,
                room_in(self).adjusted(1, 1, -1, -1),
                self._person,
            )
