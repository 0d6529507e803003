"""What a drag of parts of the map is, how it follows the hand, and what its drop does."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from vsmap.drawing.geometry import Box, surrounding
from vsmap.editor.edits.copying import duplicate_to
from vsmap.editor.edits.placing import move
from vsmap.editor.edits.relocating import move_into_flow
from vsmap.editor.edits.steps import insert_in_flow
from vsmap.editor.snapping import REACH, Gap, Guide, Snapped, snapped
from vsmap.editor.tools.dropping_in_lanes import moved_in_lanes
from vsmap.model.flows import FlowKind
from vsmap.model.ids import FlowId, RunId, StepId, is_end, new_id
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vsmap.drawing.lane_tasks import LaneLabel
    from vsmap.editor.hit_testing import HitTester
    from vsmap.editor.input_events import PointerMoved
    from vsmap.editor.sheet import PendingEdit, Sheet
    from vsmap.editor.tools.tool import Hands

STILL = Point(0.0, 0.0)
MOST_LIVE_MOVED = 24
_LINE_REACH = 10.0
"""How near, in pixels, the pointer or the box's middle must come to a flow to drop a step on it."""


@dataclass(frozen=True, slots=True)
class Moving:
    """What is dragged follows the pointer: `places` is where they were, `by` how far they went.

    `copies` are the ids their copies would have; `leaves_copies` while the originals stay where
    they were. `onto` is the flow the step would be put into, `is_loose` whether it is a single one
    that nothing connects yet; `lanes` and `hits` are the lanes and the lines of the map as they lay
    when the drag began, since others may make way meanwhile.
    """

    grabbed: Point
    places: Mapping[str, Point]
    outline: Box
    still: tuple[Box, ...]
    hits: HitTester
    copies: Mapping[str, str] = field(default_factory=dict)
    by: Point = STILL
    guides: tuple[Guide, ...] = ()
    gaps: tuple[Gap, ...] = ()
    leaves_copies: bool = False
    onto: FlowId | None = None
    is_loose: bool = False
    lanes: tuple[LaneLabel, ...] = ()

    @property
    def moved_places(self) -> dict[str, Point]:
        """Where they stand now."""
        return {
            record: Point(place.x + self.by.x, place.y + self.by.y)
            for record, place in self.places.items()
        }


def is_shown_live(sheet: Sheet, state: Moving) -> bool:
    """Whether the map is drawn anew at every move, as others may make way for what is moved.

    Many steps of a large map follow the hand as they lie, and all is drawn anew on the drop.
    """
    few = len(state.places) <= MOST_LIVE_MOVED
    return sheet.is_small or (sheet.is_live and few)


def lifted(hands: Hands, at: Point) -> Moving:
    """What is chosen, taken up at a pixel."""
    sheet = hands.sheet
    places = sheet.places(hands.selection.ids)
    outline = surrounding(box for box in map(sheet.box_of, places) if box is not None)
    still = tuple(box for step, box in sheet.frames.items() if step not in places)
    copies = {record: new_id() for record in places if _can_be_copied(sheet, record)}
    lanes = sheet.picture.lanes
    grabbed, hits = hands.viewport.to_sheet(at), sheet.hits
    is_loose = len(places) == 1 and _is_loose(hands, StepId(next(iter(places))))
    return Moving(grabbed, places, outline, still, hits, copies, is_loose=is_loose, lanes=lanes)


def followed(hands: Hands, state: Moving, event: PointerMoved) -> Moving:
    """The drag at another pixel.

    Shift keeps it level or upright, Ctrl draws it to no line, Alt leaves the originals in place.
    """
    at, held = hands.viewport.to_sheet(event.at), event.modifiers
    to = Point(at.x - state.grabbed.x, at.y - state.grabbed.y)
    reach = 0.0 if held.control else REACH / hands.viewport.zoom
    seen = hands.viewport.seen
    if held.shift:
        to = Point(to.x, 0.0) if abs(to.x) >= abs(to.y) else Point(0.0, to.y)
        final = Snapped(to.x, to.y)
    else:
        near = (box for box in state.still if box.meets(seen))
        final = snapped(state.outline, to, near, reach)
    copies = held.alt and bool(state.copies)
    return replace(
        state,
        by=Point(final.right, final.down),
        guides=final.guides,
        gaps=final.gaps,
        leaves_copies=copies,
        onto=None if copies else _flow_below(hands, state, at, moves_in=held.control),
    )


def pending(hands: Hands, state: Moving) -> PendingEdit:
    """What the drag would do to the map if it ended here, its drop on a flow left out."""
    map_id, places = hands.sheet.map_id, state.moved_places
    if state.leaves_copies:
        return lambda document: duplicate_to(document, map_id, places, state.copies)
    if state.lanes:
        sheet = hands.sheet
        kept = sheet.document.workbook.maps[map_id]
        height = sheet.look.sizes.box_height
        into_lane = moved_in_lanes(kept, state.lanes, places, height, map_id)
        if into_lane is not None:
            return into_lane
    return lambda document: move(document, map_id, places)


def drop(hands: Hands, state: Moving) -> None:
    """Write what the drag did, as one edit."""
    if state.by == STILL:
        return
    map_id, flow = hands.sheet.map_id, state.onto
    if flow is None:
        if hands.done(pending(hands, state)) and state.leaves_copies:
            hands.select(*state.copies.values())
        return
    step = StepId(next(iter(state.places)))
    if _is_loose(hands, step):
        hands.do(lambda document: insert_in_flow(document, map_id, flow, step))
    else:
        hands.do(lambda document: move_into_flow(document, map_id, flow, step))


def flow_to_insert_in(
    hands: Hands, hits: HitTester, place: Point, besides: str = ""
) -> FlowId | None:
    """The forward flow at a place of the sheet that a step could be put into."""
    flows = hands.sheet.stream.flows

    def is_meant(record: str) -> bool:
        flow = flows.get(FlowId(record))
        if flow is None or flow.kind is not FlowKind.FORWARD:
            return False
        return besides not in (flow.source, flow.target)

    return hits.flow_at(place, _LINE_REACH / hands.viewport.zoom, is_meant)


def _flow_below(hands: Hands, state: Moving, at: Point, *, moves_in: bool) -> FlowId | None:
    """The flow a single step would be put into: one not connected, or any while Ctrl is held."""
    step = StepId(next(iter(state.places), ""))
    if len(state.places) != 1 or step not in hands.sheet.stream.steps:
        return None
    if not moves_in and not state.is_loose:
        return None
    middle = state.outline.moved(at.x - state.grabbed.x, at.y - state.grabbed.y).centre
    found = (flow_to_insert_in(hands, state.hits, place, step) for place in (at, middle))
    return next((flow for flow in found if flow is not None), None)


def _can_be_copied(sheet: Sheet, record: str) -> bool:
    """Whether Alt leaves it in place and drags a copy: not of an end, nor of a collapsed box."""
    return not is_end(StepId(record)) and RunId(record) not in sheet.stream.runs


def _is_loose(hands: Hands, step: StepId) -> bool:
    stream = hands.sheet.stream
    return not stream.flows_into(step) and not stream.flows_from(step)
