"""The editor: one map on one sheet with its selection, its view, the tool in the hand, and typing.

It is fed input events (`handle`) or told what to do (`commands`), and tells its listeners what has
happened. It knows no toolkit: tests drive it as the canvas does.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from vsmap.drawing.primitives import Part
from vsmap.editor.edge_push import STILL, push_near_edge
from vsmap.editor.hit_testing import Hit
from vsmap.editor.input_events import (
    Button,
    InputEvent,
    Key,
    KeyPressed,
    KeyReleased,
    ModifiersChanged,
    Pinched,
    PointerMoved,
    PointerPressed,
    PointerReleased,
    WheelTurned,
)
from vsmap.editor.keyboard import means_something, press_key
from vsmap.editor.lane_labels import label_at
from vsmap.editor.notices import (
    PictureChanged,
    ToolChanged,
)
from vsmap.editor.sheet import FiguresOf
from vsmap.editor.tools.adding import AddNoteTool, AddStepTool
from vsmap.editor.tools.connect import ConnectTool
from vsmap.editor.tools.pan import PanTool
from vsmap.editor.tools.select import Pressing, SelectTool
from vsmap.editor.tools.tool import Cursor, Tool, ToolName, state_name
from vsmap.editor.viewport import WHEEL_STEP
from vsmap.editor.workplace import Workplace
from vsmap.model.ids import FlowId
from vsmap.model.placement import Point
from vsmap.model.value_stream import NoteKind

if TYPE_CHECKING:
    from vsmap.document.shared_map import SharedWorkbook
    from vsmap.drawing.text_measure import TextMeasure
    from vsmap.model.changes import DocumentChange
    from vsmap.model.ids import MapId


class Editor(Workplace):
    """Hands on one map of a document: a workplace with a tool in the hand."""

    def __init__(
        self,
        document: SharedWorkbook,
        map_id: MapId,
        figures_of: FiguresOf,
        measure: TextMeasure | None = None,
    ) -> None:
        super().__init__(document, map_id, figures_of, measure)
        self._connect = ConnectTool(self)
        self._hand = PanTool(self.pan)
        self._tools: dict[ToolName, Tool] = {
            ToolName.SELECT: SelectTool(self),
            ToolName.ADD_STEP: AddStepTool(self),
            ToolName.CONNECT: self._connect,
            ToolName.ADD_NOTE: AddNoteTool(self, ToolName.ADD_NOTE, NoteKind.STICKY),
            ToolName.ADD_KAIZEN: AddNoteTool(self, ToolName.ADD_KAIZEN, NoteKind.KAIZEN),
            ToolName.ADD_COMMENT: AddNoteTool(self, ToolName.ADD_COMMENT, NoteKind.COMMENT),
            ToolName.PAN: self._hand,
        }
        self.tool: Tool = self._tools[ToolName.SELECT]
        self._space_down = False
        self._holding: tuple[Tool, Button] | None = None
        self._pointer = PointerMoved(Point(0.0, 0.0))
        self._hit = Hit()
        self._forget_document = document.subscribe(self._document_changed)

    def close(self) -> None:
        """Stop following the document."""
        self._forget_document()

    @property
    def state(self) -> str:
        """The tool in the hand and what it is doing: `select.moving`."""
        return state_name(self._in_hand)

    @property
    def pointer(self) -> Point:
        """The pixel the pointer was last at."""
        return self._pointer.at

    @property
    def is_pressed(self) -> bool:
        """Whether a button is held down on the sheet."""
        return self._holding is not None

    @property
    def is_busy(self) -> bool:
        """Whether a button is held or a line is in the air: Escape would take that back."""
        return self.is_pressed or self.tool.is_busy

    @property
    def cursor(self) -> Cursor:
        """The pointer's shape where it is now."""
        return self._in_hand.cursor(self._hit)

    def handle(self, event: InputEvent) -> None:
        """Do what a hand did."""
        before = self.state
        match event:
            case PointerPressed() | PointerMoved() | PointerReleased():
                self._handle_pointer(event)
            case WheelTurned():
                self._turn_wheel(event)
            case Pinched():
                self.view(self.viewport.zoomed(event.factor, event.at))
            case KeyPressed():
                self._press_key(event)
            case KeyReleased():
                self._space_down = self._space_down and event.key is not Key.SPACE
            case ModifiersChanged():
                self._change_modifiers(event)
            case _:
                assert_never(event)
        if self.state != before:
            self._tell(ToolChanged(self.state))

    def reads(self, key: KeyPressed) -> bool:
        """Whether a typed letter means something on the sheet, so that no menu takes it."""
        return means_something(self, key)

    def hit(self, pixel: Point) -> Hit:
        """What lies under a pixel; the labels of lanes lie over the sheet."""
        lane = label_at(self.picture, self.viewport, pixel)
        if lane is not None and self.tool.name is ToolName.SELECT:
            self._hit = Hit(lane.label.record, Part.LANE)
            return self._hit
        self._hit = self.sheet.hits.at(self.viewport.to_sheet(pixel), self.viewport.share)
        return self._hit

    def begin_wire(self, source: str, pixel: Point) -> None:
        """Draw a flow from a step until the button goes up."""
        self.take(ToolName.CONNECT)
        self._connect.begin_wire(source, pixel)

    def begin_rerouting(self, flow: str, pixel: Point) -> None:
        """Lead the end of a flow that lies nearer to the pixel elsewhere."""
        self.take(ToolName.CONNECT)
        self._connect.begin_rerouting(FlowId(flow), pixel)

    def take(self, tool: ToolName) -> None:
        """Put another tool into the hand; what the last one was doing is taken back."""
        last, self.tool = self.tool, self._tools[tool]
        last.cancel()
        if self._holding is not None and self._holding[0] is last:
            self._holding = self.tool, self._holding[1]
        self._tell(ToolChanged(self.state))

    def cancel(self) -> None:
        """What Escape does, one thing at a time: close, let go, put away, choose nothing."""
        if self.let_go():
            return
        if self.typist.current is not None:
            self.restore_typing()
        elif self.tool.name is not ToolName.SELECT:
            self.take(ToolName.SELECT)
        else:
            self.select()

    def let_go(self) -> bool:
        """Take back what the hand is doing, as when the window loses it; False if it is at rest."""
        was_busy, self._space_down = self.is_busy, False
        if self._holding is not None:
            self._holding[0].cancel()
        self.tool.cancel()
        self._holding = None
        if was_busy:
            self._tell(ToolChanged(self.state))
            self._tell(PictureChanged())
        return was_busy

    def push_at_edge(self) -> bool:
        """Push the sheet on while something is dragged at its edge; False if it need not move."""
        if self._holding is None or not self._drags:
            return False
        push = push_near_edge(self.viewport, self._pointer.at)
        if push == STILL:
            return False
        self.pan(*push)
        self.handle(self._pointer)
        return True

    def show_map(self, map_id: MapId) -> None:
        """Put another map of the document on the sheet."""
        self.cancel_all()
        self.sheet.map_id = map_id
        self.sheet.redraw()
        self.select()
        self._tell(PictureChanged())

    def cancel_all(self) -> None:
        """Close the field and let go of everything."""
        self.let_go()
        self.typist.restore()
        self.take(ToolName.SELECT)

    @property
    def _in_hand(self) -> Tool:
        """The tool the pointer's events go to."""
        if self._holding is not None:
            return self._holding[0]
        return self._hand if self._space_down else self.tool

    @property
    def _drags(self) -> bool:
        """Whether something follows the pointer over the sheet, rather than the sheet itself."""
        return self.tool.is_busy and not isinstance(self.tool.state, Pressing)

    def _handle_pointer(self, event: PointerPressed | PointerMoved | PointerReleased) -> None:
        match event:
            case PointerMoved():
                self._pointer = event
                self._in_hand.moved(event)
            case PointerPressed() if self._holding is not None:
                self.let_go()
            case PointerPressed(button=Button.RIGHT):
                if not self.let_go():
                    self._choose_for_menu(event.at)
            case PointerPressed():
                self._press(event)
            case PointerReleased():
                self._release(event)

    def _press(self, event: PointerPressed) -> None:
        """The tool that is pressed holds on until the same button goes up."""
        if event.button is Button.LEFT:
            self.keep_typing()
        tool = self._hand if event.button is Button.MIDDLE else self._in_hand
        self._pointer = PointerMoved(event.at, event.modifiers)
        self._holding = tool, event.button
        tool.pressed(event)

    def _release(self, event: PointerReleased) -> None:
        if self._holding is not None and self._holding[1] is event.button:
            tool, self._holding = self._holding[0], None
            tool.released(event)

    def _change_modifiers(self, event: ModifiersChanged) -> None:
        """What is dragged follows Shift, Ctrl and Alt at once."""
        if self._holding is not None and self._drags:
            self._handle_pointer(replace(self._pointer, modifiers=event.modifiers))

    def _press_key(self, event: KeyPressed) -> None:
        """Escape stops a drag; other keys wait until it is over."""
        match event.key:
            case Key.SPACE:
                self._space_down = True
            case Key.ESCAPE:
                self.cancel()
            case _ if not self.is_pressed:
                press_key(self, event)
            case _:
                pass

    def _choose_for_menu(self, at: Point) -> None:
        """A right press chooses what it hits, or nothing; the menu then speaks of it."""
        hit = self.hit(at)
        is_lane = hit.part is Part.LANE
        if hit.record is None:
            self.select()
        elif not is_lane and hit.record not in self.selection:
            self.select(hit.record)

    def _turn_wheel(self, event: WheelTurned) -> None:
        if event.modifiers.control:
            self.view(self.viewport.zoomed(WHEEL_STEP**event.down, event.at))
        elif event.modifiers.shift and not event.right:
            self.pan(event.down, 0.0)
        else:
            self.pan(event.right, event.down)
        if self.is_pressed and self._drags:
            self._handle_pointer(self._pointer)

    def _document_changed(self, change: DocumentChange) -> None:
        """Draw what the document has become; a drag or a field goes on over it."""
        del change
        if self.sheet.map_id not in self.sheet.document.workbook.maps:
            return
        if not self.sheet.refresh():
            self.tool.cancel()
            self.typist.gone()
        self._choose(self.selection.kept(self._records()))
        self._tell(PictureChanged())
