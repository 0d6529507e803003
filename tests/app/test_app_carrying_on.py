"""The host's laptop dies: a window carries on hosting, and the others find it by themselves."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps
from tests.support.carrying_on import HostProcess
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.app.together import carrying_on, shared_history
from vsmap.app.together.joining import Joining
from vsmap.app.together.oneself import oneself
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import StepId
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.hosted import Inherited, begin_hosted, would_host_as

PATIENCE = 20_000


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hosts are missed soon; a computer without another network says so, which is no matter."""
    monkeypatch.setattr(carrying_on, "GONE", 300)
    monkeypatch.setattr(carrying_on, "LOOK_FIRST", 200)
    monkeypatch.setattr(carrying_on, "LEAST_STAY", 0.2)
    monkeypatch.setattr(shared_history, "EVERY", 10)
    monkeypatch.setattr(logging.getLogger("zeroconf"), "disabled", True)


class Room:
    """A host and the windows of those who came."""

    def __init__(self, folder: Path, make: MakeDesktop, qtbot: QtBot) -> None:
        self.hosts = [HostProcess.of(folder, SharedWorkbook.new(three_steps()))]
        self._make, self._qtbot = make, qtbot

    @property
    def host(self) -> HostProcess:
        return self.hosts[-1]

    def host_comes_back(self) -> None:
        self.hosts.append(self.host.again())

    def over(self) -> None:
        for host in self.hosts:
            if host.process.poll() is None:
                host.die()

    def comes(self, name: str, role: Role) -> Desktop:
        desk = self._make(a_map("Nothing yet").workbook())
        desk.settings.author = name
        joining = Joining(desk.session)
        joining.arrived.connect(desk.window.commands.session.come_in)
        joining.by_link(str(self.host.invite(role)), oneself(desk.settings))
        self.until(lambda: desk.window.together.meeting.standing == "saved")
        return desk

    def may_carry_on(self, desk: Desktop) -> None:
        meeting = desk.window.together.meeting
        self.until(lambda: bool(meeting.participant and meeting.participant.heritage.kit))

    def until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=PATIENCE)


@pytest.fixture
def room(tmp_path: Path, make_desktop: MakeDesktop, qtbot: QtBot) -> Iterator[Room]:
    begun = Room(tmp_path / "host", make_desktop, qtbot)
    yield begun
    begun.over()


def offered(desk: Desktop) -> QPushButton | None:
    notice = desk.window.notice
    buttons = [b for b in notice.findChildren(QPushButton) if b.text() == "Carry on hosting"]
    return next((b for b in buttons if b.isVisible()), None)


def words(desk: Desktop) -> str:
    return desk.window.notice.words.text()


def names(desk: Desktop) -> set[str]:
    return {step.name for step in desk.session.stream.steps.values()}


def role(desk: Desktop) -> Role | None:
    return desk.window.together.meeting.role


def is_saved(*desks: Desktop) -> bool:
    return all(desk.window.together.meeting.standing == "saved" for desk in desks)


def rename(desk: Desktop, step: str, name: str) -> None:
    desk.session.keep(lambda d: rename_step(d, desk.session.map_id, StepId(step), name))


def test_who_carries_on_is_asked_before_the_workbook_is_only_in_the_session(room: Room) -> None:
    kiln = room.comes("Kiln", Role.MAPPER)
    room.may_carry_on(kiln)
    asks_as_a_guest = kiln.keeper.has_unsaved_work
    room.host.die()
    room.until(kiln.window.together.carrying_on.may_carry_on)

    kiln.run("session.carry_on")
    room.until(lambda: role(kiln) is Role.FACILITATOR and is_saved(kiln))
    told = words(kiln)
    asks_as_the_host = kiln.keeper.has_unsaved_work
    kiln.run("session.leave")

    assert told == "You host the session now. The others find it by themselves."
    assert not asks_as_a_guest
    assert asks_as_the_host
    assert words(kiln).startswith("You no longer host the session.")


