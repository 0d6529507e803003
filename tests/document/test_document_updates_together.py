"""Several updates of others taken in at once: one change for those who read, none lost."""

from __future__ import annotations

import pytest

from tests.support.maps import a_map
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.steps import rename_step
from vsmap.model.changes import DocumentChange
from vsmap.model.errors import EditRefused
from vsmap.model.ids import StepId

WELD, PAINT = StepId("weld"), StepId("paint")


@pytest.fixture
def document() -> SharedWorkbook:
    return SharedWorkbook.new(a_map("Now").with_step("Weld").with_step("Paint").workbook())


def by_another(document: SharedWorkbook, step: StepId, name: str) -> bytes:
    other = SharedWorkbook.from_state(document.update_since())
    before = other.state_vector()
    rename_step(other, next(iter(other.workbook.maps)), step, name)
    return other.update_since(before)


def names(document: SharedWorkbook) -> list[str]:
    (stream,) = document.workbook.maps.values()
    return [step.name for step in stream.steps.values()]


def test_updates_taken_in_together_are_told_as_one_change(document: SharedWorkbook) -> None:
    updates = [by_another(document, WELD, "Solder"), by_another(document, PAINT, "Lacquer")]
    told: list[DocumentChange] = []
    document.subscribe(told.append)

    refused = document.apply_updates(updates)

    (change,) = told
    assert {part.after.id for part in change.changes if part.after} == {WELD, PAINT}
    assert names(document) == ["Solder", "Lacquer"]
    assert not refused


def test_the_bytes_of_each_are_kept_but_by_whom_they_came_from(document: SharedWorkbook) -> None:
    updates = [by_another(document, WELD, "Solder"), by_another(document, PAINT, "Lacquer")]
    copy = SharedWorkbook.from_state(document.update_since())
    echoed: list[bytes] = []
    document.on_update(copy.apply_update)
    document.on_update(echoed.append)

    document.apply_updates(updates, but=echoed.append)

    assert names(copy) == ["Solder", "Lacquer"]
    assert not echoed


def test_a_damaged_update_is_returned_and_the_others_are_taken_in(
    document: SharedWorkbook,
) -> None:
    good = [by_another(document, WELD, "Solder"), by_another(document, PAINT, "Lacquer")]

    refused = document.apply_updates([good[0], b"\x07bad", good[1]])

    assert names(document) == ["Solder", "Lacquer"]
    assert list(refused) == [b"\x07bad"]


def test_nothing_is_taken_in_while_an_edit_is_open(document: SharedWorkbook) -> None:
    update = by_another(document, WELD, "Solder")
    with document.edit("Rename"), pytest.raises(EditRefused):
        document.apply_updates([update])
