"""Qt's events as the editor's plain records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt

from vsmap.editor.input_events import Button, Key, KeyPressed, Modifiers, WheelTurned
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

_PIXELS_A_NOTCH = 0.5
"""Pixels the sheet moves for one unit of wheel angle; a notch is 120 units."""

_KEYS = {
    Qt.Key.Key_Left: Key.LEFT,
    Qt.Key.Key_Right: Key.RIGHT,
    Qt.Key.Key_Up: Key.UP,
    Qt.Key.Key_Down: Key.DOWN,
    Qt.Key.Key_Tab: Key.TAB,
    Qt.Key.Key_Backtab: Key.BACKTAB,
    Qt.Key.Key_Return: Key.ENTER,
    Qt.Key.Key_Enter: Key.ENTER,
    Qt.Key.Key_Escape: Key.ESCAPE,
    Qt.Key.Key_Delete: Key.DELETE,
    Qt.Key.Key_Backspace: Key.DELETE,
    Qt.Key.Key_Home: Key.HOME,
    Qt.Key.Key_End: Key.END,
    Qt.Key.Key_F2: Key.F2,
    Qt.Key.Key_Space: Key.SPACE,
}
_MODIFIERS = {
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
}

_BUTTONS = {
    Qt.MouseButton.LeftButton: Button.LEFT,
    Qt.MouseButton.MiddleButton: Button.MIDDLE,
    Qt.MouseButton.RightButton: Button.RIGHT,
}


def point_of(place: QPointF) -> Point:
    """A place of the widget."""
    return Point(place.x(), place.y())


def button_of(button: Qt.MouseButton) -> Button | None:
    """A button the editor knows, or None."""
    return _BUTTONS.get(button)


def modifiers_of(held: Qt.KeyboardModifier) -> Modifiers:
    """The keys held down."""
    return Modifiers(
        shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
        control=bool(held & Qt.KeyboardModifier.ControlModifier),
        alt=bool(held & Qt.KeyboardModifier.AltModifier),
    )


def modifiers_after(event: QKeyEvent) -> Modifiers | None:
    """What is held once Shift, Ctrl or Alt went down or up; None for other keys.

    Desktops differ in whether the event itself counts the key that it is about.
    """
    own = _MODIFIERS.get(Qt.Key(event.key()))
    if own is None:
        return None
    held = event.modifiers()
    is_down = event.type() is QEvent.Type.KeyPress
    return modifiers_of(held | own if is_down else held & ~own)


def key_of(event: QKeyEvent) -> KeyPressed | None:
    """A key the editor knows, or a letter typed; None for all others."""
    modifiers = modifiers_of(event.modifiers())
    key = _KEYS.get(Qt.Key(event.key()))
    if key is Key.TAB and modifiers.shift:
        key = Key.BACKTAB
    if key is not None:
        return KeyPressed(key, event.text(), modifiers)
    text = event.text()
    if text and text.isprintable() and not modifiers.control:
        return KeyPressed(Key.TEXT, text, modifiers)
    return None


def wheel_of(event: QWheelEvent) -> WheelTurned:
    """A turn of the wheel in pixels; with Ctrl held in units of angle, which zoom."""
    modifiers = modifiers_of(event.modifiers())
    angle, pixels = event.angleDelta(), event.pixelDelta()
    if modifiers.control or pixels.isNull():
        scale = 1.0 if modifiers.control else _PIXELS_A_NOTCH
        right, down = angle.x() * scale, angle.y() * scale
    else:
        right, down = float(pixels.x()), float(pixels.y())
    return WheelTurned(point_of(event.position()), right, down, modifiers)
