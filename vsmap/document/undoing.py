"""What taking back an edit comes to, now that others may have been at work since."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from vsmap.document.addresses import PARTS, Address, Collection, map_address
from vsmap.document.records import DELETED
from vsmap.document.store import Write
from vsmap.document.writes import value_now
from vsmap.model.flows import Flow
from vsmap.model.language import phrase, said
from vsmap.model.photos import Photo
from vsmap.model.step_runs import StepRun
from vsmap.model.steps import Step
from vsmap.model.value_stream import Note, ValueStreamMap

if TYPE_CHECKING:
    from vsmap.document.history import Entry, FieldEdit, Others
    from vsmap.document.mirror import Mirror

_REFERRING = frozenset({"source", "target", "on"})
_CHANGED = phrase("somebody has changed it since")
_EDITED = phrase("somebody has edited it since, so it stays")
_CONNECTED = phrase("somebody has connected to it since, so it stays")
_DELETED = phrase("somebody has deleted it")
_KINDS = {
    Collection.STEPS: phrase("a step"),
    Collection.RUNS: phrase("collapsed steps"),
    Collection.PHOTOS: phrase("a picture"),
    Collection.ACTIONS: phrase("an action"),
    Collection.WORKBOOK: phrase("the workbook"),
}


@dataclass(slots=True)
class Plan:
    """The writes that take an entry back, and what is left alone, in sentences.

    `is_over_deleted`: nothing is left to do, and only because others deleted what it spoke of.
    """

    writes: list[Write] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    met_changes: bool = False

    @property
    def is_over_deleted(self) -> bool:
        """Whether the edit can be stepped over."""
        return not self.writes and not self.met_changes


def plan_inverse(entry: Entry, mirror: Mirror, others: Others) -> Plan:
    """How to take the entry back."""
    plan = Plan()
    kept = _kept_records(entry, mirror, others)
    for address, reason in kept.items():
        if reason:
            _skip(plan, f"{_label(mirror, address)}: {reason}")
    coming = {e.address for e in entry.edits if e.field == DELETED}
    for edit in entry.edits:
        if edit.brought_record:
            if edit.address not in kept and not value_now(mirror, edit.address, DELETED):
                plan.writes.append(Write(edit.address, DELETED, value=True))
        elif edit.field == DELETED:
            _bring_back(edit, plan, mirror, others)
        elif not _speaks_of(edit, kept):
            _set_back(edit, plan, mirror, others, coming)
    return plan


def _skip(plan: Plan, sentence: str) -> None:
    plan.met_changes = True
    plan.skipped.append(sentence)


def _bring_back(edit: FieldEdit, plan: Plan, mirror: Mirror, others: Others) -> None:
    """A record I deleted returns, unless another has deleted it as well."""
    if not value_now(mirror, edit.address, DELETED):
        return
    if others.wrote_field(edit.address, DELETED, edit.moment):
        _skip(
            plan,
            said("{record}: somebody has deleted it too", record=_label(mirror, edit.address)),
        )
    else:
        plan.writes.append(Write(edit.address, DELETED, value=False))


def _set_back(
    edit: FieldEdit, plan: Plan, mirror: Mirror, others: Others, coming: set[Address]
) -> None:
    """A field goes back where it is still mine."""
    if edit.address not in coming and _is_gone(mirror, edit.address, coming):
        plan.skipped.append(f"{_label(mirror, edit.address)}: {_DELETED}")
        return
    now = value_now(mirror, edit.address, edit.field)
    if now == edit.old:
        return
    if now != edit.new or others.wrote_field(edit.address, edit.field, edit.moment):
        _skip(plan, f"{_label(mirror, edit.address)}, {_words(edit.field)}: {_CHANGED}")
    else:
        plan.writes.append(Write(edit.address, edit.field, edit.old))


def _is_gone(mirror: Mirror, address: Address, coming: set[Address]) -> bool:
    if address.collection is Collection.MAPS:
        return address.map_id not in mirror.workbook.maps
    held = mirror.held.get(address)
    if held is None or held.is_deleted:
        return True
    if address.collection not in PARTS:
        return False
    owner = map_address(address.map_id)
    return owner not in coming and address.map_id not in mirror.workbook.maps


def _kept_records(entry: Entry, mirror: Mirror, others: Others) -> dict[Address, str]:
    """Records the entry brought that must stay, each with the reason (none: it stays with another).

    A step stays where a flow that stays leads to it; the flows of this edit stay with their step.
    """
    brought = {e.address: e.moment for e in entry.edits if e.brought_record}
    kept = {
        address: reason
        for address, moment in brought.items()
        if (reason := _reason_to_stay(address, moment, mirror, others, brought.keys()))
    }
    waiting = brought.keys() - kept.keys()
    while more := {a for a in waiting if _stays_with(a, kept, mirror)}:
        kept |= dict.fromkeys(more, "")
        waiting -= more
    return kept


def _reason_to_stay(
    address: Address, moment: int, mirror: Mirror, others: Others, brought: AbstractSet[Address]
) -> str:
    if value_now(mirror, address, DELETED):
        return ""
    if others.wrote_record(address, moment):
        return _EDITED
    if address.collection is Collection.MAPS:
        inside = any(a.map_id == address.map_id for a in others.records(moment))
        return _EDITED if inside else ""
    joined = (other for other in others.records(moment) if other not in brought)
    if any(address in _refers_to(other, mirror) for other in joined):
        return _CONNECTED
    return ""


def _stays_with(address: Address, kept: dict[Address, str], mirror: Mirror) -> bool:
    if any(end in kept for end in _refers_to(address, mirror)):
        return True
    return any(address in _refers_to(other, mirror) for other in kept)


def _refers_to(address: Address, mirror: Mirror) -> tuple[Address, ...]:
    """The records a visible flow or note is joined to."""
    held = mirror.held.get(address)
    match held.visible if held else None:
        case Flow() as flow:
            ends = (flow.source, flow.target)
            return tuple(Address(Collection.STEPS, address.map_id, end) for end in ends)
        case Note(on=on) if on is not None:
            places = (Collection.STEPS, Collection.FLOWS)
            return tuple(Address(place, address.map_id, on) for place in places)
    return ()


def _speaks_of(edit: FieldEdit, kept: dict[Address, str]) -> bool:
    """Whether the field was turned towards a record that stays, so that it stays turned."""
    if edit.field not in _REFERRING:
        return False
    return any(a.id == edit.new and a.map_id == edit.address.map_id for a in kept)


def _label(mirror: Mirror, address: Address) -> str:
    """What people call a record."""
    held = mirror.held.get(address)
    match held.record if held else None:
        case Step(name=name) | StepRun(name=name) | Photo(name=name) if name:
            return name
        case ValueStreamMap(name=name):
            return said("the map {name}", name=name).rstrip()
        case Flow() as flow:
            ends = [_end_name(mirror, address, end) for end in (flow.source, flow.target)]
            return said("the flow from {source} to {target}", source=ends[0], target=ends[1])
        case Note():
            return said("a note")
    return said(_KINDS.get(address.collection, _KINDS[Collection.WORKBOOK]))


def _end_name(mirror: Mirror, flow: Address, end: str) -> str:
    owner = mirror.workbook.maps.get(flow.map_id)
    known: Any = mirror.held.get(Address(Collection.STEPS, flow.map_id, end))
    if known is not None and known.record is not None:
        return str(known.record.name)
    return str(end) if owner is None else owner.name_of(end)  # type: ignore[arg-type]


def _words(name: str) -> str:
    head, _, rest = name.partition("/")
    return (f"{head} {rest}" if rest else name).replace("_", " ").replace(".", " ").strip()
