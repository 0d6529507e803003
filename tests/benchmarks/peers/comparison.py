"""Ours beside Excalidraw and NodeGraphQt: one map of 1 000 steps, one hand, one run.

Ours and NodeGraphQt are told in the time their process worked, Excalidraw on the clock, with no
beat of a screen to wait for; so other work on the machine makes Excalidraw alone look slower.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.benchmarks.measuring import Row, say
from tests.benchmarks.peers import measured
from tests.benchmarks.peers.measured import Measured
from tests.benchmarks.peers.preparing import PeerMissing

_PEERS: dict[str, Callable[[], Measured]] = {
    "Excalidraw": measured.excalidraw,
    "NodeGraphQt": measured.nodegraphqt,
}
_FIGURES: tuple[tuple[str, str, Callable[[Measured, str], float], float], ...] = (
    ("pan, all visible, p95", "pan_all", Measured.high, 11),
    ("pan at 100 %, p95", "pan_actual", Measured.high, 11),
    ("zoom, p95", "zoom", Measured.high, 16),
    ("move everything, median", "move_all", Measured.middle, 16),
    ("open to first picture, median", "open", Measured.middle, 150),
)


def rows() -> Iterator[Row]:
    """Each figure beside its goal and beside each peer that can be had."""
    peers = list(_had())
    ours = measured.ours()
    for what, gesture, figure, goal in _FIGURES:
        took = figure(ours, gesture)
        yield Row(f"1000 steps: {what}", took, "goal", goal)
        for peer in peers:
            yield Row(f"1000 steps: {what}", took, peer.program, figure(peer, gesture))


def _had() -> Iterator[Measured]:
    for name, measure in _PEERS.items():
        try:
            yield measure()
        except PeerMissing as reason:
            say(f"NOT COMPARED WITH {name.upper()}: {reason}")
