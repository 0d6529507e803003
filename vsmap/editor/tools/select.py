"""The arrow: choosing, moving, opening fields; on a step's rim it draws a flow."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from vsmap.drawing.geometry import Box, around, surrounding
from vsmap.drawing.primitives import Part
from vsmap.editor.edits.placing import move
from vsmap.editor.edits.steps import add_loose_step, add_step, insert_in_flow
from vsmap.editor.fields import NUMBERS, Field
from vsmap.editor.hit_testing import NOTHING, Hit
from vsmap.editor.snapping import REACH, Guide, snapped
from vsmap.editor.tools.tool import DRAG_FROM, Cursor, Hands, ToolName
from vsmap.model.ids import FlowId, StepId, new_id
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vsmap.editor.input_events import PointerMoved, PointerPressed, PointerReleased
    from vsmap.editor.sheet import PendingEdit

STILL = Point(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is going on; the pointer is over `over`."""

    over: Hit = NOTHING


@dataclass(frozen=True, slots=True)
class Pressing:
    """The button is down at a pixel; it may become a click or a drag."""

    at: Point
    hit: Hit
    adds: bool


@dataclass(frozen=True, slots=True)
class Moving:
    """Steps and notes follow the pointer: `places` is where they were, `by` how far they went."""

    grabbed: Point
    places: Mapping[str, Point]
    outline: Box
    still: tuple[Box, ...]
    by: Point = STILL
    guides: tuple[Guide, ...] = ()

    @property
    def moved_places(self) -> dict[str, Point]:
        """Where they stand now."""
        return {
            record: Point(place.x + self.by.x, place.y + self.by.y)
            for record, place in self.places.items()
        }


@dataclass(frozen=True, slots=True)
class RubberBand:
    """A band is drawn from one place of the sheet to another; what lies in it is chosen."""

    start: Point
    end: Point
    kept: tuple[str, ...] = ()

    @property
    def area(self) -> Box:
        """What the band encloses."""
        return around((self.start, self.end))


