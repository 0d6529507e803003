"""What is shown: the document's map, or the same with an edit that is not kept yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from vsmap.document.addresses import PARTS, changed_address, map_address, part_address
from vsmap.drawing.geometry import Box, surrounding
from vsmap.drawing.look import Look
from vsmap.drawing.picture import Draughtsman
from vsmap.drawing.primitives import Part
from vsmap.drawing.shown_map import ShownMap
from vsmap.editor.edits.lookup import map_of
from vsmap.editor.hit_testing import HitTester, frame_of
from vsmap.editor.preview import Preview
from vsmap.editor.sub_stream_figures import SubStreamFigures
from vsmap.model.errors import EditRefused
from vsmap.model.ids import StepId, is_end
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from vsmap.document.shared_map import SharedWorkbook
    from vsmap.drawing.picture import Picture
    from vsmap.drawing.text_measure import TextMeasure
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.changes import DocumentChange
    from vsmap.model.ids import FlowId, MapId
    from vsmap.model.quantities import Calendar
    from vsmap.model.value_stream import ValueStreamMap
    from vsmap.model.workbook import Workbook

MOST_SMALL_STEPS = 150
MOST_LIVE_STEPS = 2500

FiguresOf = Callable[["Workbook", "MapId"], Any]
"""Who tells the figures a picture shows: `Figures`, `StripFigures` or None."""

PendingEdit = Callable[["Editable"], object]
"""An edit that can be shown first and kept later: all of its arguments but the document given."""


class Sheet:
    """One map of a document with its picture, drawn anew when it is asked for after a change.

    `figures` are those the picture was drawn with.
    """

    def __init__(
        self,
        document: SharedWorkbook,
        map_id: MapId,
        figures_of: FiguresOf,
        measure: TextMeasure | None = None,
    ) -> None:
        self.document = document
        self.map_id = map_id
        self._figures_of = figures_of
        self._measure = measure
        self._look = Look()
        self._draughtsman = Draughtsman(_without_labels(self._look), measure)
        self._sub_streams = SubStreamFigures()
        self._pending: PendingEdit | None = None
        self._preview: Preview | None = None
        self._picture: Picture | None = None
        self.figures: Any = None
        self._drawn_of: tuple[ValueStreamMap | None, Calendar | None] = (None, None)

    @property
    def look(self) -> Look:
        """How the map is drawn: symbols (its own unless others are asked for), ladder, hotspot."""
        stream = self.workbook.maps.get(self.map_id)
        return self._look if stream is None else self._look.on(stream)

    @look.setter
    def look(self, look: Look) -> None:
        self._look = look
        self._draughtsman = Draughtsman(_without_labels(look), self._measure)
        self._picture = None

    @property
    def workbook(self) -> Workbook:
        """The workbook as shown, a pending edit included."""
        return self._preview.workbook if self._preview else self.document.workbook

    @property
    def stream(self) -> ValueStreamMap:
        """The map as shown. EditRefused if somebody has deleted it."""
        return map_of(self.workbook, self.map_id)

    @property
    def is_tried(self) -> bool:
        """Whether an edit is shown that is not kept yet."""
        return self._pending is not None

    @property
    def is_small(self) -> bool:
        """Whether the map is small enough to be laid out anew at every move of a hand."""
        return len(self.stream.steps) <= MOST_SMALL_STEPS

    @property
    def is_live(self) -> bool:
        """Whether the map is small enough to be drawn anew while one types or moves a few steps."""
        return len(self.stream.steps) <= MOST_LIVE_STEPS

    @property
    def picture(self) -> Picture:
        """How the map looks now.

        On a large map an edit that is not kept yet and adds or deletes nothing is left out. Steps
        change rows only when it is kept, so that none runs away from under the hand that types.
        """
        stream, calendar = self._drawn_stream(), self.workbook.calendar
        picture = self._drawn(stream, calendar)
        if picture is None:
            self.figures = figures = self._figures_of(self.workbook, self.map_id)
            subs = self._sub_streams.of(self.workbook, self.map_id)
            self._draughtsman.keeps_rows = self.is_tried
            self._picture = picture = self._draughtsman.draw(stream, figures, calendar, subs)
            self._drawn_of = (stream, calendar)
        return picture

    @property
    def shown(self) -> ShownMap:
        """The map as the picture shows it: each collapsed run as one step with the run's id.

        Nothing is drawn for it: menus ask after every change.
        """
        stream, calendar = self._drawn_stream(), self.workbook.calendar
        picture = self._drawn(stream, calendar)
        if picture is not None and picture.shown is not None:
            return picture.shown
        subs = self._sub_streams.of(self.workbook, self.map_id)
        return self._draughtsman.folding.follow(stream, calendar, subs)

    @property
    def frames(self) -> dict[StepId, Box]:
        """Where the boxes of steps and ends stand."""
        return {**self.picture.boxes, **self.picture.ends}

    @property
    def hits(self) -> HitTester:
        """What lies where on the picture."""
        return HitTester(self.picture)

    def show(self, pending: PendingEdit | None) -> DocumentChange | None:
        """Show the map with an edit done to it (None: as it is); returns what the edit changes.

        Raises EditRefused where the edit can't be done; what was shown stays.
        """
        preview, change = None, None
        if pending is not None:
            preview = Preview(self.document.workbook)
            pending(preview)
            change = preview.change()
            self.document.permits(map(changed_address, change.changes))
        self._pending, self._preview = pending, preview
        return change

    def refusal(self, record: str) -> str:
        """Why a record may not be written by this hand, in words; empty where it may."""
        owner = self.document.workbook.maps.get(self.map_id)
        kinds = (kind for kind in PARTS if record in getattr(owner, kind.value, {}))
        found = [part_address(kind, self.map_id, record) for kind in kinds]
        try:
            self.document.permits(found or [map_address(self.map_id)])
        except EditRefused as refusal:
            return str(refusal)
        return ""

    def has(self, record: str) -> bool:
        """Whether a record is of the map; nothing is drawn for it."""
        return any(record in getattr(self.stream, kind.value) for kind in PARTS)

    def refresh(self) -> bool:
        """Take in what the document has become; False if the pending edit no longer goes."""
        try:
            self.show(self._pending)
        except EditRefused:
            self.show(None)
            return False
        return True

    def redraw(self) -> None:
        """Forget the picture: the figures or the look have changed."""
        self._picture = None

    def box_of(self, record: str, part: Part = Part.BOX) -> Box | None:
        """Where a record, or one part of it, stands on the sheet; None if it is not drawn."""
        picture = self.picture
        step = self.home_of(record)
        if part is not Part.BOX:
            return picture.place_of(record, part)
        box = picture.boxes.get(step) or picture.ends.get(step)
        if box is not None:
            return box
        found = [frame_of(group) for group in picture.groups_of(record)]
        return surrounding(found) if found else None

    def home_of(self, record: str) -> StepId:
        """The box a record lies in: its own, or that of the collapsed run it belongs to."""
        return self.shown.home.get(record, StepId(record))

    def flows_into(self, step: str) -> tuple[FlowId, ...]:
        """The forward flows whose waits lie before a step."""
        return tuple(flow.id for flow in self.shown.stream.flows_into(StepId(step)))

    def places(self, records: tuple[str, ...]) -> dict[str, Point]:
        """Where these stand: ends by their middles, all else by corners; flows stand nowhere."""
        flows = self.stream.flows
        found: dict[str, Point] = {}
        for record in records:
            is_drawn = record not in flows and self.home_of(record) == record
            box = self.box_of(record) if is_drawn else None
            if box is not None:
                found[record] = box.centre if is_end(StepId(record)) else Point(box.x, box.y)
        return found

    def _drawn(self, stream: ValueStreamMap, calendar: Calendar) -> Picture | None:
        """The picture, if it is of this map still."""
        is_same = self._drawn_of[0] is stream and self._drawn_of[1] == calendar
        return self._picture if is_same else None

    def _drawn_stream(self) -> ValueStreamMap:
        """The map the picture is of."""
        shown = self.stream
        kept = self.document.workbook.maps.get(self.map_id)
        if kept is None or kept is shown or self.is_live:
            return shown
        same = kept.steps.keys() == shown.steps.keys() and kept.flows.keys() == shown.flows.keys()
        return kept if same else shown


def _without_labels(look: Look) -> Look:
    """The labels of lanes lie over the sheet, at the edge of the view."""
    return replace(look, lane_labels=False)
