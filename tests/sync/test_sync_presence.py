"""What people show of themselves: one state each, their own, under clocks nobody can outrun."""

from __future__ import annotations

import pytest

from tests.support.sync import a_guest
from vsmap.model.errors import UpdateRefused
from vsmap.sync.frames import block, number, text
from vsmap.sync.people import Guest, Person
from vsmap.sync.presence import Shown
from vsmap.sync.protocol import Kind, Notice, Presence, read, written
from vsmap.sync.roles import Role


def guests() -> tuple[Guest, Guest]:
    return a_guest("KT", Role.MAPPER)[0], a_guest("LM", Role.MAPPER)[0]


def test_a_clock_beyond_all_others_does_not_stop_the_rest() -> None:
    kt, _ = guests()
    shown = Shown()

    shown.take(kt, {7: (2**53 - 1, {})})
    gone = shown.leave(kt)

    assert read(written(Presence(gone))) == Presence(gone)


def test_each_has_one_state_and_echoes_of_others_are_passed_over() -> None:
    kt, lm = guests()
    shown = Shown()
    shown.take(kt, {7: (1, {"at": 1})})
    shown.take(lm, {8: (1, {})})
    shown.leave(kt)

    assert shown.take(lm, {7: (1, {"at": 1}), 9: (1, {})}) == {}
    assert set(shown.states) == {8}


def test_back_on_another_line_one_is_seen_at_once() -> None:
    kt, _ = guests()
    again = Guest(Person.of("secret of KT", "KT", Role.MAPPER), kt.line)
    shown = Shown()
    shown.take(kt, {7: (5, {"at": 1})})

    told = shown.take(again, {7: (5, {"at": 2})})
    late = shown.leave(kt)

    assert told[7][0] > 5
    assert late == {}
    assert shown.states[7][1]["at"] == 2


def test_who_left_and_comes_back_stands_above_what_was_told_last() -> None:
    kt, _ = guests()
    shown = Shown()
    shown.take(kt, {7: (5, {})})
    gone = shown.leave(kt)

    assert shown.take(kt, {7: (1, {})})[7][0] > gone[7][0]


def presence_of(state: str) -> bytes:
    return number(Kind.PRESENCE) + block(number(1) + number(7) + number(1) + text(state))


@pytest.mark.parametrize("state", ["NaN", '{"a":' * 40 + "1" + "}" * 40, "[" * 900 + "]" * 900])
def test_a_state_others_could_not_read_is_refused(state: str) -> None:
    with pytest.raises(UpdateRefused):
        read(presence_of(state))


def test_a_list_of_hundreds_of_people_is_read_by_clients_only() -> None:
    frame = written(Notice("people", {"here": [{"name": "x" * 50}] * 500}))

    assert len(read(frame, 2**20).says["here"]) == 500  # type: ignore[union-attr]
    with pytest.raises(UpdateRefused):
        read(frame)
