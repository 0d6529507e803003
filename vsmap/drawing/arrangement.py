"""Where everything of a map stands and runs, before anything is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vsmap.drawing.back_ways import OFFSET, BackWay, back_ways
from vsmap.drawing.detours import in_the_way
from vsmap.drawing.flow_ways import Along
from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.layout import Layout
from vsmap.drawing.look import Sizes
from vsmap.drawing.places import Near
from vsmap.drawing.rework import capsule_width
from vsmap.drawing.routing import Course, Stand, stand_of_box, stand_of_end, trunk_in, trunk_out
from vsmap.drawing.text_measure import TextMeasure
from vsmap.drawing.word_ways import WordPlaces, WordWay, word_ways
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import REQUEST, FlowId, StepId
from vsmap.model.steps import StepKind
from vsmap.model.value_stream import Symbols, ValueStreamMap


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The stands of steps and ends, the ways back and of words, the dots of splits and joins."""

    layout: Layout
    hotspot: StepId | None
    factories: Mapping[StepId, Box]
    stands: Mapping[StepId, Stand]
    backs: Mapping[FlowId, BackWay]
    words: Mapping[FlowId, WordWay]
    splits: Mapping[StepId, Point]
    joins: Mapping[StepId, Point]
    choices: frozenset[StepId]
    sizes: Sizes
    near: Near | None = None
    """Every box by its place, where a hand put one so that it may be in a flow's way."""

    def course(self, flow: Flow) -> Course:
        """What decides the way of a forward flow."""
        return Course(
            flow.source in self.layout.splits,
            flow.target in self.layout.joins,
            self.layout.along.get(flow.id, Along.SOURCE),
            self.layout.lanes.get(flow.id),
            self._past(flow),
        )

    def _past(self, flow: Flow) -> tuple[Box, ...]:
        if self.near is None:
            return ()
        ends = self.stands[flow.source], self.stands[flow.target]
        return in_the_way(*ends, self.near, self.sizes)


def arrange(
    value_map: ValueStreamMap,
    layout: Layout,
    hotspot: StepId | None,
    symbols: Symbols | None,
    sizes: Sizes,
    measure: TextMeasure,
) -> Arrangement:
    """Settle all that follows from where the steps stand."""
    stands = {step: stand_of_box(box, sizes) for step, box in layout.boxes.items()}
    stands |= {end: stand_of_end(at, sizes) for end, at in layout.ends.items()}
    forward = [f for f in value_map.visible_flows(FlowKind.FORWARD) if f.source in layout.splits]
    factories = _factories(value_map, layout, sizes) if symbols is Symbols.CLASSIC else {}
    return Arrangement(
        layout=layout,
        hotspot=hotspot,
        factories=factories,
        stands=stands,
        backs=_backs(value_map, layout, sizes, measure),
        words=_words(value_map, layout, hotspot, factories, sizes),
        splits={s: trunk_out(stands[s], sizes) for s in layout.splits if s in stands},
        joins={s: trunk_in(stands[s], sizes) for s in layout.joins if s in stands},
        choices=frozenset(f.source for f in forward if f.share.is_known),
        sizes=sizes,
        near=near_of(value_map, layout, sizes),
    )


def is_arranged_alike(before: ValueStreamMap, after: ValueStreamMap) -> bool:
    """Whether nothing changed between two maps laid out alike that a way back or a choice shows."""
    if before.flows is not after.flows:
        for flow_id, flow in after.flows.items():
            old = before.flows[flow_id]
            if old is not flow and (old.share != flow.share or flow.kind is FlowKind.REWORK):
                return False
    if before.steps is after.steps:
        return True
    judged = {
        step_id
        for step_id, step in after.steps.items()
        if (was := before.steps[step_id]) is not step
        and was.percent_complete_accurate != step.percent_complete_accurate
    }
    if not judged:
        return True
    return not any(f.kind is FlowKind.REWORK and f.source in judged for f in after.flows.values())


def near_of(value_map: ValueStreamMap, layout: Layout, sizes: Sizes) -> Near | None:
    """What flows go round: all boxes, as soon as a hand put one of them where it stands."""
    if all(step.position is None for step in value_map.steps.values()):
        return None
    return Near(sizes.box_width, layout.boxes.values())


def goes_back(flow: Flow, layout: Layout) -> bool:
    """Whether a flow is drawn below the boxes: rework, and what would close a loop."""
    return flow.kind is FlowKind.REWORK or flow.id in layout.closing


def _backs(
    value_map: ValueStreamMap, layout: Layout, sizes: Sizes, measure: TextMeasure
) -> Mapping[FlowId, BackWay]:
    flows = [f for f in value_map.visible_flows() if goes_back(f, layout)]
    widths = {f.id: capsule_width(f, value_map.steps.get(f.source), sizes, measure) for f in flows}
    frames = {**{end: _under(at, sizes) for end, at in layout.ends.items()}, **layout.boxes}
    return back_ways(flows, frames, sizes, widths)


def _under(end: Point, sizes: Sizes) -> Box:
    """An end as a way back sees it: it comes in straight below the middle."""
    height = 2 * sizes.end_radius
    return Box(end.x - OFFSET, end.y - sizes.end_radius, 2 * OFFSET, height)


def _words(
    value_map: ValueStreamMap,
    layout: Layout,
    hotspot: StepId | None,
    factories: Mapping[StepId, Box],
    sizes: Sizes,
) -> Mapping[FlowId, WordWay]:
    flows = list(value_map.visible_flows(FlowKind.INFORMATION))
    controls = frozenset(s.id for s in value_map.steps.values() if s.kind is StepKind.CONTROL)
    places = WordPlaces(layout.boxes, layout.ends, factories, controls, hotspot, sizes)
    return word_ways(flows, places)


def _factories(value_map: ValueStreamMap, layout: Layout, sizes: Sizes) -> Mapping[StepId, Box]:
    """Supplier and customer stand above the gap in which the stream begins or ends."""
    from vsmap.drawing.classic_ends import factory_box  # for classic symbols alone

    steps = (layout.boxes[step].y for step in layout.rows if step in layout.boxes)
    top = min((*steps, *(at.y - sizes.line for at in layout.ends.values())))
    factories: dict[StepId, Box] = {}
    for end, at in layout.ends.items():
        inner = sizes.end_radius if end == REQUEST else -sizes.end_radius
        near = [f for f in value_map.visible_flows(FlowKind.FORWARD) if end in (f.source, f.target)]
        middle = at.x + inner
        for flow in near[:1]:
            other = layout.boxes.get(flow.target if end == REQUEST else flow.source)
            if other is not None:
                edge = other.x if end == REQUEST else other.right
                middle = (edge + at.x + inner) / 2
        factories[end] = factory_box(end, middle, top)
    return factories
