"""A record as flat fields and back: one key per field, so that two people's fields both win.

Going out is exact. Coming in is generous: a bad value falls back to the field's default and is
named, and fields nobody here knows are left alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import ValidationError

from vsmap.document.addresses import Address, Collection
from vsmap.model.errors import EditRefused
from vsmap.model.fields import Record
from vsmap.model.flows import Flow
from vsmap.model.outcome import Action
from vsmap.model.photos import Photo
from vsmap.model.step_runs import StepRun
from vsmap.model.steps import Step
from vsmap.model.value_stream import PARTS, Note, ValueStreamMap
from vsmap.model.workbook import Workbook

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
    dumped = record.model_dump(mode="json", exclude=set(shape.outside))
    for name in shape.nested:
        dumped |= {f"{name}.{inner}": value for inner, value in dumped.pop(name).items()}
    if shape.keyed == ESTIMATES:
        dumped |= dict(_estimate_field(each) for each in dumped.pop(ESTIMATES))
    if shape.keyed == CONTRIBUTORS:
        people = enumerate(dumped.pop(CONTRIBUTORS))
        dumped |= {f"{CONTRIBUTORS}/{name}": place for place, name in people}
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
            message = f"{value} is not a number a map can hold; write one up to {LARGEST:.0e}"
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
    body: Fields = {}
    keyed: list[tuple[str, Any]] = []
    inner: dict[str, Fields] = {}
    for field, value in known.items():
        if field in shape.record.model_fields:
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


def _estimate_field(estimate: Fields) -> tuple[str, Fields]:
    field, participant = estimate.pop("field"), estimate.pop("participant")
    said = {name: value for name, value in estimate.items() if value not in (None, "")}
    return f"{ESTIMATES}/{field}/{participant}", said


def _estimates(keyed: list[tuple[str, Any]]) -> list[Any]:
    """One estimate a key, sorted by field and participant so that all replicas read the same."""
    return [_estimate(key, said) for key, said in sorted(keyed, key=lambda pair: pair[0])]


def _estimate(key: str, said: object) -> object:
    field, _, participant = key.partition("/")
    return {**said, "field": field, "participant": participant} if isinstance(said, dict) else said


def _contributors(keyed: list[tuple[str, Any]]) -> list[str]:
    return [name for name, _ in sorted(keyed, key=lambda pair: (_place(pair[1]), pair[0]))]


def _place(value: object) -> float:
    return float(value) if isinstance(value, int | float) else LARGEST


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
