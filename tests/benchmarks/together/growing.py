"""How much the document grows for ever by dragging: ours is written when a hand lets go.

The peers have no word for a drag, so their clients write each move.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.together.crowd import joined
from tests.benchmarks.together.lines import Line
from tests.benchmarks.together.moves import Mover, edits_in, origins
from tests.benchmarks.together.places import STEPS, Host, Place, begun

DRAGS, MOVES = 10, 60
"""So many drags of two seconds each, of other steps each time."""
_PATIENCE = 20.0
_PAUSE = 0.006
"""Seconds between two moves: a hand is slower, but a server takes no more than so many."""

Drag = Callable[[Mover, int], list[bytes]]


def written_when_let_go(mover: Mover, drag: int) -> list[bytes]:
    """As presence, and one edit at the end."""
    first = drag * MOVES
    return [*(mover.drag(first + move) for move in range(1, MOVES + 1)), mover.edit(drag + 1)]


def written_each_time(mover: Mover, drag: int) -> list[bytes]:
    """One edit a move."""
    return [mover.edit(drag * MOVES + move) for move in range(1, MOVES + 1)]


def bytes_a_move(host: Host, drag: Drag, at_once: int) -> float:
    """How much the state of the document grows for each move of so many chosen steps."""
    document = begun()
    state = document.update_since()
    dragged = random.sample(range(STEPS), DRAGS * at_once)
    begin = origins(state, dragged)
    with TemporaryDirectory() as folder, host(Path(folder), document) as place:
        mover = Mover(0, begin[:at_once], place.bits)
        with joined(place, 1) as hand, joined(place, 1) as before:
            for number in range(DRAGS):
                mover.grip(begin[number * at_once : (number + 1) * at_once])
                frames = drag(mover, number)
                for frame in frames:
                    hand.lines[0].say(place.prefix + frame)
                    time.sleep(_PAUSE)
            _wait_for(before.lines[0], frames[-1])
            after = _state(place)
    return (len(after) - len(before.answer)) / (DRAGS * MOVES)


def _state(place: Place) -> bytes:
    with joined(place, 1) as crowd:
        return crowd.answer


def _wait_for(line: Line, edit: bytes) -> None:
    """Until the last edit has reached the others."""
    last = max(edits_in(edit))
    ends = time.monotonic() + _PATIENCE
    while not any(last in edits_in(frame) for frame in line.hear()):
        if time.monotonic() > ends or line.is_cut:
            message = "the last edit never came"
            raise TimeoutError(message)
