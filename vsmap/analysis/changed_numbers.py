"""Which numbers of a map differ between two states of its workbook, if numbers alone do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from vsmap.model.changes import DocumentChange, Subject
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import MapId
from vsmap.model.steps import Step
from vsmap.model.value_stream import Note, ValueStreamMap
from vsmap.model.workbook import Workbook

Pair = tuple[Subject | None, Subject | None]

ANOTHER_MAP: Pair = (None, ValueStreamMap(id=MapId("")))
"""A pair that can't be taken as numbers alone: a map this one rests on may be another now."""

Id = TypeVar("Id", bound=str)
Part = TypeVar("Part", Step, Flow)


def changed_numbers(
    before: Workbook, after: Workbook, map_id: MapId, change: DocumentChange | None = None
) -> list[str] | None:
    """The steps and flows of a map whose numbers may differ.

    None where more than numbers does: what is counted, its order, demand, calendar, or another map
    that a step stands for. A `change` that leads from one state to the other saves comparing them.
    """
    if before is after:
        return []
    if change is not None and change.before is before and change.after is after:
        pairs = _told(change, map_id)
    else:
        pairs = _compared(before, after, map_id)
    ids: list[str] = []
    for one, other in pairs:
        found = _number_of(one, other)
        if found is None:
            return None
        ids.extend(found)
    return ids


def _told(change: DocumentChange, map_id: MapId) -> Iterator[Pair]:
    """The pairs of a change that bear on this map."""
    for each in change.changes:
        if each.map_id is None or each.map_id == map_id:
            yield each.before, each.after
        elif _rests_on_others(change.before, map_id):
            yield ANOTHER_MAP


def _compared(before: Workbook, after: Workbook, map_id: MapId) -> Iterator[Pair]:
    """The pairs that differ, found by looking; records that were not touched are the same ones."""
    yield before, after
    one, other = before.maps[map_id], after.maps[map_id]
    if _rests_on_others(before, map_id):
        yield ANOTHER_MAP
    if one is not other:
        yield one, other
        yield from _unlike(one.steps, other.steps)
        yield from _unlike(one.flows, other.flows)


def _unlike(before: Mapping[Id, Part], after: Mapping[Id, Part]) -> Iterator[Pair]:
    for part, now in after.items():
        was = before.get(part)
        if was is not now:
            yield was, now
    for part in before.keys() - after.keys():
        yield before[part], None


def _rests_on_others(workbook: Workbook, map_id: MapId) -> bool:
    return any(step.sub_stream is not None for step in workbook.maps[map_id].steps.values())


def _number_of(before: Subject | None, after: Subject | None) -> Iterable[str] | None:
    """The ids one pair of records brings in; None where it changes more than numbers."""
    match before, after:
        case (Workbook(), Workbook()):
            return () if before.calendar == after.calendar else None
        case (ValueStreamMap(), ValueStreamMap()):
            return () if _counts_alike(before, after) else None
        case (Note() | None, Note() | None):
            return ()
        case (Step(), Step()):
            same = before.kind is after.kind and before.sub_stream == after.sub_stream
            return (after.id,) if same else None
        case (Flow(), Flow()):
            return (after.id,) if _leads_alike(before, after) else None
        case (Flow(kind=FlowKind.INFORMATION), None) | (None, Flow(kind=FlowKind.INFORMATION)):
            return ()
        case _:
            return None


def _counts_alike(before: ValueStreamMap, after: ValueStreamMap) -> bool:
    """Whether two states of a map have the same demand, and the same parts in the same order."""
    return (
        before.demand == after.demand
        and list(before.steps) == list(after.steps)
        and (list(before.flows) == list(after.flows) or _moving(before) == _moving(after))
    )


def _moving(drawn: ValueStreamMap) -> list[str]:
    """The flows that move items, in reading order."""
    return [flow.id for flow in drawn.flows.values() if flow.kind is not FlowKind.INFORMATION]


def _leads_alike(before: Flow, after: Flow) -> bool:
    """Whether two states of a flow differ in numbers only, not in where items go."""
    return (
        before.kind is after.kind
        and before.source == after.source
        and before.target == after.target
        and before.share.is_known == after.share.is_known
    )
