"""Any session of two to four people with roles, locks, cuts, undo: in the end all see one map."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.properties.test_document_sessions import Writers, hold_rules
from tests.support.maps import a_map
from tests.support.seats import Seat, Table
from tests.support.sessions import random_edit
from vsmap.document.file import open_file
from vsmap.model.errors import EditRefused
from vsmap.model.json import workbook_to_json
from vsmap.model.language import said
from vsmap.sync.entry.roles import Role

NAMES = ("Boss", "KT", "LM", "CS")
DRAWN = a_map("Shop").with_step("Weld").with_step("Paint").with_note("Loud", on="Weld")
SENTENCES = {
    said("You are a viewer here; ask the facilitator to let you edit."),
    said("The facilitator has locked this map."),
    said("Participants change only what they created themselves."),
}
SEATS = st.integers(0, 3)


class Session(RuleBasedStateMachine):
    """One facilitator, who stays one, and others whose role, line and luck change."""

    @initialize(people=st.integers(2, 4), data=st.data())
    def begin(self, people: int, data: st.DataObject) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.table = Table(self.folder, DRAWN)
        self.seats = [self.table.seat(NAMES[0], Role.FACILITATOR)]
        for name in NAMES[1:people]:
            self.seats.append(self.table.seat(name, data.draw(st.sampled_from(Role), name)))
        self.table.settle()
        self.writers = [Writers(seat.document) for seat in self.seats]

    @rule(number=SEATS, data=st.data())
    def edit(self, number: int, data: st.DataObject) -> None:
        seat = self._seat(number)
        before = seat.document.workbook
        told = ""
        try:
            random_edit(seat.document, data)
        except EditRefused as refusal:
            told = str(refusal)
        assert not told or (told in SENTENCES and seat.document.workbook is before)
        if seat.participant.role is Role.VIEWER:
            assert seat.document.workbook == before

    @rule(number=SEATS)
    def undo(self, number: int) -> None:
        self._seat(number).document.undo()

    @rule(number=SEATS)
    def redo(self, number: int) -> None:
        self._seat(number).document.redo()

    @rule(number=SEATS)
    def cut(self, number: int) -> None:
        self._seat(number).wire.cut()

    @rule(number=SEATS)
    def come_back(self, number: int) -> None:
        seat = self._seat(number)
        if seat.wire.guest is None:
            seat.sit_down(self.table.room)

    @rule(number=SEATS, role=st.sampled_from(Role))
    def give_role(self, number: int, role: Role) -> None:
        seat = self._seat(number)
        if seat is not self.seats[0]:
            self.table.room.give_role(seat.person.id, role)

    @rule(data=st.data(), on=st.booleans())
    def lock(self, data: st.DataObject, *, on: bool) -> None:
        maps = list(self.seats[0].document.workbook.maps)
        if maps:
            self.table.room.lock(data.draw(st.sampled_from(maps), "map"), is_locked=on)

    @rule()
    def flush(self) -> None:
        self.table.room.flush()

    @rule(number=SEATS)
    def hear(self, number: int) -> None:
        self._seat(number).participant.pump()

    @rule()
    def settle(self) -> None:
        self.table.settle()

    def _seat(self, number: int) -> Seat:
        return self.seats[number % len(self.seats)]

    def teardown(self) -> None:
        if not hasattr(self, "table"):
            return
        for seat in self.seats:
            if seat.wire.guest is None:
                seat.sit_down(self.table.room)
        self.table.settle()
        for seat in self.seats:
            self._look_at(seat)
        self.table.room.close()
        shutil.rmtree(self.folder)

    def _look_at(self, seat: Seat) -> None:
        room = self.table.room.workbook()
        assert workbook_to_json(seat.document.workbook) == workbook_to_json(room)
        hold_rules(seat.document.workbook)
        assert seat.participant.ended is None
        assert (seat.participant.standing, seat.participant.unsaved) == ("saved", 0)
        told = " ".join(seat.participant.rejections)
        for proposal in seat.participant.proposals:
            assert str(proposal) in told
            assert open_file(proposal).document.lineage == seat.document.lineage
        if seat is self.seats[0]:
            assert not seat.participant.rejections


TestSession = Session.TestCase
TestSession.settings = settings(stateful_step_count=25, deadline=None)
