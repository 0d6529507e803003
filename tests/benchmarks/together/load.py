"""The load: everybody moves a step and a cursor again and again; a few hear all that is said.

One thread does all of it: the frames are made before it begins, and whoever does not listen lets
the bytes go by unread.
"""

from __future__ import annotations

import gc
import select
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.benchmarks.together.hearing import LISTENERS, Ears, Heard
from tests.benchmarks.together.lines import Line
from tests.benchmarks.together.machine import Reading, between, reading, resident
from tests.benchmarks.together.moves import Mover, Origin
from tests.benchmarks.together.places import Place
from tests.benchmarks.together.plan import Plan, Turn, turns

_SKIM_EVERY = 0.01


class Load:
    """Does one plan over lines that have joined."""

    def __init__(self, place: Place, plan: Plan, lines: list[Line], origins: list[Origin]) -> None:
        """Person n moves the step whose place has the n-th of these origins."""
        self._place, self._plan, self._lines = place, plan, lines
        movers = [
            Mover(n, [origins[n]], place.bits, has_hands=place.has_hands)
            for n in range(plan.people)
        ]
        self._turns = turns(place, plan, movers)
        self._left = len(self._turns)
        self.heard = Heard()
        self.ears = Ears(place, self.heard)
        self._start: tuple[Reading, float] | None = None

    def run(self) -> Heard:
        """Send all, hear what comes, and count; over at once where the server dies."""
        for line in self._lines:
            line.let_go()
        with _no_collecting(), select.epoll() as poll:
            for line in self._lines[:LISTENERS]:
                poll.register(line.fileno(), select.EPOLLIN)
            self._do(poll)
        self.heard.cut = sum(line.is_cut for line in self._lines)
        self.ears.count_missed(time.perf_counter())
        return self.heard

    def _do(self, poll: select.epoll) -> None:
        listening = {line.fileno(): at for at, line in enumerate(self._lines[:LISTENERS])}
        begun = skim_at = time.perf_counter()
        begins, ends = self._frame(begun)
        waiting = iter(self._turns)
        turn = next(waiting, None)
        while not self._is_over(now := time.perf_counter(), ends):
            self._measure(now, begins, ends)
            while turn is not None and begun + turn.due <= now:
                self._send(turn, begun)
                turn = next(waiting, None)
            if now >= skim_at:
                skim_at = now + _SKIM_EVERY
                for line in self._lines[LISTENERS:]:
                    line.skim()
            due = skim_at if turn is None else min(skim_at, begun + turn.due)
            for number, _ in poll.poll(max(0.0, due - time.perf_counter())):
                self._hear(listening[number])

    def _is_over(self, now: float, ends: float) -> bool:
        """Whether nothing more is waited for, or can come."""
        if now < ends or self._left or not self.heard.megabytes:
            return self._lines[0].is_cut or now >= ends + self._plan.patience
        return self.ears.has_all or now >= ends + self._plan.patience

    def _frame(self, begun: float) -> tuple[float, float]:
        begins = begun + self._plan.warming
        self.ears.window = (begins, begins + self._plan.seconds)
        return self.ears.window

    def _measure(self, now: float, begins: float, ends: float) -> None:
        """Read what the kernel tells when the time begins, and when it has ended."""
        if self._start is None and now >= begins:
            self._start = (reading(self._place.pid), self._came())
        elif self._start is not None and now >= ends and not self.heard.megabytes:
            start, came = self._start
            heard, pid = self.heard, self._place.pid
            heard.busy = between(start, reading(pid))
            heard.bits_a_second = (self._came() - came) * 8 / heard.busy.seconds
            heard.megabytes = resident(pid)

    def _came(self) -> float:
        """How many bytes the server has sent to all, as far as those who skim can tell."""
        skimming = self._lines[LISTENERS:]
        return sum(line.skimmed for line in skimming) * len(self._lines) / max(len(skimming), 1)

    def _send(self, turn: Turn, begun: float) -> None:
        now = time.perf_counter()
        self._left -= 1
        self.ears.note_sent(turn.what, turn.person, now)
        self.heard.late = max(self.heard.late, now - begun - turn.due)
        self._lines[turn.person].say_at_once(turn.frame)

    def _hear(self, listener: int) -> None:
        frames = self._lines[listener].hear()
        now = time.perf_counter()
        for frame in frames:
            self.ears.take(listener, frame, now)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """A pause of ours would look like one of the server's."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
