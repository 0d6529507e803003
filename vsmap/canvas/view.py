"""The canvas: the sheet as one widget that paints an editor and hands it what hands do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPaintEvent,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from vsmap.canvas.backing import Backing
from vsmap.canvas.events import key_of, point_of, wheel_of
from vsmap.canvas.fingers import Fingers
from vsmap.canvas.glide import Glide
from vsmap.canvas.hands import CanvasHands
from vsmap.canvas.lifted_pages import Lift, LiftedPages
from vsmap.canvas.motion import HOVER, Motion
from vsmap.canvas.overlays import Overlays
from vsmap.canvas.painter import PicturePainter
from vsmap.canvas.painting import painting_on
from vsmap.canvas.sheet_ring import SheetRing
from vsmap.canvas.typeface import load_typeface
from vsmap.canvas.typing_layer import TypingLayer
from vsmap.canvas.voice import CanvasVoice
from vsmap.canvas.whole_view import WholeView
from vsmap.editor.input_events import Key, Pinched
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
from vsmap.editor.tools.moving import Moving, is_shown_live
from vsmap.editor.tools.tool import Cursor
from vsmap.model.language import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from vsmap.drawing.picture import Picture
    from vsmap.drawing.theme import Theme
    from vsmap.editor.editor import Editor
    from vsmap.editor.viewport import Viewport

SHARP_AFTER = 100
"""Milliseconds after the last turn of the wheel until a stretched picture is painted sharp."""

_SHAPES = {
    Cursor.ARROW: Qt.CursorShape.ArrowCursor,
    Cursor.MOVE: Qt.CursorShape.SizeAllCursor,
    Cursor.RESIZE_FALLING: Qt.CursorShape.SizeFDiagCursor,
    Cursor.RESIZE_RISING: Qt.CursorShape.SizeBDiagCursor,
    Cursor.CROSS: Qt.CursorShape.CrossCursor,
    Cursor.TEXT: Qt.CursorShape.IBeamCursor,
    Cursor.POINT: Qt.CursorShape.PointingHandCursor,
    Cursor.OPEN_HAND: Qt.CursorShape.OpenHandCursor,
    Cursor.CLOSED_HAND: Qt.CursorShape.ClosedHandCursor,
}


class MapCanvas(QWidget):
    """One painted widget; `glide` tells what is seen. Its signals carry ids and frozen notices.

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
        self._lifted = LiftedPages()
        self._overlays = Overlays(editor, self._painter.inks)
        self._typing = TypingLayer(self, editor, self._painter.inks)
        self._voice = CanvasVoice(self, editor)
        self._ring = SheetRing(self, editor)
        self._hands = CanvasHands(self, editor, self.menu_asked.emit, self._follow_hand)
        self._whole = WholeView(self, editor, self._hands.point_again)
        self._fingers = Fingers(self, editor, self.menu_asked.emit)
        self.painted_over: list[Callable[[QPainter], None]] = []
        self.glide = Glide(self, editor)
        self.glide.moved.connect(self._go_on)
        self.glide.arrived.connect(self._arrive)
        self._brighten = Motion(self, HOVER)
        self._brighten.moved.connect(self.update)
        self._brighten.ended.connect(self.update)
        self._is_zooming = False
        self._painted: Picture | None = None
        self._stretched: Viewport | None = None
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

    @property
    def is_sharp(self) -> bool:
        """Whether all in view is painted as it should be, nothing stretched or still missing."""
        return not (self._sharpen.isActive() or self.glide.is_running)

    @property
    def theme(self) -> Theme:
        """The theme it is painted in."""
        return self._painter.inks.theme

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
        self._whole.close()
        self._voice.close()

    def _prepare(self) -> None:
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(said("Map"))

    def _hear(self, notice: Notice) -> None:
        """Show what the editor tells, and pass it on."""
        match notice:
            case ViewChanged():
                self._follow_view(notice)
                self.view_changed.emit()
            case PictureChanged():
                self.glide.end()
                self._typing.place()
            case SelectionChanged():
                self.selection_changed.emit(notice.ids)
            case Hovered():
                self._follow_pointer(notice)
                self.hovered.emit(notice)
            case ToolChanged():
                self.tool_changed.emit(notice.state)
                self._shape_cursor()
            case TypingChanged():
                self.glide.end()
                self._typing.follow(notice.typing)
                self.typing_changed.emit(notice)
            case Previewed():
                self.previewed.emit(notice)
            case EditTurnedDown():
                self.refused.emit(notice.message)
        self._voice.hear(notice)
        self._whole.hear(notice)
        self.update()

    def _follow_view(self, notice: ViewChanged) -> None:
        """Glide over what was painted already, so that nothing new is seen stretched; else cut."""
        start = self.glide.place if self.glide.is_running else notice.since
        self.glide.end()
        if notice.since is not None and start is not None and self._painted is self.editor.picture:
            self.glide.begin(start)
        self._go_on()

    def _go_on(self) -> None:
        """Show the next moment of the view."""
        with self.glide.seen():
            self._typing.place()
        self.update()

    def _arrive(self) -> None:
        """The glide is over: what it stretched is painted sharp, a little at a time."""
        self._is_zooming, self._stretched = True, self.editor.viewport
        self._sharpen.start(0)
        self._go_on()

    def _follow_pointer(self, notice: Hovered) -> None:
        """What belongs to another record under the pointer comes softly."""
        if notice.record is not None and notice.record != self._overlays.hovered:
            self._brighten.begin()
        self._overlays.hovered = notice.record

    def _paint(self, painter: QPainter) -> None:
        state = self.editor.tool.state
        if isinstance(state, Moving) and not is_shown_live(self.editor.sheet, state):
            is_sharp = self._paint_lifted(painter, state)
        else:
            self._lifted.let_go()
            is_zooming = self._is_zooming or self.glide.is_running
            is_sharp = self._backing.show(
                painter, self.editor.picture, self.editor.viewport, is_zooming=is_zooming
            )
        if not is_sharp and self._stretched is not self.editor.viewport:
            self._stretched = self.editor.viewport
            self._sharpen.start(SHARP_AFTER)
        self._painted = self.editor.picture
        self._overlays.paint(painter, self._brighten.part)
        self._ring.paint(painter, self._painter.inks)
        for paint in self.painted_over:
            paint(painter)

    def _paint_lifted(self, painter: QPainter, state: Moving) -> bool:
        """Many steps of a large map follow the hand as they lie."""
        editor = self.editor
        flows, records = editor.sheet.shown.stream.flows, state.places.keys()
        lift = Lift(editor.picture, editor.viewport, records, flows, state.by, state.leaves_copies)
        self._lifted.show(painter, self._painter, lift)
        return True

    def _paint_safely(self) -> None:
        """Paint; an error is told the first time only, not again at every move of the hand."""
        try:
            with self.glide.seen(), painting_on(self) as painter:
                self._paint(painter)
        except Exception:
            if not self._is_failing:
                self._is_failing = True
                raise
        else:
            self._is_failing = False

    def _paint_sharp(self) -> None:
        """Make sharp what was stretched, a little at a time so that the hand never waits."""
        if not self._backing.sharpen(self.editor.picture, self.editor.viewport):
            self._sharpen.start(0)
            return
        self._is_zooming, self._stretched = False, None
        self.update()

    def _follow_hand(self) -> None:
        self._shape_cursor()
        if not self.editor.state.endswith(".idle"):
            self.update()

    def _shape_cursor(self) -> None:
        shape = _SHAPES[self.editor.cursor]
        if self.cursor().shape() is not shape:
            self.setCursor(shape)
            self.update()

    def _turn_wheel(self, event: QWheelEvent) -> None:
        self._is_zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self.editor.handle(wheel_of(event))
        event.accept()

    def _pinch(self, factor: float, about: Any) -> None:
        self._is_zooming = True
        self.editor.handle(Pinched(point_of(about), factor))

    def _handle_gesture(self, event: QEvent) -> bool:
        """Pinches of a trackpad and what fingers do; anything else is left to Qt."""
        match event:
            case QNativeGestureEvent() if (
                event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
            ):
                self._pinch(1.0 + event.value(), event.position())
                return True
            case QTouchEvent():
                self._fingers.take(event)
                self._is_zooming = self._fingers.is_spreading
                self._hands.follow()
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
        if key.key is Key.F2 and key.modifiers.shift:  # The tab's name, not the step's.
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
        self._whole.resize(event.size().width(), event.size().height())

    def tabletEvent(self, event: QTabletEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on what a pen does."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hands.take_pen(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """The keys go elsewhere, so that Escape could no longer stop a drag."""
        super().focusOutEvent(event)
        self._hands.lose_focus()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on a press."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hands.press(event, 1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on the second press of a double click."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hands.press(event, 2)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on a move."""
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on a release."""
        self._hands.release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on a turn of the wheel."""
        self._turn_wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on a key."""
        self._hands.press_key(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on that a key went up."""
        self._hands.release_key(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  (Qt's name)
        """Ask for the menu of what is chosen."""
        self._hands.ask_menu(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """The keys come to the sheet, and so to what is chosen there."""
        super().focusInEvent(event)
        self._ring.come(event.reason())
        self._voice.tell_focus()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """The pointer is elsewhere."""
        del event
        self._hands.leave()
