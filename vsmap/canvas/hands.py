"""Mouse, pen and keys of a canvas, handed to the editor as its plain events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QTabletEvent

from vsmap.canvas.events import button_of, key_of, modifiers_after, modifiers_of, point_of
from vsmap.canvas.taps import Taps
from vsmap.editor.input_events import (
    Button,
    Key,
    KeyReleased,
    ModifiersChanged,
    PointerMoved,
    PointerPressed,
    PointerReleased,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from vsmap.editor.editor import Editor

PUSH_EVERY = 16
"""Milliseconds between pushes of the sheet while something is dragged at its edge."""


class CanvasHands:
    """What hands do to one canvas.

    `ask_menu` is told the place of a menu on the screen; `follow` is called after each event.
    """

    def __init__(
        self,
        canvas: QWidget,
        editor: Editor,
        ask_menu: Callable[[QPoint], None],
        follow: Callable[[], None],
    ) -> None:
        self._canvas = canvas
        self._editor = editor
        self._ask_menu = ask_menu
        self._show = follow
        self._gave_way = False
        self._is_over = False
        self._taps = Taps()
        self._push = QTimer(canvas)
        self._push.setInterval(PUSH_EVERY)
        self._push.timeout.connect(self._push_at_edge)

    def press(self, event: QMouseEvent, clicks: int) -> None:
        """A button of the mouse went down."""
        button = button_of(event.button())
        if button is not None:
            at, held = point_of(event.position()), modifiers_of(event.modifiers())
            self._press(PointerPressed(at, button, held, clicks))

    def move(self, event: QMouseEvent) -> None:
        """The mouse moved; if its button went up where nobody saw it, the hand lets go."""
        if self._editor.is_pressed and not event.buttons():
            self._editor.let_go()
        at, held = point_of(event.position()), modifiers_of(event.modifiers())
        self._is_over = True
        self._editor.handle(PointerMoved(at, held))
        self.follow()

    def leave(self) -> None:
        """The pointer left the sheet: nothing is hovered any more."""
        self._is_over = False
        self._editor.hover(None, None)

    def point_again(self) -> None:
        """Something else may lie where the pointer rests."""
        if self._is_over and not self._editor.is_busy:
            self._editor.handle(PointerMoved(self._editor.pointer))
            self.follow()

    def release(self, event: QMouseEvent) -> None:
        """A button of the mouse went up."""
        button = button_of(event.button())
        if button is not None:
            at, held = point_of(event.position()), modifiers_of(event.modifiers())
            self._editor.handle(PointerReleased(at, button, held))
            self.follow()

    def take_pen(self, event: QTabletEvent) -> None:
        """A pen does what a mouse does; the button on its side asks for the menu."""
        at, held = point_of(event.position()), modifiers_of(event.modifiers())
        button = button_of(event.button())
        match event.type():
            case QEvent.Type.TabletPress if button is not None:
                clicks = self._taps.count(at) if button is Button.LEFT else 1
                self._press(PointerPressed(at, button, held, clicks))
            case QEvent.Type.TabletRelease if button is not None:
                self._editor.handle(PointerReleased(at, button, held))
                if button is Button.RIGHT and not self._gave_way:
                    self._ask_menu(event.globalPosition().toPoint())
            case _:
                self._editor.handle(PointerMoved(at, held))
        self.follow()
        event.accept()

    def press_key(self, event: QKeyEvent) -> None:
        """A key went down."""
        key, held = key_of(event), modifiers_after(event)
        if held is not None:
            self._editor.handle(ModifiersChanged(held))
        elif key is not None:
            self._editor.handle(key)
        else:
            event.ignore()
        self.follow()

    def release_key(self, event: QKeyEvent) -> None:
        """A key went up."""
        key, held = key_of(event), modifiers_after(event)
        if held is not None:
            self._editor.handle(ModifiersChanged(held))
        elif key is not None and key.key is Key.SPACE and not event.isAutoRepeat():
            self._editor.handle(KeyReleased(Key.SPACE))
        self.follow()

    def ask_menu(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen, unless the press only took a drag back."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._ask_menu(self._canvas.mapToGlobal(self._middle_of_choice()))
        elif not self._gave_way:
            self._ask_menu(event.globalPos())

    def lose_focus(self) -> None:
        """The keys go elsewhere: a drag that Escape could no longer stop is taken back."""
        self._editor.let_go()
        self.follow()

    def follow(self) -> None:
        """Show what the hand does now, and push the sheet on while it drags at the edge."""
        if not self._editor.is_busy:
            self._push.stop()
        elif not self._push.isActive():
            self._push.start()
        self._show()

    def _press(self, event: PointerPressed) -> None:
        self._gave_way = event.button is Button.RIGHT and self._editor.is_busy
        self._editor.handle(event)
        self.follow()

    def _push_at_edge(self) -> None:
        if self._editor.push_at_edge():
            self._canvas.update()

    def _middle_of_choice(self) -> QPoint:
        """Where a menu asked for by key opens: at what is chosen, else in the middle."""
        box = self._editor.selected_box()
        if box is None:
            return self._canvas.rect().center()
        at = self._editor.viewport.to_pixels(box.centre)
        inside = self._canvas.rect().adjusted(8, 8, -8, -8)
        x = min(max(round(at.x), inside.left()), inside.right())
        return QPoint(x, min(max(round(at.y), inside.top()), inside.bottom()))
