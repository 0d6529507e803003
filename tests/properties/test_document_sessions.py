"""Any session on several replicas: equal after exchange, rules hold, undo takes back only mine."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.support.maps import a_map
from tests.support.replicas import exchange, replicas
from tests.support.sessions import random_edit
from vsmap.document.file import open_file, save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.changes import ChangeKind, DocumentChange, MapChange, Origin
from vsmap.model.ids import is_end
from vsmap.model.json import workbook_to_json
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook

START = a_map("Shop").with_step("Weld").with_step("Paint").with_note("Loud", on="Weld").workbook()


class Writers:
    """Who last wrote each field of each record, as one replica saw it."""

    def __init__(self, document: SharedWorkbook) -> None:
        self._last: dict[tuple[Any, ...], Origin] = {}
        document.subscribe(self.hear)

    def hear(self, change: DocumentChange) -> None:
        for each in change.changes:
            fields = _differing(each)
            if change.origin is Origin.UNDO and each.kind is ChangeKind.UPDATED:
                assert all(self._last.get(field) is not Origin.ANOTHER for field in fields)
            self._last |= dict.fromkeys(fields, change.origin)


def _differing(change: MapChange) -> list[tuple[Any, ...]]:
    """The fields a change is of; contents and orders are told elsewhere."""
    record = change.after or change.before
    assert record is not None
    outside = {"maps", "steps", "flows", "notes", "actions", "contributors", "estimates"}
    names = type(record).model_fields.keys() - outside
    where = (change.map_id, type(record), record.id)
    return [
        (*where, name)
        for name in names
        if getattr(change.before, name, None) != getattr(change.after, name, None)
        and (change.kind is ChangeKind.UPDATED)
    ]


def hold_rules(workbook: Workbook) -> None:
    for map_id, owner in workbook.maps.items():
        assert owner.id == map_id
        assert not any(is_end(step) for step in owner.steps)
        _hold_ids(owner)


def _hold_ids(owner: ValueStreamMap) -> None:
    for parts in (owner.steps, owner.flows, owner.notes):
        assert [part.id for part in parts.values()] == list(parts)


class Session(RuleBasedStateMachine):
    """People edit, undo, redo, and hear of one another in any order, some things twice."""

    @initialize(people=st.integers(2, 3))
    def begin(self, people: int) -> None:
        self.documents = replicas(START, people)
        self.updates: list[bytes] = []
        for document in self.documents:
            document.on_update(self.updates.append)
        self.writers = [Writers(document) for document in self.documents]

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        random_edit(data.draw(st.sampled_from(self.documents)), data)

    @rule(data=st.data())
    def hear(self, data: st.DataObject) -> None:
        if self.updates:
            update = data.draw(st.sampled_from(self.updates))
            data.draw(st.sampled_from(self.documents)).apply_update(update)

    @rule(data=st.data())
    def exchange_all(self, data: st.DataObject) -> None:
        pair = data.draw(st.permutations(self.documents))[:2]
        exchange(*pair)

    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        data.draw(st.sampled_from(self.documents)).undo()

    @rule(data=st.data())
    def redo(self, data: st.DataObject) -> None:
        data.draw(st.sampled_from(self.documents)).redo()

    @invariant()
    def the_snapshot_is_what_a_fresh_reading_gives(self) -> None:
        for document in self.documents:
            fresh = SharedWorkbook.from_state(document.update_since())
            assert workbook_to_json(fresh.workbook) == workbook_to_json(document.workbook)
            hold_rules(document.workbook)
            assert document.notices == ()

    def teardown(self) -> None:
        if not hasattr(self, "documents"):
            return
        exchange(*self.documents, *self.documents)
        first, *others = [workbook_to_json(d.workbook) for d in self.documents]
        assert all(other == first for other in others)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "map.vsmap"
            save(self.documents[0], path)
            opened = open_file(path)
        assert opened.notices == ()
        assert workbook_to_json(opened.document.workbook) == first


TestSession = Session.TestCase
TestSession.settings = settings(stateful_step_count=25)


@given(st.data())
def test_undoing_all_of_ones_own_work_restores_the_start_and_redoing_it_the_end(
    data: st.DataObject,
) -> None:
    document = SharedWorkbook.new(START)
    for _ in range(data.draw(st.integers(1, 6), "edits")):
        random_edit(document, data)
        document.end_merging()
    end = workbook_to_json(document.workbook)

    for _ in range(2):
        reports = []
        while report := document.undo():
            reports.append(report)
        assert workbook_to_json(document.workbook) == workbook_to_json(
            SharedWorkbook.new(START).workbook
        )
        assert not any(report.skipped for report in reports)
        while document.redo():
            pass
        assert workbook_to_json(document.workbook) == end


@given(st.data())
def test_undoing_all_of_mine_leaves_all_of_theirs(data: st.DataObject) -> None:
    """Two people at work on two maps: undo of everything in one leaves the other as it is."""
    ann, ben = replicas(a_map("Shop").with_step("Weld").workbook())
    for _ in range(3):
        random_edit(ann, data)
    apart = a_map("Apart").with_step("Cut").build().model_copy(update={"id": "apart"})
    with ben.edit("Add map") as edit:
        edit.put_map(apart)
    exchange(ann, ben)
    theirs = ann.workbook.maps.get(apart.id)

    while ann.undo():
        pass
    exchange(ann, ben)

    assert theirs == apart
    assert ben.workbook.maps[apart.id] == apart
    assert workbook_to_json(ann.workbook) == workbook_to_json(ben.workbook)
