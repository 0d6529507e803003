"""The one JSON form of a workbook: `{"vsmap": "map/1", ...}`, readable and exact."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from vsmap.model.errors import DamagedFile, NewerFile
from vsmap.model.language import said
from vsmap.model.migrations import migrated
from vsmap.model.workbook import Workbook

FORM = "map"
FORM_VERSION = 1
_LONGEST_VERSION = 9


def workbook_to_json(workbook: Workbook) -> str:
    """The workbook as indented JSON text; only what differs from the defaults is written."""
    body = workbook.model_dump(mode="json", exclude_defaults=True)
    document = {"vsmap": f"{FORM}/{FORM_VERSION}", **body}
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def workbook_from_json(text: str | bytes, *, name: str = "the file") -> Workbook:
    """Read what workbook_to_json wrote, in this or an older version.

    Raises DamagedFile (not JSON, not a map, or a bad value, with its place) and NewerFile.
    """
    document = _decoded(text, name)
    document = migrated(document, _version(document, name))
    try:
        return Workbook.model_validate(document)
    except ValidationError as error:
        raise DamagedFile(_told(error, name)) from error


def workbook_schema() -> dict[str, Any]:
    """The JSON Schema of the form, as published in resources/schema/."""
    schema = Workbook.model_json_schema(mode="serialization")
    schema["properties"] = {"vsmap": {"const": f"{FORM}/{FORM_VERSION}"}, **schema["properties"]}
    schema["required"] = ["vsmap", *schema.get("required", [])]
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return schema


def _decoded(text: str | bytes, name: str) -> dict[str, Any]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        message = said(
            "{name}: this is not JSON ({error}); open the original or another copy",
            name=name,
            error=error,
        )
        raise DamagedFile(message) from error
    if not isinstance(document, dict):
        message = said(
            "{name}: this JSON is not a vsmap map; it should begin with an object", name=name
        )
        raise DamagedFile(message)
    return document


def _version(document: dict[str, Any], name: str) -> int:
    form, _, version = str(document.pop("vsmap", "")).partition("/")
    if form != FORM or not version.isdecimal() or len(version) > _LONGEST_VERSION:
        message = said(
            '{name}: this JSON is not a vsmap map; "vsmap" should be "{form}/{form_version}"',
            name=name,
            form=FORM,
            form_version=FORM_VERSION,
        )
        raise DamagedFile(message)
    if int(version) > FORM_VERSION:
        message = said(
            "{name}: made by a later vsmap (form {form}/{version}, this one reads up to "
            "{form}/{form_version}); update vsmap, the file was not changed",
            name=name,
            form=FORM,
            version=version,
            form_version=FORM_VERSION,
        )
        raise NewerFile(message)
    return int(version)


def _told(error: ValidationError, name: str) -> str:
    first = error.errors(include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    reason = first["msg"].removeprefix("Value error, ")
    more = (
        " " + said("(and {count} more)", error.error_count() - 1) if error.error_count() > 1 else ""
    )
    return f"{name}, {place}: {reason}{more}"
