"""What people show of themselves: one state each, their own, under clocks nobody can outrun."""

from __future__ import annotations

import pytest

from tests.support.sync import a_guest
from vsmap.model.errors import UpdateRefused
from vsmap.sync.entry.people import Guest, Person
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.presence import Shown
from vsmap.sync.wire.frames import block, number, text
from vsmap.sync.wire.protocol import (
    MOST_PEOPLE_IN_PRESENCE,
    Kind,
    Notice,
    Presence,
    read,
    written,
)


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


def test_two_windows_of_one_person_never_show_more_than_two_states() -> None:
    kt, _ = guests()
    other = Guest(Person.of("secret of KT", "KT", Role.MAPPER), kt.line)
    shown = Shown()
    shown.take(kt, {1: (1, {})})

    for client in range(2, 40):
        shown.take(other, {client: (1, {})})
        shown.take(other, {1: (1, {"at": client})})
        shown.take(kt, {client: (1, {"at": client})})

    assert len(shown.states) == 2
    shown.leave(kt)
    shown.leave(other)
    assert shown.states == {}


def test_no_more_people_are_shown_than_anybody_can_be_told_of() -> None:
    shown = Shown()

    for client in range(MOST_PEOPLE_IN_PRESENCE + 5):
        shown.take(a_guest(f"Guest {client % 3}", Role.VIEWER)[0], {client: (1, {})})

    assert len(shown.states) == MOST_PEOPLE_IN_PRESENCE


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