class SelectTool:
    """The arrow; a drag is shown while it lasts and written once when the button goes up."""

    name = ToolName.SELECT

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self.state: Idle | Pressing | Moving | RubberBand = Idle()

    def pressed(self, event: PointerPressed) -> None:
        """Remember what was pressed and choose it; a double click opens or adds."""
        hit = self._hands.hit(event.at)
        if event.clicks == 2:
            self._open(hit, event.at)
            return
        adds = event.modifiers.shift or event.modifiers.control
        if hit.record is not None and not adds and hit.record not in self._hands.selection:
            self._hands.select(hit.record)
        self.state = Pressing(event.at, hit, adds)

    def moved(self, event: PointerMoved) -> None:
        """Follow the pointer in whatever is going on."""
        match self.state:
            case Idle():
                hit = self._hands.hit(event.at)
                self._hands.hover(hit.record, hit.part)
                self.state = Idle(hit)
            case Pressing() if math.dist(self.state.at, event.at) >= DRAG_FROM:
                self._begin_drag(self.state, event)
            case Pressing():
                pass
            case Moving():
                self._follow(self.state, event)
            case RubberBand():
                self._stretch(self.state, event)

    def released(self, event: PointerReleased) -> None:
        """Write the drag, or take the press as a click."""
        state, self.state = self.state, Idle(self._hands.hit(event.at))
        match state:
            case Pressing():
                self._click(state)
            case Moving():
                self._drop(state, event.at)
            case RubberBand() | Idle():
                pass

    def cancel(self) -> bool:
        """Take back a drag that is going on."""
        state, self.state = self.state, Idle()
        match state:
            case Moving():
                self._hands.show(None)
            case RubberBand():
                self._hands.select(*state.kept)
            case Idle():
                return False
            case Pressing():
                pass
        return True

    def cursor(self, hit: Hit) -> Cursor:
        """A text beam over numbers, a cross on a rim, crossed arrows over what moves."""
        if isinstance(self.state, Moving):
            return Cursor.MOVE
        if hit.on_edge:
            return Cursor.CROSS
        if hit.part in NUMBERS:
            return Cursor.TEXT
        if hit.record is None:
            return Cursor.ARROW
        return Cursor.MOVE if hit.part in (Part.BOX, Part.NOTE) else Cursor.POINT

    def _open(self, hit: Hit, at: Point) -> None:
        """What a double click does: rename, write, or add a step where there is nothing."""
        self.state = Idle(hit)
        if hit.record is None:
            place, map_id, new = self._place_for_step(at), self._hands.sheet.map_id, _step_id()
            self._hands.begin_new(
                new,
                Part.NAME,
                lambda document, name: add_loose_step(
                    document, map_id, name=name, position=place, new=new
                ),
            )
        elif hit.part is Part.NOTE:
            self._hands.begin_typing(Field(hit.record, Part.NOTE))
        elif hit.part is Part.BOX:
            self._hands.begin_typing(Field(hit.record, Part.NAME))

    def _name_first_step(self) -> None:
        """A click on an empty map asks for the first step, wherever it was."""
        map_id, new = self._hands.sheet.map_id, _step_id()
        self._hands.begin_new(
            new, Part.NAME, lambda document, name: add_step(document, map_id, name=name, new=new)
        )

    def _click(self, state: Pressing) -> None:
        hit = state.hit
        if hit.record is None and not self._hands.sheet.stream.steps:
            self._name_first_step()
        elif hit.record is None:
            if not state.adds:
                self._hands.select()
        elif state.adds:
            self._hands.toggle(hit.record)
        else:
            self._hands.select(hit.record)
            if hit.part in NUMBERS:
                self._hands.begin_typing(Field(hit.record, hit.part))

    def _begin_drag(self, state: Pressing, event: PointerMoved) -> None:
        hit, sheet = state.hit, self._hands.sheet
        if hit.record is None:
            kept = self._hands.selection.ids if state.adds else ()
            start = self._hands.viewport.to_sheet(state.at)
            self._stretch(RubberBand(start, start, kept), event)
        elif hit.on_edge:
            self.state = Idle()
            self._hands.begin_wire(hit.record, state.at)
        elif hit.record in sheet.stream.flows:
            self.state = Idle()
            self._hands.begin_rerouting(hit.record, state.at)
        elif hit.part in (Part.BOX, Part.NOTE):
            if hit.record not in self._hands.selection:
                self._hands.toggle(hit.record)
            self._follow(self._lifted(state.at), event)

    def _lifted(self, at: Point) -> Moving:
        sheet = self._hands.sheet
        places = sheet.places(self._hands.selection.ids)
        boxes = {str(step): box for step, box in sheet.frames.items()}
        outline = surrounding(box for box in map(sheet.box_of, places) if box is not None)
        still = tuple(box for step, box in boxes.items() if step not in places)
        return Moving(self._hands.viewport.to_sheet(at), places, outline, still)

    def _follow(self, state: Moving, event: PointerMoved) -> None:
        at = self._hands.viewport.to_sheet(event.at)
        to = Point(at.x - state.grabbed.x, at.y - state.grabbed.y)
        reach = 0.0 if event.modifiers.alt else REACH / self._hands.viewport.zoom
        final = snapped(state.outline, to, state.still, reach)
        self.state = replace(state, by=Point(final.right, final.down), guides=final.guides)
        if self._hands.sheet.is_live:
            self._hands.show(self._move(self.state))

    def _stretch(self, state: RubberBand, event: PointerMoved) -> None:
        self.state = replace(state, end=self._hands.viewport.to_sheet(event.at))
        inside = self._hands.sheet.hits.inside(self.state.area)
        self._hands.select(*state.kept, *inside)

    def _drop(self, state: Moving, at: Point) -> None:
        self._hands.show(None)
        if state.by == STILL:
            return
        flow = self._flow_under(state, at)
        if flow is None:
            self._hands.do(self._move(state))
            return
        map_id, step = self._hands.sheet.map_id, StepId(next(iter(state.places)))
        self._hands.do(lambda document: insert_in_flow(document, map_id, flow, step))

    def _move(self, state: Moving) -> PendingEdit:
        map_id, places = self._hands.sheet.map_id, state.moved_places
        return lambda document: move(document, map_id, places)

    def _flow_under(self, state: Moving, at: Point) -> FlowId | None:
        """The flow an unconnected step was dropped on."""
        stream = self._hands.sheet.stream
        dropped = [StepId(record) for record in state.places]
        if len(dropped) != 1 or dropped[0] not in stream.steps:
            return None
        if stream.flows_into(dropped[0]) or stream.flows_from(dropped[0]):
            return None
        flow = FlowId(self._hands.hit(at).record or "")
        return flow if flow in stream.flows else None

    def _place_for_step(self, at: Point) -> Point:
        """The corner of a box whose middle is at a pixel."""
        middle, sizes = self._hands.viewport.to_sheet(at), self._hands.sheet.look.sizes
        return Point(middle.x - sizes.box_width / 2, middle.y - sizes.box_height / 2)


def _step_id() -> StepId:
    return StepId(new_id())
