"""The sheet as screen readers see it: every step, flow, note and end is a child of the canvas.

Qt asks for names, places and states when a reader wants them; nothing is kept but one small object
for each record asked for. `QAccessibleWidget` is the base also of the children, which are no
widgets: its cast to Qt's action interface is the one that holds from Python (PySide 6.11).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

from vsmap.canvas.record_words import RecordWords, in_reading_order
from vsmap.drawing.geometry import around
from vsmap.editor import commands
from vsmap.editor.commands import Command
from vsmap.model.flows import FlowKind
from vsmap.model.ids import FlowId, StepId, is_end
from vsmap.model.language import phrase, said
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from vsmap.drawing.display_list import Picture
    from vsmap.editor.editor import Editor

RENAME, TYPE_TIME, TYPE_WAIT = "Rename", "Type process time", "Type wait before"
_ACTIONS: dict[str, tuple[str, Command]] = {
    RENAME: (phrase("Rename"), commands.rename),
    TYPE_TIME: (phrase("Type process time"), commands.type_process_time),
    TYPE_WAIT: (phrase("Type wait before"), commands.type_wait),
}
LINE_ROOM = 6.0
"""Sheet units round a flow's line that count as the flow."""

_exposed: WeakKeyDictionary[QWidget, Callable[[], AccessibleMap]] = WeakKeyDictionary()


def expose(canvas: QWidget, editor: Editor) -> AccessibleMap:
    """Let screen readers find the records of an editor's map as children of its canvas."""
    if not _Factory.is_installed:
        QAccessible.installFactory(_interface_for)
        _Factory.is_installed = True
    made = AccessibleMap(canvas, editor)
    _exposed[canvas] = lambda: made
    canvas.destroyed.connect(lambda _gone: made.let_go())  # A method alone would be held weakly.
    return made


class _Factory:
    is_installed = False


def _interface_for(_class: str, asked: QObject) -> QAccessibleInterface | None:
    """What Qt asks for every object a reader meets."""
    if not isinstance(asked, QWidget):
        return None
    known = _exposed.get(asked)
    return None if known is None else known()


