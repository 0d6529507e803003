"""What every tool is, and what a tool may do through the editor that holds it."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vsmap.drawing.primitives import Part
    from vsmap.editor.fields import Field
    from vsmap.editor.hit_testing import Hit
    from vsmap.editor.input_events import PointerMoved, PointerPressed, PointerReleased
    from vsmap.editor.selection import Selection
    from vsmap.editor.sheet import PendingEdit, Sheet
    from vsmap.editor.typing import Creation
    from vsmap.editor.viewport import Viewport
    from vsmap.model.ids import MapId
    from vsmap.model.placement import Point

DRAG_FROM = 4.0
"""How many pixels a pressed pointer must go before it is a drag and not a click."""


class ToolName(StrEnum):
    """The tools of the tool bar."""

    SELECT = "select"
    ADD_STEP = "add_step"
    CONNECT = "connect"
    ADD_NOTE = "add_note"
    ADD_KAIZEN = "add_kaizen"
    ADD_COMMENT = "add_comment"
    PAN = "pan"


class Cursor(StrEnum):
    """The shape of the pointer, which says what a press would do."""

    ARROW = "arrow"
    MOVE = "move"
    RESIZE_FALLING = "resize_falling"
    RESIZE_RISING = "resize_rising"
    CROSS = "cross"
    TEXT = "text"
    POINT = "point"
    OPEN_HAND = "open_hand"
    CLOSED_HAND = "closed_hand"


class Hands(Protocol):
    """What a tool may see and do."""

    sheet: Sheet
    selection: Selection
    viewport: Viewport

    @property
    def author(self) -> str:
        """The name comments are signed with."""

    def hit(self, pixel: Point) -> Hit:
        """What lies under a pixel."""

    def hover(self, record: str | None, part: Part | None) -> None:
        """Say what the pointer is over."""

    def select(self, *records: str) -> None:
        """Choose these and no others."""

    def toggle(self, record: str) -> None:
        """Choose this one too, or no longer."""

    def show(self, pending: PendingEdit | None) -> None:
        """Show an edit that is not kept yet."""

    def do(self, edit: PendingEdit) -> object:
        """Do an edit for good; None and a sentence to the user where it is refused."""

    def done(self, edit: PendingEdit) -> bool:
        """Do an edit for good; False and a sentence to the user where it is refused."""

    def begin_typing(self, field: Field) -> None:
        """Open a field."""

    def begin_new(
        self, record: str, part: Part, create: Creation, *, goes_on: bool = False
    ) -> None:
        """Show a new record and ask for its words; Enter may go on with the next."""

    def begin_wire(self, source: str, pixel: Point) -> None:
        """Draw a flow from a step until the button goes up."""

    def begin_rerouting(self, flow: str, pixel: Point) -> None:
        """Lead the end of a flow that lies nearer to the pixel elsewhere."""

    def ask_for_map(self, map_id: MapId) -> None:
        """Ask whoever shows maps to show another one."""

    def take(self, tool: ToolName) -> None:
        """Put another tool into the hand."""


class Tool(Protocol):
    """A tool: fed pointer events, it is always in one state; `cancel` leaves no trace."""

    name: ToolName

    @property
    def state(self) -> object:
        """The frozen record of what the hand is doing."""

    @property
    def is_busy(self) -> bool:
        """Whether something is going on that Escape would stop."""

    def pressed(self, event: PointerPressed) -> None:
        """The left button went down."""

    def moved(self, event: PointerMoved) -> None:
        """The pointer moved."""

    def released(self, event: PointerReleased) -> None:
        """The left button went up."""

    def cancel(self) -> bool:
        """Stop what is going on; False if nothing was."""

    def cursor(self, hit: Hit) -> Cursor:
        """The pointer's shape over something."""


def state_name(tool: Tool) -> str:
    """A tool and its state as text: `select.moving`."""
    word = re.sub(r"(?<!^)(?=[A-Z])", "_", type(tool.state).__name__).lower()
    return f"{tool.name}.{word}"
