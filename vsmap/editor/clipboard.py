"""What a copy takes along: the chosen parts as a workbook of their own, with one small map.

Such a fragment is a whole map: where steps between two copied ones stay behind, a flow joins the
two, and what begins or ends within it hangs on Request and Delivered with the waits it had. So it
can be saved, printed or pasted like any other map.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from vsmap.editor.edits.joining import led_from, led_to, new_flow
from vsmap.editor.edits.lookup import map_of
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import (
    DELIVERED,
    REQUEST,
    FlowId,
    MapId,
    StepId,
    WorkbookId,
    new_id,
)
from vsmap.model.measures import UNKNOWN
from vsmap.model.photos import Photo
from vsmap.model.value_stream import Note
from vsmap.model.workbook import Workbook

if TYPE_CHECKING:
    from vsmap.model.placement import Point
    from vsmap.model.value_stream import Part, ValueStreamMap

FRAGMENT_MIME = "application/x-vsmap+json"
"""What the fragment's JSON is called on a clipboard."""


def fragment_of(
    workbook: Workbook, map_id: MapId, chosen: Iterable[str], places: Mapping[str, Point]
) -> Workbook | None:
    """The chosen parts of a map as a workbook; nothing chosen: the whole map.

    None where neither a step nor a note nor a picture is among them: a flow alone joins nothing.
    `places` are where they are drawn, so that what is pasted keeps its shape.
    """
    stream = map_of(workbook, map_id)
    ids = set(chosen)
    if ids:
        stream = _part_of(stream, ids | _inside(stream, ids))
    if not (stream.steps or stream.notes or stream.photos):
        return None
    placed = stream.with_parts(*_placed(stream, places))
    lone = {"id": WorkbookId(new_id()), "maps": {placed.id: placed}}
    kept = {"title": workbook.title, "calendar": workbook.calendar}
    return Workbook(**lone, **kept)


def drawn_of(stream: ValueStreamMap, chosen: Iterable[str]) -> frozenset[str]:
    """What is drawn of the chosen parts: they themselves, the flows among them and their dots."""
    ids = set(chosen)
    ids |= _inside(stream, ids)
    flows = [f for f in stream.visible_flows() if f.source in ids and f.target in ids]
    forward = [flow for flow in flows if flow.kind is FlowKind.FORWARD]
    parted, met = Counter(f.source for f in forward), Counter(f.target for f in forward)
    dots = {f"{step}/split" for step, count in parted.items() if count > 1}
    dots |= {f"{step}/join" for step, count in met.items() if count > 1}
    return frozenset(ids | dots | {flow.id for flow in flows})


def _inside(stream: ValueStreamMap, ids: set[str]) -> set[str]:
    """The steps of the runs among these, which are drawn as one box."""
    return {str(step) for run in stream.runs.values() if run.id in ids for step in run.steps}


def _part_of(stream: ValueStreamMap, ids: set[str]) -> ValueStreamMap:
    """The map with the chosen parts alone, their flows closed over what is left out."""
    steps = {step_id: step for step_id, step in stream.steps.items() if step_id in ids}
    flows = _Flows(stream, steps).closed()
    return stream.model_copy(
        update={
            "steps": steps,
            "flows": {flow.id: flow for flow in flows},
            "notes": {i: n for i, n in stream.notes.items() if i in ids},
            "photos": {i: p for i, p in stream.photos.items() if i in ids},
            "runs": {
                i: run for i, run in stream.runs.items() if run.steps and set(run.steps) <= ids
            },
        }
    )


def _placed(stream: ValueStreamMap, places: Mapping[str, Point]) -> Iterable[Part]:
    for step in stream.steps.values():
        if step.id in places:
            yield step.model_copy(update={"position": places[step.id]})
    loose: list[Note | Photo] = [*stream.notes.values(), *stream.photos.values()]
    for part in loose:
        on = part.on if part.on in stream.steps or part.on in stream.flows else None
        place = part.position or (None if on else places.get(part.id))
        yield part.model_copy(update={"on": on, "position": place})


class _Flows:
    """The flows of a fragment: among its steps, over the gaps between them, and at its ends."""

    def __init__(self, stream: ValueStreamMap, steps: Mapping[StepId, object]) -> None:
        self._steps = steps
        self._into: dict[StepId, list[Flow]] = {}
        self._from: dict[StepId, list[Flow]] = {}
        for flow in stream.visible_flows(FlowKind.FORWARD):
            self._into.setdefault(flow.target, []).append(flow)
            self._from.setdefault(flow.source, []).append(flow)
        flows = stream.visible_flows()
        self._kept = [f for f in flows if f.source in steps and f.target in steps]
        forward = [flow for flow in self._kept if flow.kind is FlowKind.FORWARD]
        self._led_to = {flow.target for flow in forward}
        self._led_on = {flow.source for flow in forward}

    def closed(self) -> list[Flow]:
        """All of them; each step that was led to or led on still is."""
        flows = list(self._kept)
        for step in self._steps:
            if step in self._into and step not in self._led_to:
                flows += self._entries(step)
        for step in self._steps:
            if step in self._from and step not in self._led_on:
                flows += self._exits(step)
        return flows

    def _entries(self, step: StepId) -> list[Flow]:
        """How a step is led to: from the copied steps before it, else from Request."""
        wait = self._into[step][0]
        sources = self._reached(step, self._into, lambda flow: flow.source)
        if not sources:
            return [_again(led_from(wait, REQUEST)).model_copy(update={"share": UNKNOWN})]
        self._led_on |= set(sources)
        return [_again(led_from(wait, source)) for source in sources]

    def _exits(self, step: StepId) -> list[Flow]:
        """How a step is led on: to the copied steps after it, else to Delivered."""
        targets = self._reached(step, self._from, lambda flow: flow.target)
        if not targets:
            out = [flow for flow in self._from[step] if flow.target == DELIVERED]
            return [_again(flow) for flow in out[:1]] or [new_flow(step, DELIVERED)]
        return [_again(led_to(led_from(self._into[t][0], step), t)) for t in targets]

    def _reached(
        self,
        start: StepId,
        ways: Mapping[StepId, list[Flow]],
        far_end: Callable[[Flow], StepId],
    ) -> list[StepId]:
        """The nearest copied steps that way, past those left behind."""
        found: list[StepId] = []
        seen, waiting = {start}, [start]
        while waiting:
            for flow in ways.get(waiting.pop(0), ()):
                step = far_end(flow)
                if step in seen:
                    continue
                seen.add(step)
                (found if step in self._steps else waiting).append(step)
        return found


def _again(flow: Flow) -> Flow:
    """The flow under an id of its own."""
    return flow.model_copy(update={"id": FlowId(new_id())})