class AccessibleMap(QAccessibleWidget):
    """The canvas: a list of records in reading order, of which several can be chosen."""

    def __init__(self, canvas: QWidget, editor: Editor) -> None:
        super().__init__(canvas, QAccessible.Role.List)
        self.canvas, self.editor = canvas, editor
        self._records: dict[str, AccessibleRecord] = {}
        self._picture: Picture | None = None
        self._order: tuple[str, ...] = ()
        self._places: dict[str, int] = {}
        self._words: RecordWords | None = None

    @property
    def order(self) -> tuple[str, ...]:
        """The records in the order in which they are read."""
        self._refresh()
        return self._order

    @property
    def words(self) -> RecordWords:
        """Who names them, as of now."""
        self._refresh()
        if self._words is None:
            self._words = RecordWords(self.editor.sheet)
        return self._words

    def has(self, record: str) -> bool:
        """Whether a record is drawn now."""
        self._refresh()
        return record in self._places

    def place_of(self, record: str) -> int:
        """Which child a record is; -1: none."""
        self._refresh()
        return self._places.get(record, -1)

    def record(self, record: str) -> AccessibleRecord:
        """The child that stands for a record."""
        known = self._records.get(record)
        if known is None:
            known = self._records[record] = AccessibleRecord(self, record)
        return known

    def let_go(self) -> None:
        """The canvas goes: its children go first."""
        _exposed.pop(self.canvas, None)
        self._forget(set(self._records))

    def pixels_of(self, record: str) -> QRectF:
        """Where a record is seen on the canvas; empty where it is not drawn."""
        sheet, view = self.editor.sheet, self.editor.viewport
        corners = sheet.picture.flow_lines.get(FlowId(record))
        box = around(corners).grown(LINE_ROOM) if corners else sheet.box_of(record)
        return QRectF() if box is None else QRectF(*view.box_to_pixels(box))

    def _refresh(self) -> None:
        """Read the order anew where the picture is another."""
        picture = self.editor.picture
        if picture is self._picture:
            return
        self._picture, self._words = picture, None
        self._order = in_reading_order(self.editor.sheet)
        self._places = {record: at for at, record in enumerate(self._order)}
        self._forget(self._records.keys() - self._places.keys())

    def _forget(self, records: set[str]) -> None:
        """Qt forgets each child before Python may free it."""
        for record in records:
            child = self._records.pop(record)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(child))

    def childCount(self) -> int:  # noqa: N802  (Qt's name)
        """How many records are drawn."""
        return len(self.order)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """One of them."""
        order = self.order
        return self.record(order[index]) if 0 <= index < len(order) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802  (Qt's name)
        """Where a child comes in the order."""
        return self.place_of(child.id) if isinstance(child, AccessibleRecord) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """What is drawn at a place of the screen."""
        at = self.canvas.mapFromGlobal(QPoint(x, y))
        view = self.editor.viewport
        hit = self.editor.sheet.hits.at(view.to_sheet(Point(at.x(), at.y())), view.share)
        return self.record(hit.record) if hit.record and self.has(hit.record) else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """The record that keys act on, while the sheet has them."""
        chosen = self.editor.selection.current
        if chosen is None or not self.canvas.hasFocus() or not self.has(chosen):
            return None
        return self.record(chosen)

    def text(self, kind: QAccessible.Text) -> str:
        """The map's name, and its steps and lead time."""
        match kind:
            case QAccessible.Text.Name:
                return self.words.map_name()
            case QAccessible.Text.Description:
                return self.words.map_description()
            case _:
                return ""

    def state(self) -> QAccessible.State:
        """A list of which several can be chosen."""
        state = super().state()
        state.multiSelectable = state.extSelectable = True
        return state


class AccessibleRecord(QAccessibleWidget):
    """One step, flow, note, picture or end of the map, by its id."""

    def __init__(self, of: AccessibleMap, record: str) -> None:
        super().__init__(of.canvas, QAccessible.Role.ListItem)
        self.id = record
        self._map = of
        self._canvas = of.canvas

    @property
    def _verbs(self) -> tuple[str, ...]:
        """What can be done to it besides choosing it."""
        stream = self._map.editor.sheet.stream
        flow = stream.flows.get(FlowId(self.id))
        if flow is not None:
            return (TYPE_WAIT,) if flow.kind is FlowKind.FORWARD else ()
        if self.id in stream.steps:
            return (RENAME, TYPE_TIME, TYPE_WAIT)
        return (RENAME,) if self.id in stream.notes or is_end(StepId(self.id)) else ()

    def isValid(self) -> bool:  # noqa: N802  (Qt's name)
        """Whether it is still drawn."""
        return isValid(self._canvas) and self._map.has(self.id)

    def window(self) -> QWindow | None:  # type: ignore[override]
        """The window it is seen in."""
        return self._canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """The sheet."""
        return self._map

    def childCount(self) -> int:  # noqa: N802  (Qt's name)
        """Nothing lies within it."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Nothing lies within it."""
        del index
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Nothing lies within it."""
        del x, y
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802  (Qt's name)
        """Nothing lies within it."""
        del child
        return -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Nothing lies within it."""
        return None

    def relations(self, match: Any = None) -> list[Any]:
        """None that a reader would use; the names say what leads where."""
        del match
        return []

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, and its figures as description."""
        if not self.isValid():
            return ""
        match kind:
            case QAccessible.Text.Name:
                return self._map.words.name(self.id)
            case QAccessible.Text.Description:
                return self._map.words.description(self.id)
            case _:
                return ""

    def role(self) -> QAccessible.Role:
        """One of a list."""
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        """Where it is on the screen, wherever the sheet was moved or zoomed to."""
        if not self.isValid():
            return QRect()
        shown = self._map.pixels_of(self.id).toAlignedRect()
        return QRect(self._canvas.mapToGlobal(shown.topLeft()), shown.size())

    def state(self) -> QAccessible.State:
        """Whether it is chosen, has the keys, is out of view."""
        state, editor = QAccessible.State(), self._map.editor
        if not self.isValid():
            state.invalid = True
            return state
        state.selectable = state.extSelectable = state.multiSelectable = True
        state.focusable = True
        state.selected = self.id in editor.selection
        state.focused = self._canvas.hasFocus() and editor.selection.current == self.id
        seen = self._map.pixels_of(self.id).intersects(QRectF(self._canvas.rect()))
        state.offscreen = not seen
        return state

    def actionNames(self) -> list[str]:  # noqa: N802  (Qt's name)
        """What a reader can do with it."""
        return [QAccessibleWidget.pressAction(), QAccessibleWidget.setFocusAction(), *self._verbs]

    def localizedActionName(self, name: str) -> str:  # noqa: N802  (Qt's name)
        """An action in the reader's language."""
        return said(_ACTIONS[name][0]) if name in _ACTIONS else said("Select")

    def localizedActionDescription(self, name: str) -> str:  # noqa: N802  (Qt's name)
        """What an action does."""
        return self.localizedActionName(name)

    def keyBindingsForAction(self, name: str) -> list[str]:  # noqa: N802  (Qt's name)
        """The keys that do the same while it is chosen."""
        keys = {RENAME: "F2", TYPE_TIME: "P", TYPE_WAIT: "W"}
        return [keys[name]] if name in keys else []

    def doAction(self, name: str) -> None:  # noqa: N802  (Qt's name)
        """Do it as a key would."""
        if not self.isValid():
            return
        editor = self._map.editor
        editor.keep_typing()
        self._canvas.setFocus()
        editor.select(self.id)
        editor.show_record(self.id)
        if name in _ACTIONS:
            _ACTIONS[name][1](editor)

    def object(self) -> QObject | None:  # type: ignore[override]  # Last: its name hides a type.
        """It is no widget of its own."""
        return None
