"""Joins as many people as are asked for, each as a client of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from tests.benchmarks.together.lines import Line
from tests.benchmarks.together.places import Place
from vsmap.document.store import EMPTY_STATE
from vsmap.sync.wire.frames import Reader, number
from vsmap.sync.wire.protocol import Ask, Change, Kind, Step, written

_NOTHING = b"\x00\x00"
_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Crowd:
    """People in a session, how long it took until all saw the map, and the map they were sent."""

    lines: list[Line]
    seconds: float
    answer: bytes


@contextmanager
def joined(place: Place, people: int) -> Iterator[Crowd]:
    """Everybody joins at once and asks for all there is; begins when each has got it."""
    begun = time.perf_counter()
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        came = list(pool.map(lambda person: _join(place, person), range(people)))
    crowd = Crowd([line for line, _ in came], time.perf_counter() - begun, came[0][1])
    try:
        yield crowd
    finally:
        for line in crowd.lines:
            line.close()


def _join(place: Place, person: int) -> tuple[Line, bytes]:
    line = Line(place)
    greeting = place.greeting(person)
    if greeting:
        line.say(greeting)
    line.say(place.prefix + written(Ask(EMPTY_STATE)))
    line.say(place.prefix + written(Change(_NOTHING, is_answer=True)))
    return line, _answer(place, line)


def _answer(place: Place, line: Line) -> bytes:
    """Hear until the map has come; one read from disk may come behind an answer without it."""
    ahead = place.prefix + number(Kind.SYNC)
    while not line.is_cut:
        for frame in line.hear():
            if frame.startswith(ahead):
                reader = Reader(frame[len(ahead) :])
                step, content = reader.number(), reader.block()
                if step != Step.ASK and len(content) > place.map_bytes:
                    return content
    message = "the server ended the line of somebody who joined"
    raise ConnectionError(message)
