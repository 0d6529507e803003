"""What a network and bad clients can do to a session: the others hardly notice."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.raw_line import RawLine
from tests.support.sync import Host, Laptop, all_saved, hosting, until
from vsmap.cli.serve import JsonLines
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.steps import rename_step
from vsmap.model.errors import FileProblem
from vsmap.model.ids import StepId
from vsmap.sync.entry.certificates import is_expected
from vsmap.sync.entry.invites import Gate, InviteRefused
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.roles import Role
from vsmap.sync.guest import client
from vsmap.sync.host.lines import MOST_WAITING
from vsmap.sync.host.server import Server, Settings
from vsmap.sync.wire.protocol import Change, Presence

WELD = StepId("weld")
DAY = 24 * 3600


@pytest.fixture
def document() -> SharedWorkbook:
    drawn = a_map("Now").with_step("Weld").with_step("Paint")
    return SharedWorkbook.new(drawn.workbook("Bicycles"))


@pytest.fixture
def host(tmp_path: Path, document: SharedWorkbook) -> Iterator[Host]:
    with hosting(tmp_path / "data", housekeeping=0.1) as opened:
        opened.begin(document)
        yield opened


def joined(host: Host, document: SharedWorkbook, *names: str) -> list[Laptop]:
    link = host.invite(document.workbook.id, Role.MAPPER, uses=100)
    laptops = [Laptop(link, document.update_since(), name) for name in names]
    until(all_saved(*laptops), *laptops)
    return laptops


def map_of(laptop: Laptop) -> str:
    return next(iter(laptop.workbook.maps))


def name_on(laptop: Laptop) -> str:
    return next(iter(laptop.workbook.maps.values())).steps[WELD].name


def names_here(laptop: Laptop) -> set[str]:
    return {str(person["name"]) for person in laptop.participant.people}


def close(*laptops: Laptop) -> None:
    for laptop in laptops:
        laptop.close()


def test_a_line_that_is_only_half_there_is_given_up(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    with hosting(tmp_path / "data", silence=1.0) as host:
        host.begin(document)
        (kt,) = joined(host, document, "KT")
        dead = RawLine(host.invite(document.workbook.id, Role.MAPPER), "Dead")
        until(lambda: "Dead" in names_here(kt), kt)

        until(lambda: "Dead" not in names_here(kt), kt)

        dead.close()
        close(kt)


def test_a_client_that_hardly_reads_costs_the_others_nothing(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    with hosting(tmp_path / "data") as host:
        host.begin(document)
        kt, lm = joined(host, document, "KT", "LM")
        slow = RawLine(host.invite(document.workbook.id, Role.MAPPER), "Slow")
        until(lambda: "Slow" in names_here(kt), kt, lm)
        room = host.server.room(document.workbook.id)
        (line,) = [g.line for g in tuple(room.guests) if g.person.name == "Slow"]
        waited = 0
        text = "".join(chr(33 + n * 7 % 90) for n in range(50_000))

        for number in range(200):
            add_note(kt.document, kt.document.workbook.maps[map_of(kt)].id, text=text)  # type: ignore[index]
            until(all_saved(kt), kt, lm)
            waited = max(waited, line.waiting)  # type: ignore[attr-defined]
            slow.read(10)
            if number % 10 == 0 and "Slow" not in names_here(kt):
                break

        until(lambda: "Slow" not in names_here(kt), kt, lm)
        assert waited < MOST_WAITING + 100_000
        until(lambda: lm.workbook == kt.workbook, kt, lm)
        slow.close()
        close(kt, lm)


def test_fifty_people_join_at_once(host: Host, document: SharedWorkbook) -> None:
    laptops = joined(host, document, *(f"Person {n}" for n in range(50)))

    until(lambda: all(len(names_here(laptop)) == 50 for laptop in laptops), *laptops)

    close(*laptops)


def test_all_lines_break_at_once_and_all_come_back(host: Host, document: SharedWorkbook) -> None:
    laptops = joined(host, document, *(f"Person {n}" for n in range(12)))

    for round_ in range(3):
        host.do(lambda: [s.transport.abort() for s in host.server._listener.connections])  # type: ignore[union-attr]
        for laptop in laptops:
            rename_step(laptop.document, map_of(laptop), WELD, f"{round_} {laptop.client._name}")  # type: ignore[arg-type]
        until(all_saved(*laptops), *laptops)
        until(lambda: len({lap.workbook.model_dump_json() for lap in laptops}) == 1, *laptops)

    close(*laptops)


def test_somebody_else_at_the_hosts_address_ends_no_session(
    tmp_path: Path, document: SharedWorkbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = Host(tmp_path / "host")
    host.begin(document)
    link = host.invite(document.workbook.id, Role.MAPPER)
    guest = Laptop(link, document.update_since(), "Kiln")
    until(all_saved(guest), guest)
    turned_away: list[bool] = []

    def is_right(shown: bytes | None, expected: str) -> bool:
        turned_away.append(not is_expected(shown, expected))
        return not turned_away[-1]

    monkeypatch.setattr(client, "is_expected", is_right)
    host.stop()
    another = Host(tmp_path / "another", host.port)
    until(lambda: any(turned_away), guest)
    rename_step(guest.document, map_of(guest), WELD, "Weld twice")  # type: ignore[arg-type]
    another.stop()

    back = Host(tmp_path / "host", host.port)
    until(all_saved(guest), guest)

    assert guest.participant.ended is None
    close(guest)
    back.stop()


def test_withdrawn_invites_are_looked_after_again_once_the_disk_tells_of_them(
    host: Host,
    document: SharedWorkbook,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    good = host.invite(document.workbook.id, Role.MAPPER)
    kt = Laptop(good, document.update_since(), "KT")
    until(all_saved(kt), kt)
    with monkeypatch.context() as broken:
        broken.setattr(Gate, "recalled", disk_fails)
        until(lambda: "it is gone" in caplog.text, kt)

    host.do(lambda: host.server.gate.recall(good.token))
    until(lambda: kt.participant.ended is not None, kt)

    assert "withdrawn" in str(kt.participant.ended)
    close(kt)
    caplog.clear()


def disk_fails(_gate: Gate) -> frozenset[str]:
    message = "it is gone"
    raise FileProblem(message)


def test_who_came_with_a_withdrawn_invite_goes_at_once_and_keeps_their_work(
    host: Host, document: SharedWorkbook
) -> None:
    good = host.invite(document.workbook.id, Role.MAPPER)
    kt = Laptop(good, document.update_since(), "KT")
    (lm,) = joined(host, document, "LM")
    until(all_saved(kt), kt)

    host.do(lambda: host.server.gate.recall(good.token))
    until(lambda: kt.participant.ended is not None, kt, lm)
    rename_step(kt.document, map_of(kt), WELD, "Solder")  # type: ignore[arg-type]

    assert "withdrawn" in str(kt.participant.ended)
    assert (name_on(kt), name_on(lm)) == ("Solder", "Weld")
    assert (kt.participant.unsaved, kt.participant.standing) == (1, "offline")
    close(kt, lm)


def test_an_invite_that_expires_in_mid_edit_ends_no_line_but_lets_nobody_back(
    host: Host, document: SharedWorkbook
) -> None:
    (lm,) = joined(host, document, "LM")
    gate = host.server.gate
    link = host.invite(document.workbook.id, Role.MAPPER, seconds=1000)
    kt = Laptop(link, document.update_since(), "KT")
    until(all_saved(kt), kt)
    real = gate._clock
    gate._clock = lambda: real() + 2000

    rename_step(kt.document, map_of(kt), WELD, "Solder")  # type: ignore[arg-type]
    until(lambda: name_on(lm) == "Solder", kt, lm)
    host.do(lambda: [s.transport.abort() for s in host.server._listener.connections])  # type: ignore[union-attr]
    until(lambda: kt.participant.ended is not None, kt, lm)

    assert "expired" in str(kt.participant.ended)
    close(kt, lm)


@pytest.mark.parametrize("off", [-DAY, DAY])
def test_a_clock_a_day_off_lets_nobody_in_wrongly(tmp_path: Path, off: int) -> None:
    now = [1_000_000.0]
    gate = Gate(tmp_path, lambda: now[0])
    token = gate.invite("map", Role.VIEWER, seconds=3600)
    now[0] += off

    if off > 0:
        with pytest.raises(InviteRefused, match="expired"):
            gate.redeem(token, "map", "KT")
    else:
        assert gate.redeem(token, "map", "KT").role is Role.VIEWER
    gate.close()


def test_a_viewers_hand_made_client_changes_nothing(host: Host, document: SharedWorkbook) -> None:
    (kt,) = joined(host, document, "KT")
    copy = SharedWorkbook.from_state(document.update_since())
    rename_step(copy, next(iter(copy.workbook.maps)), WELD, "Solder")
    bad = RawLine(host.invite(document.workbook.id, Role.VIEWER), "Bad")

    for is_answer in (True, False):
        bad.send(Change(copy.update_since(), is_answer=is_answer))
    bad.send(Presence({7: (1, {"person": {"name": "KT"}, "done": True})}))
    until(lambda: bool(kt.participant.presence), kt)

    assert name_on(kt) == "Weld"
    assert kt.participant.presence[7][1]["person"]["name"] == "Bad"
    bad.close()
    close(kt)


def test_one_folder_is_served_once(host: Host) -> None:
    with pytest.raises(FileProblem, match="served already"):
        Server(Settings(host.folder))


def test_a_token_in_an_error_does_not_reach_the_log(host: Host, document: SharedWorkbook) -> None:
    link = host.invite(document.workbook.id, Role.MAPPER)
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(JsonLines())
    try:
        raise RuntimeError(f"{link} {link!r} /{link.room}?token={link.token}")  # noqa: EM102, TRY301
    except RuntimeError as error:
        record = logging.LogRecord(
            "x", logging.ERROR, "", 0, "failed", (), (type(error), error, error.__traceback__)
        )
    handler.handle(record)

    assert "RuntimeError" in json.loads(out.getvalue())["error"]
    assert link.token not in out.getvalue()
    assert link.token not in repr(InviteLink.read(str(link)))
