"""How much one client may say."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from vsmap.model.errors import UpdateRefused
from vsmap.model.language import said

MOST_MESSAGES_A_SECOND = 200


class Meter:
    """Counts what one client says in a second."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        self._clock = clock
        self._second = 0
        self._messages = 0

    def lets_through(self, *, is_presence: bool) -> bool:
        """Count a message. Too much presence is let go; too much of anything else is an error."""
        second = int(self._clock())
        if second != self._second:
            self._second, self._messages = second, 0
        self._messages += 1
        if self._messages <= MOST_MESSAGES_A_SECOND:
            return True
        if is_presence:
            return False
        raise UpdateRefused(said("too many messages in a second"))
