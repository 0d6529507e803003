"""A map shortened to what one page can show, with every total kept to the second.

A box stands for one step or for several; the waits between those several are folded inside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from vsmap.analysis.figures import Figures
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import FlowId, StepId
from vsmap.model.language import said
from vsmap.model.measures import number_bounds
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import show_percent
from vsmap.reports.backbone import Backbone, backbone_of, is_counted
from vsmap.reports.grouping import Grouping, Weighing, grouped
from vsmap.reports.numbers import UNKNOWN_NUMBER, Number, derived, time_number, wait_number
from vsmap.reports.placing import Placing
from vsmap.reports.shown import ShownBox, ShownLink, ShownReturn, SimplifiedMap


def simplified(
    stream: ValueStreamMap, figures: Figures, most_boxes: int = 9, most_columns: int = 8
) -> SimplifiedMap:
    """The map in at most so many boxes and columns; works for any map, the empty one too."""
    backbone = backbone_of(stream, figures)
    weighing = _weighing(stream, figures, backbone)
    grouping = grouped(len(backbone.row), backbone.strands, weighing, most_boxes, most_columns)
    return _Composer(stream, figures, backbone, grouping).composed()


def _weighing(stream: ValueStreamMap, figures: Figures, backbone: Backbone) -> Weighing:
    hotspot = figures.hotspot.step if figures.hotspot else None
    place = backbone.row.index(hotspot) if hotspot in backbone.row else None
    roles = [stream.steps[step].role for step in backbone.row]
    waits = {stream.flows[f].target: (figures.flows[f].wait or 0.0) for f in backbone.row_flows}
    whole = figures.lead_time or 1.0

    def keep_apart(a: int, b: int) -> float:
        same_role = roles[a] == roles[b] and bool(roles[a])
        wait = waits.get(backbone.row[b], 0.0) / whole
        return min(1.0, 2.0 * wait + (0.0 if same_role else 0.15))

    return Weighing(place, keep_apart)


class _Composer:
    """Turns a grouping into boxes and links, adding up what each holds."""

    def __init__(
        self, stream: ValueStreamMap, figures: Figures, backbone: Backbone, grouping: Grouping
    ) -> None:
        self._stream = stream
        self._figures = figures
        self._backbone = backbone
        self._grouping = grouping
        self._placing = Placing(backbone, grouping)
        self._flows = {
            f.id: f for f in stream.visible_flows(FlowKind.FORWARD) if is_counted(f, figures)
        }

    def composed(self) -> SimplifiedMap:
        """The simplified map."""
        links = tuple(self._links())
        boxes = tuple(self._box(i) for i in range(len(self._placing.boxes)))
        return SimplifiedMap(
            boxes=boxes,
            links=links,
            returns=tuple(self._returns()),
            columns=self._placing.columns,
            splits=self._splits(links),
            left_out=tuple(
                step.name
                for step in self._stream.steps.values()
                if step.id in self._figures.steps and self._placing.place_of(step.id) is None
            ),
            bundles=self._placing.bundles,
        )

    @cached_property
    def _between(self) -> dict[tuple[int, int], list[Flow]]:
        """The flows between each two boxes; those inside one box are not in it."""
        between: dict[tuple[int, int], list[Flow]] = {}
        for flow in self._flows.values():
            ends = self._placing.place_of(flow.source), self._placing.place_of(flow.target)
            if ends[0] is not None and ends[1] is not None and ends[0] != ends[1]:
                between.setdefault((ends[0], ends[1]), []).append(flow)
        return between

    def _links(self) -> Iterator[ShownLink]:
        for (source, target), flows in self._between.items():
            bundles = {self._placing.bundle_of.get(flow.id) for flow in flows}
            bundle = next((b for b in bundles if b is not None), None)
            on_row = None if self._placing.are_next(source, target) else bundle
            yield self._link(source, target, flows, on_row)

    def _link(self, source: int, target: int, flows: list[Flow], bundle: int | None) -> ShownLink:
        weights = self._backbone.weights
        weight = sum(weights.get(f.id, 0.0) for f in flows)
        counted = [f for f in flows if f.id in weights] or flows
        is_folded = bundle is not None and self._placing.folds_ends(bundle)
        if len(counted) == 1 and not is_folded:
            flow = counted[0]
            wait = self._wait(flow.id)
            share = show_percent(number_bounds(flow.share).likely) if flow.share.is_known else ""
            number = wait_number(flow, self._figures)
            return ShownLink(source, target, flow.id, number, wait, weight, share, bundle)
        total = sum(weights.get(f.id, 0.0) * self._wait(f.id) for f in counted)
        wait = total / weight if weight else max(self._wait(f.id) for f in counted)
        number = self._summed([wait_number(f, self._figures) for f in counted], wait)
        return ShownLink(source, target, None, number, wait, weight, "", bundle, is_folded)

    def _box(self, number: int) -> ShownBox:
        steps, row, columns = self._placing.boxes[number]
        weights = self._backbone.weights
        counted = [s for s in steps if s in weights]
        weight = max((weights[s] for s in counted), default=0.0)
        inside = self._inside(number)
        work, waiting = self._sums(steps, inside, weight)
        hotspot = self._figures.hotspot
        seen = [
            time_number(self._stream.steps[s].process_time, self._figures.calendar) for s in steps
        ]
        records = [self._stream.steps[s] for s in steps]
        return ShownBox(
            steps=steps,
            names=tuple(r.name.strip() or said("no name") for r in records),
            roles=tuple(r.role.strip() for r in records),
            row=row,
            columns=columns,
            number=self._step_number(steps[0]) if len(steps) == 1 else self._summed(seen, work),
            work=work,
            inside=waiting,
            weight=weight,
            inside_unknown=sum(self._figures.flows[f.id].wait is None for f in inside),
            is_hotspot=hotspot is not None and steps == (hotspot.step,),
        )

    def _step_number(self, step: StepId) -> Number:
        """As typed; of a step that stands for a sub-stream, what that comes to."""
        typed = time_number(self._stream.steps[step].process_time, self._figures.calendar)
        seconds = self._figures.steps[step].process_time
        if typed.known or seconds is None:
            return typed
        return derived(seconds, self._figures.calendar)

    def _inside(self, number: int) -> list[Flow]:
        """The flows a box hides; those of a bundle with its ends folded in, those ends too."""
        inside = [
            f
            for f in self._flows.values()
            if self._placing.place_of(f.source) == self._placing.place_of(f.target) == number
        ]
        bundle = self._placing.bundle_of.get(self._placing.boxes[number][0][0])
        if bundle is None or not self._placing.folds_ends(bundle):
            return inside
        return [f for f in self._flows.values() if self._placing.bundle_of.get(f.id) == bundle]

    def _sums(
        self, steps: tuple[StepId, ...], inside: list[Flow], weight: float
    ) -> tuple[float, float]:
        """Work and waits for one item: as the lead-time path has them, else of the longest way."""
        weights = self._backbone.weights
        if weight:
            work = sum(weights.get(s, 0.0) * self._work(s) for s in steps)
            waiting = sum(weights.get(f.id, 0.0) * self._wait(f.id) for f in inside)
            waiting += sum(weights.get(s, 0.0) * self._wait_inside(s) for s in steps)
            return work / weight, waiting / weight
        return self._longest_way(steps, inside)

    def _longest_way(self, steps: tuple[StepId, ...], inside: list[Flow]) -> tuple[float, float]:
        best: dict[StepId, tuple[float, float]] = {}
        for step in steps:
            ways = [(0.0, 0.0)]
            for flow in inside:
                if flow.target == step:
                    work, waiting = best.get(flow.source, (0.0, 0.0))
                    ways.append((work, waiting + self._wait(flow.id)))
            work, waiting = max(ways, key=sum)
            best[step] = (work + self._work(step), waiting + self._wait_inside(step))
        ends = list(best.values())
        for flow in inside:
            if flow.source in best and flow.target not in best:
                work, waiting = best[flow.source]
                ends.append((work, waiting + self._wait(flow.id)))
        return max(ends, key=sum, default=(0.0, 0.0))

    def _summed(self, numbers: list[Number], seconds: float) -> Number:
        unknown = sum(not n.known for n in numbers)
        if not numbers:
            return UNKNOWN_NUMBER
        guess = any(n.guess for n in numbers)
        return derived(
            seconds, self._figures.calendar, guess=guess, unknown=unknown, of=len(numbers)
        )

    def _work(self, step: StepId) -> float:
        return self._figures.steps[step].process_time or 0.0

    def _wait_inside(self, step: StepId) -> float:
        return self._figures.steps[step].wait_inside

    def _wait(self, flow: FlowId) -> float:
        return self._figures.flows[flow].wait or 0.0

    def _returns(self) -> Iterator[ShownReturn]:
        for flow in self._stream.visible_flows(FlowKind.REWORK):
            place_of = self._placing.place_of
            source, target = place_of(flow.source), place_of(flow.target)
            if source is None or target is None or source == target or min(source, target) < 0:
                continue
            accurate = self._stream.steps[flow.source].percent_complete_accurate
            share = ""
            if flow.share.is_known:
                share = show_percent(number_bounds(flow.share).likely)
            elif accurate.is_known:
                share = show_percent(1 - number_bounds(accurate).likely)
            yield ShownReturn(source, target, share)

    def _splits(self, links: Iterable[ShownLink]) -> dict[int, bool]:
        leaving: dict[int, list[ShownLink]] = {}
        for link in links:
            leaving.setdefault(link.source, []).append(link)
        return {
            source: any(link.share for link in together)
            for source, together in leaving.items()
            if len(together) > 1
        }
