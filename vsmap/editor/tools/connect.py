"""Connecting: from a step to another, to empty space (a new step), or a flow's end elsewhere."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from vsmap.drawing.primitives import Part
from vsmap.editor.edits.flows import connect, reconnect
from vsmap.editor.edits.steps import add_branch_off
from vsmap.editor.hit_testing import NOTHING, Hit
from vsmap.editor.tools.tool import DRAG_FROM, Cursor, Hands, ToolName
from vsmap.model.ids import DELIVERED, FlowId, StepId, new_id
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from vsmap.editor.input_events import PointerMoved, PointerPressed, PointerReleased


@dataclass(frozen=True, slots=True)
class ChoosingSource:
    """The next press says where the flow begins."""

    over: Hit = NOTHING


@dataclass(frozen=True, slots=True)
class ChoosingTarget:
    """A line follows the pointer from a step; `target` is the step it would end at.

    `pressed` is the pixel where the button last went down.
    """

    source: str
    pressed: Point
    at: Point
    target: str | None = None

    @property
    def is_away(self) -> bool:
        """Whether the pointer has left the place where it was pressed."""
        return math.dist(self.pressed, self.at) >= DRAG_FROM


@dataclass(frozen=True, slots=True)
class Rerouting:
    """One end of a flow follows the pointer; `anchor` is the step its other end stays at."""

    flow: FlowId
    moves_target: bool
    anchor: StepId
    at: Point
    target: str | None = None


class ConnectTool:
    """Draws flows; `once` puts the arrow back into the hand after one."""

    name = ToolName.CONNECT

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._once = False
        self.state: ChoosingSource | ChoosingTarget | Rerouting = ChoosingSource()

    @property
    def is_busy(self) -> bool:
        """Whether a line is being drawn or led elsewhere."""
        return not isinstance(self.state, ChoosingSource)

    def begin_wire(self, source: str, at: Point) -> None:
        """Draw one flow from a step, from a press of the arrow on its rim."""
        self._once = True
        self.state = ChoosingTarget(source, at, at)

    def begin_rerouting(self, flow_id: FlowId, at: Point) -> None:
        """Move the end of a flow that lies nearer to where it was pressed."""
        self._once = True
        sheet = self._hands.sheet
        flow = sheet.stream.flows[flow_id]
        place = self._hands.viewport.to_sheet(at)
        source, target = sheet.box_of(flow.source), sheet.box_of(flow.target)
        if source is None or target is None:
            self._finish()
            return
        moves_target = math.dist(target.centre, place) <= math.dist(source.centre, place)
        anchor = flow.source if moves_target else flow.target
        self.state = Rerouting(flow_id, moves_target, anchor, at)

    def pressed(self, event: PointerPressed) -> None:
        """Begin at a step, or end where the second of two clicks is."""
        match self.state:
            case ChoosingSource():
                step = self._step_at(event.at)
                if step is None or step == DELIVERED:
                    return
                self.state = ChoosingTarget(step, event.at, event.at)
            case ChoosingTarget():
                self.state = replace(self.state, pressed=event.at)
            case Rerouting():
                pass

    def moved(self, event: PointerMoved) -> None:
        """Follow the pointer."""
        step = self._step_at(event.at)
        match self.state:
            case ChoosingSource():
                self.state = ChoosingSource(self._hands.hit(event.at))
                self._hands.hover(step, Part.BOX if step else None)
            case ChoosingTarget():
                target = step if step != self.state.source else None
                self.state = replace(self.state, at=event.at, target=target)
            case Rerouting():
                target = step if step != self.state.anchor else None
                self.state = replace(self.state, at=event.at, target=target)

    def released(self, event: PointerReleased) -> None:
        """End the flow at the step, or add one where there is none; a click goes on by clicks."""
        match self.state:
            case ChoosingTarget():
                self._end_wire(self.state, event.at)
            case Rerouting():
                self._end_rerouting(self.state)
            case ChoosingSource():
                pass

    def cancel(self) -> bool:
        """Let go of the line."""
        if isinstance(self.state, ChoosingSource):
            return False
        self._finish()
        return True

    def cursor(self, hit: Hit) -> Cursor:
        """A cross, whatever lies below."""
        del hit
        return Cursor.CROSS

    def _end_wire(self, state: ChoosingTarget, at: Point) -> None:
        target, source = self._step_at(at), StepId(state.source)
        dragged = math.dist(state.pressed, at) >= DRAG_FROM
        if target == source:
            self._end_at_source(state, dragged=dragged)
            return
        map_id = self._hands.sheet.map_id
        self._finish()
        if target is not None:
            flow = self._hands.do(lambda d: connect(d, map_id, source, StepId(target)))
            self._hands.select(*([str(flow)] if flow else []))
        else:
            self._add_step(source, at)

    def _end_at_source(self, state: ChoosingTarget, *, dragged: bool) -> None:
        """A click on the source goes on by clicks; with the arrow it just chooses the step."""
        if dragged:
            self._finish()
        elif self._once:
            self._finish()
            self._hands.select(state.source)

    def _end_rerouting(self, state: Rerouting) -> None:
        map_id, flow, step = self._hands.sheet.map_id, state.flow, state.target
        self._finish()
        if step is None:
            return
        moved = {"target" if state.moves_target else "source": StepId(step)}
        self._hands.do(lambda document: reconnect(document, map_id, flow, **moved))

    def _add_step(self, source: StepId, at: Point) -> None:
        middle, sizes = self._hands.viewport.to_sheet(at), self._hands.sheet.look.sizes
        place = Point(middle.x, middle.y - sizes.box_height / 2)
        map_id, new = self._hands.sheet.map_id, StepId(new_id())
        self._hands.begin_new(
            new,
            Part.NAME,
            lambda document, name: add_branch_off(
                document, map_id, source, name=name, position=place, new=new
            ),
        )

    def _step_at(self, pixel: Point) -> str | None:
        viewport = self._hands.viewport
        return self._hands.sheet.hits.step_at(viewport.to_sheet(pixel), 10 / viewport.zoom)

    def _finish(self) -> None:
        self.state = ChoosingSource()
        if self._once:
            self._once = False
            self._hands.take(ToolName.SELECT)
