"""A server may be hostile: the guest's window goes on, its map stays valid, its memory bounded."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.hostile_talk import HostileTalk
from tests.support.maps import a_map
from tests.support.seats import Seat
from tests.support.soaking import resident_bytes, scaled
from tests.support.updates import written_by_a_stranger
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.steps import rename_step
from vsmap.model.errors import EditRefused, UpdateRefused
from vsmap.model.ids import StepId
from vsmap.model.json import workbook_from_json, workbook_to_json
from vsmap.sync.entry.roles import Role
from vsmap.sync.guest.client import LineState, Opened
from vsmap.sync.wire.clipping import clipped
from vsmap.sync.wire.protocol import MOST_TOLD_BYTES, Ask, Change, Notice, read

ROUNDS = scaled(desk=2, ci=10, soak=1000)
MESSAGES = 500
MOST_GROWTH = 96 * 2**20
STATE = SharedWorkbook.new(
    a_map("Now").with_step("Weld").with_step("Paint").workbook("Bicycles")
).update_since()


def require_valid(document: SharedWorkbook) -> None:
    text = workbook_to_json(document.workbook)
    assert workbook_from_json(text.encode()) == document.workbook
    again = SharedWorkbook.from_state(document.update_since())
    assert again.workbook == document.workbook
    assert again.lineage == document.lineage


def work(seat: Seat, draw: random.Random) -> None:
    """Edit something, if there is anything left and one may."""
    for map_id, drawn in seat.document.workbook.maps.items():
        for step in drawn.steps:
            with suppress(EditRefused):
                rename_step(seat.document, map_id, step, f"Step {draw.random()}")
            return


def listen(seat: Seat, talk: HostileTalk) -> None:
    """Hear one thing as the line would bring it, or nothing where that ends the line."""
    try:
        message = clipped(read(talk.frame(), MOST_TOLD_BYTES))
    except UpdateRefused:
        return
    seat.wire.incoming.put(message)


def test_whatever_a_server_says_the_document_stays_valid(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    heard = ended = proposals = 0
    warm = most = 0
    for seed in range(ROUNDS):
        draw = random.Random(seed)  # noqa: S311
        talk = HostileTalk(draw, STATE)
        seat = Seat("KT", Role.MAPPER, STATE, tmp_path)
        seat.document.on_update(talk.hear)
        for number in range(MESSAGES):
            if number % 50 == 0:
                work(seat, draw)
                seat.wire.incoming.put(LineState.RECONNECTING)
                seat.wire.incoming.put(Opened(number))
            listen(seat, talk)
            heard += seat.wire.incoming.qsize()
            seat.participant.pump()
            seat.wire.said.clear()
            if seat.participant.ended is not None:
                assert seat.participant.ended.strip()
                ended += 1
                seat.participant.ended = None
            assert seat.participant.standing in ("saved", "unsaved", "offline", "reconnecting")
        require_valid(seat.document)
        proposals += len(seat.participant.proposals)
        seat.participant.close()
        most = max(most, resident_bytes())
        warm = warm if seed else most
    assert most - warm < MOST_GROWTH
    figures = {"heard": heard, "sessions ended": ended, "proposals": proposals}
    record_property("hostile server", {**figures, "memory grown": most - warm})


@pytest.mark.parametrize("vector", [b"", b"\x05\x01", b"\x01" + b"\x80" * 10 + b"\x01\x05"])
def test_a_question_nobody_can_read_stops_nobody(tmp_path: Path, vector: bytes) -> None:
    seat = Seat("KT", Role.MAPPER, STATE, tmp_path)
    seat.wire.incoming.put(Opened(1))
    seat.wire.incoming.put(Ask(vector))
    seat.wire.incoming.put(Notice("people", {"here": [{"id": "kt"}]}))

    seat.participant.pump()

    assert len(seat.participant.rejections) == 1
    assert seat.participant.people == ({"id": "kt"},)


def test_nobody_puts_the_map_under_the_mark_of_another_history(tmp_path: Path) -> None:
    seat = Seat("KT", Role.MAPPER, STATE, tmp_path)
    own = seat.document.lineage
    change = written_by_a_stranger(seat.document, "workbook", None, lineage="another", title="New")

    seat.wire.incoming.put(Opened(1))
    seat.wire.incoming.put(Change(change))
    seat.participant.pump()

    assert seat.document.workbook.title == "New"
    assert seat.document.lineage == own
    require_valid(seat.document)


def test_a_count_beyond_all_that_was_sent_saves_nothing(tmp_path: Path) -> None:
    seat = Seat("KT", Role.MAPPER, STATE, tmp_path)
    seat.wire.incoming.put(Opened(1))
    seat.wire.incoming.put(Ask(b"\x00"))
    seat.participant.pump()
    rename_step(seat.document, seat.map_id, StepId("weld"), "Solder")

    for count in (10**9, True, "all", None, [2]):
        seat.wire.incoming.put(Notice("saved", {"count": count}))
        seat.participant.pump()

    assert seat.participant.unsaved == 1
    assert seat.participant.standing == "unsaved"


def test_endless_refusals_do_not_fill_the_disk(tmp_path: Path) -> None:
    seat = Seat("KT", Role.MAPPER, STATE, tmp_path)
    draw = random.Random(3)  # noqa: S311

    for number in range(300):
        seat.wire.incoming.put(Opened(number))
        seat.wire.incoming.put(Ask(b"\x00"))
        seat.participant.pump()
        work(seat, draw)
        seat.wire.incoming.put(Notice("rejected", {"count": 2, "at": 2, "why": "No."}))
        seat.wire.incoming.put(Change(STATE, is_answer=True))
        seat.wire.incoming.put(Change(STATE, is_answer=True))
        seat.participant.pump()

    assert 1 < len(list((tmp_path / "KT").glob("*"))) <= 100
    assert seat.participant.ended
