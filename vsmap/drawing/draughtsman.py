"""Who draws a map, and draws anew only what a change touched."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping

from vsmap.drawing.arrangement import Arrangement, arrange, is_arranged_alike
from vsmap.drawing.classic_steps import sizes_for
from vsmap.drawing.display_list import Picture
from vsmap.drawing.folding import Folding
from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.groups import Group
from vsmap.drawing.ladder_tasks import Ladders
from vsmap.drawing.lane_tasks import lane_labels, lane_tasks
from vsmap.drawing.layout import (
    Layout,
    RowsKept,
    laid_out_again,
    lay_out,
)
from vsmap.drawing.look import Look, Sizes
from vsmap.drawing.map_figures import MapFigures, framed_bottleneck
from vsmap.drawing.mark_tasks import hotspot_tasks, note_tasks
from vsmap.drawing.readings import Readings
from vsmap.drawing.rearrangement import rearranged
from vsmap.drawing.record_tasks import record_tasks
from vsmap.drawing.routes import Routes
from vsmap.drawing.routing import Route
from vsmap.drawing.same_ways import has_same_ways
from vsmap.drawing.sheet import Sheet, Task
from vsmap.drawing.shown_map import SubStreams
from vsmap.drawing.text_measure import FontMetrics, TextMeasure
from vsmap.drawing.touched import Touched
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import Symbols, ValueStreamMap


class Draughtsman:
    """Draws one map as it changes; what a change leaves alone is taken from the last drawing."""

    def __init__(self, look: Look | None = None, measure: TextMeasure | None = None) -> None:
        self._asked = look or Look()
        self._look = self._asked
        self._measure = measure or FontMetrics.shipped()
        self._groups: dict[Hashable, tuple[object, Group]] = {}
        self._records: dict[Hashable, tuple[object, Group]] = {}
        self._keys: list[Hashable] = []
        self._order: list[Hashable] = []
        self._routes = Routes(self._measure)
        self._touched = Touched()
        self._ladders = Ladders()
        self._lined: (
            tuple[Arrangement, Mapping[FlowId, Route], Mapping[FlowId, tuple[Point, ...]]] | None
        ) = None
        self._last: tuple[ValueStreamMap, Sizes, Arrangement] | None = None
        self._readings = Readings(Calendar(), None)
        self._sizes = self._look.sizes
        self._picture: Picture | None = None
        self.folding = Folding()
        self.keeps_rows = False
        """Whether rows stay as they are although another branch has become the longest."""

        self._kept_rows = False

    def draw(
        self,
        value_map: ValueStreamMap,
        figures: MapFigures | None = None,
        calendar: Calendar | None = None,
        sub_streams: SubStreams | None = None,
    ) -> Picture:
        """The picture of the map as it is now, collapsed runs as one box each."""
        days = calendar or Calendar()
        value_map = self.folding.follow(value_map, days, sub_streams).stream
        figures = self.folding.told(figures)
        self._look_as(self._asked.on(value_map))
        if not self._readings.is_for(days, value_map.demand):
            self._readings, self._last = Readings(days, value_map.demand), None
        self.folding.tell(self._readings)
        self._sizes = sizes_for(self._look, value_map, figures)
        plan = self._plan(value_map, figures)
        routes = self._routes.follow(value_map, plan, self._readings, self._sizes)
        sheet = Sheet(
            value_map, figures, self._readings, plan, routes, self._look, self._sizes, self._measure
        )
        lanes = lane_labels(sheet, self.folding.held_by_lane(self._readings))
        touched = self._touched.since_last(sheet)
        self._records = self._drawn_records(sheet, touched)
        drawn = self._drawn(lane_tasks(lanes, sheet)) | self._records
        drawn |= self._drawn(hotspot_tasks(sheet))
        notes = self._drawn(note_tasks(sheet, groups := _groups_of(drawn)))
        above = [*groups, *_groups_of(notes)]
        drawn |= notes
        drawn |= self._drawn(self._ladders.tasks(sheet, touched, above))
        self._groups = drawn
        self._picture = Picture(
            groups=self._by_layer(drawn),
            boxes=plan.layout.boxes,
            ends=_end_boxes(plan),
            flow_lines=self._flow_lines(plan, routes),
            look=self._look,
            shown=self.folding.shown,
            lanes=lanes,
            before=self._picture and self._picture.indexed,
        )
        return self._picture

    def _by_layer(self, drawn: Mapping[Hashable, tuple[object, Group]]) -> tuple[Group, ...]:
        """The groups in the order in which they are painted."""
        if list(drawn) != self._keys:
            self._keys = list(drawn)
            self._order = sorted(self._keys, key=lambda key: drawn[key][1].layer)
        return tuple([drawn[key][1] for key in self._order])

    def _flow_lines(
        self, plan: Arrangement, routes: Mapping[FlowId, Route]
    ) -> Mapping[FlowId, tuple[Point, ...]]:
        """The corners of every flow; the last ones while neither plan nor routes are others."""
        if self._lined is None or self._lined[0] is not plan or self._lined[1] is not routes:
            self._lined = (plan, routes, _lines(plan, routes))
        return self._lined[2]

    def _look_as(self, look: Look) -> None:
        """Forget what was drawn in another look."""
        if look != self._look:
            self._look, self._last, self._picture = look, None, None
            self._groups, self._records = {}, {}
            self._routes.forget()
            self._touched.forget()

    def _plan(self, value_map: ValueStreamMap, figures: MapFigures | None) -> Arrangement:
        """Where everything stands: as it was, if nothing that matters to it has changed."""
        framed = framed_bottleneck(figures, self._look)
        hotspot = framed.step if framed is not None else None
        layout = self._layout(value_map)
        if self._last is not None:
            last_map, last_sizes, last_plan = self._last
            is_same = last_sizes == self._sizes and layout.plan is last_plan.layout.plan
            if is_same and hotspot == last_plan.hotspot and is_arranged_alike(last_map, value_map):
                is_still = layout is last_plan.layout
                plan = last_plan if is_still else self._rearranged(last_plan, layout, value_map)
                if plan is not None:
                    self._last = (value_map, last_sizes, plan)
                    return plan
        sizes = self._sizes
        plan = arrange(value_map, layout, hotspot, self._look.symbols, sizes, self._measure)
        self._last = (value_map, sizes, plan)
        return plan

    def _rearranged(
        self, last: Arrangement, layout: Layout, value_map: ValueStreamMap
    ) -> Arrangement | None:
        return rearranged(last, layout, value_map, self._sizes)

    def _layout(self, value_map: ValueStreamMap) -> Layout:
        """Where the steps stand: the last layout itself where it still holds."""
        sheet = (value_map, self._readings, self._measure, self._sizes)
        if self._last is not None:
            last_map, last_sizes, last_plan = self._last
            if last_sizes == self._sizes and has_same_ways(last_map, value_map):
                kept = RowsKept.TILL_NOW if self._kept_rows else RowsKept.NOT
                kept = RowsKept.STILL if self.keeps_rows else kept
                self._kept_rows = self.keeps_rows
                return laid_out_again(last_plan.layout, last_map, *sheet, kept)
        return lay_out(*sheet)

    def _drawn_records(
        self, sheet: Sheet, touched: Collection[str] | None
    ) -> dict[Hashable, tuple[object, Group]]:
        """The groups of ends, flows and steps; those no change touched as they were."""
        if touched is None:
            return self._drawn(_tasks(sheet))
        return self._records | self._drawn(_tasks(sheet, touched))

    def _drawn(self, tasks: Iterable[Task]) -> dict[Hashable, tuple[object, Group]]:
        """Each task's group, taken from the last drawing where nothing it depends on changed."""
        drawn: dict[Hashable, tuple[object, Group]] = {}
        for task in tasks:
            known = self._groups.get(task.key)
            is_same = known is not None and known[0] == task.given
            drawn[task.key] = known if known and is_same else (task.given, task.group())
        return drawn


def _tasks(sheet: Sheet, touched: Collection[str] | None = None) -> Iterator[Task]:
    if sheet.look.symbols is Symbols.CLASSIC:
        from vsmap.drawing.classic_tasks import classic_tasks  # not wanted by every start

        return classic_tasks(sheet)
    return record_tasks(sheet, touched)


def _groups_of(drawn: Mapping[Hashable, tuple[object, Group]]) -> list[Group]:
    return [group for _, group in drawn.values()]


def _end_boxes(plan: Arrangement) -> Mapping[StepId, Box]:
    stands = ((end, plan.stands[end]) for end in (REQUEST, DELIVERED))
    return {end: Box(s.left, s.top, s.right - s.left, s.bottom - s.top) for end, s in stands}


def _lines(plan: Arrangement, routes: Mapping[FlowId, Route]) -> Mapping[FlowId, tuple[Point, ...]]:
    lines = {flow: way.corners for flow, way in routes.items()}
    lines |= {flow: way.corners for flow, way in plan.backs.items()}
    return lines | {flow: way.corners for flow, way in plan.words.items()}
