"""Tells people what the others show: once for all of them, in the form each client understands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from vsmap.sync.entry.people import Guest
from vsmap.sync.host.presence import Shown, States
from vsmap.sync.wire.cursors import Moved
from vsmap.sync.wire.protocol import Presence, written


class Showing:
    """What is shown in a room, on its way to everybody here."""

    def __init__(self, here: Iterable[Guest]) -> None:
        """`here` is whoever is here at any time."""
        self._here = here
        self._shown = Shown()

    @property
    def has_news(self) -> bool:
        """Whether anybody shows what the others have not been told."""
        return self._shown.has_news

    def take(self, guest: Guest, states: Mapping[int, tuple[int, Any]]) -> None:
        """Somebody shows something."""
        self._shown.take(guest, states)

    def move(self, guest: Guest, moved: Moved) -> None:
        """Somebody's hand has moved."""
        self._shown.move(guest, moved)

    def leave(self, guest: Guest) -> None:
        """Somebody is gone."""
        self._shown.leave(guest)

    def show_all(self, guest: Guest) -> None:
        """Tell somebody all that anybody shows."""
        if guest.hears_cursors:
            content = written(self._shown.all())
        elif self._shown.states:
            content = written(Presence(self._shown.states))
        else:
            return
        self._send(guest, content)

    def tell(self) -> None:
        """Tell everybody what is new; whoever has missed something is told all."""
        if not self.has_news:
            return
        states, cursors = self._shown.take_news()
        frame = written(cursors)
        for guest in self._here:
            if guest.has_missed:
                self.show_all(guest)
            elif guest.hears_cursors:
                self._send(guest, frame)
            else:
                self._tell_stock(guest, states)

    def _tell_stock(self, guest: Guest, states: States) -> None:
        """A stock client would take what it hears of itself for its own doing."""
        own = self._shown.number_of(guest)
        others = {number: shown for number, shown in states.items() if number != own}
        if others:
            self._send(guest, written(Presence(others)))

    def _send(self, guest: Guest, content: bytes) -> None:
        guest.has_missed = guest.line.send(content, is_presence=True) is False
