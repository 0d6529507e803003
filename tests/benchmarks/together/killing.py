"""Kills a server in mid-work and counts what people had been shown and is gone when it is back."""

from __future__ import annotations

import os
import random
import select
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.together.crowd import joined
from tests.benchmarks.together.hearing import Ears
from tests.benchmarks.together.lines import Line
from tests.benchmarks.together.load import Load
from tests.benchmarks.together.moves import edits_in, origins
from tests.benchmarks.together.places import Host, Place, begun
from tests.benchmarks.together.plan import Plan, What

PEOPLE = 20
_EARLIEST, _LATEST = 0.5, 3.0
_LOADING = 1.0
"""Seconds in which a server reads its disk behind the back of who has joined."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Edits others had seen, edits told as saved to their makers; how many of each are gone."""

    seen: int
    saved: int
    seen_lost: int
    saved_lost: int


def lost(host: Host, kills: int) -> Lost:
    """Of so many kills together."""
    found = [_once(host) for _ in range(kills)]
    return Lost(
        sum(each.seen for each in found),
        sum(each.saved for each in found),
        sum(each.seen_lost for each in found),
        sum(each.saved_lost for each in found),
    )


def _once(host: Host) -> Lost:
    document = begun()
    begin = origins(document.update_since(), range(PEOPLE))
    with TemporaryDirectory() as name:
        folder = Path(name)
        with host(folder, document) as place, joined(place, PEOPLE) as crowd:
            plan = Plan(PEOPLE, warming=0.0, seconds=_LATEST * 2)
            load = Load(place, plan, crowd.lines, begin)
            _kill_soon(place.pid)
            load.run()
        with host(folder, document) as place:
            kept = _kept(place)
    return _compared(load.ears, kept)


def _kill_soon(pid: int) -> None:
    after = random.uniform(_EARLIEST, _LATEST)  # noqa: S311
    killing = threading.Timer(after, os.kill, (pid, signal.SIGKILL))
    killing.daemon = True
    killing.start()


def _kept(place: Place) -> dict[int, int]:
    """Of each person the newest edit that is there again."""
    kept: dict[int, int] = {}
    with joined(place, 1) as crowd:
        line = crowd.lines[0]
        for frame in (crowd.answer, *_more(line)):
            for person, count in edits_in(frame):
                kept[person] = max(kept.get(person, 0), count)
    return kept


def _more(line: Line) -> Iterator[bytes]:
    """What comes within a little while."""
    line.let_go()
    ends = time.monotonic() + _LOADING
    while (left := ends - time.monotonic()) > 0:
        select.select([line], [], [], left)
        yield from line.hear()


def _compared(ears: Ears, kept: dict[int, int]) -> Lost:
    seen: dict[int, int] = {}
    for (_, what, person), count in ears.seen.items():
        if what is What.EDIT:
            seen[person] = max(seen.get(person, 0), count)
    return Lost(
        sum(seen.values()),
        sum(ears.saved.values()),
        sum(max(0, count - kept.get(person, 0)) for person, count in seen.items()),
        sum(max(0, count - kept.get(person, 0)) for person, count in ears.saved.items()),
    )
