"""What the listeners of a load take note of: which edits and drags came, and after how long."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.benchmarks.together.machine import NOT_MEASURED, Busy
from tests.benchmarks.together.moves import Seen, drags_in, edits_in, hands_in
from tests.benchmarks.together.places import Place
from tests.benchmarks.together.plan import What
from vsmap.sync.wire.protocol import Kind

LISTENERS = 4
_SAVED = re.compile(rb'"is":"saved","count":(\d+)')
_JOINING = 1
"""Changes that somebody has sent before the load begins: the answer to what they have."""


@dataclass(slots=True)
class Heard:
    """What a load has shown, in seconds from the sending; memory in MB, the rest as named.

    What never came in its time counts with all of that time, and is counted in `missed`; `cut`
    lines were ended by the server.
    """

    edits: list[float] = field(default_factory=list)
    drags: list[float] = field(default_factory=list)
    saved: list[float] = field(default_factory=list)
    missed: int = 0
    cut: int = 0
    late: float = 0.0
    busy: Busy = NOT_MEASURED
    megabytes: float = 0.0
    bits_a_second: float = 0.0


class Ears:
    """All listeners together. Counts only what was sent within the time that is measured."""

    def __init__(self, place: Place, heard: Heard) -> None:
        self._ahead = len(place.prefix)
        self._heard = heard
        self._sent: dict[tuple[What, int], list[float]] = {}
        self.seen: dict[tuple[int, What, int], int] = {}
        """Of each listener, kind and person: the newest that came."""
        self.saved: dict[int, int] = {}
        """Of each listener: the newest edit of theirs that they were told is saved."""
        self.window = (0.0, 0.0)
        self._hears_drags = False

    def note_sent(self, what: What, person: int, at: float) -> None:
        """Somebody sends the next of its kind."""
        self._sent.setdefault((what, person), []).append(at)
        self._hears_drags |= what is What.DRAG

    @property
    def has_all(self) -> bool:
        """Whether every edit has come to the others, and is told as saved where that is told."""
        edits = [(who, len(sent)) for (what, who), sent in self._sent.items() if what is What.EDIT]
        return all(
            self.seen.get((listener, What.EDIT, person)) == count
            for person, count in edits
            for listener in range(min(LISTENERS, len(edits)))
            if listener != person
        ) and all(self.saved.get(person, count) == count for person, count in edits)

    def take(self, listener: int, frame: bytes, at: float) -> None:
        """A frame came."""
        match frame[self._ahead]:
            case Kind.SYNC:
                self._take(listener, What.EDIT, edits_in(frame), at)
            case Kind.PRESENCE if self._hears_drags:
                self._take(listener, What.DRAG, drags_in(frame), at)
            case Kind.CURSORS if self._hears_drags:
                self._take(listener, What.DRAG, hands_in(frame), at)
            case Kind.NOTICE if found := _SAVED.search(frame):
                before, count = self.saved.get(listener, 0), int(found[1]) - _JOINING
                self.saved[listener] = count
                self._note(self._heard.saved, (What.EDIT, listener), (before, count), at)
            case _:
                pass

    def count_missed(self, at: float) -> None:
        """What never came, though it had time until now."""
        for (what, person), sent in self._sent.items():
            for listener in range(LISTENERS):
                if what is not What.CURSOR and listener != person:
                    before = self.seen.get((listener, what, person), 0)
                    into = self._into(what)
                    known = len(into)
                    self._note(into, (what, person), (before, len(sent)), at)
                    self._heard.missed += len(into) - known

    def _take(self, listener: int, what: What, seen: Iterable[Seen], at: float) -> None:
        into = self._into(what)
        for person, count in seen:
            key = (listener, what, person)
            before = self.seen.get(key, 0)
            if person != listener and count > before:
                self.seen[key] = count
                self._note(into, (what, person), (before, count), at)

    def _into(self, what: What) -> list[float]:
        return self._heard.edits if what is What.EDIT else self._heard.drags

    def _note(
        self, into: list[float], whose: tuple[What, int], counts: tuple[int, int], at: float
    ) -> None:
        begins, ends = self.window
        sent = self._sent.get(whose, [])[slice(*counts)]
        into += [at - each for each in sent if begins <= each < ends]