def test_a_mapper_carries_on_and_the_others_find_it_with_their_work(room: Room) -> None:
    kiln, mill = room.comes("Kiln", Role.MAPPER), room.comes("Mill", Role.MAPPER)
    anna = room.comes("Anna", Role.PARTICIPANT)
    room.may_carry_on(kiln)
    room.host.die()
    rename(mill, "weld", "Solder")
    anna.session.keep(lambda d: add_note(d, anna.session.map_id, text="Too slow"))

    room.until(lambda: offered(kiln) is not None)
    assert words(kiln) == "The host can't be reached. Your work is kept here."
    button = offered(kiln)
    assert button is not None
    button.click()
    room.until(lambda: role(kiln) is Role.FACILITATOR)
    room.until(lambda: is_saved(kiln, mill, anna))

    room.until(lambda: kiln.session.stream == mill.session.stream == anna.session.stream)
    assert "Solder" in names(kiln)
    assert [note.text for note in kiln.session.stream.notes.values()] == ["Too slow"]
    assert (role(mill), role(anna)) == (Role.MAPPER, Role.PARTICIPANT)
    assert kiln.window.together.sharing.is_hosting
    room.until(lambda: len(anna.window.together.meeting.people) == 3)


def test_who_may_not_carry_on_is_told_and_offered_nothing(room: Room) -> None:
    anna = room.comes("Anna", Role.PARTICIPANT)
    room.host.die()

    room.until(lambda: "can't be reached" in words(anna))

    assert offered(anna) is None
    assert not anna.window.together.carrying_on.may_carry_on()


def test_a_host_that_is_back_takes_the_offer_away(room: Room) -> None:
    kiln = room.comes("Kiln", Role.MAPPER)
    room.may_carry_on(kiln)
    room.host.die()
    room.until(lambda: offered(kiln) is not None)

    room.host_comes_back()
    room.until(lambda: is_saved(kiln))

    assert words(kiln) == "The host is back."
    assert offered(kiln) is None
    assert not kiln.window.together.carrying_on.may_carry_on()


def test_who_carries_on_at_the_address_of_the_host_is_found(room: Room, tmp_path: Path) -> None:
    kiln = room.comes("Kiln", Role.MAPPER)
    meeting = kiln.window.together.meeting
    participant = meeting.participant
    assert participant is not None
    room.may_carry_on(kiln)
    meeting.ask("heir", fingerprint=would_host_as(tmp_path / "heir"))
    room.until(lambda: would_host_as(tmp_path / "heir") in participant.heritage.heirs)
    kit = participant.heritage.kit
    assert kit is not None
    kiln.run("view.history")
    rename(kiln, "weld", "Solder")
    room.until(lambda: len(kiln.window.together.history.done) == 1)
    room.host.die()

    state = kiln.session.document.update_since()
    begun = begin_hosted(tmp_path / "heir", kit.room, state, Inherited(kit, meeting.me))
    room.hosts.append(HostProcess(tmp_path / "heir", begun, room.host.port))

    room.until(lambda: bool(meeting.link and meeting.link.fingerprint == begun.fingerprint))
    room.until(lambda: is_saved(kiln))
    assert words(kiln).startswith("The session goes on")
    rename(kiln, "paint", "Lacquer")
    room.until(lambda: len(kiln.window.together.history.done) == 2)


def test_two_who_carry_on_at_once_end_up_in_one_session(room: Room) -> None:
    kiln, mill = room.comes("Kiln", Role.MAPPER), room.comes("Mill", Role.MAPPER)
    room.may_carry_on(kiln)
    room.may_carry_on(mill)
    room.host.die()
    room.until(lambda: offered(kiln) is not None and offered(mill) is not None)
    rename(kiln, "weld", "Solder")
    rename(mill, "paint", "Lacquer")

    kiln.run("session.carry_on")
    room.until(lambda: role(kiln) is Role.FACILITATOR)  # Announced a moment later.
    mill.run("session.carry_on")
    hosts = (kiln.window.together.sharing, mill.window.together.sharing)
    room.until(lambda: {"Solder", "Lacquer"} <= names(kiln) & names(mill))
    room.until(lambda: [sharing.is_hosting for sharing in hosts].count(True) == 1)
    room.until(lambda: is_saved(kiln, mill))

    room.until(lambda: len(kiln.window.together.meeting.people) == 2)
    assert kiln.session.stream == mill.session.stream


def test_the_host_that_comes_back_sends_its_people_to_whoever_carried_on(room: Room) -> None:
    kiln, mill = room.comes("Kiln", Role.MAPPER), room.comes("Mill", Role.MAPPER)
    room.may_carry_on(kiln)
    room.host.die()
    room.until(lambda: offered(kiln) is not None)
    kiln.run("session.carry_on")
    room.until(lambda: is_saved(kiln, mill))

    room.host_comes_back()
    late = room.comes("Late", Role.MAPPER)
    rename(late, "weld", "Solder")

    room.until(lambda: "Solder" in names(kiln) and is_saved(kiln, mill, late))
    room.until(lambda: len(late.window.together.meeting.people) == 3)
