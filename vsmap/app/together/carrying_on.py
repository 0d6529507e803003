"""When the host can't be reached: somebody carries on hosting, the others find the session again.

Nothing happens before the host has been gone for a while, so that one who is soon back keeps all.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from vsmap.app.panels.notice import Choice
from vsmap.app.together.nearby import Lookouts
from vsmap.app.together.oneself import oneself
from vsmap.model.errors import VsmapError
from vsmap.model.language import said
from vsmap.sync.entry.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from vsmap.app.panels.notice import Tell
    from vsmap.app.session import Session
    from vsmap.app.settings import Settings
    from vsmap.app.together.meeting import Meeting
    from vsmap.app.together.sharing import Sharing
    from vsmap.sync.entry.links import InviteLink
    from vsmap.sync.finding.heritage import Heritage

GONE = 10_000
"""Milliseconds without the host after which others are looked for, and one may carry on."""
LOOK = 500
LOOK_FIRST = 1500
"""Milliseconds in which somebody else who carries on may be found before oneself is asked."""
LEAST_STAY = 5.0
"""Seconds one stays with a host before one lets it send one on again."""


class CarryingOn(QObject):
    """Follows the meeting. `changed` tells that one may carry on now, or not any more."""

    changed = Signal()

    def __init__(
        self, meeting: Meeting, session: Session, sharing: Sharing, settings: Settings, tell: Tell
    ) -> None:
        super().__init__()
        self._meeting, self._session, self._sharing = meeting, session, sharing
        self._settings, self._tell = settings, tell
        self._lookouts = Lookouts(session.background)
        self._is_connected = self._is_offered = self._takes_over = False
        self._came_at = 0.0
        self._gone = _timer(self, GONE, self._look_out)
        self._ask_soon = _timer(self, LOOK_FIRST, self._offer)
        self._look = _timer(self, LOOK, self._go_where_found, once=False)
        meeting.changed.connect(self._follow)
        meeting.ended.connect(lambda _reason: self._rest())
        sharing.failed.connect(lambda _why: self._wait_on())

    def may_carry_on(self) -> bool:
        """Whether the host is gone and one may host in its place."""
        return self._is_offered

    def carry_on(self) -> None:
        """Host the session from here; the others find it by themselves."""
        participant = self._meeting.participant
        kit = participant.heritage.kit if participant is not None else None
        if kit is None or not self._is_offered:
            return
        self._rest()
        self._takes_over = True
        try:
            self._sharing.carry_on(kit)
        except VsmapError as problem:
            self._tell(str(problem), grave=True)
            self._wait_on()

    def _follow(self) -> None:
        """Something in the meeting is another; the line may have come up or gone down."""
        meeting = self._meeting
        if not meeting.is_on or not meeting.me:
            return
        is_connected = meeting.standing in ("saved", "unsaved")
        if is_connected and not self._is_connected:
            self._come_in()
        elif self._is_connected and not is_connected and not self._sharing.is_hosting:
            self._gone.start()
        self._is_connected = is_connected
        self._go_where_told()

    def _come_in(self) -> None:
        """The host is there: tell it what one would host with, should it go."""
        was_offered = self._is_offered
        self._rest()
        if self._takes_over and self._sharing.is_hosting:
            self._tell(said("You host the session now. The others find it by themselves."))
        elif was_offered:
            self._tell(said("The host is back."))
        self._takes_over = False
        if self._meeting.may(Permission.CARRY_ON) and not self._sharing.is_hosting:
            try:
                self._meeting.ask("heir", fingerprint=self._sharing.would_host_as())
            except VsmapError:  # It can't be kept here; somebody else may carry on.
                return

    def _wait_on(self) -> None:
        """One can't host from here just now; somebody else may."""
        if self._meeting.is_on:
            self._gone.start()

    def _look_out(self) -> None:
        self._lookouts.begin()
        self._look.start()
        self._ask_soon.start()

    def _offer(self) -> None:
        """Ask whether one would carry on, or tell that others may."""
        words = said("The host can't be reached. Your work is kept here.")
        if self._heritage is None or self._heritage.kit is None:
            self._tell(words, grave=True)
            return
        self._is_offered = True
        self._tell(words, Choice(said("Carry on hosting"), self.carry_on), grave=True)
        self.changed.emit()

    def _go_where_found(self) -> None:
        """Go to whoever carries on, as soon as they are found."""
        heritage = self._heritage
        if heritage is None or self._sharing.is_hosting:
            return
        link = heritage.best(self._lookouts.found, self._session.document.workbook.id)
        if link is not None and not self._is_here(link):
            self._go_on(link)

    def _go_where_told(self) -> None:
        """Go where the host says the session goes on; hosts that send one to and fro have time."""
        heritage = self._heritage
        link = heritage.moved if heritage is not None else None
        if link is None or self._is_here(link):
            return
        wait = self._came_at + LEAST_STAY - monotonic()
        if wait > 0:
            QTimer.singleShot(int(wait * 1000) + 1, self, self._go_where_told)
            return
        self._go_on(link)

    def _go_on(self, link: InviteLink) -> None:
        self._rest()
        self._is_connected = False
        self._came_at = monotonic()
        self._sharing.give_way()
        self._meeting.go_on(link, oneself(self._settings))
        self._gone.start()
        self._tell(said("The session goes on: somebody else hosts it now."))

    def _rest(self) -> None:
        """Nobody needs to be looked for."""
        for timer in (self._gone, self._ask_soon, self._look):
            timer.stop()
        self._lookouts.end()
        if self._is_offered:
            self._is_offered = False
            self.changed.emit()

    @property
    def _heritage(self) -> Heritage | None:
        participant = self._meeting.participant
        return participant.heritage if participant is not None else None

    def _is_here(self, link: InviteLink) -> bool:
        """Whether one is with that host already; another one may have taken over its address."""
        here = self._meeting.link
        if here is None or link.url != here.url:
            return False
        return here.fingerprint in ("", link.fingerprint)


def _timer(parent: QObject, pause: int, do: Callable[[], object], *, once: bool = True) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(pause)
    timer.setSingleShot(once)
    timer.timeout.connect(do)
    return timer
