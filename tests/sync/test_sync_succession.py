"""When the host is gone somebody carries on hosting, and the others find the session again."""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.carrying_on import (
    HostProcess,
    carried_on,
    finds_it_again,
    goes_on,
    kit_of,
    may_carry_on,
    place_of,
)
from tests.support.maps import a_map
from tests.support.sync import Laptop, all_saved, until
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import MapId, StepId
from vsmap.sync.entry.greeting import greeted
from vsmap.sync.entry.identity import Identity
from vsmap.sync.entry.invites import Gate, Invite, InviteRefused
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.passes import Pass
from vsmap.sync.entry.roles import Role
from vsmap.sync.finding.kit import Hosting, keep_kit, kit_path
from vsmap.sync.finding.nearby import Nearby, mark_of
from vsmap.sync.host.hosted import end_invites, would_host_as
from vsmap.sync.host.succession import begun_kit, invite_of
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import Notice

WELD, PAINT = StepId("weld"), StepId("paint")
INVITE = Invite("x", "bicycles", Role.MAPPER, 1000.0, 1)


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without any other network says so, which is no matter here."""
    monkeypatch.setattr(logging.getLogger("zeroconf"), "disabled", True)


@pytest.fixture
def document() -> SharedWorkbook:
    drawn = a_map("Now").with_step("Weld").with_step("Paint")
    return SharedWorkbook.new(drawn.workbook("Bicycles"))


class Session:
    """A host, and whoever came; all of it ends with the test."""

    def __init__(self, folder: Path, document: SharedWorkbook) -> None:
        self.folder, self.document = folder, document
        self.laptops: list[Laptop] = []
        self.hosts = [HostProcess.of(folder / "host", document)]

    @property
    def host(self) -> HostProcess:
        return self.hosts[-1]

    def comes(self, name: str, role: Role) -> Laptop:
        return self.joins(self.host.invite(role), name)

    def joins(self, link: InviteLink, name: str) -> Laptop:
        laptop = Laptop(link, self.document.update_since(), name)
        self.laptops.append(laptop)
        until(all_saved(laptop), *self.laptops)
        return laptop

    def heir(self, laptop: Laptop) -> None:
        may_carry_on(laptop, self.folder / laptop.name, *self.laptops)

    def carries_on(self, laptop: Laptop) -> HostProcess:
        self.hosts.append(carried_on(laptop, self.folder / laptop.name))
        until(all_saved(laptop), laptop)
        return self.host

    def over(self) -> None:
        for laptop in self.laptops:
            laptop.close()
        for host in self.hosts:
            if host.process.poll() is None:
                host.die()


@pytest.fixture
def session(tmp_path: Path, document: SharedWorkbook) -> Iterator[Session]:
    begun = Session(tmp_path, document)
    yield begun
    begun.over()


def map_of(laptop: Laptop) -> MapId:
    return next(iter(laptop.workbook.maps))


def names(laptop: Laptop) -> set[str]:
    return {step.name for step in laptop.workbook.maps[map_of(laptop)].steps.values()}


def notes(laptop: Laptop) -> set[str]:
    return {note.text for note in laptop.workbook.maps[map_of(laptop)].notes.values()}


def is_told_to_move(laptop: Laptop) -> bool:
    return laptop.participant.heritage.moved is not None


def turned_away(link: InviteLink, name: str) -> str:
    laptop = Laptop(link, b"\x00\x00", name)
    until(lambda: laptop.participant.ended is not None, laptop)
    laptop.close()
    return str(laptop.participant.ended)


def goes_where_it_is_told(laptop: Laptop) -> None:
    link = laptop.participant.heritage.moved
    assert link is not None
    goes_on(laptop, link)


def test_a_mapper_carries_on_and_the_others_come_with_what_they_did_meanwhile(
    session: Session,
) -> None:
    kt, lm = session.comes("KT", Role.MAPPER), session.comes("LM", Role.MAPPER)
    guest = session.comes("Guest", Role.PARTICIPANT)
    session.heir(kt)
    session.host.die()
    rename_step(lm.document, map_of(lm), WELD, "Solder")
    add_note(guest.document, map_of(guest), text="Too slow")

    session.carries_on(kt)
    finds_it_again(lm, kt)
    finds_it_again(guest, kt)
    until(lambda: names(kt) == {"Solder", "Paint"} and notes(kt) == {"Too slow"}, *session.laptops)
    until(all_saved(*session.laptops), *session.laptops)

    assert kt.workbook == lm.workbook == guest.workbook
    assert kt.participant.role is Role.FACILITATOR
    assert (lm.participant.role, guest.participant.role) == (Role.MAPPER, Role.PARTICIPANT)


def test_what_held_for_people_holds_at_whoever_carries_on(session: Session) -> None:
    boss, kt = session.comes("Boss", Role.FACILITATOR), session.comes("KT", Role.MAPPER)
    guest, out = session.comes("Guest", Role.PARTICIPANT), session.comes("Out", Role.MAPPER)
    session.heir(kt)
    add_note(guest.document, map_of(guest), text="Mine")
    until(all_saved(guest), *session.laptops)
    boss.participant.ask("lock", map=map_of(boss), on=True)
    boss.participant.ask("give role", person=guest.participant.me, role="viewer")
    boss.participant.ask("remove", person=out.participant.me)
    until(lambda: out.participant.me in kit_of(kt).roles, *session.laptops)
    until(lambda: bool(kit_of(kt).locked), *session.laptops)
    session.host.die()

    session.carries_on(kt)
    for laptop in (boss, guest, out):
        laptop.participant.ended = None
        finds_it_again(laptop, kt)
    until(lambda: out.participant.ended is not None, *session.laptops)
    until(all_saved(boss, guest), *session.laptops)

    assert "removed you" in str(out.participant.ended)
    assert boss.participant.role is Role.FACILITATOR
    assert guest.participant.role is Role.VIEWER
    assert guest.participant.locked == {map_of(guest)}
    created = RoomStore(session.host.folder / "rooms" / f"{boss.workbook.id}.sqlite")
    assert guest.participant.me in created.creators().values()
    created.close()


def test_two_carry_on_at_once_and_all_end_up_with_one_of_them(session: Session) -> None:
    kt, lm = session.comes("KT", Role.MAPPER), session.comes("LM", Role.MAPPER)
    guest = session.comes("Guest", Role.MAPPER)
    session.heir(kt)
    session.heir(lm)
    session.host.die()
    session.carries_on(kt)
    rename_step(kt.document, map_of(kt), WELD, "Solder")
    session.carries_on(lm)
    rename_step(lm.document, map_of(lm), PAINT, "Lacquer")
    goes_on(guest, guest.participant.heritage.link(*place_of(session.hosts[1])))
    until(all_saved(kt, lm, guest), *session.laptops)

    until(lambda: is_told_to_move(kt) != is_told_to_move(lm), *session.laptops)
    if is_told_to_move(kt):
        until(lambda: is_told_to_move(guest), *session.laptops)
    for laptop in (kt, lm, guest):
        if is_told_to_move(laptop):
            goes_where_it_is_told(laptop)
    both = {"Solder", "Lacquer"}
    until(
        lambda: all(names(lap) == both for lap in session.laptops),
        *session.laptops,
    )

    assert {person["name"] for person in guest.participant.people} == {"KT", "LM", "Guest"}


def test_the_host_comes_back_and_hands_over_all_it_had_kept(session: Session) -> None:
    kt, lm = session.comes("KT", Role.MAPPER), session.comes("LM", Role.MAPPER)
    session.heir(kt)
    # LM's last edit reached the host alone, and LM does not come back.
    rename_step(lm.document, map_of(lm), WELD, "Solder")
    until(all_saved(lm), lm)
    lm.close()
    session.laptops.remove(lm)
    session.host.die()
    kt_saw_it = names(kt)
    session.carries_on(kt)

    back = session.hosts[0].again()
    session.hosts.append(back)
    until(lambda: "Solder" in names(kt), kt)

    assert "Solder" not in kt_saw_it
    boss = Laptop(back.link, session.document.update_since(), "Boss")
    session.laptops.append(boss)
    until(lambda: is_told_to_move(boss), boss, kt)
    goes_where_it_is_told(boss)
    until(all_saved(boss), boss, kt)
    assert boss.participant.role is Role.FACILITATOR
    assert {person["name"] for person in boss.participant.people} == {"KT", "Boss"}


def test_a_host_that_was_only_out_of_sight_goes_on_and_the_others_come_back(
    session: Session,
) -> None:
    kt = session.comes("KT", Role.MAPPER)
    session.heir(kt)
    living = session.host
    living.process.send_signal(signal.SIGSTOP)
    session.carries_on(kt)
    rename_step(kt.document, map_of(kt), WELD, "Solder")
    until(all_saved(kt), kt)

    living.process.send_signal(signal.SIGCONT)
    until(lambda: is_told_to_move(kt), kt)
    link = kt.participant.heritage.moved
    goes_where_it_is_told(kt)
    lm = session.joins(living.invite(Role.MAPPER), "LM")
    until(lambda: "Solder" in names(lm), *session.laptops)

    assert link is not None
    assert link.port == living.port
    assert kt.participant.role is Role.MAPPER


def test_a_host_that_dies_and_is_back_at_once_keeps_its_people(session: Session) -> None:
    kt, lm = session.comes("KT", Role.MAPPER), session.comes("LM", Role.MAPPER)
    session.heir(kt)
    session.host.die()
    rename_step(kt.document, map_of(kt), WELD, "Solder")

    session.hosts.append(session.host.again())
    until(lambda: "Solder" in names(lm), kt, lm)
    until(all_saved(kt, lm), kt, lm)

    assert not is_told_to_move(kt)


def test_a_pass_lets_in_nobody_but_its_person(session: Session) -> None:
    boss, kt = session.comes("Boss", Role.FACILITATOR), session.comes("KT", Role.MAPPER)
    until(lambda: bool(boss.participant.heritage.passes), boss, kt)
    stolen = next(iter(boss.participant.heritage.passes.values()))

    assert "not an invite" in turned_away(replace(session.host.link, token=stolen), "KT")
    assert "not an invite" in turned_away(replace(session.host.link, token=stolen), "Thief")


def test_with_the_kit_nobody_makes_invites_or_passes_for_the_host_that_lives(
    session: Session, tmp_path: Path
) -> None:
    kt = session.comes("KT", Role.MAPPER)
    session.heir(kt)
    own = Gate(tmp_path / "KT")
    room, me = kt.workbook.id, kt.participant.me
    made = Pass(me, room, Role.FACILITATOR, time.time() + 1000, "x").signed(own)
    invited = own.invite(room, Role.FACILITATOR)
    own.close()

    assert "not an invite" in turned_away(replace(session.host.link, token=made), "KT")
    assert "not an invite" in turned_away(replace(session.host.link, token=invited), "KT")
    assert "PRIVATE" not in str(kit_of(kt).said())


def test_what_a_guest_shows_one_host_lets_nobody_in_at_another(session: Session) -> None:
    kt = session.comes("KT", Role.MAPPER)
    shown = Identity(kt.secret).proof(kt.workbook.id, "f" * 64)
    hello = Notice(
        "hello", {"protocol": 1, "token": session.host.invite(Role.MAPPER).token, **shown}
    )

    with pytest.raises(InviteRefused, match="another host"):
        greeted(hello, kt.workbook.id, session.host.begun.fingerprint, lambda *_: INVITE)


def test_who_is_no_mapper_any_more_may_not_carry_on(session: Session) -> None:
    boss, kt = session.comes("Boss", Role.FACILITATOR), session.comes("KT", Role.MAPPER)
    session.heir(kt)
    own = would_host_as(session.folder / "KT")

    boss.participant.ask("give role", person=kt.participant.me, role="participant")
    until(lambda: own not in boss.participant.heritage.heirs, boss, kt)

    near = Nearby("Bicycles", "127.0.0.1", 1, own, mark_of(boss.workbook.id), Hosting(1, "x"))
    assert boss.participant.heritage.best([near], boss.workbook.id) is None


def test_a_participant_is_never_told_the_kit(session: Session) -> None:
    guest, kt = session.comes("Guest", Role.PARTICIPANT), session.comes("KT", Role.MAPPER)
    guest.participant.ask("heir", fingerprint="0" * 64)
    session.heir(kt)

    assert guest.participant.heritage.kit is None
    assert "0" * 64 not in guest.participant.heritage.heirs


def test_a_stranger_who_announces_the_session_is_not_followed(session: Session) -> None:
    kt = session.comes("KT", Role.MAPPER)
    session.heir(kt)
    heritage, room = kt.participant.heritage, kt.workbook.id
    stranger = Nearby("Bicycles", "127.0.0.1", 1, "0" * 64, mark_of(room), Hosting(9, "x"))

    assert heritage.best([stranger], room) is None


def test_a_session_ended_for_all_is_carried_on_by_nobody(tmp_path: Path) -> None:
    first = Gate(tmp_path)
    path = kit_path(tmp_path, "bicycles")
    path.parent.mkdir()
    keep_kit(path, begun_kit(path, "bicycles", first))
    given = Pass("kt", "bicycles", Role.MAPPER, 1000.0, "x").signed(first)
    first.close()
    assert invite_of(begun_kit(path, "bicycles", first), given, "kt", now=0.0) is not None

    end_invites(tmp_path)
    second = Gate(tmp_path)
    second.close()

    assert invite_of(begun_kit(path, "bicycles", second), given, "kt", now=0.0) is None
