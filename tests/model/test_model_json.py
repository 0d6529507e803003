"""The one JSON form of a workbook: exact, readable, and clear about what it can't read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.maps import a_map
from vsmap.model.errors import DamagedFile, NewerFile
from vsmap.model.json import workbook_from_json, workbook_schema, workbook_to_json

SMALL: dict[str, Any] = {"vsmap": "map/1", "id": "w", "maps": [{"id": "m", "steps": [{"id": "s"}]}]}


def written(**changes: object) -> str:
    return json.dumps({**SMALL, **changes})


def with_step(**fields: object) -> str:
    return written(maps=[{"id": "m", "steps": [{"id": "s", **fields}]}])


def test_a_workbook_reads_back_equal() -> None:
    workbook = (
        a_map()
        .with_step("Weld", process_time="2 h - 4 h", wait="~1 d", pca="90%", role="welder")
        .with_step("Paint", process_time="?", wait="3 cd", people="2")
        .delivered(wait="3.2 d (n=42)")
        .workbook()
    )

    again = workbook_from_json(workbook_to_json(workbook))

    assert again == workbook


def test_only_what_was_said_is_written() -> None:
    workbook = a_map().with_step("Weld", process_time="2 h").workbook()

    (step,) = json.loads(workbook_to_json(workbook))["maps"][0]["steps"]

    assert step == {"id": "weld", "name": "Weld", "process_time": "2 h"}


def test_the_form_names_itself_first() -> None:
    workbook = a_map().workbook()

    assert workbook_to_json(workbook).startswith('{\n "vsmap": "map/1",')


def test_the_order_of_steps_is_kept() -> None:
    workbook = a_map().with_step("Weld").with_step("Paint").with_step("Assemble").workbook()

    (read,) = workbook_from_json(workbook_to_json(workbook)).maps.values()

    assert [step.name for step in read.steps.values()] == ["Weld", "Paint", "Assemble"]


def test_a_file_of_a_later_form_is_refused_as_newer() -> None:
    with pytest.raises(NewerFile, match=r"map.vsmap: made by a later vsmap .* update vsmap"):
        workbook_from_json(written(vsmap="map/2"), name="map.vsmap")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "this is not JSON"),
        ("{", "this is not JSON"),
        (b"\xff\xfe\x00rubbish", "this is not JSON"),
        ("[" * 100_000, "this is not JSON"),
        ("[]", "should begin with an object"),
        ("{}", '"vsmap" should be "map/1"'),
        (written(vsmap="figures/1"), '"vsmap" should be "map/1"'),
        (written(vsmap="map/" + "9" * 5000), '"vsmap" should be "map/1"'),
        (with_step(process_time="soonish"), 'process_time: "soonish" is not a duration'),
        (with_step(process_time=3), "process_time: a measure is written as text"),
        (with_step(percent_complete_accurate="150%"), "outside 0-100 %"),
        (with_step(colour="red"), "colour: Extra inputs are not permitted"),
        (with_step(position=[float("inf"), 0]), "position"),
        (with_step(position=[float("nan"), 0]), "position"),
        (written(maps=[{"id": "m"}, {"id": "m"}]), "two parts share the id 'm'"),
        (written(maps=[3]), "maps"),
        (written(maps=7), "maps"),
        (written(maps=[{"id": ["m"]}]), "maps: every part needs an id"),
        (written(maps=[{"name": "Today"}]), "maps: every part needs an id"),
        (written(calendar={"hours_per_day": 0}), "calendar.hours_per_day"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text: str | bytes, told: str) -> None:
    with pytest.raises(DamagedFile) as refused:
        workbook_from_json(text, name="a file")

    assert told in str(refused.value)
    assert str(refused.value).startswith("a file")


def test_several_faults_are_counted() -> None:
    with pytest.raises(DamagedFile, match=r"\(and 1 more\)"):
        workbook_from_json(with_step(process_time="soonish", uptime="lots"))


def test_the_schema_describes_what_is_written() -> None:
    schema = workbook_schema()

    assert schema["properties"]["vsmap"] == {"const": "map/1"}
    assert "vsmap" in schema["required"]
    assert schema["properties"]["maps"]["type"] == "array"
