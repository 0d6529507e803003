"""What each person said a number is, on one axis: where they differ, somebody knows something."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.stylesheet import LABEL
from vsmap.canvas.at_scale import painting_at_scale, room_in, sized
from vsmap.drawing.primitives import Ink
from vsmap.model.errors import NotationError
from vsmap.model.language import said
from vsmap.model.measures import time_bounds
from vsmap.model.notation import parse_time
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.steps import Estimate
from vsmap.model.typed import as_typed
from vsmap.model.wording import show_seconds

_DOT = 9.0


@dataclass(frozen=True, slots=True)
class Voice:
    """One person's number: initials as shown, working seconds, the text of the number."""

    who: str
    seconds: float
    text: str
    unit: Unit | None


def voices_on(estimates: tuple[Estimate, ...], field: str, calendar: Calendar) -> tuple[Voice, ...]:
    """The readable estimates of one field, smallest first."""
    voices = []
    for estimate in estimates:
        if estimate.field != field:
            continue
        try:
            measure = parse_time(estimate.value)
        except NotationError:
            continue
        if measure.is_known:
            value = measure.likely or measure.high
            seconds = time_bounds(measure, calendar).likely
            unit = value.unit if value else None
            voices.append(Voice(estimate.participant, seconds, estimate.value, unit))
    return tuple(sorted(voices, key=lambda voice: voice.seconds))


class VoicesPicture(QWidget):
    """Dots with initials on an axis, the number of voices and their spread above."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._voices: tuple[Voice, ...] = ()
        self._calendar = Calendar()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_voices(self, voices: tuple[Voice, ...], calendar: Calendar) -> None:
        """Show these voices; none hides the picture."""
        self._voices, self._calendar = voices, calendar
        self.setVisible(bool(voices))
        self.setAccessibleName(
            "; ".join(
                said("{who} said {number}", who=v.who, number=as_typed(v.text)) for v in voices
            )
        )
        self.setToolTip("\n".join(f"{v.who}: {as_typed(v.text)}" for v in voices))
        self.update()

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heading(painter)
        left, right, y = _DOT, room_in(self).width() - _DOT, 42.0
        painter.setPen(QPen(self._appearance.palette.colour(Ink.WAIT), 3))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for index, voice in enumerate(self._voices):
            self._paint_voice(painter, index, voice, y)

    def _paint_heading(self, painter: QPainter) -> None:
        voices = self._voices
        count = said("{count} voice|{count} voices", len(voices))
        spread = voices[-1].seconds - voices[0].seconds
        told = show_seconds(spread, self._calendar, voices[-1].unit if spread else None)
        line = QRectF(0, 0, room_in(self).width(), 20)
        painter.setFont(font(LABEL))
        painter.setPen(self._appearance.palette.colour(Ink.INK2))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, count)
        if len(voices) > 1:
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, said("spread {time}", time=told))

    def _paint_voice(self, painter: QPainter, index: int, voice: Voice, y: float) -> None:
        palette = self._appearance.palette
        people, at = palette.theme.people, QPointF(self._x(voice), y)
        painter.setPen(QPen(palette.colour(Ink.SURFACE), 2))
        painter.setBrush(people[index % len(people)])
        painter.drawEllipse(at, _DOT + 1, _DOT + 1)
        disc = QRectF(at.x() - _DOT, at.y() - _DOT, 2 * _DOT, 2 * _DOT)
        painter.setPen(palette.colour(Ink.CANVAS if palette.is_dark else Ink.SURFACE))
        painter.setFont(font(9, QFont.Weight.DemiBold))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, voice.who[:2])
        label = QRectF(at.x() - 40, y + 12, 80, 18)
        painter.setPen(palette.colour(Ink.INK2))
        painter.setFont(font(LABEL))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, _shown(voice, self._calendar))

    def _x(self, voice: Voice) -> float:
        low, high = self._voices[0].seconds, self._voices[-1].seconds
        pad = (high - low) / 2 or max(high, 1.0)
        part = (voice.seconds - low + pad) / (high - low + 2 * pad)
        return _DOT + part * (room_in(self).width() - 2 * _DOT)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        return sized(200, 74)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        if self._voices:
            with painting_at_scale(self) as painter:
                self._paint(painter)


def _shown(voice: Voice, calendar: Calendar) -> str:
    return show_seconds(voice.seconds, calendar, voice.unit) if voice.seconds else "0"
