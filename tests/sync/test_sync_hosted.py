"""A data folder of one workbook: begun, gone on with, its invites renewed, withdrawn and ended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.sync import Host, Laptop, all_saved, hosting, until
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.errors import FileProblem, InputError
from vsmap.sync.entry.codes import resolve_code
from vsmap.sync.entry.invites import Gate, InviteRefused
from vsmap.sync.entry.roles import Role
from vsmap.sync.finding.kit import Kit, kept_kit, kit_path
from vsmap.sync.host.hosted import Inherited, begin_hosted, end_invites, hosting_folder
from vsmap.sync.host.housekeeping import hold_folder


@pytest.fixture
def document() -> SharedWorkbook:
    return SharedWorkbook.new(a_map("Now").with_step("Weld").workbook("Bicycles"))


@pytest.fixture
def host(tmp_path: Path, document: SharedWorkbook) -> Iterator[Host]:
    with hosting(tmp_path / "data", housekeeping=0.05) as opened:
        opened.begin(document)
        yield opened


@pytest.fixture
def boss(host: Host, document: SharedWorkbook) -> Iterator[Laptop]:
    link = host.invite(document.workbook.id, Role.FACILITATOR)
    laptop = Laptop(link, document.update_since(), "Boss")
    until(all_saved(laptop), laptop)
    yield laptop
    laptop.close()


def invited(boss: Laptop, **says: object) -> dict[str, object]:
    """What the session tells a facilitator who asks for an invite."""
    boss.participant.invite = None
    boss.participant.ask("invite", **says)
    until(lambda: boss.participant.invite is not None, boss)
    return dict(boss.participant.invite or {})


def test_a_workbook_begun_twice_goes_on_where_it_stands(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    room = document.workbook.id

    first = begin_hosted(tmp_path, room, document.update_since())
    second = begin_hosted(tmp_path, room, document.update_since())

    assert first.fingerprint == second.fingerprint
    gate = Gate(tmp_path)
    assert gate.check(first.token, room).role is Role.FACILITATOR
    assert first.token not in repr(first)
    gate.close()


EVIL = ("../out", "/out", "a/../../out", "", "a" * 65, "C:out")


@pytest.mark.parametrize("name", EVIL)
def test_what_another_has_written_names_no_place_outside_the_folder(
    tmp_path: Path, document: SharedWorkbook, name: str
) -> None:
    folder = tmp_path / "a" / "b"
    name = name.replace("/out", f"{tmp_path}/out") if name.startswith("/") else name
    own = hosting_folder(folder, name)

    with pytest.raises(FileProblem, match="can't be shared"):
        begin_hosted(own, name, document.update_since())

    assert own.parent == folder
    assert list(tmp_path.iterdir()) == []


def test_a_kit_of_another_room_carries_on_nothing_but_the_workbook_at_hand(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    room, folder = document.workbook.id, tmp_path / "own"
    inherited = Inherited(Kit("../../out"), "me")

    begin_hosted(folder, room, document.update_since(), inherited)

    assert list(tmp_path.iterdir()) == [folder]
    assert kept_kit(kit_path(folder, room)) is not None


def test_a_workbook_shared_by_another_window_is_told(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    hold = hold_folder(tmp_path)

    with pytest.raises(FileProblem, match="Another window on this computer shares"):
        begin_hosted(tmp_path, document.workbook.id, document.update_since())

    hold.close()


def test_ended_invites_let_nobody_in_any_more(tmp_path: Path, document: SharedWorkbook) -> None:
    room = document.workbook.id
    begun = begin_hosted(tmp_path, room, document.update_since())

    end_invites(tmp_path)

    gate = Gate(tmp_path)
    with pytest.raises(InviteRefused, match="ask for a new one"):
        gate.check(begun.token, room)
    gate.close()


def test_a_new_code_stands_for_the_same_invite(host: Host, boss: Laptop) -> None:
    first = invited(boss, role="mapper", seconds=3600, uses=3)

    again = invited(boss, token=first["token"])

    assert again["token"] == first["token"]
    assert again["code"] != first["code"]
    assert 3590 <= float(str(again["lasts"])) <= 3600
    link = resolve_code("127.0.0.1", host.port, str(again["code"]), host.fingerprint)
    assert link.token == first["token"]


def test_a_withdrawn_invite_lets_nobody_in_and_sends_out_who_came_with_it(
    host: Host, boss: Laptop, document: SharedWorkbook
) -> None:
    told = invited(boss, role="mapper")
    link = resolve_code("127.0.0.1", host.port, str(told["code"]))
    guest = Laptop(link, b"\x00\x00", "KT")
    until(lambda: guest.participant.role is Role.MAPPER, guest, boss)

    boss.participant.ask("invite", withdraw=told["token"])

    until(lambda: guest.participant.ended is not None, guest, boss)
    assert guest.participant.ended == "Your invite was withdrawn; ask for a new one."
    late = Laptop(link, b"\x00\x00", "Late")
    until(lambda: late.participant.ended is not None, late)
    assert late.participant.ended == "This invite was withdrawn; ask for a new one."
    assert document.lineage == boss.document.lineage
    guest.close()
    late.close()


def test_an_invite_of_somebody_else_is_not_withdrawn(boss: Laptop) -> None:
    boss.participant.ask("invite", withdraw="not.ours")

    until(lambda: bool(boss.participant.rejections), boss)
    assert "not an invite of this session" in boss.participant.rejections[0]


def test_a_code_is_told_to_nobody_but_the_host_that_was_found(host: Host, boss: Laptop) -> None:
    told = invited(boss, role="mapper")

    with pytest.raises(InputError, match="not the computer that was found nearby"):
        resolve_code("127.0.0.1", host.port, str(told["code"]), "0" * 64)
