"""A record as flat fields and back: one key per field, so that two people's fields both win.

Going out is exact. Coming in is generous: a bad value falls back to the field's default and is
named, and fields nobody here knows are left alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from pydantic import ValidationError

from vsmap.document.addresses import Address, Collection
from vsmap.model.errors import EditRefused
from vsmap.model.fields import Record
from vsmap.model.flows import Flow
from vsmap.model.language import said
from vsmap.model.outcome import Action
from vsmap.model.photos import Photo
from vsmap.model.step_runs import StepRun
from vsmap.model.steps import Step
from vsmap.model.value_stream import PARTS, Note, ValueStreamMap
from vsmap.model.workbook import Workbook

R = TypeVar("R", bound=Record)

Fields = dict[str, Any]
"""Plain values by field name: text, numbers, truth values, None, and lists or objects of them."""

ORDER = "order"
DELETED = "deleted"
ESTIMATES = "estimates"
CONTRIBUTORS = "contributors"
LARGEST = 1e12
"""Numbers beyond this are taken for rubbish, as in the notation."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How one kind of record is laid out: its class, what is not a field, what is nested in it."""

    record: type[Record]
    outside: frozenset[str]
    nested: frozenset[str] = frozenset()
    keyed: str | None = None
    required: frozenset[str] = frozenset()


SHAPES: Mapping[Collection, Shape] = {
    Collection.WORKBOOK: Shape(
        Workbook,
        frozenset({"maps", "actions"}),
        frozenset({"calendar", "outcome"}),
        CONTRIBUTORS,
    ),
    Collection.MAPS: Shape(
        ValueStreamMap,
        frozenset({"id", *PARTS}),
        frozenset({"request", "delivered"}),
    ),
    Collection.STEPS: Shape(Step, frozenset({"id"}), keyed=ESTIMATES),
    Collection.FLOWS: Shape(
        Flow, frozenset({"id"}), keyed=ESTIMATES, required=frozenset({"source", "target"})
    ),
    Collection.NOTES: Shape(Note, frozenset({"id"})),
    Collection.RUNS: Shape(StepRun, frozenset({"id"})),
    Collection.PHOTOS: Shape(Photo, frozenset({"id"})),
    Collection.ACTIONS: Shape(Action, frozenset({"id"})),
}


def flat(collection: Collection, record: Record) -> Fields:
    """Every field of a record's own, parts of it left out."""
    shape = SHAPES[collection]
    return _flattened(shape, record.model_dump(mode="json", exclude=set(shape.outside)))


def flat_field(collection: Collection, record: Record, field: str) -> Any:
    """What one flat field of a record holds; None where nothing is said."""
    shape = SHAPES[collection]
    name = field.partition("/")[0].partition(".")[0]
    if name in shape.outside:
        return None
    return _flattened(shape, record.model_dump(mode="json", include={name})).get(field)


def flat_changes(collection: Collection, before: Record, after: Record) -> Fields:
    """The fields in which a record differs from what it was, with its values; gone is None."""
    shape = SHAPES[collection]
    was, now = before.__dict__, after.__dict__
    named = {
        name
        for name in now.keys() - shape.outside
        if was[name] is not now[name] and was[name] != now[name]
    }
    if not named:
        return {}
    return differing(
        _flattened(shape, before.model_dump(mode="json", include=named)),
        _flattened(shape, after.model_dump(mode="json", include=named)),
    )


def _flattened(shape: Shape, dumped: Fields) -> Fields:
    for name in shape.nested & dumped.keys():
        dumped |= {f"{name}.{inner}": value for inner, value in dumped.pop(name).items()}
    if shape.keyed in dumped:
        keyed = dumped.pop(shape.keyed)
        dumped |= _FLAT[shape.keyed](keyed)
    return dumped


def blank(address: Address) -> Record:
    """The record with nothing said about it yet."""
    return _validated(SHAPES[address.collection], address, {})


def differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> Fields:
    """The fields whose value differs, with the value of `after`; a field gone is None."""
    changed = {k: v for k, v in after.items() if k not in before or before[k] != v}
    gone = {k: None for k, v in before.items() if v is not None and k not in after}
    return {k: v for k, v in changed.items() if v is not None or before.get(k) is not None} | gone


def read_record(address: Address, raw: Mapping[str, Any]) -> tuple[Record | None, tuple[str, ...]]:
    """The record the fields describe and the names of the fields that could not be read.

    None where it can't stand at all: a flow without a source or target.
    """
    shape = SHAPES[address.collection]
    known, bad = _known(shape, raw)
    try:
        record = _validated(shape, address, known)
    except (ValidationError, RecursionError):
        bad += [field for field, value in known.items() if not _alone(shape, address, field, value)]
        known = {k: v for k, v in known.items() if k not in bad}
        record = _validated(shape, address, known)
    missing = shape.required - known.keys()
    return None if missing else record, tuple(sorted({*bad, *missing}))


def can_be_patched(address: Address, fields: AbstractSet[str]) -> bool:
    """Whether these fields can be read without the others: no ends of a flow, nothing nested."""
    return fields <= _patchable(SHAPES[address.collection].record)


def patched(
    address: Address, record: R, fields: AbstractSet[str], raw: Mapping[str, Any]
) -> tuple[R, tuple[str, ...]]:
    """The record with some fields read anew, and the names of those that could not be read.

    Where they say what they said before, it is the same object.
    """
    shape = SHAPES[address.collection]
    known, bad = _known(shape, raw)
    try:
        read = _validated(shape, address, known)
    except (ValidationError, RecursionError):
        alone = {k: v for k, v in known.items() if _alone(shape, address, k, v)}
        bad += known.keys() - alone.keys()
        read = _validated(shape, address, alone)
    update = {
        name: now
        for name in fields - {ORDER, DELETED}
        if (now := getattr(read, name)) != getattr(record, name)
    }
    return record.model_copy(update=update) if update else record, tuple(sorted(bad))


def writable(value: Any) -> Any:
    """The value as it may be stored: text without half characters, numbers within reason.

    Raises EditRefused for a number that is not finite or too large to be meant.
    """
    match value:
        case str():
            return value.encode("utf-8", "replace").decode("utf-8")
        case bool() | None:
            return value
        case int() | float() if not _is_sound(value):
            message = said(
                "{value} is not a number a map can hold; write one up to {most}",
                value=value,
                most=f"{LARGEST:.0e}",
            )
            raise EditRefused(message)
        case list():
            return [writable(each) for each in value]
        case dict():
            return {writable(k): writable(v) for k, v in value.items()}
    return value


def _known(shape: Shape, raw: Mapping[str, Any]) -> tuple[Fields, list[str]]:
    """The fields this version knows that hold plain values; and the names of those that don't."""
    known: Fields = {}
    bad: list[str] = []
    names = field_names(shape.record)
    for field, value in raw.items():
        if value is None or not (field in names or field.partition("/")[0] == shape.keyed):
            continue
        if type(value) is str or _is_sound(value):
            known[field] = value
        else:
            bad.append(field)
    return known, bad


@cache
def field_names(record: type[Record]) -> frozenset[str]:
    """The names of the plain and nested fields a record's class has."""
    shape = next(shape for shape in SHAPES.values() if shape.record is record)
    plain = record.model_fields.keys() - shape.outside - shape.nested - {shape.keyed}
    inner = {f"{name}.{field}" for name in shape.nested for field in _nested_fields(record, name)}
    return frozenset(plain | inner)


@cache
def _plain_fields(record: type[Record]) -> frozenset[str]:
    """The fields that are stored under their own name."""
    return field_names(record) & record.model_fields.keys()


@cache
def _patchable(record: type[Record]) -> frozenset[str]:
    shape = next(shape for shape in SHAPES.values() if shape.record is record)
    return _plain_fields(record) - shape.required | {ORDER, DELETED}


