"""Who draws a map, and draws anew only what a change touched."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping

from vsmap.drawing.arrangement import Arrangement, arrange, is_arranged_alike
from vsmap.drawing.classic_steps import sizes_for
from vsmap.drawing.display_list import Picture
from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.groups import Group
from vsmap.drawing.layout import (
    Layout,
    has_same_ways,
    has_same_work,
    laid_out_again,
    lay_out,
    rewaited,
)
from vsmap.drawing.look import Look, Sizes
from vsmap.drawing.map_figures import MapFigures, framed_bottleneck
from vsmap.drawing.mark_tasks import hotspot_tasks, ladder_tasks, note_tasks
from vsmap.drawing.primitives import Weight
from vsmap.drawing.readings import Readings
from vsmap.drawing.record_tasks import record_tasks
from vsmap.drawing.routing import Route, route
from vsmap.drawing.sheet import Sheet, Task
from vsmap.drawing.text_measure import FontMetrics, TextMeasure
from vsmap.model.flows import Flow, FlowKind
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
        self._routes: dict[FlowId, tuple[object, Route]] = {}
        self._routed: tuple[object, object] = (None, None)
        self._last: tuple[ValueStreamMap, Sizes, Arrangement] | None = None
        self._readings = Readings(Calendar(), None)
        self._sizes = self._look.sizes
        self._picture: Picture | None = None

    def draw(
        self,
        value_map: ValueStreamMap,
        figures: MapFigures | None = None,
        calendar: Calendar | None = None,
    ) -> Picture:
        """The picture of the map as it is now."""
        self._look_as(self._asked.on(value_map))
        days = calendar or Calendar()
        if not self._readings.is_for(days, value_map.demand):
            self._readings, self._last = Readings(days, value_map.demand), None
        self._sizes = sizes_for(self._look, value_map, figures)
        plan = self._plan(value_map, figures)
        routes = self._all_routes(value_map, plan)
        sheet = Sheet(
            value_map, figures, self._readings, plan, routes, self._look, self._sizes, self._measure
        )
        drawn = self._drawn((*_tasks(sheet), *hotspot_tasks(sheet)))
        drawn |= self._drawn(note_tasks(sheet, _groups_of(drawn)))
        drawn |= self._drawn(ladder_tasks(sheet, _groups_of(drawn)))
        self._groups = drawn
        self._picture = Picture(
            groups=tuple(sorted(_groups_of(drawn), key=lambda group: group.layer)),
            boxes=plan.layout.boxes,
            ends=_end_boxes(plan),
            flow_lines=_lines(plan, routes),
            look=self._look,
            before=self._picture,
        )
        return self._picture

    def _look_as(self, look: Look) -> None:
        """Forget what was drawn in another look."""
        if look != self._look:
            self._look, self._last, self._picture = look, None, None
            self._groups, self._routes, self._routed = {}, {}, (None, None)

    def _plan(self, value_map: ValueStreamMap, figures: MapFigures | None) -> Arrangement:
        """Where everything stands: as it was, if nothing that matters to it has changed."""
        framed = framed_bottleneck(figures, self._look)
        hotspot = framed.step if framed is not None else None
        layout = self._layout(value_map)
        if self._last is not None:
            last_map, last_sizes, last_plan = self._last
            is_same = layout is last_plan.layout and last_sizes == self._sizes
            if is_same and hotspot == last_plan.hotspot and is_arranged_alike(last_map, value_map):
                self._last = (value_map, last_sizes, last_plan)
                return last_plan
        sizes = self._sizes
        plan = arrange(value_map, layout, hotspot, self._look.symbols, sizes, self._measure)
        self._last = (value_map, sizes, plan)
        return plan

    def _layout(self, value_map: ValueStreamMap) -> Layout:
        """Where the steps stand: the last layout itself where it still holds."""
        sheet = (value_map, self._readings, self._measure, self._sizes)
        if self._last is not None:
            last_map, last_sizes, last_plan = self._last
            if last_sizes == self._sizes and has_same_ways(last_map, value_map):
                last = last_plan.layout
                changed = rewaited(last_map, value_map)
                if not changed and has_same_work(last_map, value_map):
                    return last
                return laid_out_again(last, *sheet, changed)
        return lay_out(*sheet)

    def _all_routes(self, value_map: ValueStreamMap, plan: Arrangement) -> Mapping[FlowId, Route]:
        if self._routed[0] is value_map.flows and self._routed[1] is plan:
            return {flow_id: way for flow_id, (_, way) in self._routes.items()}
        self._routed = (value_map.flows, plan)
        kept, self._routes = self._routes, {}
        for flow in value_map.visible_flows(FlowKind.FORWARD):
            if flow.id in plan.backs or flow.source not in plan.stands:
                continue
            stands = plan.stands[flow.source], plan.stands[flow.target]
            given = (*stands, plan.course(flow), self._label_width(flow))
            known = kept.get(flow.id)
            if known is None or known[0] != given:
                known = (given, route(*given, self._sizes))
            self._routes[flow.id] = known
        return {flow_id: way for flow_id, (_, way) in self._routes.items()}

    def _label_width(self, flow: Flow) -> float:
        words = self._readings.wait(flow).spoken.words
        return self._measure.width(words, self._sizes.large, Weight.SEMIBOLD)

    def _drawn(self, tasks: Iterable[Task]) -> dict[Hashable, tuple[object, Group]]:
        """Each task's group, taken from the last drawing where nothing it depends on changed."""
        drawn: dict[Hashable, tuple[object, Group]] = {}
        for key, given, draw in tasks:
            known = self._groups.get(key)
            drawn[key] = known if known and known[0] == given else (given, draw())
        return drawn


def _tasks(sheet: Sheet) -> Iterator[Task]:
    if sheet.look.symbols is Symbols.CLASSIC:
        from vsmap.drawing.classic_tasks import classic_tasks  # not wanted by every start

        return classic_tasks(sheet)
    return record_tasks(sheet)


def _groups_of(drawn: Mapping[Hashable, tuple[object, Group]]) -> list[Group]:
    return [group for _, group in drawn.values()]


def _end_boxes(plan: Arrangement) -> Mapping[StepId, Box]:
    stands = ((end, plan.stands[end]) for end in (REQUEST, DELIVERED))
    return {end: Box(s.left, s.top, s.right - s.left, s.bottom - s.top) for end, s in stands}


def _lines(plan: Arrangement, routes: Mapping[FlowId, Route]) -> Mapping[FlowId, tuple[Point, ...]]:
    lines = {flow: way.corners for flow, way in routes.items()}
    lines |= {flow: way.corners for flow, way in plan.backs.items()}
    return lines | {flow: way.corners for flow, way in plan.words.items()}
