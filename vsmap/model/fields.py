"""How a record's fields look in JSON: measures as the notation people type, parts as lists."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainSerializer,
    PlainValidator,
    WithJsonSchema,
)

from vsmap.model.errors import NotationError
from vsmap.model.language import said
from vsmap.model.measures import CountMeasure, Measure, ShareMeasure, TimeMeasure
from vsmap.model.notation import parse_count, parse_share, parse_time
from vsmap.model.wording import exact_count, exact_share, exact_time


class Record(BaseModel):
    """A frozen record; unknown fields are refused, so that a newer file can't be misread."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


def _by_id(parts: object) -> object:
    """Parts come as a list in files and as a mapping in memory; both are taken."""
    if isinstance(parts, Mapping):
        return parts
    if not isinstance(parts, Iterable):
        return parts
    listed: dict[Any, Any] = {}
    for part in parts:
        key = part.get("id") if isinstance(part, Mapping) else getattr(part, "id", None)
        if not isinstance(key, str):
            message = said("every part needs an id, a short text")
            raise ValueError(message)  # noqa: TRY004  # pydantic hears ValueError only
        if key in listed:
            message = said("two parts share the id {id}", id=repr(key))
            raise ValueError(message)
        listed[key] = part
    return listed


def _as_list(parts: Mapping[Any, Any]) -> list[Any]:
    return list(parts.values())


def listed(record: type[Record]) -> tuple[BeforeValidator, PlainSerializer]:
    """A mapping of records by id, written as a list of them."""
    written: Any = types.GenericAlias(list, (record,))
    return BeforeValidator(_by_id), PlainSerializer(_as_list, return_type=written)


def _reader(parse_text: Callable[[str], Measure[Any]]) -> Callable[[object], Measure[Any]]:
    parse = lru_cache(maxsize=4096)(parse_text)  # a map says `2 h` and `?` over and over

    def read(value: object) -> Measure[Any]:
        if isinstance(value, Measure):
            return value
        if isinstance(value, str):
            try:
                return parse(value)
            except NotationError as error:
                raise ValueError(str(error)) from error
        message = said("a measure is written as text, such as '2-4 h'")
        raise ValueError(message)

    return read


TimeField = Annotated[
    TimeMeasure,
    PlainValidator(_reader(parse_time)),
    PlainSerializer(exact_time, return_type=str),
    WithJsonSchema({"type": "string", "examples": ["3 d", "2 h - 4 h", "~1 w", "?"]}),
]
ShareField = Annotated[
    ShareMeasure,
    PlainValidator(_reader(parse_share)),
    PlainSerializer(exact_share, return_type=str),
    WithJsonSchema({"type": "string", "examples": ["0.9", "~0.8", "0.7 - 0.9", "?"]}),
]
CountField = Annotated[
    CountMeasure,
    PlainValidator(_reader(parse_count)),
    PlainSerializer(exact_count, return_type=str),
    WithJsonSchema({"type": "string", "examples": ["7000", "~200", "?"]}),
]
