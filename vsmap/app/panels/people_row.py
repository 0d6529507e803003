"""Who is here, in the header: discs that overlap, oneself first, and how many more there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip

from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.person import DISC, ShownPerson, draw_away, draw_count, draw_disc
from vsmap.canvas.at_scale import painting_at_scale, room_in, sized
from vsmap.canvas.scale import scale
from vsmap.drawing.primitives import Ink
from vsmap.model.language import said

MOST, MOST_WHERE_NARROW = 5, 2
_STEP, _EDGE, _HEIGHT = 24.0, 3.0, 34.0


class PeopleRow(QAbstractButton):
    """Hidden while nobody is shown. A click asks for everybody."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._people: tuple[ShownPerson, ...] = ()
        self._most = MOST
        self._are_away = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self._resize)
        self.hide()

    def show_people(self, people: Sequence[ShownPerson], *, are_away: bool = False) -> None:
        """Show these people; none hides the row. Of those who are away only the edge is drawn."""
        self._people = tuple(people)
        self._are_away = are_away
        self.setVisible(bool(people))
        self.setAccessibleName(said("{count} person here|{count} people here", len(people)))
        self.setAccessibleDescription(", ".join(person.told for person in people))
        self._resize()

    def keep_to(self, most: int) -> None:
        """Show no more discs than these."""
        self._most = most
        self._resize()

    @property
    def shown(self) -> tuple[ShownPerson, ...]:
        """Those with a disc of their own."""
        return self._people[: self._most]

    @property
    def more(self) -> int:
        """How many have none."""
        return len(self._people) - len(self.shown)

    def told_at(self, x: float) -> str:
        """Who stands at a place of the row, in pixels at 100 %; beyond the last disc: the rest."""
        at = int((x - _EDGE) // _STEP)
        if at < len(self.shown) or not self.more:
            found = self.shown[max(0, min(at, len(self.shown) - 1)) :][:1]
        else:
            found = self._people[self._most :]
        return "\n".join(person.told for person in found)

    def _resize(self) -> None:
        self.updateGeometry()
        self.update()

    def _discs(self) -> int:
        return len(self.shown) + bool(self.more)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, room = self._appearance.palette, room_in(self)
        if self.hasFocus() or self.underMouse():
            ring = QPen(palette.colour(Ink.ACCENT), 2) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(ring)
            painter.setBrush(palette.colour(Ink.SUNKEN))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 16, 16)
        top = (room.height() - DISC) / 2
        for at, person in enumerate(self.shown):
            where = QRectF(_EDGE + at * _STEP, top, DISC, DISC)
            away = self._are_away and not person.is_me
            draw = draw_away if away else draw_disc
            draw(painter, palette, where, person)
        if self.more:
            where = QRectF(_EDGE + len(self.shown) * _STEP, top, DISC, DISC)
            draw_count(painter, palette, where, f"+{self.more}")

    def event(self, event: QEvent) -> bool:
        """The tooltip is of the disc under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.told_at(event.pos().x() / scale()), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as its discs."""
        return sized(2 * _EDGE + DISC + (self._discs() - 1) * _STEP, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            self._paint(painter)
