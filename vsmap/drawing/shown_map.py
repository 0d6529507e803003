"""The map as it is drawn: collapsed runs as one box each, sub-streams with the times they hold.

Derived from the true map and never kept; figures are those of the true map, told of these boxes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

from vsmap.analysis.figures import Bottleneck, Figures
from vsmap.analysis.insides import Inside, inside_run, inside_sub_stream
from vsmap.analysis.live import StripFigures
from vsmap.analysis.passages import Passage, folded_runs
from vsmap.drawing.map_figures import MapFigures
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, MapId, StepId
from vsmap.model.language import said
from vsmap.model.quantities import Calendar
from vsmap.model.step_runs import StepRun
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap

SubStreams = Mapping[MapId, Figures]
"""The figures of the maps that steps stand for."""

_K = TypeVar("_K", bound=str)


@dataclass(frozen=True)
class ShownMap:
    """`stream` is what is drawn; `whole` the same step by step, before runs were folded.

    `inside` tells of the boxes that stand for more than a step; `home` in which run's box a step
    or flow lies that is not drawn itself.
    """

    stream: ValueStreamMap
    whole: ValueStreamMap
    inside: Mapping[StepId, Inside] = field(default_factory=dict)
    home: Mapping[str, StepId] = field(default_factory=dict)

    @cached_property
    def hidden(self) -> Mapping[StepId, tuple[Flow, ...]]:
        """The flows that lie inside each run's box."""
        found: dict[StepId, list[Flow]] = {}
        for record, box in self.home.items():
            if record in self.whole.flows:
                found.setdefault(box, []).append(self.whole.flows[FlowId(record)])
        return {box: tuple(flows) for box, flows in found.items()}

    def figures(self, figures: MapFigures | None) -> MapFigures | None:
        """The figures of the true map, path and bottlenecks told of the boxes drawn."""
        if not self.home:
            return figures
        match figures:
            case Figures():
                told = tuple(self._of_boxes(b) for b in figures.bottlenecks)
                return replace(figures, bottlenecks=told, **self._paths(figures))
            case StripFigures():
                hotspot = figures.hotspot and self._of_boxes(figures.hotspot)
                return replace(figures, hotspot=hotspot, **self._paths(figures))
            case _:
                return figures

    def _paths(self, figures: MapFigures) -> dict[str, Any]:
        steps = (self.home.get(step, step) for step in figures.path)
        return {
            "path": tuple(dict.fromkeys(steps)),
            "path_flows": tuple(f for f in figures.path_flows if f not in self.home),
        }

    def _of_boxes(self, bottleneck: Bottleneck) -> Bottleneck:
        """A bottleneck inside a run is told of the run's box; its inner waits stay named."""
        box = self.home.get(bottleneck.step)
        if box is None:
            return bottleneck
        return replace(bottleneck, step=box, name=self.stream.name_of(box))


def shown_map(
    drawn: ValueStreamMap, calendar: Calendar, sub_streams: SubStreams | None = None
) -> ShownMap:
    """What is drawn of a map; the map itself where nothing is folded and nothing stands behind."""
    subs = sub_streams or {}
    whole, inside = _with_sub_streams(drawn, subs)
    passages = folded_runs(whole)
    if not passages:
        return ShownMap(whole, whole, inside)
    held = {run: inside_run(drawn, way, calendar, subs) for run, way in passages.items()}
    boxes = {
        StepId(run): _box_of(whole.runs[run], way, held[run], whole)
        for run, way in passages.items()
    }
    home = _homes(whole, passages)
    inside = {**inside, **{StepId(run): found for run, found in held.items()}}
    return ShownMap(_folded(whole, boxes, home), whole, inside, home)


def run_name(run: StepRun, passage: Passage, drawn: ValueStreamMap) -> str:
    """What a run is called: as people named it, else after its first and last step."""
    if run.name:
        return run.name
    first, last = drawn.name_of(passage.entry), drawn.name_of(passage.exit)
    return said("{first} \u2026 {last}", first=first, last=last)


def _with_sub_streams(
    drawn: ValueStreamMap, subs: SubStreams
) -> tuple[ValueStreamMap, Mapping[StepId, Inside]]:
    """Steps that open a sub-stream carry the times and %C&A of that map."""
    if not subs:
        return drawn, {}
    inside = {
        step.id: inside_sub_stream(subs[step.sub_stream])
        for step in drawn.steps.values()
        if step.sub_stream is not None and step.sub_stream in subs
    }
    told = {step: _told(drawn.steps[step], held) for step, held in inside.items()}
    return drawn.model_copy(update={"steps": {**drawn.steps, **told}}), inside


def _told(step: Step, held: Inside) -> Step:
    times = {"process_time": held.process_time, "percent_complete_accurate": held.accurate}
    return step.model_copy(update=times)


def _box_of(run: StepRun, passage: Passage, held: Inside, drawn: ValueStreamMap) -> Step:
    """The box that stands for a run, in the lane of its first step."""
    first = drawn.steps[passage.entry]
    return Step(
        id=StepId(run.id),
        name=run_name(run, passage, drawn),
        process_time=held.process_time,
        percent_complete_accurate=held.accurate,
        role=first.role,
        tool=first.tool,
        position=run.position,
    )


def _homes(drawn: ValueStreamMap, passages: Mapping[Any, Passage]) -> dict[str, StepId]:
    home: dict[str, StepId] = {
        step: StepId(run) for run, passage in passages.items() for step in passage.steps
    }
    inner: dict[str, StepId] = {
        flow.id: home[flow.source]
        for flow in drawn.flows.values()
        if flow.source in home and home[flow.source] == home.get(flow.target)
    }
    return {**home, **inner}


def _folded(
    drawn: ValueStreamMap, boxes: Mapping[StepId, Step], home: Mapping[str, StepId]
) -> ValueStreamMap:
    """The map with each run's steps replaced by its box, and what led there led to the box."""
    steps: dict[StepId, Step] = {}
    for step in drawn.steps.values():
        box = home.get(step.id)
        steps.setdefault(box or step.id, boxes[box] if box else step)
    flows = {f.id: _led(f, home) for f in drawn.flows.values() if f.id not in home}
    return drawn.model_copy(
        update={
            "steps": steps,
            "flows": flows,
            "notes": _moved(drawn.notes, home),
            "photos": _moved(drawn.photos, home),
            "runs": {},
        }
    )


def _led(flow: Flow, home: Mapping[str, StepId]) -> Flow:
    source, target = home.get(flow.source), home.get(flow.target)
    if source is None and target is None:
        return flow
    ends = {"source": source or flow.source, "target": target or flow.target}
    return flow.model_copy(update=ends)


def _moved(parts: Mapping[_K, Any], home: Mapping[str, StepId]) -> dict[_K, Any]:
    """Notes and photos on what is hidden stand on its box."""
    return {
        part_id: part.model_copy(update={"on": home[part.on]}) if part.on in home else part
        for part_id, part in parts.items()
    }
