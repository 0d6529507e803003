"""How much one client may say in a second."""

from __future__ import annotations

import pytest

from vsmap.model.errors import UpdateRefused
from vsmap.sync.host.metering import MOST_MESSAGES_A_SECOND, Meter


class Clock:
    """Stands still until it is set."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_too_much_presence_is_let_go_and_too_much_else_is_an_error() -> None:
    clock = Clock()
    meter = Meter(clock)

    for _ in range(MOST_MESSAGES_A_SECOND):
        assert meter.lets_through(is_presence=False)

    assert not meter.lets_through(is_presence=True)
    with pytest.raises(UpdateRefused, match="too many"):
        meter.lets_through(is_presence=False)


def test_with_the_next_second_all_is_let_through_again() -> None:
    clock = Clock()
    meter = Meter(clock)
    for _ in range(2 * MOST_MESSAGES_A_SECOND):
        meter.lets_through(is_presence=True)

    clock.now += 1

    assert meter.lets_through(is_presence=True)
    assert meter.lets_through(is_presence=False)
