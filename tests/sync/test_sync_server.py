"""Sessions over real sockets with TLS: people join, edit, go offline and come back."""

from __future__ import annotations

import json
import logging
import os
import signal
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.raw_line import RawLine
from tests.support.sync import Host, Laptop, all_saved, hosting, until
from vsmap.document.file import save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.placing import move
from vsmap.editor.edits.steps import add_step, rename_step
from vsmap.model.ids import MapId, StepId
from vsmap.model.placement import Point
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.roles import Role
from vsmap.sync.kept.store import REMOVED_ROLE
from vsmap.sync.wire.protocol import Notice, Presence

WELD, PAINT = StepId("weld"), StepId("paint")


def bicycles() -> SharedWorkbook:
    drawn = a_map("Now").with_step("Weld", process_time="2 h").with_step("Paint", wait="1 d")
    return SharedWorkbook.new(drawn.workbook("Bicycles"))


@pytest.fixture
def document() -> SharedWorkbook:
    return bicycles()


@pytest.fixture
def host(tmp_path: Path, document: SharedWorkbook) -> Iterator[Host]:
    with hosting(tmp_path / "data") as opened:
        opened.begin(document)
        yield opened


def map_of(laptop: Laptop) -> MapId:
    return next(iter(laptop.workbook.maps))


def name_on(laptop: Laptop, step: StepId) -> str:
    return laptop.workbook.maps[map_of(laptop)].steps[step].name


def joined(host: Host, document: SharedWorkbook, *names: str) -> list[Laptop]:
    link = host.invite(document.workbook.id, Role.MAPPER)
    laptops = [Laptop(link, document.update_since(), name) for name in names]
    until(all_saved(*laptops), *laptops)
    return laptops


def test_an_edit_is_seen_by_the_other_and_saved(host: Host, document: SharedWorkbook) -> None:
    kt, lm = joined(host, document, "KT", "LM")

    rename_step(kt.document, map_of(kt), WELD, "Solder")
    assert kt.participant.standing == "unsaved"
    until(lambda: name_on(lm, WELD) == "Solder" and all_saved(kt, lm)(), kt, lm)

    assert {person["name"] for person in lm.participant.people} == {"KT", "LM"}
    kt.close()
    lm.close()


def test_ten_people_edit_at_once_and_all_end_with_the_same_map(
    host: Host, document: SharedWorkbook
) -> None:
    laptops = joined(host, document, *(f"Person {n}" for n in range(10)))

    for number, laptop in enumerate(laptops):
        add_step(laptop.document, map_of(laptop), name=f"Step {number}")
        rename_step(laptop.document, map_of(laptop), WELD, f"Weld {number}")
        move(laptop.document, map_of(laptop), {PAINT: Point(number, number)})
    until(lambda: len({lap.workbook.model_dump_json() for lap in laptops}) == 1, *laptops)
    until(all_saved(*laptops), *laptops)

    names = {step.name for step in laptops[0].workbook.maps[map_of(laptops[0])].steps.values()}
    assert {f"Step {n}" for n in range(10)} <= names
    for laptop in laptops:
        laptop.close()


def test_who_was_offline_merges_on_return(tmp_path: Path, document: SharedWorkbook) -> None:
    folder = tmp_path / "data"
    host = Host(folder)
    host.begin(document)
    kt, lm = joined(host, document, "KT", "LM")
    port = host.port
    host.stop()
    until(lambda: kt.participant.standing == lm.participant.standing == "reconnecting", kt, lm)

    rename_step(kt.document, map_of(kt), WELD, "Solder")
    rename_step(lm.document, map_of(lm), PAINT, "Lacquer")
    assert kt.participant.unsaved == 1

    host = Host(folder, port)
    until(lambda: name_on(kt, PAINT) == "Lacquer" and name_on(lm, WELD) == "Solder", kt, lm)
    until(all_saved(kt, lm), kt, lm)
    kt.close()
    lm.close()
    host.stop()


def test_a_late_joiner_sees_everything_at_once(host: Host, document: SharedWorkbook) -> None:
    (kt,) = joined(host, document, "KT")
    rename_step(kt.document, map_of(kt), WELD, "Solder")
    until(all_saved(kt), kt)

    (lm,) = joined(host, document, "LM")
    until(lambda: name_on(lm, WELD) == "Solder", lm)

    kt.close()
    lm.close()


def refusal(link: InviteLink, document: SharedWorkbook) -> str:
    laptop = Laptop(link, document.update_since(), "KT")
    until(lambda: laptop.participant.ended is not None, laptop)
    laptop.close()
    return str(laptop.participant.ended)


def test_a_long_text_that_deflates_to_nearly_nothing_is_saved(
    host: Host, document: SharedWorkbook
) -> None:
    kt, lm = joined(host, document, "KT", "LM")

    add_note(kt.document, map_of(kt), text="why? " * 200_000)
    until(lambda: kt.workbook == lm.workbook, kt, lm)
    until(all_saved(kt), kt, lm)

    assert kt.participant.rejections == lm.participant.rejections
    for laptop in (kt, lm):
        laptop.close()


def test_a_removed_facilitator_governs_no_more_however_long_the_line_takes_to_end(
    host: Host, document: SharedWorkbook
) -> None:
    boss = RawLine(host.invite(document.workbook.id, Role.FACILITATOR), "Boss")
    room = host.server.room(document.workbook.id)
    until(lambda: bool(room.guests))
    (guest,) = room.guests
    host.do(lambda: room.remove(guest.person.id))

    boss.send(Notice("give role", {"person": guest.person.id, "role": "facilitator"}))
    boss.send(Presence({7: (1, {})}))
    until(lambda: not room.guests)

    assert host.do(lambda: room.store.role_of(guest.person.id)) == REMOVED_ROLE
    boss.close()


