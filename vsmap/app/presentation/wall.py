"""The full-screen window of a presentation: keys, presses and presenter remotes step through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QScreen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from vsmap.app.presentation.slide import Slides, scale_of
from vsmap.app.presentation.slide_words import foot_places, turn_places
from vsmap.app.presentation.stops import presented, stops_of
from vsmap.canvas.motion import ZOOM_TO, Motion
from vsmap.canvas.painting import painting_on
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.session import Session

QUIET = 150
"""Milliseconds without an edit until the slides are made anew."""

POINTER_RESTS = 2500
"""Milliseconds without a move until the pointer hides."""

_REACH = 14.0
_ON = (
    Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Return,
    Qt.Key.Key_Enter, Qt.Key.Key_N, Qt.Key.Key_Forward,
)  # fmt: skip
_BACK = (
    Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_P,
    Qt.Key.Key_Back,
)  # fmt: skip
_ENDS = (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_F5)
_DARK = (Qt.Key.Key_B, Qt.Key.Key_Period)


class Wall(QWidget):
    """Shows the map of the session stop by stop; follows what is edited meanwhile."""

    def __init__(self, window: QWidget, session: Session, appearance: Appearance) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.setWindowTitle(said("On the wall"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window, self._session, self._appearance = window, session, appearance
        self.index = 0
        self.is_dark = False
        self._pixels: QPixmap | None = None
        self._last: QPixmap | None = None
        self._fade = Motion(self, ZOOM_TO)
        self._fade.moved.connect(self.update)
        self._fade.ended.connect(self.update)
        self.slides: Slides
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(POINTER_RESTS)
        self._rest.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(QUIET)
        self._late.timeout.connect(self._follow)
        session.changed.connect(self._late.start)
        session.held.connect(self.close)
        appearance.changed.connect(self._follow)

    def present(self) -> None:
        """Fill a screen: another one than the window's, if there is one."""
        self.slides, self.index, self.is_dark = self._made(), 0, False
        self._show_anew()
        screen = wall_screen(self._window)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()
        self._rest.start()

    def go_to(self, index: int) -> None:
        """Show a stop; before the first and after the last there is none."""
        index = min(max(index, 0), len(self.slides.stops) - 1)
        if index != self.index or self.is_dark:
            last = None if self.is_dark else self._pixels
            self.index, self.is_dark = index, False
            self._show_anew()
            if last is not None and self._fade.begin():
                self._last = last

    def _made(self) -> Slides:
        shown = presented(self._session.workbook, self._session.map_id)
        return Slides(shown, stops_of(shown), self._appearance.palette.theme)

    def _follow(self) -> None:
        """The map or the theme is another."""
        if self.isVisible():
            self.slides = self._made()
            self.index = min(self.index, len(self.slides.stops) - 1)
            self._show_anew()

    def _show_anew(self) -> None:
        self._fade.stop()
        self._pixels = self._last = None
        stop = self.slides.stops[self.index]
        self.setAccessibleName(f"{stop.headline} {stop.sentence}")
        self.update()

    def _paint(self, painter: QPainter) -> None:
        if self.is_dark:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            return
        if self._pixels is None:
            self._pixels = self._painted()
        if self._last is not None and self._fade.is_running:
            painter.drawPixmap(0, 0, self._last)
            painter.setOpacity(self._fade.part)
        painter.drawPixmap(0, 0, self._pixels)

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixels = QPixmap(self.size() * ratio)
        pixels.setDevicePixelRatio(ratio)
        with painting_on(pixels) as painter:
            self.slides.paint(painter, self.index, QSizeF(self.size()))
        return pixels

    def _stop_at(self, pixel: QPointF) -> int | None:
        """The stop whose title, or the turn whose sign, lies under a pixel."""
        size = QSizeF(self.size())
        scale = scale_of(size)
        x, y = pixel.x() / scale, pixel.y() / scale
        width, height = size.width() / scale, size.height() / scale
        for index, place in enumerate(foot_places(self.slides.titles, height)):
            if place.grown(_REACH).contains(x, y):
                return index
        back, on = turn_places(width, height)
        if back.contains(x, y):
            return self.index - 1
        return self.index + 1 if on.contains(x, y) else None

    def _press_key(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        digit = event.text() if event.text().isdigit() else ""
        if key in _ENDS:
            self.close()
        elif key in _ON:
            self.go_to(self.index + 1)
        elif key in _BACK:
            self.go_to(self.index - 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else len(self.slides.stops))
        elif key in _DARK:
            self.is_dark = not self.is_dark
            self.update()
        elif digit and digit != "0":
            self.go_to(int(digit) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Step, jump, darken, end."""
        self._press_key(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """A press goes on, the right button back; on a title it goes there."""
        chosen = self._stop_at(event.position())
        if event.button() is Qt.MouseButton.RightButton:
            self.go_to(self.index - 1)
        elif event.button() is Qt.MouseButton.LeftButton:
            self.go_to(self.index + 1 if chosen is None else chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Show the pointer while it is used."""
        hand = self._stop_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        self._rest.start()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """A notch is a step."""
        self.go_to(self.index + (1 if event.angleDelta().y() < 0 else -1))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_on(self) as painter:
            self._paint(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """It has another size."""
        super().resizeEvent(event)
        self._show_anew()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Give the keys back to the window."""
        self._rest.stop()
        self._window.activateWindow()
        event.accept()


def wall_screen(window: QWidget) -> QScreen:
    """The screen to present on: the first one the window is not on, else its own."""
    own = window.screen()
    return next((screen for screen in QGuiApplication.screens() if screen is not own), own)
