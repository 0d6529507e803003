"""The editor: one map on one sheet with its selection, its view, the tool in the hand, and typing.

It is fed input events (`handle`) or told what to do (`commands`), and tells its listeners what has
happened. It knows no toolkit: tests drive it as the canvas does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from vsmap.editor.hit_testing import Hit
from vsmap.editor.input_events import (
    Button,
    InputEvent,
    Key,
    KeyPressed,
    KeyReleased,
    Pinched,
    PointerMoved,
    PointerPressed,
    PointerReleased,
    WheelTurned,
)
from vsmap.editor.keyboard import means_something, press_key
from vsmap.editor.notices import (
    PictureChanged,
    ToolChanged,
)
from vsmap.editor.sheet import FiguresOf
from vsmap.editor.tools.adding import AddNoteTool, AddStepTool
from vsmap.editor.tools.connect import ConnectTool
from vsmap.editor.tools.pan import PanTool
from vsmap.editor.tools.select import SelectTool
from vsmap.editor.tools.tool import Cursor, Tool, ToolName, state_name
from vsmap.editor.viewport import WHEEL_STEP
from vsmap.editor.workplace import Workplace
from vsmap.model.ids import FlowId
from vsmap.model.value_stream import NoteKind

if TYPE_CHECKING:
    from vsmap.document.shared_map import SharedWorkbook
    from vsmap.drawing.text_measure import TextMeasure
    from vsmap.model.changes import DocumentChange
    from vsmap.model.ids import MapId
    from vsmap.model.placement import Point


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
            ToolName.PAN: self._hand,
        }
        self.tool: Tool = self._tools[ToolName.SELECT]
        self._space_down = False
        self._hit = Hit()
        self._forget_document = document.subscribe(self._document_changed)

    def close(self) -> None:
        """Stop following the document."""
        self._forget_document()

    @property
    def state(self) -> str:
        """The tool in the hand and what it is doing: `select.moving`."""
        return state_name(self._hand if self._space_down else self.tool)

    @property
    def cursor(self) -> Cursor:
        """The pointer's shape where it is now."""
        if self._space_down or self._is_pushing:
            return self._hand.cursor(self._hit)
        return self.tool.cursor(self._hit)

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
            case KeyPressed(key=Key.SPACE):
                self._space_down = True
            case KeyPressed(key=Key.ESCAPE):
                self.cancel()
            case KeyPressed():
                press_key(self, event)
            case KeyReleased():
                self._space_down = self._space_down and event.key is not Key.SPACE
            case _:
                assert_never(event)
        if self.state != before:
            self._tell(ToolChanged(self.state))

    def reads(self, key: KeyPressed) -> bool:
        """Whether a typed letter means something on the sheet, so that no menu takes it."""
        return means_something(self, key)

    def hit(self, pixel: Point) -> Hit:
        """What lies under a pixel."""
        self._hit = self.sheet.hits.at(self.viewport.to_sheet(pixel), self.viewport.zoom)
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
        self.tool.cancel()
        self.tool = self._tools[tool]
        self._tell(ToolChanged(self.state))

    def cancel(self) -> None:
        """What Escape does, one thing at a time: close, let go, put away, choose nothing."""
        if self.typist.current is not None:
            self.restore_typing()
        elif self.tool.cancel():
            self._tell(ToolChanged(self.state))
            self._tell(PictureChanged())
        elif self.tool.name is not ToolName.SELECT:
            self.take(ToolName.SELECT)
        else:
            self.select()

    def show_map(self, map_id: MapId) -> None:
        """Put another map of the document on the sheet."""
        self.cancel_all()
        self.sheet.map_id = map_id
        self.sheet.redraw()
        self.select()
        self._tell(PictureChanged())

    def cancel_all(self) -> None:
        """Close the field and let go of everything."""
        self.typist.restore()
        self.take(ToolName.SELECT)

    @property
    def _is_pushing(self) -> bool:
        return state_name(self._hand) == "pan.pushing"

    def _handle_pointer(self, event: PointerPressed | PointerMoved | PointerReleased) -> None:
        tool = self.tool
        if self._is_pushing or self._space_down:
            tool = self._hand
        match event:
            case PointerMoved():
                tool.moved(event)
            case PointerPressed(button=Button.MIDDLE):
                self._hand.pressed(event)
            case PointerPressed(button=Button.LEFT):
                self.keep_typing()
                tool.pressed(event)
            case PointerPressed():
                self._choose_for_menu(event.at)
            case PointerReleased(button=Button.RIGHT):
                pass
            case PointerReleased():
                tool.released(event)

    def _choose_for_menu(self, at: Point) -> None:
        """A right press chooses what it hits, as the menu then speaks of it."""
        hit = self.hit(at)
        if hit.record is not None and hit.record not in self.selection:
            self.select(hit.record)

    def _turn_wheel(self, event: WheelTurned) -> None:
        if event.modifiers.control:
            self.view(self.viewport.zoomed(WHEEL_STEP**event.down, event.at))
        elif event.modifiers.shift and not event.right:
            self.pan(event.down, 0.0)
        else:
            self.pan(event.right, event.down)

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
