"""What comes from outside: rubbish, hostile bytes, values of another program."""

from __future__ import annotations

import contextlib
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.maps import a_map
from tests.support.replicas import the_map
from tests.support.updates import (
    nested_lists,
    number,
    text,
    update_of,
    written_by_a_stranger,
)
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.changes import DocumentChange
from vsmap.model.errors import UpdateRefused
from vsmap.model.flows import FlowKind
from vsmap.model.ids import FlowId, StepId
from vsmap.model.json import workbook_to_json
from vsmap.model.measures import UNKNOWN
from vsmap.model.notation import parse_time

WELD = StepId("weld")
_STATE = SharedWorkbook.new(
    a_map("Shop").with_step("Weld", process_time="2 h").workbook()
).update_since()


@pytest.fixture
def document() -> SharedWorkbook:
    return SharedWorkbook.new(a_map("Shop").with_step("Weld", process_time="2 h").workbook())


def stranger(document: SharedWorkbook, record: str = "weld", **fields: object) -> None:
    collection = "flows" if record in the_map(document).flows else "steps"
    document.apply_update(written_by_a_stranger(document, collection, f"shop/{record}", **fields))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", 3),
        ("process_time", "soonish"),
        ("process_time", 2),
        ("wip_limit", 2.5),
        ("wip_limit", 10**15),
        ("kind", "robot"),
        ("position", [1]),
        ("position", [float("nan"), 0]),
        ("position", [float("inf"), 0]),
        ("position", {"x": 1}),
        ("notes", [["a"]]),
        ("estimates/process_time/KT", "2 h"),
        ("estimates/process_time/KT", {"value": 3}),
        ("estimates/process_time/KT", {"value": "2 h", "colour": "red"}),
        ("role", b"bytes"),
    ],
)
def test_a_bad_value_in_a_field_stands_at_its_default_and_is_told(
    document: SharedWorkbook, field: str, value: object
) -> None:
    fields = {field: value, "tool": "Robot 3"}
    document.apply_update(written_by_a_stranger(document, "steps", "shop/weld", **fields))

    step = the_map(document).steps[WELD]
    assert step.tool == "Robot 3", "the good fields beside it are read"
    assert document.notices == (f"steps/shop/weld: {field} can't be read and was left out",)
    workbook_to_json(document.workbook)


def test_a_repaired_field_is_told_no_longer(document: SharedWorkbook) -> None:
    stranger(document, process_time="soonish")
    assert the_map(document).steps[WELD].process_time is UNKNOWN

    stranger(document, process_time="3 h")

    assert document.notices == ()
    assert the_map(document).steps[WELD].process_time == parse_time("3 h")


def test_fields_of_a_later_version_are_left_alone(document: SharedWorkbook) -> None:
    stranger(document, carbon="3 kg")

    assert document.notices == ()
    with document.edit("Rename") as edit:
        edit.set(the_map(document).id, WELD, name="Welding")
    again = SharedWorkbook.from_state(document.update_since())
    assert b"3 kg" in again.update_since()


def test_whole_numbers_from_other_programs_come_as_floats_and_are_read(
    document: SharedWorkbook,
) -> None:
    stranger(document, wip_limit=3.0, position=[10, 20])

    step = the_map(document).steps[WELD]
    assert (step.wip_limit, type(step.wip_limit)) == (3, int)


def test_a_flow_without_ends_is_not_shown_and_told(document: SharedWorkbook) -> None:
    document.apply_update(written_by_a_stranger(document, "flows", "shop/loose", kind="rework"))

    assert FlowId("loose") not in the_map(document).flows
    assert document.notices == ("flows/shop/loose: source, target can't be read and was left out",)


def test_a_flow_from_a_stranger_is_read(document: SharedWorkbook) -> None:
    update = written_by_a_stranger(
        document, "flows", "shop/back", kind="rework", source="weld", target="request", share="0.2"
    )

    document.apply_update(update)

    flow = the_map(document).flows[FlowId("back")]
    assert (flow.kind, flow.source, flow.share.likely) == (FlowKind.REWORK, WELD, 0.2)


@pytest.mark.parametrize("order", [None, 3, "", "!", "a", "zz", "a0" * 100, "a00"])
def test_a_record_without_a_good_order_key_stands_last(
    document: SharedWorkbook, order: object
) -> None:
    stranger(document, "anvil", name="Anvil", order=order)

    assert list(the_map(document).steps) == [WELD, "anvil"]
    with document.edit("Order") as edit:
        edit.order_parts(the_map(document).id, (StepId("anvil"), WELD))
    assert list(the_map(document).steps) == ["anvil", WELD]


