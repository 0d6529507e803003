"""A window joins a hostile host over a real line: it goes on, and its owner is told."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from websockets.asyncio.server import ServerConnection

from tests.support.hostile_host import HostileHost, Manners
from tests.support.hostile_talk import HostileTalk
from tests.support.maps import a_map
from tests.support.soaking import resident_bytes, scaled
from vsmap.app.together.meeting import Meeting
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.json import workbook_from_json, workbook_to_json
from vsmap.sync.entry.roles import Role
from vsmap.sync.wire.protocol import Ask, Denied, Notice, Presence, written

ROUNDS = scaled(desk=3, ci=8, soak=300)
MOST_GROWTH = 400 * 2**20
STATE = SharedWorkbook.new(
    a_map("Now").with_step("Weld").with_step("Paint").workbook("Bicycles")
).update_since()
PATIENCE = 20_000


class Guest:
    """A window's meeting on a hostile host."""

    def __init__(self, folder: Path, manners: Manners) -> None:
        self.document = SharedWorkbook.from_state(STATE)
        self.host = HostileHost(folder, manners)
        self.meeting = Meeting()
        self.ended: list[str] = []
        self.refused: list[str] = []
        self.meeting.ended.connect(self.ended.append)
        self.meeting.refused.connect(self.refused.append)
        self.meeting.changed.connect(self.look)
        self.meeting.moved.connect(self.look)
        link = self.host.link(self.document.workbook.id)
        self.meeting.join(link, self.document, me="secret of KT", name="KT", colour=1)

    def look(self) -> None:
        """All that the window shows of it."""
        meeting = self.meeting
        shown = (meeting.people, meeting.others, meeting.role, meeting.locked, meeting.me)
        assert len(meeting.people) <= 2000
        assert str(shown)
        assert meeting.unsaved >= 0
        assert meeting.standing is None or str(meeting.standing)
        for someone in meeting.people:
            assert someone.initials
            assert 0 <= someone.colour < 12

    def require_valid(self) -> None:
        text = workbook_to_json(self.document.workbook)
        assert workbook_from_json(text.encode()) == self.document.workbook
        again = SharedWorkbook.from_state(self.document.update_since())
        assert (again.workbook, again.lineage) == (self.document.workbook, self.document.lineage)

    def close(self) -> None:
        self.meeting.leave()
        self.host.stop()


@pytest.fixture
def closing() -> Iterator[list[Guest]]:
    guests: list[Guest] = []
    yield guests
    for guest in guests:
        guest.close()


def role_of(lineage: str) -> bytes:
    says = {"id": "kt", "name": "KT", "role": Role.MAPPER.value, "colour": 1, "locked": []}
    return written(Notice("role", {**says, "lineage": lineage}))


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_no_frames_of_a_host_harm_the_window(
    qtbot: QtBot, tmp_path: Path, closing: list[Guest], seed: int
) -> None:
    done: list[bool] = []

    async def rave(socket: ServerConnection) -> None:
        talk = HostileTalk(random.Random(f"{seed} {len(done)}"), STATE)  # noqa: S311
        for _ in range(100):
            await socket.send(talk.frame())
            await asyncio.sleep(0)  # So that it notices where nobody is there any more.
        done.append(True)

    guest = Guest(tmp_path, rave)
    closing.append(guest)

    qtbot.waitUntil(lambda: bool(guest.ended) or len(done) > 1, timeout=PATIENCE)

    assert all(reason.strip() for reason in guest.ended)
    guest.require_valid()


@pytest.mark.parametrize("code", [4001, 4003])
def test_an_end_without_a_word_is_told_all_the_same(
    qtbot: QtBot, tmp_path: Path, closing: list[Guest], code: int
) -> None:
    async def end(socket: ServerConnection) -> None:
        await socket.close(code)

    guest = Guest(tmp_path, end)
    closing.append(guest)

    qtbot.waitUntil(lambda: bool(guest.ended), timeout=PATIENCE)

    assert guest.ended == ["The session has ended."]


