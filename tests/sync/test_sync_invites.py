"""Invites let in whom they should, as long and as often as they should, and nobody else."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from vsmap.model.errors import FileProblem
from vsmap.sync.entry.invites import ACCESS_FILE, Gate, InviteRefused, redacted
from vsmap.sync.entry.roles import MAY, Permission, Role


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def gate(tmp_path: Path, clock: Clock) -> Iterator[Gate]:
    opened = Gate(tmp_path, clock)
    yield opened
    opened.close()


def test_an_invite_lets_people_in_with_its_role(gate: Gate) -> None:
    token = gate.invite("map", Role.MAPPER)

    assert gate.redeem(token, "map", "KT").role is Role.MAPPER


def test_an_expired_invite_lets_nobody_in(gate: Gate, clock: Clock) -> None:
    token = gate.invite("map", Role.VIEWER, seconds=3600)
    clock.now += 3600

    with pytest.raises(InviteRefused, match="expired"):
        gate.redeem(token, "map", "KT")


def test_an_invite_is_used_up_but_those_who_came_may_come_back(gate: Gate) -> None:
    token = gate.invite("map", Role.VIEWER, uses=1)
    gate.redeem(token, "map", "KT")

    gate.redeem(token, "map", "KT")
    with pytest.raises(InviteRefused, match="used up"):
        gate.redeem(token, "map", "LM")


def test_a_withdrawn_invite_lets_nobody_in(gate: Gate) -> None:
    token = gate.invite("map", Role.VIEWER)
    gate.redeem(token, "map", "KT")

    gate.recall(token)

    with pytest.raises(InviteRefused, match="withdrawn"):
        gate.redeem(token, "map", "KT")


def test_a_disk_that_fails_is_told_and_lets_nobody_in(gate: Gate, tmp_path: Path) -> None:
    token = gate.invite("map", Role.MAPPER)
    with closing(sqlite3.connect(tmp_path / ACCESS_FILE)) as db:
        db.execute("DROP TABLE guest")
        db.execute("DROP TABLE recalled")

    for act in (
        lambda: gate.redeem(token, "map", "KT"),
        lambda: gate.check(token, "map"),
        lambda: gate.recall(token),
        gate.recalled,
    ):
        with pytest.raises(FileProblem, match="no such table"):
            act()


def test_an_invite_is_for_one_session(gate: Gate) -> None:
    token = gate.invite("map", Role.VIEWER)

    with pytest.raises(InviteRefused, match="another session"):
        gate.check(token, "other")


def swapped(token: str) -> str:
    return token[:10] + ("A" if token[10] != "A" else "B") + token[11:]


@pytest.mark.parametrize(
    "forge",
    [
        swapped,
        str.upper,
        lambda t: t.partition(".")[0],
        lambda t: t + "x",
        lambda _t: "a.b",
    ],
)
def test_a_forged_token_is_refused(gate: Gate, forge: Callable[[str], str]) -> None:
    token = forge(gate.invite("map", Role.VIEWER))

    with pytest.raises(InviteRefused, match="not an invite"):
        gate.check(token, "map")


def test_another_folders_invite_is_refused(gate: Gate, tmp_path: Path) -> None:
    other = Gate(tmp_path / "other")
    token = other.invite("map", Role.FACILITATOR)
    other.close()

    with pytest.raises(InviteRefused, match="not an invite"):
        gate.check(token, "map")


def test_invites_outlive_the_server(tmp_path: Path, gate: Gate, clock: Clock) -> None:
    token = gate.invite("map", Role.VIEWER, uses=1)
    gate.redeem(token, "map", "KT")

    again = Gate(tmp_path, clock)

    with pytest.raises(InviteRefused, match="used up"):
        again.redeem(token, "map", "LM")
    again.close()


def test_the_hosts_key_is_for_its_owner_alone(gate: Gate, tmp_path: Path) -> None:
    assert gate is not None
    assert (tmp_path / "host.key").stat().st_mode & 0o077 == 0


def test_no_token_reaches_a_log(gate: Gate) -> None:
    token = gate.invite("map", Role.VIEWER)

    for words in (f"GET /map?token={token} HTTP/1.1", f"refused {token}", f'"{token}"'):
        assert token not in redacted(words)
        assert token.partition(".")[2] not in redacted(words)


def test_each_role_may_all_that_the_one_below_may() -> None:
    roles = list(Role)

    for lower, upper in pairwise(roles):
        assert MAY[lower] < MAY[upper]
    assert MAY[Role.FACILITATOR] == frozenset(Permission)
