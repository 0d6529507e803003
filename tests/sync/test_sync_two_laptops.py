"""Two people, one thing, over real sockets: what stands is the same for both, and one is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.sync import Host, Laptop, all_saved, hosting, until
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.deletion import delete
from vsmap.editor.edits.flows import set_flow
from vsmap.editor.edits.steps import add_loose_step, rename_step, set_step
from vsmap.model.errors import EditRefused
from vsmap.model.ids import FlowId, MapId, StepId
from vsmap.model.notation import parse_time
from vsmap.model.value_stream import ValueStreamMap
from vsmap.sync.entry.roles import Role
from vsmap.sync.guest.conflicts import Conflict

WELD, PAINT, MINE = StepId("weld"), StepId("paint"), StepId("mine")
WAIT = FlowId("weld-paint")


class Person(Laptop):
    """A laptop that keeps what its owner was told."""

    told: list[Conflict]

    def listen(self) -> None:
        self.told = []
        self.participant.on_remote = lambda change: self.told.extend(change.conflicts)

    @property
    def map_id(self) -> MapId:
        return next(iter(self.workbook.maps))

    @property
    def stream(self) -> ValueStreamMap:
        return self.workbook.maps[self.map_id]


class Session:
    """A host with one workbook, and those who come."""

    def __init__(self, host: Host) -> None:
        drawn = a_map("Now").with_step("Weld").with_step("Paint").with_step("Pack")
        self.host, self.document = host, SharedWorkbook.new(drawn.workbook("Bicycles"))
        host.begin(self.document)

    def come(self, name: str, role: Role = Role.MAPPER) -> Person:
        link = self.host.invite(self.document.workbook.id, role, uses=10)
        person = Person(link, self.document.update_since(), name)
        person.listen()
        until(all_saved(person), person)
        return person


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with hosting(tmp_path / "data") as host:
        yield Session(host)


@pytest.fixture
def pair(session: Session) -> Iterator[tuple[Person, Person]]:
    kt, lm = session.come("KT"), session.come("LM")
    yield kt, lm
    kt.close()
    lm.close()


def all_same(*people: Person) -> None:
    until(all_saved(*people), *people)
    until(lambda: len({person.workbook.model_dump_json() for person in people}) == 1, *people)


def test_one_field_set_by_both_at_once_stands_alike_and_exactly_one_is_told(
    pair: tuple[Person, Person],
) -> None:
    kt, lm = pair
    for number in range(10):
        kt.listen()
        lm.listen()
        set_flow(kt.document, kt.map_id, WAIT, wait=parse_time(f"{number + 1} d"))
        set_flow(lm.document, lm.map_id, WAIT, wait=parse_time(f"{number + 1} h"))
        all_same(kt, lm)

        loser = lm if kt.stream.flows[WAIT].wait == parse_time(f"{number + 1} d") else kt
        assert [conflict.field for conflict in loser.told] == ["wait"]
        assert len(kt.told) + len(lm.told) == 1


def test_what_one_edits_and_the_other_deletes_comes_back_when_asked_for(
    pair: tuple[Person, Person],
) -> None:
    kt, lm = pair
    before = kt.stream.flows
    set_step(lm.document, lm.map_id, PAINT, role="Shop")
    delete(kt.document, kt.map_id, (PAINT,))
    all_same(kt, lm)
    assert PAINT not in lm.stream.steps

    (told,) = lm.told
    assert told.by == (kt.participant.me,)
    told.put_back(lm.document)
    all_same(kt, lm)

    assert kt.stream.steps[PAINT].role == "Shop"
    assert kt.stream.flows == before


def test_a_lock_holds_in_ones_own_window_as_soon_as_it_is_told(
    session: Session, pair: tuple[Person, Person]
) -> None:
    kt, lm = pair
    boss = session.come("Boss", Role.FACILITATOR)
    boss.participant.ask("lock", map=kt.map_id, on=True)
    until(lambda: bool(kt.participant.locked and lm.participant.locked), kt, lm, boss)

    with pytest.raises(EditRefused, match="locked"):
        rename_step(kt.document, kt.map_id, WELD, "Solder")
    rename_step(boss.document, boss.map_id, WELD, "Braze")
    all_same(kt, lm, boss)

    assert kt.stream.steps[WELD].name == "Braze"
    boss.close()


def test_a_participant_knows_what_is_their_own_after_a_new_start(session: Session) -> None:
    lm = session.come("LM", Role.PARTICIPANT)
    add_loose_step(lm.document, lm.map_id, name="Mine", new=MINE)
    until(all_saved(lm), lm)
    lm.close()
    session.document.apply_update(lm.document.update_since(session.document.state_vector()))

    again = session.come("LM", Role.PARTICIPANT)
    rename_step(again.document, again.map_id, MINE, "My own")
    until(all_saved(again), again)
    with pytest.raises(EditRefused, match="only what they created"):
        rename_step(again.document, again.map_id, WELD, "Solder")

    assert list(again.participant.rejections) == []
    again.close()
