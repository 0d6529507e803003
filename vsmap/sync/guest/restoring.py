"""Bringing back what another deleted, with the flows that were joined to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from vsmap.document.addresses import Address, Collection, changed_address, part_address
from vsmap.document.history import FieldEdit
from vsmap.document.records import DELETED, flat_changes
from vsmap.model.changes import ChangeKind, DocumentChange, MapChange
from vsmap.model.flows import Flow
from vsmap.model.photos import Photo
from vsmap.model.steps import Step
from vsmap.model.value_stream import Note


def joined_to(address: Address, gone: Mapping[Address, Any]) -> Address:
    """The step or flow a record went with; itself where it went alone."""
    record = gone[address][0].before
    match record:
        case Flow(source=source, target=target):
            ends = [part_address(Collection.STEPS, address.map_id, end) for end in (source, target)]
        case Note(on=on) | Photo(on=on) if on is not None:
            places = (Collection.STEPS, Collection.FLOWS)
            ends = [part_address(place, address.map_id, on) for place in places]
        case _:
            ends = []
    return next((end for end in ends if end in gone), address)


def hidden_with(gone: MapChange, change: DocumentChange) -> Iterator[Address]:
    """The flows, notes and pictures that are seen no more because what they are joined to went."""
    stream = change.before.maps.get(gone.map_id) if gone.map_id else None
    if stream is None or not isinstance(gone.before, Step | Flow):
        return
    end = {(gone.map_id, str(gone.before.id))}
    for kind in (Collection.FLOWS, Collection.NOTES, Collection.PHOTOS):
        parts: Mapping[str, Flow | Note | Photo] = getattr(stream, kind.value)
        yield from (
            part_address(kind, stream.id, part.id)
            for part in parts.values()
            if end & _ends(gone, part)
        )


def restoration(change: DocumentChange, gone: Sequence[MapChange]) -> tuple[FieldEdit, ...]:
    """The edits that bring these records back, and lead the flows through them again."""
    steps = {(each.map_id, str(each.before.id)) for each in gone if each.before is not None}
    edits = [_undeleted(each) for each in gone]
    for each in change.changes:
        if each not in gone:
            edits += _joined_again(each, steps, change)
    return tuple(edits)


def _joined_again(
    each: MapChange, steps: set[tuple[Any, str]], change: DocumentChange
) -> Iterator[FieldEdit]:
    match each.before, each.after:
        case (Flow() | Note() | Photo() as was, None) if steps & _ends(each, was):
            yield _undeleted(each)
        case Flow() as was, Flow() as now if steps & _ends(each, was) and was != now:
            address = changed_address(each)
            back = flat_changes(Collection.FLOWS, now, was)
            forth = flat_changes(Collection.FLOWS, was, now)
            ends = ("source", "target", "share")
            yield from (FieldEdit(address, f, back[f], forth[f], 0) for f in ends if f in back)
        case None, Flow() as now if _leads_past(now, each, steps, change):
            yield FieldEdit(changed_address(each), DELETED, old=True, new=False, moment=0)


def _undeleted(each: MapChange) -> FieldEdit:
    return FieldEdit(changed_address(each), DELETED, old=False, new=True, moment=0)


def _ends(each: MapChange, part: Flow | Note | Photo) -> set[tuple[Any, str]]:
    ends = (part.source, part.target) if isinstance(part, Flow) else (part.on,)
    return {(each.map_id, str(end)) for end in ends if end is not None}


def _leads_past(
    flow: Flow, each: MapChange, steps: set[tuple[Any, str]], change: DocumentChange
) -> bool:
    """Whether a flow was drawn to close the gap one of the steps left."""
    before = change.before.maps.get(each.map_id) if each.map_id else None
    if each.kind is not ChangeKind.ADDED or before is None:
        return False
    return any(
        flow.source in {f.source for f in before.flows.values() if f.target == step}
        and flow.target in {f.target for f in before.flows.values() if f.source == step}
        for map_id, step in steps
        if map_id == each.map_id
    )
