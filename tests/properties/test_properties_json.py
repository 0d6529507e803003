"""A file that was meddled with is read exactly or refused with its place, never half understood."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.support.maps import a_map
from vsmap.model.errors import InputError
from vsmap.model.json import workbook_from_json, workbook_to_json

DOCUMENT: dict[str, Any] = json.loads(
    workbook_to_json(
        a_map()
        .with_step("Weld", process_time="2-4 h", wait="~1 d", pca="90%", people="2")
        .with_step("Paint", process_time="3.2 d (n=42)", role="painter")
        .delivered(wait="3 cd")
        .workbook()
    )
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


def places(node: object, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The way to every value inside a JSON document."""
    inner = (
        node.items()
        if isinstance(node, dict)
        else enumerate(node if isinstance(node, list) else ())
    )
    return [way for key, value in inner for way in ((*at, key), *places(value, (*at, key)))]


@given(st.sampled_from(places(DOCUMENT)), ANYTHING)
def test_a_document_with_one_value_changed_is_read_or_refused(
    place: tuple[str | int, ...], value: object
) -> None:
    meddled = json.loads(json.dumps(DOCUMENT))
    node = meddled
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = value

    try:
        workbook = workbook_from_json(json.dumps(meddled))
    except InputError:
        return

    assert workbook_from_json(workbook_to_json(workbook)) == workbook


@given(st.binary(max_size=200))
def test_rubbish_is_read_or_refused(rubbish: bytes) -> None:
    try:
        workbook = workbook_from_json(rubbish)
    except InputError:
        return

    assert workbook_from_json(workbook_to_json(workbook)) == workbook
