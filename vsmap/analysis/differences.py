"""What is different between two states of a workbook, record by record and field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from vsmap.model.fields import Record
from vsmap.model.flows import Flow, FlowKind, HandOver
from vsmap.model.ids import MapId
from vsmap.model.language import phrase, said
from vsmap.model.measures import Measure
from vsmap.model.photos import Photo
from vsmap.model.quantities import Calendar, Duration
from vsmap.model.step_runs import StepRun
from vsmap.model.steps import End, Step
from vsmap.model.value_stream import PARTS, Demand, MapState, Note, Part, ValueStreamMap
from vsmap.model.wording import EN_DASH, show_count, show_number, show_share, show_time
from vsmap.model.workbook import Workbook


class Difference(StrEnum):
    """How a record differs."""

    ADDED = phrase("added")
    REMOVED = phrase("removed")
    CHANGED = phrase("changed")


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """One field then and now, as people read it; both empty where the value can't be told short."""

    label: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class RecordDifference:
    """One record: the map it is of (empty: the workbook), its id, what people call it."""

    map_name: str
    record: str
    name: str
    kind: Difference
    fields: tuple[FieldDifference, ...] = ()


def differences(before: Workbook, after: Workbook) -> tuple[RecordDifference, ...]:
    """Everything that is different, the workbook first, then map by map in reading order."""
    return (*_of_workbook(before, after), *_of_maps(before, after))


def field_difference(before: Record, after: Record, field: str) -> FieldDifference | None:
    """One field of a record then and now; None where people know no name for it."""
    label = _LABELS[type(after)].get(field)
    if label is None:
        return None
    told = _text(field, getattr(before, field)), _text(field, getattr(after, field))
    return FieldDifference(said(label), *told)


def name_told(record: Part | ValueStreamMap | Workbook, stream: ValueStreamMap | None) -> str:
    """What people call a record of a map."""
    match record:
        case Workbook(title=title):
            return title or said("the workbook")
        case ValueStreamMap(name=name):
            return _map_name(name)
        case part:
            return _name(part, stream or ValueStreamMap(id=MapId("")))


def _of_workbook(before: Workbook, after: Workbook) -> Iterator[RecordDifference]:
    fields = tuple(_fields(before, after))
    if fields:
        name = after.title or said("the workbook")
        yield RecordDifference("", "", name, Difference.CHANGED, fields)


def _of_maps(before: Workbook, after: Workbook) -> Iterator[RecordDifference]:
    for map_id in {**after.maps, **before.maps}:
        then, now = before.maps.get(map_id), after.maps.get(map_id)
        if then is None or now is None:
            there = then or now
            name = there.name if there else ""
            kind = Difference.ADDED if then is None else Difference.REMOVED
            yield RecordDifference(name, map_id, _map_name(name), kind)
        elif then != now:
            yield from _of_map(then, now)


def _of_map(then: ValueStreamMap, now: ValueStreamMap) -> Iterator[RecordDifference]:
    fields = tuple(_fields(then, now))
    if fields:
        yield RecordDifference(now.name, now.id, _map_name(now.name), Difference.CHANGED, fields)
    for kind in PARTS:
        parts: tuple[Mapping[str, Part], ...] = (getattr(then, kind), getattr(now, kind))
        for part_id in {**parts[1], **parts[0]}:
            pair = parts[0].get(part_id), parts[1].get(part_id)
            if pair[0] != pair[1]:
                yield from _of_part(now.name, pair, then if pair[1] is None else now)


def _of_part(
    map_name: str, pair: tuple[Part | None, Part | None], stream: ValueStreamMap
) -> Iterator[RecordDifference]:
    then, now = pair
    part = now or then
    if part is None:
        return
    name = _name(part, stream)
    if then is None or now is None:
        kind = Difference.ADDED if then is None else Difference.REMOVED
        yield RecordDifference(map_name, part.id, name, kind)
    elif fields := tuple(_fields(then, now)):
        yield RecordDifference(map_name, part.id, name, Difference.CHANGED, fields)


def _name(part: Part, stream: ValueStreamMap) -> str:
    """What people call a part."""
    match part:
        case Step(name=name) | StepRun(name=name) | Photo(name=name) if name:
            return name
        case Step():
            return said("A step without a name")
        case StepRun():
            return said("Collapsed steps")
        case Photo():
            return said("A picture")
        case Flow(source=source, target=target):
            ends = {"source": stream.name_of(source), "target": stream.name_of(target)}
            return said("{source} to {target}", **ends)
        case Note(text=text):
            words = " ".join(text.split())
            return said("Note “{words}”", words=f"{words[:30]}…" if len(words) > 30 else words)


