"""Things dragged over the window: what a drop would do is shown while they hover, and then done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPolygonF,
)

from vsmap.app.exchange.brought import Brought, Files, brought_by
from vsmap.canvas.inks import Inks
from vsmap.canvas.scale import scaled_exactly
from vsmap.canvas.typeface import font
from vsmap.drawing.primitives import Ink, Weight
from vsmap.editor.edits.pasting import AT_THE_END, Target
from vsmap.model.language import said
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from vsmap.app.commands.clipboard import ClipboardCommands
    from vsmap.app.commands.files import FileCommands
    from vsmap.app.panels.notice import Tell
    from vsmap.app.sheet import ShownSheet
    from vsmap.canvas.view import MapCanvas

_INSET, _LINE, _RADIUS = 8.0, 2.0, 12.0
_RING_OFF = 5.0
_SAYING, _BESIDE = 36.0, 16.0


class DropTarget(QObject):
    """Takes drops for a window and paints over its sheet what each would do."""

    def __init__(
        self,
        window: QMainWindow,
        sheet: ShownSheet,
        files: FileCommands,
        clipboard: ClipboardCommands,
        tell: Tell,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._sheet = sheet
        self._files = files
        self._clipboard = clipboard
        self._tell = tell
        self._brought: Brought | None = None
        self._canvas: MapCanvas | None = None
        self._target = AT_THE_END
        self.says = ""
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def _enter(self, event: QDragEnterEvent) -> None:
        """Something is dragged into the window: take it unless nothing could be made of it."""
        self._leave()
        self._brought = brought_by(event.mimeData())
        if self._brought is None:
            event.ignore()
            return
        self._canvas = self._sheet.canvas
        self._canvas.painted_over.append(self._paint)
        self._follow(event)

    def _follow(self, event: QDragMoveEvent) -> None:
        if self._brought is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        adds = _adds(event)
        self._target = self._target_under(event)
        self.says = self._saying(self._brought, adds=adds)
        if self._canvas is not None:
            self._canvas.update()

    def _leave(self) -> None:
        canvas, self._canvas = self._canvas, None
        self._brought, self.says = None, ""
        if canvas is not None:
            canvas.painted_over.remove(self._paint)
            canvas.update()

    def _drop(self, event: QDropEvent) -> None:
        """Do it once the drag is over, since a question may come first."""
        brought = brought_by(event.mimeData())
        target, adds = self._target_under(event), _adds(event)
        self._leave()
        if brought is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        QTimer.singleShot(0, self, lambda: self._take(brought, target, adds=adds))

    def _take(self, brought: Brought, target: Target, *, adds: bool) -> None:
        self._window.activateWindow()
        if not isinstance(brought, Files):
            self._clipboard.put(brought, target)
            return
        if brought.workbooks:
            self._take_workbooks(brought, adds=adds)
        if brought.pictures:
            self._clipboard.put(Files((), brought.pictures, ()), target)
        if brought.others:
            self._tell(_refusal(brought), grave=True)

    def _take_workbooks(self, brought: Files, *, adds: bool) -> None:
        """Open the first, as Open does, and add the maps of the others; or add those of all."""
        first, *others = brought.workbooks
        if adds:
            others = [first, *others]
        elif not (self._files.may_leave() and self._files.open_path(first)):
            return
        for path in others:
            self._files.add_maps_of(path)

    def _target_under(self, event: QDropEvent) -> Target:
        canvas = self._sheet.canvas
        at = canvas.mapFrom(self._window, event.position())
        if not QRectF(canvas.rect()).contains(at):
            return AT_THE_END
        return self._clipboard.target_at(Point(at.x(), at.y()))

    def _saying(self, brought: Brought, *, adds: bool) -> str:
        """What a drop here would do, in a few words."""
        match brought:
            case Files(workbooks=(first, *_)) if adds:
                return said("Drop to add the maps of {file}", file=first.name)
            case Files(workbooks=(first,)):
                return said("Drop to open {file}", file=first.name)
            case Files(workbooks=(first, *_)):
                return said("Drop to open {file} and add the maps of the others", file=first.name)
            case Files(pictures=()):
                return said("vsmap can't open this kind of file")
            case _:
                return self._place_told()

    def _place_told(self) -> str:
        target, stream = self._target, self._sheet.editor.sheet.stream
        if target.into is not None:
            flow = stream.flows[target.into]
            names = {"source": stream.name_of(flow.source), "target": stream.name_of(flow.target)}
            return said("Drop between {source} and {target}", **names)
        if target.after is not None:
            return said("Drop on {step}", step=stream.name_of(target.after))
        return said("Drop here") if target.at else said("Drop at the end of the stream")

    def _paint(self, painter: QPainter) -> None:
        """A frame round the sheet, a ring or line round what is meant, and a sentence."""
        canvas = self._canvas
        if canvas is None:
            return
        inks = Inks(canvas.theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        covered = max(0.0, self._sheet.editor.margins.right)
        frame = QRectF(canvas.rect()).adjusted(_INSET, _INSET, -_INSET - covered, -_INSET)
        painter.setPen(inks.pen(Ink.ACCENT, _LINE, (6.0, 5.0)))
        painter.setBrush(inks.faint(Ink.ACCENT, 0.05))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if not isinstance(self._brought, Files) or not self._brought.workbooks:
            self._paint_target(painter, inks)
        _paint_saying(painter, inks, self.says, frame)

    def _paint_target(self, painter: QPainter, inks: Inks) -> None:
        editor = self._sheet.editor
        view = editor.viewport
        painter.setPen(inks.pen(Ink.ACCENT, 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._target.into is not None:
            corners = editor.picture.flow_lines.get(self._target.into, ())
            painter.drawPolyline(QPolygonF([QPointF(*view.to_pixels(c)) for c in corners]))
        box = editor.sheet.box_of(self._target.after) if self._target.after else None
        if box is not None:
            ring = QRectF(*view.box_to_pixels(box))
            ring.adjust(-_RING_OFF, -_RING_OFF, _RING_OFF, _RING_OFF)
            is_step = self._target.after in editor.sheet.stream.steps
            radius = _RADIUS if is_step else ring.width() / 2
            painter.drawRoundedRect(ring, radius, radius)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Drags that reach the window."""
        match event:
            case QDragEnterEvent():
                self._enter(event)
            case QDragMoveEvent():
                self._follow(event)
            case QDropEvent():
                self._drop(event)
            case _ if event.type() is QEvent.Type.DragLeave:
                self._leave()
            case _:
                return super().eventFilter(watched, event)
        return True


def _adds(event: QDropEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _refusal(brought: Files) -> str:
    names = ", ".join(path.name for path in brought.others[:3])
    return said(
        "{files}: vsmap can't open this. Drop a .vsmap, .csv or .json file, a picture, or text",
        files=names,
    )


def _paint_saying(painter: QPainter, inks: Inks, words: str, frame: QRectF) -> None:
    """The sentence on a capsule at the top of the frame."""
    painter.setFont(font(scaled_exactly(14.0), Weight.MEDIUM))
    height = scaled_exactly(_SAYING)
    room = frame.width() - 2 * _BESIDE
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room - height))
    width = painter.fontMetrics().horizontalAdvance(words) + height
    capsule = QRectF(0, frame.top() + _BESIDE, width, height)
    capsule.moveCenter(QPointF(frame.center().x(), capsule.center().y()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.brush(Ink.ACCENT))
    painter.drawRoundedRect(capsule, height / 2, height / 2)
    painter.setPen(inks.pen(Ink.SURFACE))
    painter.drawText(capsule, Qt.AlignmentFlag.AlignCenter, words)
