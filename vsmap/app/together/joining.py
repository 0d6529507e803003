"""Coming into a session from what somebody typed or pasted: a link, or a code and a place."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from vsmap.app.together.places import read_place
from vsmap.model.errors import InputError, VsmapError
from vsmap.model.language import said
from vsmap.sync.entry.links import InviteLink

if TYPE_CHECKING:
    from vsmap.app.session import Session
    from vsmap.app.together.arrival import Arrival
    from vsmap.app.together.oneself import Oneself

CODE_LENGTH = 6
SLOW = 4000
"""Milliseconds after which it is said that the host does not answer."""

_LINK = re.compile(r"vsmap://\S+")


def link_in(text: str) -> str:
    """The invite link in a text, which may say more around it; empty where there is none.

    >>> link_in("Join us: vsmap://host:8765/room#t=x. See you")
    'vsmap://host:8765/room#t=x'
    """
    found = _LINK.search(text)
    return found[0].rstrip(".,;)>\"'") if found else ""


def code_in(text: str) -> str:
    """The spoken code somebody typed; empty where it can't be one.

    >>> code_in("ba-do ku"), code_in("hello there")
    ('BADOKU', '')
    """
    letters = "".join(letter for letter in text.upper() if letter.isalpha())
    return letters if len(letters) == CODE_LENGTH and letters.isascii() else ""


class Joining(QObject):
    """One try after another. `arrived` hands over the one that came in; `failed` says why not.

    `slow` tells that the host does not answer, while it goes on being tried.
    """

    arrived = Signal(object)
    failed = Signal(str)
    slow = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._arrival: Arrival | None = None
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SLOW)
        self._timer.timeout.connect(self._tell_slow)

    @property
    def is_trying(self) -> bool:
        """Whether one is on the way in."""
        return self._timer.isActive() or self._arrival is not None

    def by_link(self, text: str, who: Oneself) -> None:
        """Come in with a link."""
        self.stop()
        try:
            self._begin(InviteLink.read(text), who)
        except InputError as error:
            self.failed.emit(str(error))

    def by_code(self, code: str, place: str, expected: str, who: Oneself) -> None:
        """Ask at a place what a code stands for, and come in with that."""
        self.stop()
        try:
            host, port = read_place(place)
        except InputError as error:
            self.failed.emit(str(error))
            return
        from vsmap.sync.entry.codes import resolve_code

        tried = self._tries
        self._timer.start()
        self._session.background.latest(
            "code",
            lambda: resolve_code(host, port, code, expected),
            lambda link: self._ask_for(link, who, tried),
            lambda error: self._fail(error, tried),
        )

    def stop(self) -> None:
        """Try no longer."""
        self._tries += 1
        self._timer.stop()
        arrival, self._arrival = self._arrival, None
        if arrival is not None:
            arrival.give_up()

    def _ask_for(self, link: InviteLink, who: Oneself, tried: int) -> None:
        if tried == self._tries:
            self._begin(link, who)

    def _begin(self, link: InviteLink, who: Oneself, *, is_other: bool = False) -> None:
        """Come in with the workbook at hand if the session is of it, else with an empty one."""
        from vsmap.app.together.arrival import Arrival

        document = self._session.document
        is_own = document.workbook.id == link.room and not is_other
        arrival = self._arrival = Arrival(link, who, document if is_own else None)
        arrival.came.connect(self._come)
        arrival.turned_away.connect(partial(self._turn_away, arrival, who))
        self._timer.start()
        arrival.begin()

    def _come(self) -> None:
        self._timer.stop()
        arrival, self._arrival = self._arrival, None
        if arrival is not None:
            self.arrived.emit(arrival)

    def _turn_away(self, arrival: Arrival, who: Oneself, reason: str) -> None:
        self._timer.stop()
        self._arrival = None
        is_own = arrival.document is self._session.document
        if is_own and arrival.participant.role is not None:  # In, but with another history.
            self._begin(arrival.link, who, is_other=True)
        else:
            self.failed.emit(said(reason))

    def _fail(self, error: Exception, tried: int) -> None:
        if tried != self._tries:
            return
        self._timer.stop()
        if not isinstance(error, VsmapError):
            raise error
        self.failed.emit(str(error))

    def _tell_slow(self) -> None:
        host = self._arrival.link.host if self._arrival is not None else ""
        if host:
            told = said(
                "{host} does not answer yet. Are both computers on the same network?", host=host
            )
            self.slow.emit(told)
