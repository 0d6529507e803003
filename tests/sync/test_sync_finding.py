"""Finding a session: by a spoken code, by the list of those nearby, by a code on the wall."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from zeroconf import NonUniqueNameException, ServiceInfo, Zeroconf

from tests.support.maps import a_map
from tests.support.sync import Host, Laptop, all_saved, hosting, until
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.errors import FileProblem, InputError
from vsmap.sync.entry.codes import CODE_SECONDS, MOST_FROM_ONE, Codes, TooManyGuesses, resolve_code
from vsmap.sync.entry.invites import redacted
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.qr import QUIET, qr_matrix, qr_svg, qr_text
from vsmap.sync.entry.roles import Role
from vsmap.sync.finding.discovery import Announcement, Lookout, Nearby

LINK = InviteLink("192.168.1.20", 8765, "bicycles", "a" * 120 + "." + "b" * 86, "c" * 64)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_network_that_refuses_is_told_and_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[Zeroconf] = []
    close = Zeroconf.close

    def refuse(_network: Zeroconf, _info: ServiceInfo) -> None:
        raise NonUniqueNameException

    def note(network: Zeroconf) -> None:
        closed.append(network)
        close(network)

    monkeypatch.setattr(Zeroconf, "register_service", refuse)
    monkeypatch.setattr(Zeroconf, "close", note)

    with pytest.raises(FileProblem, match="can't be found"):
        Announcement(Nearby("Bicycles", "127.0.0.1", 1, "a" * 64), ["127.0.0.1"])

    assert len(closed) == 1


def test_a_code_stands_for_its_invite_however_it_is_typed() -> None:
    codes = Codes()

    code = codes.new("bicycles", "token")

    assert len(code) == 6
    assert code.isalpha()
    found = codes.meant(f" {code[:2].lower()}-{code[2:]}", "guest")
    assert found is not None
    assert (found.room, found.token) == ("bicycles", "token")


def test_a_code_lives_for_minutes() -> None:
    clock = Clock()
    codes = Codes(clock)
    code = codes.new("bicycles", "token")

    clock.now += CODE_SECONDS

    assert codes.meant(code, "guest") is None


def test_who_guesses_too_often_has_to_wait() -> None:
    clock = Clock()
    codes = Codes(clock)
    code = codes.new("bicycles", "token")
    for _ in range(MOST_FROM_ONE):
        codes.meant("XXXXXX", "guesser")

    with pytest.raises(TooManyGuesses):
        codes.meant(code, "guesser")

    assert codes.meant(code, "guest") is not None
    clock.now += 61
    assert codes.meant(code, "guesser") is not None


def test_many_guessers_together_end_every_code() -> None:
    codes = Codes()
    code = codes.new("bicycles", "token")

    for number in range(40):
        codes.meant("XXXXXX", f"guesser {number}")

    assert codes.meant(code, "guest") is None


@pytest.fixture
def document() -> SharedWorkbook:
    return SharedWorkbook.new(a_map("Now").with_step("Weld").workbook("Bicycles"))


@pytest.fixture
def host(tmp_path: Path, document: SharedWorkbook) -> Iterator[Host]:
    with hosting(tmp_path / "data") as opened:
        opened.begin(document)
        yield opened


def test_a_facilitator_gives_out_a_code_and_a_guest_joins_by_it(
    host: Host, document: SharedWorkbook
) -> None:
    room = document.workbook.id
    boss = Laptop(host.invite(room, Role.FACILITATOR), document.update_since(), "Boss")
    until(all_saved(boss), boss)
    boss.participant.ask("invite", role="participant")
    until(lambda: boss.participant.invite is not None, boss)
    code = str((boss.participant.invite or {})["code"])

    link = resolve_code("127.0.0.1", host.port, code)
    guest = Laptop(link, b"\x00\x00", "KT")
    until(lambda: guest.participant.role is Role.PARTICIPANT, guest, boss)

    assert link.fingerprint == host.fingerprint
    guest.close()
    boss.close()


def test_only_a_facilitator_invites_and_no_code_makes_a_facilitator(
    host: Host, document: SharedWorkbook
) -> None:
    room = document.workbook.id
    boss = Laptop(host.invite(room, Role.FACILITATOR), document.update_since(), "Boss")
    kt = Laptop(host.invite(room, Role.MAPPER), document.update_since(), "KT")
    until(all_saved(boss, kt), boss, kt)

    kt.participant.ask("invite", role="facilitator")
    boss.participant.ask("invite", role="facilitator")
    until(lambda: bool(boss.participant.invite and kt.participant.rejections), boss, kt)

    assert kt.participant.invite is None
    assert (boss.participant.invite or {})["code"] == ""
    kt.close()
    boss.close()


def test_wrong_codes_are_told_and_soon_not_looked_at(host: Host) -> None:
    for _ in range(MOST_FROM_ONE):
        with pytest.raises(InputError, match="no such code"):
            resolve_code("127.0.0.1", host.port, "BADOKU")

    with pytest.raises(TooManyGuesses):
        resolve_code("127.0.0.1", host.port, "BADOKU")


def test_where_nobody_answers_it_is_told() -> None:
    with pytest.raises(InputError, match="does not answer"):
        resolve_code("127.0.0.1", 1, "BADOKU")


def test_no_code_reaches_a_log() -> None:
    assert "BADOKU" not in redacted("GET /code/BADOKU HTTP/1.1")


def test_a_session_nearby_is_found_and_gone_again(monkeypatch: pytest.MonkeyPatch) -> None:
    # A machine without any other network says so, which is no matter here.
    monkeypatch.setattr(logging.getLogger("zeroconf"), "disabled", True)
    nearby = Nearby("Bicycles", "127.0.0.1", 8765, "c" * 64)
    lookout = Lookout(interfaces=["127.0.0.1"])

    announcement = Announcement(nearby, interfaces=["127.0.0.1"])
    until(lambda: nearby in lookout.found)
    announcement.close()
    until(lambda: nearby not in lookout.found)

    lookout.close()


def test_the_code_on_the_wall_is_square_with_a_quiet_border() -> None:
    matrix = qr_matrix(LINK)

    assert {len(row) for row in matrix} == {len(matrix)}
    assert not any(any(row) for row in (*matrix[:QUIET], *matrix[-QUIET:]))
    assert all(matrix[QUIET][QUIET : QUIET + 7])


def test_the_code_is_drawn_and_written() -> None:
    picture = ET.fromstring(qr_svg(LINK))  # noqa: S314  (made by ourselves)

    assert picture.tag.endswith("svg")
    assert len(qr_text(LINK).splitlines()) == (len(qr_matrix(LINK)) + 1) // 2
