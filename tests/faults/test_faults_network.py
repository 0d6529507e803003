"""Bad networks and wrong clocks: nobody loses an edit, and the others hardly notice."""

from __future__ import annotations

import logging
import signal
import socket
import ssl
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest

from tests.support.bad_line import BadLine
from tests.support.maps import a_map
from tests.support.serving import Serving
from tests.support.soaking import scaled
from tests.support.sync import Laptop, all_saved, hosting, until
from vsmap.document.file import save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.steps import add_loose_step, rename_step
from vsmap.model.ids import MapId, StepId
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.roles import Role

JOINS = scaled(desk=20, ci=40, soak=200)
STORMS = scaled(desk=2, ci=3, soak=30)
APART = scaled(desk=20, ci=50, soak=2000)
DAY = 24 * 3600
WELD = StepId("weld")
Record = Callable[[str, object], None]


@pytest.fixture
def document() -> SharedWorkbook:
    drawn = a_map("Now").with_step("Weld").with_step("Paint")
    return SharedWorkbook.new(drawn.workbook("Bicycles"))


def map_of(laptop: Laptop) -> MapId:
    return next(iter(laptop.workbook.maps))


def all_equal(*laptops: Laptop) -> bool:
    return len({laptop.workbook.model_dump_json() for laptop in laptops}) == 1


def close(*laptops: Laptop) -> None:
    for laptop in laptops:
        laptop.close()


def served(tmp_path: Path, document: SharedWorkbook, off: int = 0) -> Serving:
    save(document, tmp_path / "bicycles.vsmap")
    return Serving(tmp_path / "data", tmp_path / "bicycles.vsmap", off=off)


def test_many_join_at_once_and_all_come_back_from_every_storm(
    tmp_path: Path, document: SharedWorkbook, record_property: Record
) -> None:
    host = served(tmp_path, document)
    link = host.invite(document.workbook.id, "mapper", "--uses", "500")
    began = perf_counter()
    laptops = [Laptop(link, document.update_since(), f"No {n}") for n in range(JOINS)]
    until(all_saved(*laptops), *laptops)
    joined = perf_counter() - began

    for storm in range(STORMS):
        host.end(signal.SIGKILL)
        for laptop in laptops[::5]:
            add_loose_step(laptop.document, map_of(laptop), name=f"{storm} {laptop.name}")
        host.start()
        until(all_saved(*laptops), *laptops)
        until(lambda: all_equal(*laptops), *laptops)

    close(*laptops)
    assert host.end() == 0
    record_property(
        "many at once",
        {"people": JOINS, "joined in s": round(joined, 2), "storms": STORMS, "lost": 0},
    )