@pytest.mark.parametrize("reason", ["", " ", "x" * 1_000_000])
def test_a_refusal_is_told_in_words_that_can_be_shown(
    qtbot: QtBot, tmp_path: Path, closing: list[Guest], reason: str
) -> None:
    async def deny(socket: ServerConnection) -> None:
        await socket.send(written(Denied(reason)))
        await socket.wait_closed()

    guest = Guest(tmp_path, deny)
    closing.append(guest)

    qtbot.waitUntil(lambda: bool(guest.ended), timeout=PATIENCE)

    assert 0 < len(guest.ended[0].strip()) <= 500


@pytest.mark.parametrize("code", [1000, 1007, 1011, 4008, 4009, 4401, 4999])
def test_any_other_end_is_a_broken_line_and_is_tried_again(
    qtbot: QtBot, tmp_path: Path, closing: list[Guest], code: int
) -> None:
    async def end(socket: ServerConnection) -> None:
        await socket.close(code, "go away")

    guest = Guest(tmp_path, end)
    closing.append(guest)

    qtbot.waitUntil(lambda: guest.host.lines > 1, timeout=PATIENCE)

    assert guest.ended == []
    assert guest.meeting.standing == "reconnecting"


def test_floods_of_presence_and_notices_leave_the_window_going_and_the_memory(
    qtbot: QtBot, tmp_path: Path, closing: list[Guest]
) -> None:
    before = resident_bytes()
    state = {"person": {"id": "x", "name": "x" * 5000, "colour": -(10**9)}, "cursor": [1, 2]}
    people = [{"id": str(n), "name": "N" * 90, "role": "mapper", "colour": n} for n in range(9000)]
    frames = [
        written(Presence({n: (n, state) for n in range(200)})),
        written(Notice("people", {"here": people})),
        written(Notice("rejected", {"count": 0, "why": "No. " * 100_000})),
        written(Notice("unsaved", {"why": "Full. " * 100_000})),
        written(Notice("locked", {"maps": ["m" * 50] * 50_000})),
        written(Notice("gather", {"person": "p" * 100_000})),
    ]
    told: list[int] = []

    async def flood(socket: ServerConnection) -> None:
        await socket.send(role_of(""))
        for number in range(scaled(desk=30, ci=120, soak=5000)):
            await socket.send(frames[number % len(frames)])
            told.append(number)
        await socket.close(4001, "enough")

    guest = Guest(tmp_path, flood)
    closing.append(guest)

    qtbot.waitUntil(lambda: bool(guest.ended), timeout=PATIENCE * 10)

    assert guest.ended == ["enough"]
    assert guest.refused
    assert max(map(len, guest.refused)) <= 500
    assert resident_bytes() - before < MOST_GROWTH
    guest.require_valid()


def test_a_host_that_asks_and_asks_and_takes_nothing_is_hung_up_on(
    qtbot: QtBot, tmp_path: Path, closing: list[Guest], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vsmap.sync.guest.client.MOST_UNSENT_BYTES", 200_000)
    # The host is told with each word that nobody is there to hear it.
    monkeypatch.setattr(logging.getLogger("asyncio"), "disabled", True)

    async def ask(socket: ServerConnection) -> None:
        await socket.send(role_of(""))
        socket.transport.pause_reading()
        for _ in range(12_000):
            if socket.transport.is_closing():
                return
            await socket.send(written(Ask(b"\x00")))
        socket.transport.resume_reading()
        await socket.wait_closed()

    guest = Guest(tmp_path, ask)
    closing.append(guest)

    qtbot.waitUntil(lambda: guest.host.lines > 1, timeout=PATIENCE)

    guest.require_valid()


def test_another_lineage_is_told_and_ones_own_map_stays(
    qtbot: QtBot, tmp_path: Path, closing: list[Guest]
) -> None:
    async def be_another(socket: ServerConnection) -> None:
        await socket.send(role_of("another"))
        await socket.wait_closed()

    guest = Guest(tmp_path, be_another)
    closing.append(guest)
    before = guest.document.workbook

    qtbot.waitUntil(lambda: bool(guest.ended), timeout=PATIENCE)

    assert "another workbook" in guest.ended[0]
    assert guest.document.workbook == before