def test_text_in_place_of_bytes_ends_the_line_and_is_no_fault_of_the_server(
    host: Host, document: SharedWorkbook, caplog: pytest.LogCaptureFixture
) -> None:
    room = host.server.room(document.workbook.id)
    line = RawLine(host.invite(document.workbook.id, Role.MAPPER), "KT")
    until(lambda: bool(room.guests))

    line.say("some words")
    until(lambda: not room.guests)

    assert not [each for each in caplog.records if each.levelno >= logging.ERROR]
    line.close()


def test_nobody_comes_in_without_a_good_invite(host: Host, document: SharedWorkbook) -> None:
    good = host.invite(document.workbook.id, Role.MAPPER)
    expired = host.invite(document.workbook.id, Role.MAPPER, seconds=-1)

    assert "not an invite" in refusal(replace(good, token=good.token[:-2]), document)
    assert "expired" in refusal(expired, document)
    assert "another session" in refusal(replace(good, room="other"), document)


def test_a_host_with_another_certificate_is_not_spoken_to(
    host: Host, document: SharedWorkbook
) -> None:
    good = host.invite(document.workbook.id, Role.MAPPER)

    assert "not the computer" in refusal(replace(good, fingerprint="0" * 64), document)


def test_a_facilitator_ends_the_session_for_all(host: Host, document: SharedWorkbook) -> None:
    boss = Laptop(host.invite(document.workbook.id, Role.FACILITATOR), document.update_since(), "B")
    (kt,) = joined(host, document, "KT")
    until(lambda: boss.participant.role is Role.FACILITATOR, boss)

    boss.participant.ask("end")

    until(lambda: kt.participant.ended is not None, kt, boss)
    assert "ended" in str(kt.participant.ended)
    assert kt.participant.standing == "offline"
    kt.close()
    boss.close()


def test_health_and_metrics_are_told_plainly(host: Host, document: SharedWorkbook) -> None:
    (kt,) = joined(host, document, "KT")
    trusting = ssl.create_default_context()
    trusting.check_hostname = False
    trusting.verify_mode = ssl.CERT_NONE

    def asked(path: str) -> str:
        address = f"https://127.0.0.1:{host.port}{path}"
        with urllib.request.urlopen(address, context=trusting) as answer:
            return str(answer.read().decode())

    assert json.loads(asked("/health")) == {
        "rooms": 1,
        "people": 1,
        "unsaved": 0,
        "version": "0.1.0",
    }
    assert "vsmap_people 1\n" in asked("/metrics")
    kt.close()


def test_no_token_is_ever_logged(
    host: Host, document: SharedWorkbook, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="vsmap.sync")
    good = host.invite(document.workbook.id, Role.MAPPER)

    (kt,) = joined(host, document, "KT")
    refusal(replace(good, token=f"{good.token}x"), document)
    kt.close()

    assert "denied" in caplog.text
    assert good.token not in caplog.text
    caplog.clear()


class Served:
    """`vsmap serve` as a process of its own."""

    def __init__(
        self, folder: Path, *, listen: str = "127.0.0.1:0", file: Path | None = None
    ) -> None:
        begin = [] if file is None else ["--room", str(file)]
        command = [sys.executable, "-m", "vsmap", "serve", "--data", str(folder)]
        self.process = subprocess.Popen(
            [*command, "--listen", listen, *begin],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.listens = str(json.loads(self.process.stdout.readline())["listens"])

    def end(self, how: signal.Signals) -> int:
        self.process.send_signal(how)
        self.process.communicate(timeout=10)
        return self.process.returncode


def invited(folder: Path, room: str, listens: str) -> InviteLink:
    command = [sys.executable, "-m", "vsmap", "invite", "--role", "mapper", "--room", room]
    said = subprocess.run(
        [*command, "--data", str(folder), "--at", listens],
        capture_output=True,
        text=True,
        check=True,
    )
    return InviteLink.read(said.stdout)


def test_killing_the_server_loses_nothing_told_as_saved(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    save(document, tmp_path / "bicycles.vsmap")
    folder = tmp_path / "data"
    served = Served(folder, file=tmp_path / "bicycles.vsmap")
    kt = Laptop(
        invited(folder, document.workbook.id, served.listens), document.update_since(), "KT"
    )
    until(all_saved(kt), kt)

    for number in range(10):
        rename_step(kt.document, map_of(kt), WELD, f"Weld {number}")
        until(all_saved(kt), kt)
        served.end(signal.SIGKILL)
        served = Served(folder, listen=served.listens)
        (lm,) = [Laptop(invited(folder, document.workbook.id, served.listens), b"\x00\x00", "LM")]
        until(lambda: bool(lm.workbook.maps), lm)  # noqa: B023
        assert name_on(lm, WELD) == f"Weld {number}"
        lm.close()

    kt.close()
    assert served.end(signal.SIGTERM) == 0


def test_serve_check_tells_what_is_stored(tmp_path: Path, document: SharedWorkbook) -> None:
    with hosting(tmp_path / "data") as host:
        host.begin(document)

    said = subprocess.run(
        [sys.executable, "-m", "vsmap", "serve", "--check", "--data", str(tmp_path / "data")],
        capture_output=True,
        text=True,
        check=True,
        env=dict(os.environ),
    )

    assert said.stdout == f"{document.workbook.id}: whole (1 map, 2 steps)\n"