def test_a_line_that_only_looks_open_is_given_up_by_the_guest_too(
    tmp_path: Path, document: SharedWorkbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vsmap.sync.guest.client.SILENCE", 1.0)
    with hosting(tmp_path / "data", silence=1.0) as host:
        host.begin(document)
        line = BadLine(host.invite(document.workbook.id, Role.MAPPER))
        kt = Laptop(line.link, document.update_since(), "KT")
        until(all_saved(kt), kt)

        line.is_held = True
        rename_step(kt.document, map_of(kt), WELD, "Solder")
        until(lambda: kt.participant.standing == "reconnecting", kt)
        assert kt.participant.unsaved == 1
        line.is_held = False
        until(all_saved(kt), kt)

        assert kt.participant.unsaved == 0
        close(kt)
        line.close()


def test_a_guest_on_one_kilobyte_a_second_gets_there_and_costs_the_others_nothing(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    with hosting(tmp_path / "data") as host:
        host.begin(document)
        link = host.invite(document.workbook.id, Role.MAPPER)
        line = BadLine(link, bytes_a_second=1024)
        kt = Laptop(link, document.update_since(), "KT")
        until(all_saved(kt), kt)
        slow = Laptop(line.link, document.update_since(), "Slow")

        for number in range(20):
            rename_step(kt.document, map_of(kt), WELD, f"Weld {number}")
            until(all_saved(kt), kt)
        until(lambda: all_equal(kt, slow), kt, slow)

        close(kt, slow)
        line.close()


def test_who_was_cut_off_for_a_day_merges_all_of_it(
    tmp_path: Path, document: SharedWorkbook, record_property: Record
) -> None:
    with hosting(tmp_path / "data") as host:
        host.begin(document)
        gate = host.server.gate
        real = gate._clock
        link = host.invite(document.workbook.id, Role.MAPPER, seconds=3 * DAY)
        short = host.invite(document.workbook.id, Role.MAPPER, seconds=3600)
        kt, lm, no = (
            Laptop(link, document.update_since(), "KT"),
            Laptop(link, document.update_since(), "LM"),
            Laptop(short, document.update_since(), "NO"),
        )
        until(all_saved(kt, lm, no), kt, lm, no)
        for away in (lm, no):
            away.client.close()
            until(lambda: away.participant.standing == "offline", away)  # noqa: B023

        gate._clock = lambda: real() + DAY
        for number in range(APART):
            for laptop in (kt, lm, no):
                rename_step(laptop.document, map_of(laptop), WELD, f"{laptop.name} {number}")
                add_loose_step(laptop.document, map_of(laptop), name=f"{laptop.name} {number}")
        until(all_saved(kt), kt)
        assert lm.participant.unsaved == no.participant.unsaved == 2 * APART
        back = [Laptop(link, lm.document.update_since(), "LM")]
        late = Laptop(short, no.document.update_since(), "NO")
        until(lambda: late.participant.ended is not None, late, kt)
        assert "expired" in str(late.participant.ended)
        again = host.invite(document.workbook.id, Role.MAPPER)
        back.append(Laptop(again, no.document.update_since(), "NO"))
        until(all_saved(kt, *back), kt, *back)
        until(lambda: all_equal(kt, *back), kt, *back)

        assert len(kt.workbook.maps[map_of(kt)].steps) == 2 + 3 * APART
        close(kt, lm, no, late, *back)
    record_property("a day apart", {"edits on each side": 2 * APART, "people": 3, "lost": 0})


@pytest.mark.parametrize("off", [-DAY, DAY])
def test_a_host_whose_clock_is_a_day_off_is_joined_as_any_other(
    tmp_path: Path, document: SharedWorkbook, off: int
) -> None:
    host = served(tmp_path, document, off)
    link = host.invite(document.workbook.id, "mapper", "--expires", "1 h")
    kt, lm = (Laptop(link, document.update_since(), name) for name in ("KT", "LM"))
    rename_step(kt.document, map_of(kt), WELD, "Solder")
    until(all_saved(kt, lm), kt, lm)
    until(lambda: all_equal(kt, lm), kt, lm)

    close(kt, lm)
    assert host.end() == 0


def say(link: InviteLink, *content: bytes) -> bytes:
    """Say anything to a host by hand; returns the first it answers."""
    trusting = ssl.create_default_context()
    trusting.check_hostname = False
    trusting.verify_mode = ssl.CERT_NONE
    with (
        socket.create_connection((link.host, link.port), timeout=10) as bare,
        trusting.wrap_socket(bare) as line,
    ):
        for each in content:
            line.sendall(each)
        return line.recv(4096)


def test_no_token_reaches_a_log_of_host_or_guest_whatever_goes_wrong(
    tmp_path: Path, document: SharedWorkbook, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    host = served(tmp_path, document)
    link = host.invite(document.workbook.id)
    kt = Laptop(link, document.update_since(), "KT")
    until(all_saved(kt), kt)
    head = "HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    head += "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    token = link.token
    for path in (f"/{link.room}?token={token}", f"/none?token={token}", f"/%00?token={token}x"):
        say(link, f"GET {path} {head}".encode())
        say(link, f"GET {path} HTTP/1.1\r\n\r\n".encode())
        say(link, f"GET {path} {head}".encode(), b"\x82\x84abcd\xff\xff\xff\xff")
    bad = Laptop(InviteLink.read(str(link).replace(token, f"{token}x")), b"\0\0", "Bad")
    until(lambda: bad.participant.ended is not None, bad, kt)
    close(kt, bad)
    assert host.end() == 0

    told = caplog.text + host.log()
    caplog.clear()
    assert "denied" in told
    for part in (token, *token.split(".")):
        assert part not in told
