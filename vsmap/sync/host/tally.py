"""What a server has done since it began, counted for whoever watches over it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

FLUSH_BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)
"""Seconds up to which flushes are counted together."""


class Tally:
    """The counts of one server; those of a room are kept there."""

    def __init__(self) -> None:
        self.sent_bytes = 0
        self.joined = 0
        self.denied = 0
        self._flushes = [0] * (len(FLUSH_BOUNDS) + 1)
        self._flush_seconds = 0.0

    def flushed(self, seconds: float) -> None:
        """A flush took so long: checking, the disk, and giving it to all."""
        self._flushes[bisect_left(FLUSH_BOUNDS, seconds)] += 1
        self._flush_seconds += seconds

    def flushes(self, name: str) -> str:
        """How long flushes took, as a histogram in the words of Prometheus."""
        bounds = (*map(str, FLUSH_BOUNDS), "+Inf")
        counted = zip(bounds, accumulate(self._flushes), strict=True)
        buckets = "".join(f'{name}_bucket{{le="{bound}"}} {count}\n' for bound, count in counted)
        total = f"{name}_sum {self._flush_seconds:.6f}\n{name}_count {sum(self._flushes)}\n"
        return f"# TYPE {name} histogram\n{buckets}{total}"
