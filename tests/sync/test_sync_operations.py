"""Running a server: what it tells whoever watches over it, its checks, its backups, its end."""

from __future__ import annotations

import json
import sqlite3
import ssl
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.carrying_on import HostProcess
from tests.support.maps import a_map
from tests.support.raw_line import RawLine
from tests.support.sync import Host, Laptop, all_saved, hosting, until
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import StepId
from vsmap.sync.entry.certificates import own_certificate
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.roles import Role
from vsmap.sync.host import watched
from vsmap.sync.host.tally import Tally

WELD = StepId("weld")


@pytest.fixture
def document() -> SharedWorkbook:
    drawn = a_map("Now").with_step("Weld").with_step("Paint")
    return SharedWorkbook.new(drawn.workbook("Bicycles"))


def joined(link: InviteLink, document: SharedWorkbook) -> Laptop:
    laptop = Laptop(link, document.update_since(), "KT")
    until(all_saved(laptop), laptop)
    return laptop


def rename(laptop: Laptop, name: str) -> None:
    rename_step(laptop.document, next(iter(laptop.workbook.maps)), WELD, name)
    until(all_saved(laptop), laptop)


def asked(host: Host, path: str) -> tuple[int, str]:
    trusting = ssl.create_default_context()
    trusting.check_hostname = False
    trusting.verify_mode = ssl.CERT_NONE
    try:
        address = f"https://127.0.0.1:{host.port}{path}"
        with urllib.request.urlopen(address, context=trusting) as answer:
            return int(answer.status), str(answer.read().decode())
    except urllib.error.HTTPError as refusal:
        with refusal:
            return refusal.code, refusal.read().decode()


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "vsmap", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_server_that_can_keep_nothing_is_not_well(
    tmp_path: Path, document: SharedWorkbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watched, "PROBE_SECONDS", 0.0)
    with hosting(tmp_path / "data") as host:
        host.begin(document)
        well = asked(host, "/health")[0]
        (tmp_path / "data").rename(tmp_path / "gone")
        status, body = asked(host, "/health")
        (tmp_path / "gone").rename(tmp_path / "data")

        assert well == asked(host, "/health")[0] == 200
        assert status == 503
        assert "can't be written" in json.loads(body)["why"]
    assert not (tmp_path / "data" / watched.PROBE).exists()


def test_the_figures_tell_what_people_did(tmp_path: Path, document: SharedWorkbook) -> None:
    with hosting(tmp_path / "data") as host:
        host.begin(document)
        good = host.invite(document.workbook.id, Role.MAPPER)
        kt = joined(good, document)
        rename(kt, "Solder")
        bad = Laptop(replace(good, token="no.invite"), b"\x00\x00", "LM")  # noqa: S106
        until(lambda: bad.participant.ended is not None, bad)
        told = asked(host, "/metrics")[1]
        kt.close()
        bad.close()

    figures = dict(line.rsplit(" ", 1) for line in told.splitlines() if line[0] != "#")
    assert figures["vsmap_joins_total"] == figures["vsmap_denied_joins_total"] == "1"
    assert figures["vsmap_connections"] == figures["vsmap_people"] == "1"
    assert int(figures["vsmap_changes_total"]) >= 1
    assert int(figures["vsmap_sent_bytes_total"]) > 100
    assert int(figures['vsmap_flush_duration_seconds_bucket{le="+Inf"}']) >= 1


def test_durations_are_counted_up_to_each_bound() -> None:
    tally = Tally()
    for seconds in (0.0005, 0.001, 0.3, 9.0):
        tally.flushed(seconds)

    told = tally.flushes("flush")

    assert 'flush_bucket{le="0.001"} 2\n' in told
    assert 'flush_bucket{le="0.5"} 3\n' in told
    assert 'flush_bucket{le="+Inf"} 4\n' in told
    assert told.endswith("flush_sum 9.301500\nflush_count 4\n")


