"""What whoever carries on is told: passes, and who may take which place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.maps import a_map
from tests.support.sync import a_guest
from vsmap.document.shared_map import SharedWorkbook
from vsmap.sync.entry.invites import Gate, InviteRefused
from vsmap.sync.entry.passes import Pass
from vsmap.sync.entry.roles import Role
from vsmap.sync.finding.heritage import Heritage
from vsmap.sync.finding.kit import MOST_PASSES, Kit
from vsmap.sync.host.room import Room
from vsmap.sync.host.succession import Succession, invite_of
from vsmap.sync.kept.store import RoomStore

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def test_a_pass_ends_with_its_invite_and_goes_with_it() -> None:
    given = Pass("kt", "bicycles", Role.MAPPER, 1000.0, "invite")

    with pytest.raises(InviteRefused, match="expired"):
        given.require("kt", "bicycles", 1000.0)
    with pytest.raises(InviteRefused, match="not an invite"):
        given.require("kt", "other", 0.0)


def test_nobody_takes_the_place_of_another_who_may_carry_on_and_is_here(tmp_path: Path) -> None:
    gate = Gate(tmp_path)
    state = SharedWorkbook.new(a_map("Now").workbook("Bicycles")).update_since()
    room = Room(RoomStore(tmp_path / "room.sqlite"), state)
    succession = Succession("bicycles", room, gate, tmp_path)
    kt, lm = (a_guest(name, Role.MAPPER)[0] for name in ("KT", "LM"))
    for guest in (kt, lm):
        room.enter(guest)

    for guest in (kt, lm):
        succession.note_heir(guest, {"fingerprint": "a" * 64})
    first = succession.kit.heirs["a" * 64]
    room.leave(kt)
    succession.note_heir(lm, {"fingerprint": "a" * 64})

    assert (first, succession.kit.heirs["a" * 64]) == (kt.person.id, lm.person.id)
    room.close()
    gate.close()


def test_of_many_passes_at_once_only_as_many_are_looked_at_as_a_client_has(tmp_path: Path) -> None:
    gate = Gate(tmp_path)
    kit = Kit("bicycles", keys=(gate.public_key,))
    given = Pass("kt", "bicycles", Role.MAPPER, 1000.0, "x").signed(gate)
    gate.close()

    assert invite_of(kit, "YQ.YQ " * (MOST_PASSES - 1) + given, "kt", now=0.0) is not None
    assert invite_of(kit, "YQ.YQ " * MOST_PASSES + given, "kt", now=0.0) is None


def test_who_came_with_a_withdrawn_invite_is_not_let_in_by_its_pass(tmp_path: Path) -> None:
    gate = Gate(tmp_path)
    kit = Kit("bicycles", keys=(gate.public_key,), recalled=frozenset({"gone"}))
    given = Pass("kt", "bicycles", Role.MAPPER, 1000.0, "gone").signed(gate)
    gate.close()

    with pytest.raises(InviteRefused, match="withdrawn"):
        invite_of(kit, given, "kt", now=0.0)


@given(says=st.dictionaries(st.text(), JSON))
def test_whatever_a_host_tells_is_read_or_passed_over(says: dict[str, object]) -> None:
    heritage = Heritage()
    for name in ("succession", "kit", "moved"):
        heritage = heritage.with_notice(name, {**says, "room": says.get("room", 1)})

    assert Kit.read(Kit.read(says).said()) == Kit.read(says)
