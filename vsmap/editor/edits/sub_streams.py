"""Letting a map stand behind a step, and taking it away again; its figures then count there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vsmap.editor.edits.joining import NOBODY_ASKED
from vsmap.editor.edits.lookup import map_of, step_of
from vsmap.editor.edits.maps import begun_map, with_behind
from vsmap.editor.edits.steps import add_step
from vsmap.model.errors import EditRefused
from vsmap.model.ids import MapId, StepId
from vsmap.model.language import phrase, said
from vsmap.model.naming import free_name

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.value_stream import ValueStreamMap
    from vsmap.model.workbook import Workbook


_TAKEN_ALONG = ("process_time", "percent_complete_accurate", "role", "tool")
"""What the first step of a sub-stream takes over from the step it is made of."""


def make_sub_stream(document: Editable, map_id: MapId, step_id: StepId) -> MapId:
    """Add a map called after a step, with one first step, and let it stand behind that step.

    What is known of the step goes to the first step there, before which nothing waits, so that no
    figure changes.
    """
    with document.edit(phrase("Make sub-stream")) as edit:
        stream = map_of(edit.workbook, map_id)
        step = step_of(stream, step_id)
        if opened_by(edit.workbook, map_id, step_id) is not None:
            message = said("{step} already opens a sub-stream", step=stream.name_of(step_id))
            raise EditRefused(message)
        names = {other.name for other in edit.workbook.maps.values()}
        called = free_name(step.name or said("Sub-stream"), names)
        added = begun_map(called, stream.state).model_copy(update={"symbols": stream.symbols})
        edit.put_map(added)
        edit.order_maps(with_behind(edit.workbook.maps, map_id, added.id))
        if step.process_time.is_known or step.percent_complete_accurate.is_known:
            first = add_step(document, added.id, name=step.name)
            begun = edit.workbook.maps[added.id]
            known = {field: getattr(step, field) for field in _TAKEN_ALONG}
            flows = begun.flows_into(first)
            into = (flow.model_copy(update={"wait": NOBODY_ASKED}) for flow in flows)
            edit.put(added.id, begun.steps[first].model_copy(update=known), *into)
        edit.put(map_id, step.model_copy(update={"sub_stream": added.id}))
    return added.id


def link_sub_stream(document: Editable, map_id: MapId, step_id: StepId, sub: MapId) -> None:
    """Let another map of the workbook stand behind a step; one that leads back here can't."""
    with document.edit(phrase("Link sub-stream")) as edit:
        step = step_of(map_of(edit.workbook, map_id), step_id)
        behind = map_of(edit.workbook, sub)
        if sub == map_id or _leads_to(edit.workbook, sub, map_id):
            message = said(
                "{map} leads back to this map, so it can't stand behind one of its steps;"
                " choose another map",
                map=behind.name,
            )
            raise EditRefused(message)
        edit.put(map_id, step.model_copy(update={"sub_stream": sub}))


def unlink_sub_stream(document: Editable, map_id: MapId, step_id: StepId) -> None:
    """Let a step stand for itself again; the map that stood behind it stays in the workbook."""
    with document.edit(phrase("Unlink sub-stream")) as edit:
        step = step_of(map_of(edit.workbook, map_id), step_id)
        edit.put(map_id, step.model_copy(update={"sub_stream": None}))


def opened_by(workbook: Workbook, map_id: MapId, step_id: str) -> MapId | None:
    """The map a step opens; None where it opens none, or that map is gone."""
    stream = workbook.maps.get(map_id)
    step = stream.steps.get(StepId(step_id)) if stream is not None else None
    sub = step.sub_stream if step is not None else None
    return sub if sub in workbook.maps else None


def parent_of(workbook: Workbook, map_id: MapId) -> tuple[MapId, StepId] | None:
    """The map and step that open this map, the first of several; None where nothing does."""
    for stream in workbook.maps.values():
        for step in stream.steps.values():
            if step.sub_stream == map_id and stream.id != map_id:
                return stream.id, step.id
    return None


def way_to(workbook: Workbook, map_id: MapId) -> tuple[MapId, ...]:
    """The maps one goes through to this one, the outermost first, itself last."""
    way = [map_id]
    while (parent := parent_of(workbook, way[0])) is not None and parent[0] not in way:
        way.insert(0, parent[0])
    return tuple(way)


def _leads_to(workbook: Workbook, start: MapId, goal: MapId) -> bool:
    """Whether steps of a map open another, however deep."""
    seen, waiting = {start}, [start]
    while waiting:
        for sub in _opened(workbook.maps.get(waiting.pop())):
            if sub not in seen:
                seen.add(sub)
                waiting.append(sub)
    return goal in seen


def _opened(stream: ValueStreamMap | None) -> Iterator[MapId]:
    for step in stream.steps.values() if stream is not None else ():
        if step.sub_stream is not None:
            yield step.sub_stream