def _map_name(name: str) -> str:
    return said("The map {name}", name=name) if name else said("A map without a name")


def _fields(then: Record, now: Record) -> Iterator[FieldDifference]:
    """The fields people know that differ."""
    for field, label in _LABELS[type(now)].items():
        old, new = getattr(then, field), getattr(now, field)
        if old == new:
            continue
        told = _text(field, old), _text(field, new)
        is_short = all(told) and told[0] != told[1]
        yield FieldDifference(said(label), *(told if is_short else ("", "")))


def _text(field: str, value: object) -> str:
    """A value as people read it; empty where it can't be told in a few words."""
    if field in _IDS:
        return ""
    match value:
        case None | "":
            return EN_DASH
        case Measure():
            return _measure(field, value)
        case MapState():
            return value.map_name
        case StrEnum():
            return said(_WORDS[value]) if value in _WORDS else ""
        case str():
            return value
        case bool():
            return said("yes") if value else said("no")
        case int() | float():
            return show_number(value)
    return _told(value)


def _told(value: object) -> str:
    match value:
        case Calendar():
            return _calendar(value)
        case Demand():
            count, unit = show_number(value.count), value.per.value
            return said("{number} items per {unit}", number=count, unit=unit)
        case End():
            return value.name
    return ""


def _measure(field: str, value: Measure[Any]) -> str:
    if field in _SHARES:
        return show_share(value)
    given = value.likely if value.likely is not None else value.low
    is_time = isinstance(given, Duration)
    show: Callable[[Measure[Any]], str] = show_time if is_time else show_count
    return show(value)


def _calendar(calendar: Calendar) -> str:
    hours, days = show_number(calendar.hours_per_day), show_number(calendar.days_per_week)
    return said("{hours} h a day, {days} d a week", hours=hours, days=days)


_IDS = frozenset({"source", "target", "on", "sub_stream"})
"""Fields that say only which other record is meant."""
_SHARES = frozenset({"percent_complete_accurate", "value_added", "uptime", "share"})
_WORDS: Mapping[StrEnum, str] = {
    FlowKind.FORWARD: phrase("moves on"),
    FlowKind.REWORK: phrase("goes back"),
    FlowKind.INFORMATION: phrase("word of it"),
    HandOver.PUSH: phrase("push"),
    HandOver.PULL: phrase("pull"),
    HandOver.FIFO: phrase("FIFO"),
}
_PLACE = {"position": phrase("Place on the sheet")}
_LABELS: Mapping[type[Record], Mapping[str, str]] = {
    Workbook: {
        "title": phrase("Title"),
        "calendar": phrase("Calendar"),
        "outcome": phrase("Outcome"),
        "actions": phrase("Next actions"),
    },
    ValueStreamMap: {
        "name": phrase("Name"),
        "state": phrase("State"),
        "scope": phrase("Scope"),
        "sentence": phrase("Sentence on the page"),
        "demand": phrase("Demand"),
        "goal": phrase("Goal"),
        "request": phrase("Where a request comes in"),
        "delivered": phrase("Where value goes out"),
    },
    Step: {
        "name": phrase("Name"),
        "kind": phrase("Kind"),
        "process_time": phrase("Process time"),
        "lead_time": phrase("Lead time"),
        "percent_complete_accurate": phrase("%C&A"),
        "value_added": phrase("Value added"),
        "people": phrase("People"),
        "cycle_time": phrase("Cycle time"),
        "changeover": phrase("Changeover"),
        "uptime": phrase("Uptime"),
        "batch": phrase("Batch"),
        "wip_limit": phrase("Limit of work in progress"),
        "role": phrase("Role"),
        "tool": phrase("Tool"),
        "notes": phrase("Notes"),
        "sub_stream": phrase("Sub-stream"),
        "estimates": phrase("What people said"),
        **_PLACE,
    },
    Flow: {
        "source": phrase("Beginning"),
        "target": phrase("End"),
        "kind": phrase("Kind"),
        "wait": phrase("Wait"),
        "inventory": phrase("Inventory"),
        "share": phrase("Share"),
        "hand_over": phrase("Hand-over"),
        "fifo_limit": phrase("FIFO limit"),
        "label": phrase("Label"),
        "estimates": phrase("What people said"),
    },
    Note: {"text": phrase("Words"), "is_resolved": phrase("Resolved"), **_PLACE},
    StepRun: {"name": phrase("Name"), "steps": phrase("Steps"), **_PLACE},
    Photo: {"name": phrase("Name"), "data": phrase("Picture"), **_PLACE},
}
