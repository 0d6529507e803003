"""The keys of the shared document, published so that other programs can join.

`python -m vsmap.document.schema` writes both schema files anew; a test holds them current.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from vsmap.document.addresses import PARTS, Collection
from vsmap.document.guard import MOST_BYTES
from vsmap.document.records import (
    CONTRIBUTORS,
    DELETED,
    ESTIMATES,
    ORDER,
    SHAPES,
    Shape,
    field_names,
)
from vsmap.document.shared_map import LINEAGE, SCHEMA, SCHEMA_VERSION
from vsmap.model.json import workbook_schema
from vsmap.model.resource_files import resource

DOCUMENT_SCHEMA = "document.json"
MAP_SCHEMA = "map.json"


def document_schema() -> dict[str, Any]:
    """Every root map of the shared document with its keys, as JSON Schema of what each holds."""
    definitions: dict[str, Any] = {}
    roots = {c.value: _root(c, SHAPES[c], definitions) for c in Collection}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The shared vsmap document",
        "description": (
            "A Yjs document (update encoding v1). Each root map but `workbook` holds a nested map "
            "for each record; `workbook` holds its fields itself. One key a field, the last write "
            "wins. A missing key, null or a bad value means the default; unknown keys are left "
            "alone. Nothing is nested deeper. Whole numbers may come as floats."
        ),
        "version": SCHEMA_VERSION,
        "most_bytes": MOST_BYTES,
        "type": "object",
        "properties": roots,
        "$defs": definitions,
    }


def published(schema: Mapping[str, Any]) -> str:
    """The text of a schema file."""
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def published_files() -> dict[str, str]:
    """The text of each file in resources/schema/."""
    return {
        DOCUMENT_SCHEMA: published(document_schema()),
        MAP_SCHEMA: published(workbook_schema()),
    }


def _root(collection: Collection, shape: Shape, definitions: dict[str, Any]) -> dict[str, Any]:
    record = {"type": "object", "properties": _properties(collection, shape, definitions)}
    if shape.required:
        record["required"] = sorted(shape.required)
    if shape.keyed is not None:
        record["patternProperties"] = {f"^{shape.keyed}/": _KEYED[shape.keyed]}
    if collection is Collection.WORKBOOK:
        return record
    keys = "map/part (% and / in the map's id written %25 and %2F)" if collection in PARTS else "id"
    return {"type": "object", "description": f"by {keys}", "additionalProperties": record}


def _properties(
    collection: Collection, shape: Shape, definitions: dict[str, Any]
) -> dict[str, Any]:
    schema = shape.record.model_json_schema(mode="serialization", ref_template="#/$defs/{model}")
    found: dict[str, Any] = schema.pop("$defs", {})
    outside = {SHAPES[c].record.__name__ for c in Collection} | {"Estimate"}
    definitions |= {name: each for name, each in found.items() if name not in outside}
    fields = {}
    for name in sorted(field_names(shape.record)):
        outer, dot, inner = name.partition(".")
        holder = found[_nested_name(shape, outer)] if dot else schema
        fields[name] = holder["properties"][inner if dot else name]
    return _MARKS[collection] | fields


def _nested_name(shape: Shape, field: str) -> str:
    nested: Any = shape.record.model_fields[field].annotation
    return str(nested.__name__)


_RECORD_MARKS = {
    DELETED: {"type": "boolean", "description": "true: hidden, with all that hangs on it"},
    ORDER: {"type": "string", "description": "place among its kind: a fractional index, base 62"},
}
_MARKS: Mapping[Collection, dict[str, Any]] = {
    **dict.fromkeys(Collection, _RECORD_MARKS),
    Collection.WORKBOOK: {
        LINEAGE: {"type": "string", "description": "which history this is; made once"},
        SCHEMA: {"type": "integer", "description": "the version of these keys"},
    },
}
_KEYED: Mapping[str, dict[str, Any]] = {
    CONTRIBUTORS: {"type": ["number", "null"], "description": "contributors/name: their place"},
    ESTIMATES: {
        "type": ["object", "null"],
        "description": "estimates/field/participant: one writer a key",
        "properties": {name: {"type": "string"} for name in ("value", "role", "at")},
    },
}

if __name__ == "__main__":
    for name, text in published_files().items():
        (resource("schema") / name).write_text(text, encoding="utf-8")
