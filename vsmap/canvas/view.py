"""The canvas: the sheet as one widget that paints an editor and hands it what hands do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from vsmap.canvas.backing import Backing
from vsmap.canvas.events import button_of, key_of, modifiers_of, point_of, wheel_of
from vsmap.canvas.overlays import Overlays
from vsmap.canvas.painter import PicturePainter
from vsmap.canvas.painting import painting_on
from vsmap.canvas.typeface import load_typeface
from vsmap.canvas.typing_layer import TypingLayer
from vsmap.editor.input_events import (
    Key,
    KeyReleased,
    Pinched,
    PointerMoved,
    PointerPressed,
    PointerReleased,
)
from vsmap.editor.notices import (
    EditTurnedDown,
    Hovered,
    Notice,
    PictureChanged,
    Previewed,
    SelectionChanged,
    ToolChanged,
    TypingChanged,
    ViewChanged,
)
from vsmap.editor.tools.tool import Cursor

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from vsmap.drawing.theme import Theme
    from vsmap.editor.editor import Editor

SHARP_AFTER = 120
"""Milliseconds after the last turn of the wheel until a stretched picture is painted sharp."""

_SHAPES = {
    Cursor.ARROW: Qt.CursorShape.ArrowCursor,
    Cursor.MOVE: Qt.CursorShape.SizeAllCursor,
    Cursor.CROSS: Qt.CursorShape.CrossCursor,
    Cursor.TEXT: Qt.CursorShape.IBeamCursor,
    Cursor.POINT: Qt.CursorShape.PointingHandCursor,
    Cursor.OPEN_HAND: Qt.CursorShape.OpenHandCursor,
    Cursor.CLOSED_HAND: Qt.CursorShape.ClosedHandCursor,
}


class MapCanvas(QWidget):
    """One painted widget. Its signals carry ids and frozen records of `editor.notices`.

    `selection_changed` the ids chosen, `hovered` what the pointer is over, `previewed` an edit not
    kept yet, `typing_changed` the open field or None, `tool_changed` `select.moving`,
    `view_changed` after pan or zoom, `refused` a sentence, `menu_asked` the place on the screen.
    """

    selection_changed = Signal(tuple)
    hovered = Signal(Hovered)
    previewed = Signal(Previewed)
    typing_changed = Signal(TypingChanged)
    tool_changed = Signal(str)
    view_changed = Signal()
    refused = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, editor: Editor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_typeface()
        self.editor = editor
        self._painter = PicturePainter(theme)
        self._backing = Backing(self._painter)
        self._overlays = Overlays(editor, self._painter.inks)
        self._typing = TypingLayer(self, editor, self._painter.inks)
        self._is_zooming = False
        self._was_fitted = False
        self._is_failing = False
        self._sharpen = QTimer(self)
        self._sharpen.setSingleShot(True)
        self._sharpen.setInterval(SHARP_AFTER)
        self._sharpen.timeout.connect(self._paint_sharp)
        self._stop_listening = editor.subscribe(self._hear)
        self._prepare()

    @property
    def typing_layer(self) -> TypingLayer:
        """The field and the card that stand over the sheet while one types."""
        return self._typing

    def wear(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._painter = PicturePainter(theme)
        self._backing.wear(self._painter)
        self._overlays.inks = self._painter.inks
        self._typing.wear(self._painter.inks)
        self.update()

    def close_editor(self) -> None:
        """Stop listening to the editor, before another canvas takes it."""
        self._stop_listening()

    def _prepare(self) -> None:
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Map")

    def _hear(self, notice: Notice) -> None:
        """Show what the editor tells, and pass it on."""
        match notice:
            case ViewChanged():
                self._typing.place()
                self.view_changed.emit()
            case PictureChanged():
                self._typing.place()
            case SelectionChanged():
                self.selection_changed.emit(notice.ids)
            case Hovered():
                self.hovered.emit(notice)
            case ToolChanged():
                self.tool_changed.emit(notice.state)
                self._shape_cursor()
            case TypingChanged():
                self._typing.follow(notice.typing)
                self.typing_changed.emit(notice)
            case Previewed():
                self.previewed.emit(notice)
            case EditTurnedDown():
                self.refused.emit(notice.message)
        self.update()

    def _paint(self, painter: QPainter) -> None:
        is_sharp = self._backing.show(
            painter, self.editor.picture, self.editor.viewport, is_zooming=self._is_zooming
        )
        if not is_sharp:
            self._sharpen.start()
        self._overlays.paint(painter)

    def _paint_safely(self) -> None:
        """Paint; an error is told the first time only, not again at every move of the hand."""
        try:
            with painting_on(self) as painter:
                self._paint(painter)
        except Exception:
            if not self._is_failing:
                self._is_failing = True
                raise
        else:
            self._is_failing = False

    def _paint_sharp(self) -> None:
        self._is_zooming = False
        self.update()

    def _press(self, event: QMouseEvent, clicks: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        button = button_of(event.button())
        if button is not None:
            at, modifiers = point_of(event.position()), modifiers_of(event.modifiers())
            self.editor.handle(PointerPressed(at, button, modifiers, clicks))
            self._follow_hand()

    def _move(self, event: QMouseEvent) -> None:
        modifiers = modifiers_of(event.modifiers())
        self.editor.handle(PointerMoved(point_of(event.position()), modifiers))
        self._follow_hand()

    def _release(self, event: QMouseEvent) -> None:
        button = button_of(event.button())
        if button is not None:
            at, modifiers = point_of(event.position()), modifiers_of(event.modifiers())
            self.editor.handle(PointerReleased(at, button, modifiers))
            self._follow_hand()

    def _follow_hand(self) -> None:
        self._shape_cursor()
        if not self.editor.state.endswith(".idle"):
            self.update()

    def _shape_cursor(self) -> None:
        shape = _SHAPES[self.editor.cursor]
        if self.cursor().shape() is not shape:
            self.setCursor(shape)

    def _turn_wheel(self, event: QWheelEvent) -> None:
        self._is_zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self.editor.handle(wheel_of(event))
        event.accept()

    def _press_key(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if key is None:
            event.ignore()
        else:
            self.editor.handle(key)
            self._shape_cursor()

    def _release_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.editor.handle(KeyReleased(Key.SPACE))
            self._shape_cursor()

    def _pinch(self, factor: float, about: Any) -> None:
        self._is_zooming = True
        self.editor.handle(Pinched(point_of(about), factor))

    def _resize(self, event: QResizeEvent) -> None:
        size = event.size()
        view = self.editor.viewport.resized(size.width(), size.height())
        self.editor.view(view)
        if not self._was_fitted:
            self._was_fitted = True
            self.editor.fit()

    def _handle_gesture(self, event: QEvent) -> bool:
        """Pinches of a trackpad or of two fingers; anything else is left to Qt."""
        match event:
            case QNativeGestureEvent() if (
                event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
            ):
                self._pinch(1.0 + event.value(), event.position())
                return True
            case QGestureEvent():
                gesture = event.gesture(Qt.GestureType.PinchGesture)
                if isinstance(gesture, QPinchGesture):
                    middle = self.mapFromGlobal(gesture.centerPoint())
                    self._pinch(gesture.scaleFactor(), middle)
                    return True
            case _:
                pass
        return False

    def _keeps_key(self, event: QEvent) -> bool:
        """Keys the sheet reads itself are not taken by a menu's shortcut while it has the focus."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        key = key_of(event)
        if key is None or key.modifiers.control or key.modifiers.alt:
            return False
        return key.key is not Key.TEXT or self.editor.reads(key)

    def event(self, event: QEvent) -> bool:
        """Gestures, and the keys the sheet keeps for itself."""
        if self._keeps_key(event):
            event.accept()
            return True
        return self._handle_gesture(event) or super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  (Qt's name)
        """Tab adds a step while one is chosen or there is none yet; else it leaves the sheet."""
        editor = self.editor
        is_used = editor.selection.ids or editor.typist.current is not None
        if is_used or not editor.sheet.stream.steps:
            return False
        return super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint the picture and what lies over it."""
        del event
        self._paint_safely()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Take the new size."""
        self._resize(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on a press."""
        self._press(event, 1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on the second press of a double click."""
        self._press(event, 2)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on a move."""
        self._move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on a release."""
        self._release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on a turn of the wheel."""
        self._turn_wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on a key."""
        self._press_key(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on that a key went up."""
        self._release_key(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  (Qt's name)
        """Ask for the menu of what is chosen."""
        self.menu_asked.emit(event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Nothing is hovered any more."""
        del event
        self.editor.hover(None, None)