def test_records_with_equal_order_keys_stand_in_one_order_and_can_be_moved(
    document: SharedWorkbook,
) -> None:
    for name in ("b", "a", "c"):
        stranger(document, name, name=name, order="a5")
    assert list(the_map(document).steps) == [WELD, "a", "b", "c"]

    with document.edit("Order") as edit:
        edit.order_parts(the_map(document).id, (StepId("c"), StepId("b"), StepId("a"), WELD))

    assert list(the_map(document).steps) == ["c", "b", "a", WELD]


def test_a_record_that_is_no_record_is_passed_over(document: SharedWorkbook) -> None:
    update = written_by_a_stranger(document, "steps", None, **{"shop/weld": "gone", "odd": 1})
    document.apply_update(update)

    assert the_map(document).steps == {}
    with document.edit("Add step") as edit:
        edit.put(the_map(document).id, a_map().with_step("Weld").build().steps[WELD])
    SharedWorkbook.from_state(document.update_since())


def test_a_workbook_field_of_the_wrong_kind_stands_at_its_default(
    document: SharedWorkbook,
) -> None:
    bad = {"calendar.hours_per_day": 40, "title": 3, "outcome.due": "May", "contributors/KT": "x"}
    document.apply_update(written_by_a_stranger(document, "workbook", None, **bad))

    workbook = document.workbook
    assert (workbook.calendar.hours_per_day, workbook.title, workbook.outcome.due) == (8, "", "May")
    assert workbook.contributors == ("KT",)
    assert document.notices == (
        "workbook: calendar.hours_per_day, title can't be read and was left out",
    )


@pytest.mark.parametrize(
    "update",
    [
        b"",
        b"\x00",
        b"rubbish",
        b"\xff" * 40,
        number(2**60) + b"\x00",
        nested_lists(4),
        nested_lists(20_000),
        update_of(8, number(1) + b"\x76\x01\x01a" * 20_000 + b"\x7e"),
        update_of(8, number(2**40) + b"\x7e"),
        update_of(8, number(1) + b"\x77" + text(b"\xff\xfe")),
        update_of(5, text(b"[]")),
        update_of(3, text(b"bytes")),
        update_of(9, text(b"sub") + b"\x7e"),
        update_of(7, number(3) + text(b"p")),
        update_of(8, number(1) + b"\x7e", clock=2**32),
        update_of(8, number(1) + b"\x7e", client=2**60),
        update_of(8, number(1) + b"\x7e") + b"more",
        update_of(1, number(0)),
    ],
    ids=lambda update: update[:12].hex() + f" ({len(update)})",
)
def test_a_hostile_or_damaged_update_is_refused_and_changes_nothing(
    document: SharedWorkbook, update: bytes
) -> None:
    told: list[DocumentChange] = []
    document.subscribe(told.append)
    before, vector = document.workbook, document.state_vector()

    with pytest.raises(UpdateRefused):
        document.apply_update(update)
    with pytest.raises(UpdateRefused):
        SharedWorkbook.from_state(update)

    assert (document.workbook, document.state_vector(), told) == (before, vector, [])


def test_a_record_within_a_record_is_refused(document: SharedWorkbook) -> None:
    from pycrdt import Map

    update = written_by_a_stranger(document, "steps", "shop/weld", inner=Map({}))

    with pytest.raises(UpdateRefused, match="other than records"):
        document.apply_update(update)


def test_an_update_over_the_limit_is_refused(document: SharedWorkbook) -> None:
    update = document.update_since()

    with pytest.raises(UpdateRefused, match="too large"):
        document.apply_update(update, most_bytes=len(update) - 1)


def test_a_bad_state_vector_is_refused(document: SharedWorkbook) -> None:
    with pytest.raises(UpdateRefused):
        document.update_since(b"\xff\xff\xff")


@given(st.binary(max_size=60))
def test_no_bytes_whatever_raise_anything_but_a_refusal(update: bytes) -> None:
    document = SharedWorkbook.new(a_map().with_step("Weld").workbook())
    with contextlib.suppress(UpdateRefused):
        document.apply_update(update)
    workbook_to_json(document.workbook)


@given(st.data())
def test_a_mutated_update_is_refused_or_read_without_harm(data: st.DataObject) -> None:
    state = bytearray(_STATE)
    for _ in range(data.draw(st.integers(1, 4))):
        state[data.draw(st.integers(0, 2**16)) % len(state)] = data.draw(st.integers(0, 255))
    document = SharedWorkbook.new(a_map().with_step("Weld").workbook())
    try:
        document.apply_update(bytes(state))
    except UpdateRefused:
        return
    workbook_to_json(document.workbook)
    assert SharedWorkbook.from_state(document.update_since()).workbook == document.workbook


def test_pycrdt_is_loaded_with_the_first_document_only() -> None:
    rooms = "vsmap.document.file, vsmap.document.recovery"
    program = f"import sys, {rooms}; print('pycrdt' in sys.modules)"

    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert answer.stdout.strip() == b"False"