def test_a_check_finds_what_is_damaged_changes_nothing_and_says_so_to_scripts(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    data = tmp_path / "data"
    with hosting(data) as host:
        host.begin(document)
    path = data / "rooms" / f"{document.workbook.id}.sqlite"
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "UPDATE checkpoint SET sha256 = 'x' WHERE seq = (SELECT max(seq) FROM checkpoint)"
        )
    (data / "host.key").write_bytes(b"short")
    before = path.read_bytes()

    told = run("serve", "--check", "--data", str(data))

    assert told.returncode == 2
    assert "checkpoint" in told.stdout
    assert "host.key: damaged" in told.stdout
    assert "2 are not whole" in told.stderr
    assert path.read_bytes() == before


def test_a_check_of_nothing_says_so(tmp_path: Path) -> None:
    assert run("serve", "--check", "--data", str(tmp_path / "none")).returncode == 2
    assert (
        run("serve", "--check", "--data", str(tmp_path)).stdout == "No sessions are kept there.\n"
    )


def test_a_backup_made_while_people_edit_is_whole_and_can_be_served(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    host = HostProcess.of(tmp_path / "data", document)
    kt = joined(host.invite(Role.MAPPER), document)
    rename(kt, "Solder")

    told = run("serve", "--backup", str(tmp_path / "safe"), "--data", str(tmp_path / "data"))
    rename(kt, "Weld again")
    kt.close()
    host.die()
    checked = run("serve", "--check", "--data", str(tmp_path / "safe"))

    assert told.stdout == checked.stdout == f"{document.workbook.id}: whole (1 map, 2 steps)\n"
    with hosting(tmp_path / "safe") as safe:
        lm = joined(safe.invite(document.workbook.id, Role.MAPPER), document)
        name = next(iter(lm.workbook.maps.values())).steps[WELD].name
        lm.close()
    assert name == "Solder"


def test_a_server_told_to_end_keeps_all_and_waits_for_nobody_slow(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    host = HostProcess.of(tmp_path / "data", document)
    link = host.invite(Role.MAPPER)
    slow = [RawLine(link, f"Slow {number}") for number in range(20)]
    kt = joined(link, document)

    rename(kt, "Solder")
    assert host.stop() == 0

    kt.close()
    for line in slow:
        line.close()
    again = host.again()
    lm = joined(again.invite(Role.MAPPER), document)
    assert next(iter(lm.workbook.maps.values())).steps[WELD].name == "Solder"
    lm.close()
    again.die()


def test_an_invite_names_the_certificate_of_ones_own_that_the_server_shows(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    certificate, key = own_certificate(tmp_path / "elsewhere")
    own = ("--tls-cert", str(certificate), "--tls-key", str(key))
    host = HostProcess.of(tmp_path / "data", document, *own)
    told = run("invite", "--role", "mapper", "--room", document.workbook.id, *data_of(host))

    kt = joined(InviteLink.read(told.stdout), document)

    assert kt.participant.role is Role.MAPPER
    kt.close()
    assert host.stop() == 0


def data_of(host: HostProcess) -> tuple[str, ...]:
    return "--data", str(host.folder), "--at", f"127.0.0.1:{host.port}"


def test_what_can_not_be_served_is_told_in_one_line(tmp_path: Path) -> None:
    data = ("serve", "--data", str(tmp_path))
    for wrong in (
        ("--listen", "192.0.2.1:1"),
        ("--tls-cert", "none.pem", "--tls-key", "none.key"),
        ("--tls-cert", "none.pem"),
        ("--room", str(tmp_path / "none.vsmap"), "--listen", "127.0.0.1:0"),
    ):
        told = run(*data, *wrong)
        assert told.returncode == 2
        assert len(told.stderr.splitlines()) == 1


def test_the_log_is_json_with_the_time_of_each_line(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    begun = HostProcess.of(tmp_path / "data", document, log=tmp_path / "log")
    joined(begun.invite(Role.MAPPER), document).close()
    begun.stop()

    lines = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]

    assert [line["says"] for line in lines][:2] == ["serving", "entered"]
    assert lines[-1]["says"] == "stopped"
    assert [line["at"] for line in lines] == sorted(line["at"] for line in lines)
