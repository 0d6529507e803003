"""The arrow: choosing, moving, opening fields; on a step's rim it draws a flow."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from vsmap.drawing.geometry import Box, around
from vsmap.drawing.lane_tasks import lane_called
from vsmap.drawing.primitives import Part
from vsmap.drawing.role_lanes import lane_of
from vsmap.editor.edits.steps import add_loose_step, add_step
from vsmap.editor.fields import NUMBERS, Field, waiting_field
from vsmap.editor.hit_testing import NOTHING, Hit
from vsmap.editor.tools.boxes import open_box
from vsmap.editor.tools.moving import Moving, drop, followed, is_shown_live, lifted, pending
from vsmap.editor.tools.resizing import CORNERS, Resizing, grasped, resize, stretched
from vsmap.editor.tools.tool import DRAG_FROM, Cursor, Hands, ToolName
from vsmap.model.flows import FlowKind
from vsmap.model.ids import DELIVERED, FlowId, StepId, new_id
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from vsmap.editor.input_events import PointerMoved, PointerPressed, PointerReleased


_WRITTEN_ON = (Part.NOTE, *NUMBERS)


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
class RubberBand:
    """A band is drawn from one place of the sheet to another; what lies in it is chosen.

    `kept` stays chosen with it; `before` was chosen before and is again after Escape.
    """

    start: Point
    end: Point
    kept: tuple[str, ...] = ()
    before: tuple[str, ...] = ()

    @property
    def area(self) -> Box:
        """What the band encloses."""
        return around((self.start, self.end))


class SelectTool:
    """The arrow; a drag is shown while it lasts and written once when the button goes up."""

    name = ToolName.SELECT

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self.state: Idle | Pressing | Moving | RubberBand | Resizing = Idle()

    @property
    def is_busy(self) -> bool:
        """Whether a press or drag is going on."""
        return not isinstance(self.state, Idle)

    def pressed(self, event: PointerPressed) -> None:
        """Remember what was pressed and choose it; a double click opens or adds."""
        hit = self._hands.hit(event.at)
        if hit.part is Part.LANE and hit.record is not None:
            self._press_lane(hit.record, event.clicks)
            return
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
            case Resizing():
                self._resize(stretched(self._hands, self.state, event))

    def released(self, event: PointerReleased) -> None:
        """Write the drag, or take the press as a click."""
        state, self.state = self.state, Idle(self._hands.hit(event.at))
        match state:
            case Pressing():
                self._click(state)
            case Moving():
                self._hands.show(None)
                drop(self._hands, state)
            case Resizing():
                self._hands.show(None)
                if state.is_changed:
                    self._hands.do(resize(self._hands, state))
            case RubberBand() | Idle():
                pass

    def cancel(self) -> bool:
        """Take back a drag that is going on."""
        state, self.state = self.state, Idle()
        match state:
            case Moving() | Resizing():
                self._hands.show(None)
            case RubberBand():
                self._hands.select(*state.before)
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
        if hit.part in CORNERS:
            falls = hit.part is Part.CORNER_FALLING
            return Cursor.RESIZE_FALLING if falls else Cursor.RESIZE_RISING
        if hit.part in NUMBERS:
            return Cursor.TEXT
        if hit.record is None:
            return Cursor.ARROW
        return Cursor.MOVE if hit.part in (Part.BOX, Part.NOTE, Part.PHOTO) else Cursor.POINT

    def _open(self, hit: Hit, at: Point) -> None:
        """What a double click does: write where words are, or add a step where there is nothing."""
        self.state = Idle(hit)
        if hit.record is None:
            self._add_loose(at)
        elif hit.part is Part.LINE:
            self._open_flow(hit.record)
        elif hit.part is Part.BOX:
            if not open_box(self._hands, hit.record, self._hands.viewport.to_sheet(at)):
                self._hands.begin_typing(Field(hit.record, self._words_at(hit.record, at)))
        elif hit.part in (Part.PHOTO, Part.CAPTION):
            self._hands.begin_typing(Field(hit.record, Part.CAPTION))
        elif hit.part is not None and (hit.part in _WRITTEN_ON or self._is_label(hit)):
            self._hands.begin_typing(Field(hit.record, hit.part))

    def _press_lane(self, record: str, clicks: int) -> None:
        """A click on a lane's label chooses its steps, a double click names the lane."""
        self.state = Idle()
        stream = self._hands.sheet.shown.stream
        name = lane_called(record)
        inside = (s.id for s in stream.steps.values() if lane_of(s, stream.lanes) == name)
        self._hands.select(*inside)
        if clicks == 2:
            self._hands.begin_typing(Field(record, Part.LANE))

    def _is_label(self, hit: Hit) -> bool:
        """Whether the words on a flow were hit; those under an end say the demand."""
        return hit.part is Part.LABEL and hit.record in self._hands.sheet.stream.flows

    def _words_at(self, step: str, at: Point) -> Part:
        """A step's role where it is written, else its name."""
        view = self._hands.viewport
        on_role = self._hands.sheet.hits.is_on_role(step, view.to_sheet(at), view.share)
        return Part.ROLE if on_role else Part.NAME

    def _open_flow(self, record: str) -> None:
        """On a flow one types what waits there; on the way back how much comes back."""
        flow = self._hands.sheet.stream.flows.get(FlowId(record))
        if flow is not None and flow.kind is FlowKind.FORWARD:
            self._hands.begin_typing(waiting_field(flow))
        elif flow is not None and flow.kind is FlowKind.REWORK:
            self._hands.begin_typing(Field(record, Part.SHARE))

    def _add_loose(self, at: Point) -> None:
        if not self._hands.sheet.stream.steps:
            self._name_first_step()
            return
        place, map_id, new = self._place_for_step(at), self._hands.sheet.map_id, _step_id()
        self._hands.begin_new(
            new,
            Part.NAME,
            lambda document, name: add_loose_step(
                document, map_id, name=name, position=place, new=new
            ),
        )

    def _name_first_step(self) -> None:
        """A click on an empty map asks for the first step, wherever it was."""
        map_id, new = self._hands.sheet.map_id, _step_id()
        self._hands.begin_new(
            new,
            Part.NAME,
            lambda document, name: add_step(document, map_id, name=name, new=new),
            goes_on=True,
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
            before = self._hands.selection.ids
            start = self._hands.viewport.to_sheet(state.at)
            self._stretch(RubberBand(start, start, before if state.adds else (), before), event)
        elif hit.on_edge and hit.record != DELIVERED:
            self.state = Idle()
            self._hands.begin_wire(hit.record, state.at)
        elif hit.record in sheet.stream.flows:
            self._begin_rerouting(hit)
        elif hit.part in CORNERS:
            self._resize(grasped(self._hands, hit.record, state.at))
        elif hit.part is not Part.LADDER:
            if hit.record not in self._hands.selection:
                self._hands.toggle(hit.record)
            self._follow(lifted(self._hands, state.at), event)

    def _begin_rerouting(self, hit: Hit) -> None:
        """A flow is led elsewhere by its line; its numbers are no handles."""
        if isinstance(self.state, Pressing) and hit.record and hit.part is Part.LINE:
            at, self.state = self.state.at, Idle()
            self._hands.begin_rerouting(hit.record, at)

    def _follow(self, state: Moving, event: PointerMoved) -> None:
        self.state = followed(self._hands, state, event)
        if is_shown_live(self._hands.sheet, self.state):
            is_inserted = self.state.onto is not None
            self._hands.show(None if is_inserted else pending(self._hands, self.state))

    def _resize(self, state: Resizing | None) -> None:
        self.state = state or Idle()
        if state is not None:
            self._hands.show(resize(self._hands, state))

    def _stretch(self, state: RubberBand, event: PointerMoved) -> None:
        self.state = replace(state, end=self._hands.viewport.to_sheet(event.at))
        inside = self._hands.sheet.hits.inside(self.state.area)
        self._hands.select(*state.kept, *inside)

    def _place_for_step(self, at: Point) -> Point:
        """The corner of a box whose middle is at a pixel."""
        middle, sizes = self._hands.viewport.to_sheet(at), self._hands.sheet.look.sizes
        return Point(middle.x - sizes.box_width / 2, middle.y - sizes.box_height / 2)


def _step_id() -> StepId:
    return StepId(new_id())
