"""Stamps: one press puts a step, a note or a kaizen burst there and asks for its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vsmap.drawing.primitives import Part
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.steps import add_loose_step, insert_in_flow
from vsmap.editor.hit_testing import NOTHING, Hit
from vsmap.editor.tools.tool import Cursor, Hands, ToolName
from vsmap.model.ids import FlowId, NoteId, StepId, is_end, new_id
from vsmap.model.placement import Point
from vsmap.model.value_stream import NoteKind

if TYPE_CHECKING:
    from vsmap.editor.input_events import PointerMoved, PointerPressed, PointerReleased

NOTE_WIDTH, NOTE_HEIGHT = 150.0, 56.0


@dataclass(frozen=True, slots=True)
class Placing:
    """What will be added hangs at the pointer; `over` is what it would be added to."""

    at: Point | None = None
    over: Hit = NOTHING


class _Stamp:
    """What the stamps share: they follow the pointer and go back to the arrow after one press."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self.state = Placing()

    def moved(self, event: PointerMoved) -> None:
        """Follow the pointer."""
        self.state = Placing(event.at, self._hands.hit(event.at))

    def released(self, event: PointerReleased) -> None:
        """Nothing more happens when the button goes up."""

    def cancel(self) -> bool:
        """Put the stamp away."""
        return False

    def cursor(self, hit: Hit) -> Cursor:
        """A cross, whatever lies below."""
        del hit
        return Cursor.CROSS

    def _corner(self, pixel: Point, width: float, height: float) -> Point:
        middle = self._hands.viewport.to_sheet(pixel)
        return Point(middle.x - width / 2, middle.y - height / 2)


class AddStepTool(_Stamp):
    """Adds a step: into a flow where one is hit, else where it was pressed."""

    name = ToolName.ADD_STEP

    def pressed(self, event: PointerPressed) -> None:
        """Show the step and ask for its name."""
        hands, new = self._hands, StepId(new_id())
        map_id, sizes = hands.sheet.map_id, hands.sheet.look.sizes
        flow = FlowId(hands.hit(event.at).record or "")
        place = self._corner(event.at, sizes.box_width, sizes.box_height)
        hands.take(ToolName.SELECT)
        if flow in hands.sheet.stream.flows:
            hands.begin_new(
                new, Part.NAME, lambda d, name: insert_in_flow(d, map_id, flow, name=name, new=new)
            )
        else:
            hands.begin_new(
                new,
                Part.NAME,
                lambda d, name: add_loose_step(d, map_id, name=name, position=place, new=new),
            )


class AddNoteTool(_Stamp):
    """Adds a sticky note or a kaizen burst: on a step or flow where one is hit, else free."""

    def __init__(self, hands: Hands, name: ToolName, kind: NoteKind) -> None:
        super().__init__(hands)
        self.name = name
        self._kind = kind

    def pressed(self, event: PointerPressed) -> None:
        """Show the note and ask for its words."""
        hit, map_id, kind = self._hands.hit(event.at), self._hands.sheet.map_id, self._kind
        on = None if hit.record is None or is_end(StepId(hit.record)) else StepId(hit.record)
        place = None if on else self._corner(event.at, NOTE_WIDTH, NOTE_HEIGHT)
        new = NoteId(new_id())
        self._hands.take(ToolName.SELECT)
        self._hands.begin_new(
            new,
            Part.NOTE,
            lambda document, text: add_note(
                document, map_id, kind, text=text, on=on, position=place, new=new
            ),
        )
