"""Stamps: one press puts a step, a note or a kaizen burst there and asks for its words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from vsmap.drawing.notes import COMMENT_SIZE
from vsmap.drawing.primitives import Part
from vsmap.editor.edits.comments import add_comment
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.steps import add_loose_step, insert_in_flow
from vsmap.editor.tools.moving import flow_to_insert_in
from vsmap.editor.tools.tool import Cursor, Hands, ToolName
from vsmap.model.comments import topic_of
from vsmap.model.ids import FlowId, NoteId, StepId, new_id
from vsmap.model.placement import Point
from vsmap.model.value_stream import Note, NoteKind

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.editor.hit_testing import Hit
    from vsmap.editor.input_events import PointerMoved, PointerPressed, PointerReleased
    from vsmap.editor.sheet import Sheet
    from vsmap.editor.typing import Creation

_NOTE_WIDTH, _NOTE_HEIGHT = 150.0, 56.0


@dataclass(frozen=True, slots=True)
class Placing:
    """What will be added hangs at the pointer; `onto` is the step or flow it would be added to."""

    at: Point | None = None
    onto: str | None = None


class _Stamp:
    """What the stamps share: they follow the pointer and go back to the arrow after one press."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self.state = Placing()

    @property
    def is_busy(self) -> bool:
        """Never: one press is all it takes."""
        return False

    def moved(self, event: PointerMoved) -> None:
        """Follow the pointer."""
        self.state = Placing(event.at, self._target(event.at))

    def released(self, event: PointerReleased) -> None:
        """Nothing more happens when the button goes up."""

    def cancel(self) -> bool:
        """Put the stamp away."""
        self.state = Placing()
        return False

    def cursor(self, hit: Hit) -> Cursor:
        """A cross, whatever lies below."""
        del hit
        return Cursor.CROSS

    def _target(self, pixel: Point) -> str | None:
        """What a press there would add to: whatever is hit, save the two ends."""
        record = self._hands.hit(pixel).record
        stream = self._hands.sheet.stream
        return record if record in stream.steps or record in stream.flows else None

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
        flow = FlowId(self._target(event.at) or "")
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

    def _target(self, pixel: Point) -> str | None:
        """The flow a press there would put the step into."""
        sheet, place = self._hands.sheet, self._hands.viewport.to_sheet(pixel)
        return flow_to_insert_in(self._hands, sheet.hits, place)


class AddNoteTool(_Stamp):
    """Adds a sticky note, a kaizen burst or a comment: on a step or flow where one is hit."""

    def __init__(self, hands: Hands, name: ToolName, kind: NoteKind) -> None:
        super().__init__(hands)
        self.name = name
        self._kind = kind

    def pressed(self, event: PointerPressed) -> None:
        """Show the note and ask for its words."""
        target, size = self._target(event.at), note_room(self._kind)
        place = None if target else self._corner(event.at, *size)
        self._hands.take(ToolName.SELECT)
        begin_note(self._hands, self._kind, on=target, place=place)

    def _target(self, pixel: Point) -> str | None:
        """What is hit; a comment may speak of a note too, and joins what is said already."""
        target = super()._target(pixel)
        if target is not None or self._kind is not NoteKind.COMMENT:
            return target
        note = self._hands.sheet.stream.notes.get(NoteId(self._hands.hit(pixel).record or ""))
        if note is None:
            return None
        return topic_of(note) if note.kind is NoteKind.COMMENT else note.id


class AsksForWords(Protocol):
    """What adding a note needs: the sheet, a name to sign with, and a field."""

    sheet: Sheet

    @property
    def author(self) -> str:
        """The name comments are signed with."""

    def begin_new(self, record: str, part: Part, create: Creation) -> None:
        """Show a new record and ask for its words."""


def begin_note(
    hands: AsksForWords, kind: NoteKind, *, on: str | None = None, place: Point | None = None
) -> None:
    """Show a new note on a record or at a place, and ask for its words."""
    map_id, new, author = hands.sheet.map_id, NoteId(new_id()), hands.author
    topic = None if on is None else StepId(on)

    def add(document: Editable, text: str) -> NoteId:
        if kind is not NoteKind.COMMENT:
            return add_note(document, map_id, kind, text=text, on=topic, position=place, new=new)
        now = datetime.now(UTC)
        comment = Note(
            id=new, kind=kind, text=text, on=topic, position=place, author=author, at=now
        )
        return add_comment(document, map_id, comment)

    hands.begin_new(new, Part.NOTE, add)


def note_room(kind: NoteKind) -> tuple[float, float]:
    """About how much room a new note takes."""
    return (COMMENT_SIZE, COMMENT_SIZE) if kind is NoteKind.COMMENT else (_NOTE_WIDTH, _NOTE_HEIGHT)
