"""Coming into a session: a line and a document, followed until the session has filled it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from vsmap.document.locks import state_folder
from vsmap.document.shared_map import SharedWorkbook
from vsmap.sync.guest.client import Client
from vsmap.sync.guest.participant import Participant
from vsmap.sync.guest.unsent import UnsentLog

if TYPE_CHECKING:
    from collections.abc import Callable

    from vsmap.app.together.oneself import Oneself
    from vsmap.sync.entry.links import InviteLink

_NOTHING = b"\x00\x00"
"""The update of a document in which nothing was ever done."""


class Arrival(QObject):
    """One try to come in. `came` tells that the document is all there, `turned_away` why not.

    Whoever takes part with it afterwards takes it over: then it is theirs to pump.
    """

    came = Signal()
    turned_away = Signal(str)
    _stirred = Signal()

    def __init__(
        self, link: InviteLink, who: Oneself, document: SharedWorkbook | None = None
    ) -> None:
        super().__init__()
        self.link = link
        self.document = document or SharedWorkbook.from_state(_NOTHING)
        self._stir: Callable[[], object] = self._stirred.emit
        self._hear: Callable[[], None] = _nobody
        self._is_begun = self._is_mine = False
        self.client = Client(link, who.secret, who.name, self._tell, who.colour)
        log = UnsentLog.of(link.room, state_folder() / "sessions")
        self.participant = Participant(self.document, self.client, self._hear_now, log=log)
        self._stirred.connect(self._pump, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Begin to connect, and tell how it goes."""
        self._is_mine = True
        self._start()

    def hand_over(self, stir: Callable[[], object], hear: Callable[[], None]) -> None:
        """Let somebody else pump from now on, told by `stir` from the line's thread."""
        self._is_mine = False
        self._stir, self._hear = stir, hear
        self._start()
        stir()

    def give_up(self) -> None:
        """Come in no more."""
        self._is_mine = False
        self.participant.close()
        self.client.close()

    def _start(self) -> None:
        if not self._is_begun:
            self._is_begun = True
            self.client.start()

    def _tell(self) -> None:
        with suppress(RuntimeError):  # The window has just gone.
            self._stir()

    def _hear_now(self) -> None:
        self._hear()

    def _pump(self) -> None:
        if not self._is_mine:
            return
        self.participant.pump()
        if self.participant.ended is not None:
            reason = self.participant.ended
            self.give_up()
            self.turned_away.emit(reason)
        elif self.document.lineage and self.participant.role is not None:
            self.came.emit()


def _nobody() -> None:
    """Nobody hears what the participant has taken in; it is looked at after each pump."""
