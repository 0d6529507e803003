"""What an edit did, in a sentence for the ear: `Process time of Build is 3 working days`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from vsmap.editor.echo import echo_of
from vsmap.model.changes import ChangeKind, DocumentChange, MapChange
from vsmap.model.flows import Flow
from vsmap.model.ids import MapId
from vsmap.model.language import phrase, said
from vsmap.model.measures import Measure
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Step
from vsmap.model.value_stream import Note, Part, ValueStreamMap
from vsmap.model.workbook import Workbook

_STEP_NUMBERS = {
    "process_time": phrase("Process time of {name} is {value}"),
    "percent_complete_accurate": phrase("%C&A of {name} is {value}"),
    "value_added": phrase("Value added of {name} is {value}"),
    "people": phrase("People at {name}: {value}"),
    "cycle_time": phrase("Cycle time of {name} is {value}"),
    "changeover": phrase("Changeover of {name} is {value}"),
    "uptime": phrase("Uptime of {name} is {value}"),
    "batch": phrase("Batch of {name} is {value}"),
    "lead_time": phrase("Lead time of {name} is {value}"),
}
_FLOW_NUMBERS = {
    "wait": phrase("Wait from {source} to {target} is {value}"),
    "inventory": phrase("Inventory from {source} to {target} is {value}"),
    "share": phrase("Share from {source} to {target} is {value}"),
}
_SHARES = ("percent_complete_accurate", "value_added", "uptime", "share")
_MOST_TOLD = 2


def told(change: DocumentChange, shown: MapId) -> str:
    """What a change did to the map shown, or its name where that is too much to say.

    Of steps that came or went, the flows that came or went with them are not told.
    """
    of_map = [part for part in change.changes if part.map_id == shown]
    of_map = [part for part in of_map if _is_coming_or_going(part)] or of_map
    of_map.sort(key=_places(change, shown))
    stream = change.after.maps.get(shown) or change.before.maps.get(shown)
    sentences = [_part_told(part, stream, change.after) for part in of_map] if stream else []
    sentences = [sentence for sentence in sentences if sentence]
    if 0 < len(sentences) <= _MOST_TOLD:
        return " ".join(f"{sentence}." for sentence in sentences)
    return f"{said(change.name)}."


def _places(change: DocumentChange, shown: MapId) -> Callable[[MapChange], int]:
    """Where a part stands in the map: a document tells its changes in no order."""
    maps = [stream for book in (change.after, change.before) if (stream := book.maps.get(shown))]
    ids = dict.fromkeys(i for m in maps for i in (*m.steps, *m.flows, *m.notes))
    places = {record: place for place, record in enumerate(ids)}
    return lambda part: places.get(getattr(part.after or part.before, "id", ""), len(places))


def _is_coming_or_going(change: MapChange) -> bool:
    is_step = isinstance(change.after or change.before, Step)
    return is_step and change.kind is not ChangeKind.UPDATED


def _part_told(change: MapChange, stream: ValueStreamMap, workbook: Workbook) -> str:
    match change.kind, change.after or change.before:
        case ChangeKind.UPDATED, Step() as step:
            return _step_told(change.before, step, workbook.calendar)
        case ChangeKind.UPDATED, Flow() as flow:
            return _flow_told(change.before, flow, stream, workbook.calendar)
        case ChangeKind.ADDED, Step(name=name) if name:
            return said("{name} was added", name=name)
        case ChangeKind.REMOVED, Step(name=name):
            return said("{name} was deleted", name=name or said("A step"))
        case ChangeKind.ADDED, Note():
            return said("A note was added")
        case ChangeKind.REMOVED, Note():
            return said("A note was deleted")
        case ChangeKind.ADDED, Flow() as flow:
            source, target = stream.name_of(flow.source), stream.name_of(flow.target)
            return said("{source} now leads to {target}", source=source, target=target)
        case _:
            return ""


def _step_told(before: object, step: Step, calendar: Calendar) -> str:
    if not isinstance(before, Step):
        return ""
    if before.name != step.name:
        return said("{before} is now {name}", before=before.name or said("A step"), name=step.name)
    for field, words in _STEP_NUMBERS.items():
        if getattr(before, field) != getattr(step, field):
            return said(words, name=step.name, value=_value(step, field, calendar))
    if before.role != step.role:
        return said("Role of {name} is {role}", name=step.name, role=step.role or said("empty"))
    return said("{name} was moved", name=step.name) if before.position != step.position else ""


def _flow_told(before: object, flow: Flow, stream: ValueStreamMap, calendar: Calendar) -> str:
    if not isinstance(before, Flow):
        return ""
    source, target = stream.name_of(flow.source), stream.name_of(flow.target)
    if (before.source, before.target) != (flow.source, flow.target):
        return said("{source} now leads to {target}", source=source, target=target)
    for field, words in _FLOW_NUMBERS.items():
        if getattr(before, field) != getattr(flow, field):
            value = _value(flow, field, calendar)
            return said(words, source=source, target=target, value=value)
    return ""


def _value(part: Part, field: str, calendar: Calendar) -> str:
    measure: Measure[Any] = getattr(part, field)
    return echo_of(measure, calendar, is_share=field in _SHARES).sentence
