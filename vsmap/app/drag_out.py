"""Dragging a step or a note out of the tool bar onto the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton

from vsmap.canvas.events import modifiers_of, point_of
from vsmap.editor.input_events import PointerMoved, PointerPressed, PointerReleased
from vsmap.editor.tools.tool import ToolName

if TYPE_CHECKING:
    from vsmap.app.sheet import ShownSheet


class DragOut(QObject):
    """Lets buttons be dragged: what they add hangs at the pointer and is put where it is let go."""

    def __init__(self, sheet: ShownSheet, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._tools: dict[QObject, ToolName] = {}
        self._pressed_at: QPointF | None = None
        self._dragged: ToolName | None = None

    def let(self, button: QToolButton, action_id: str) -> QToolButton:
        """Let the button of an action be dragged if it adds something; a click stays a click."""
        tool = action_id.removeprefix("tool.")
        if tool.startswith("add_"):
            self._tools[button] = ToolName(tool)
            button.installEventFilter(self)
        return button

    def _take(self, button: QToolButton, event: QMouseEvent) -> bool:
        """Follow one event of a button; True where it belongs to a drag."""
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._pressed_at = event.position()
            case QEvent.Type.MouseMove if self._is_dragged(event):
                self._drag(button, event)
                return True
            case QEvent.Type.MouseButtonRelease:
                return self._drop(button, event)
            case _:
                pass
        return False

    def _is_dragged(self, event: QMouseEvent) -> bool:
        start = self._pressed_at
        if start is None:
            return False
        far = (event.position() - start).manhattanLength() >= QApplication.startDragDistance()
        return far or self._dragged is not None

    def _drag(self, button: QToolButton, event: QMouseEvent) -> None:
        editor, tool = self._sheet.editor, self._tools[button]
        if self._dragged is None:
            self._dragged = tool
            button.setDown(False)
            self._sheet.focus()
            editor.take(tool)
        if editor.tool.name is tool:
            editor.handle(PointerMoved(point_of(self._on_sheet(event))))
            self._sheet.canvas.update()

    def _drop(self, button: QToolButton, event: QMouseEvent) -> bool:
        """Put it down on the sheet; back on the bar, or after Escape, nothing is added."""
        tool, self._dragged, self._pressed_at = self._dragged, None, None
        if tool is None:
            return False
        button.setDown(False)
        editor, at = self._sheet.editor, self._on_sheet(event)
        if editor.tool.name is not tool:
            return True
        canvas = self._sheet.canvas
        if canvas.rect().contains(at.toPoint()) and not self._is_on_bar(button, event):
            held = modifiers_of(event.modifiers())
            editor.handle(PointerPressed(point_of(at), modifiers=held))
            editor.handle(PointerReleased(point_of(at), modifiers=held))
        else:
            editor.take(ToolName.SELECT)
        return True

    def _is_on_bar(self, button: QToolButton, event: QMouseEvent) -> bool:
        bar = button.parentWidget() or button
        return bar.rect().contains(bar.mapFromGlobal(event.globalPosition()).toPoint())

    def _on_sheet(self, event: QMouseEvent) -> QPointF:
        return self._sheet.canvas.mapFromGlobal(event.globalPosition())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Follow what the mouse does to the buttons."""
        if isinstance(watched, QToolButton) and isinstance(event, QMouseEvent):
            return self._take(watched, event)
        return False
