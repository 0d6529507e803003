from __future__ import annotations

import json
import re

import pytest

from tests.support.maps import a_map
from vsmap.document.schema import document_schema, published_files
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.store import Store
from vsmap.model.resource_files import resource


@pytest.mark.parametrize("name", ["document.json", "map.json"])
def test_the_published_schema_is_current(name: str) -> None:
    current = published_files()[name]

    published = (resource("schema") / name).read_text(encoding="utf-8")

    assert published == current, "run `python -m vsmap.document.schema`"


def test_every_key_a_document_writes_is_published() -> None:
    workbook = a_map("Shop").with_step("Weld").with_note("Loud").workbook(contributors=("KT",))
    roots = document_schema()["properties"]

    for address, fields in Store(SharedWorkbook.new(workbook).update_since()).read_all():
        root = roots[address.collection.value]
        record = root.get("additionalProperties", root)
        patterns = record.get("patternProperties", {})
        for field in fields:
            assert field in record["properties"] or any(re.match(p, field) for p in patterns)


def test_every_reference_in_the_schema_leads_somewhere() -> None:
    schema = document_schema()

    referred = re.findall(r'"#/\$defs/(\w+)"', json.dumps(schema))

    assert referred
    assert set(referred) <= schema["$defs"].keys()