def _nested_fields(record: type[Record], name: str) -> Iterable[str]:
    nested: Any = record.model_fields[name].annotation
    fields: Iterable[str] = nested.model_fields
    return fields


def _is_sound(value: object, depth: int = 0) -> bool:
    match value:
        case bool() | str() | None:
            return True
        case int() | float():
            return math.isfinite(value) and abs(value) <= LARGEST
        case list():
            return depth < 2 and all(_is_sound(each, depth + 1) for each in value)
        case dict():
            return depth < 2 and all(_is_sound(each, depth + 1) for each in value.values())
    return False


def _alone(shape: Shape, address: Address, field: str, value: object) -> bool:
    """Whether a field can be read when nothing else is said."""
    try:
        _validated(shape, address, {field: value})
    except (ValidationError, RecursionError):
        return False
    return True


def _validated(shape: Shape, address: Address, known: Fields) -> Record:
    return shape.record.model_validate(_BASES[address.collection](address) | _nested(shape, known))


def _nested(shape: Shape, known: Fields) -> Fields:
    """The flat fields as the record's class takes them."""
    plain = _plain_fields(shape.record)
    if known.keys() <= plain:
        return known
    body: Fields = {}
    keyed: list[tuple[str, Any]] = []
    inner: dict[str, Fields] = {}
    for field, value in known.items():
        if field in plain:
            body[field] = value
        elif "/" in field:
            keyed.append((field.partition("/")[2], value))
        else:
            outer, _, name = field.partition(".")
            inner.setdefault(outer, {})[name] = value
    for outer, fields in inner.items():
        default: Any = shape.record.model_fields[outer].default
        body[outer] = default.model_dump() | fields
    if keyed and shape.keyed:
        body[shape.keyed] = _KEYED[shape.keyed](keyed)
    return body


def _estimate_fields(estimates: list[Fields]) -> Fields:
    return dict(_estimate_field(each) for each in estimates)


def _contributor_fields(names: list[str]) -> Fields:
    return {f"{CONTRIBUTORS}/{name}": place for place, name in enumerate(names)}


def _estimate_field(estimate: Fields) -> tuple[str, Fields]:
    field, participant = estimate.pop("field"), estimate.pop("participant")
    given = {name: value for name, value in estimate.items() if value not in (None, "")}
    return f"{ESTIMATES}/{field}/{participant}", given


def _estimates(keyed: list[tuple[str, Any]]) -> list[Any]:
    """One estimate a key, sorted by field and participant so that all replicas read the same."""
    return [_estimate(key, given) for key, given in sorted(keyed, key=lambda pair: pair[0])]


def _estimate(key: str, given: object) -> object:
    field, _, participant = key.partition("/")
    return (
        {**given, "field": field, "participant": participant} if isinstance(given, dict) else given
    )


def _contributors(keyed: list[tuple[str, Any]]) -> list[str]:
    return [name for name, _ in sorted(keyed, key=lambda pair: (_place(pair[1]), pair[0]))]


def _place(value: object) -> float:
    return float(value) if isinstance(value, int | float) else LARGEST


_FLAT: Mapping[str | None, Callable[[list[Any]], Fields]] = {
    ESTIMATES: _estimate_fields,
    CONTRIBUTORS: _contributor_fields,
}
_KEYED: Mapping[str, Callable[[list[tuple[str, Any]]], list[Any]]] = {
    ESTIMATES: _estimates,
    CONTRIBUTORS: _contributors,
}

_BASES: Mapping[Collection, Callable[[Address], Fields]] = {
    Collection.WORKBOOK: lambda _: {"id": ""},
    Collection.MAPS: lambda a: {"id": a.map_id},
    Collection.STEPS: lambda a: {"id": a.id},
    Collection.FLOWS: lambda a: {"id": a.id, "source": "", "target": ""},
    Collection.NOTES: lambda a: {"id": a.id},
    Collection.RUNS: lambda a: {"id": a.id},
    Collection.PHOTOS: lambda a: {"id": a.id},
    Collection.ACTIONS: lambda a: {"id": a.id, "text": ""},
}
