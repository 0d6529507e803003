"""Hosting the workbook at hand: its server, this window's own way in, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from vsmap.app.together.oneself import oneself
from vsmap.model.language import said

if TYPE_CHECKING:
    from pathlib import Path

    from vsmap.app.session import Session
    from vsmap.app.settings import Settings
    from vsmap.app.together.hosting import Hosting
    from vsmap.app.together.meeting import Meeting
    from vsmap.sync.finding.kit import Kit
    from vsmap.sync.host.hosted import Begun, Inherited

FOLDER = "sessions"
HERE = "127.0.0.1"
GIVING_WAY = 10_000
"""Milliseconds for which a host that gave way still tells people where the session goes on."""


class Sharing(QObject):
    """The session this window hosts, if it does.

    `changed` tells that it began, came back or ended; `failed` why it can't be hosted.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, meeting: Meeting, session: Session, settings: Settings, folder: Path
    ) -> None:
        """`folder` is the user's state folder."""
        super().__init__()
        self._meeting, self._session, self._settings = meeting, session, settings
        self._folder = self._served = folder / FOLDER
        self._hosting: Hosting | None = None
        self._begun: Begun | None = None
        self._former: Hosting | None = None
        self._goes_on = False
        self.options: tuple[str, ...] = ()
        """What else the server is called with."""

        self.ends_for_all = False
        """Whether the session ends for everybody when this window leaves it."""
        meeting.ended.connect(self._left)

    @property
    def is_hosting(self) -> bool:
        """Whether the session is hosted by this window."""
        return self._hosting is not None

    @property
    def hosting(self) -> Hosting | None:
        """The server, while there is one."""
        return self._hosting

    def begin(self) -> None:
        """Host the workbook at hand and come in. Raises VsmapError where that can't be."""
        if self._hosting is None:
            self._begin()

    def carry_on(self, kit: Kit) -> None:
        """Host the session one takes part in, whose host is gone. Raises VsmapError."""
        from vsmap.sync.host.hosted import Inherited

        self._begin(Inherited(kit, self._meeting.me))
        self._goes_on = True

    def give_way(self) -> None:
        """Somebody else hosts the session now, and this window has gone there.

        Whoever has not heard it yet may still ask here for a while.
        """
        hosting, self._hosting = self._hosting, None
        if hosting is not None:
            self._end_former()
            self._former = hosting
            QTimer.singleShot(GIVING_WAY, hosting, self._end_former)
            self.changed.emit()

    def would_host_as(self) -> str:
        """The certificate one would host the workbook at hand with. Raises FileProblem."""
        from vsmap.sync.host.hosted import hosting_folder, would_host_as

        return would_host_as(hosting_folder(self._folder, self._session.document.lineage))

    def _begin(self, inherited: Inherited | None = None) -> None:
        self._end_former()  # It holds the folder.
        from vsmap.app.together.hosting import Hosting
        from vsmap.sync.host.hosted import begin_hosted, hosting_folder

        document = self._session.document
        folder = self._served = hosting_folder(self._folder, document.lineage)
        state = document.update_since()
        self._begun = begin_hosted(folder, document.workbook.id, state, inherited)
        self.ends_for_all = False
        hosting = self._hosting = Hosting(folder, self.options)
        hosting.came_up.connect(self._came_up)
        hosting.went_down.connect(self.changed)
        hosting.failed.connect(self._fail)
        hosting.begin()
        self.changed.emit()

    def end(self, *, for_all: bool = False) -> None:
        """Host it no longer; others wait for somebody to carry on unless it ends for all."""
        self._end_former()
        hosting, self._hosting = self._hosting, None
        if hosting is None:
            return
        self._meeting.leave()
        hosting.end(is_over=for_all)
        hosting.deleteLater()
        if for_all:
            from vsmap.sync.host.hosted import end_invites

            end_invites(self._served)
        self.changed.emit()

    def _end_former(self) -> None:
        """End the server that gave way, if it has not ended yet."""
        former, self._former = self._former, None
        if former is not None:
            former.end()
            former.deleteLater()

    def _came_up(self, port: int) -> None:
        begun = self._begun
        goes_on, self._goes_on = self._goes_on, False
        if begun is not None and (goes_on or not self._meeting.is_on):
            from vsmap.sync.entry.links import InviteLink

            who = oneself(self._settings)
            link = InviteLink(HERE, port, begun.room, begun.token, begun.fingerprint)
            if goes_on:
                self._meeting.go_on(link, who)
                self.changed.emit()
                return
            self._meeting.join(
                link, self._session.document, me=who.secret, name=who.name, colour=who.colour
            )
        self.changed.emit()

    def _fail(self, why: str) -> None:
        if self._goes_on:  # One waits for another host, as before.
            self._goes_on = False
            self.give_way()
        else:
            self.end()
        self.failed.emit(said("The session can't be hosted: {why}", why=why))

    def _left(self, reason: str) -> None:
        """This window takes part no longer: somebody ended it for all, or one has left."""
        if self._hosting is not None:
            self.end(for_all=bool(reason) or self.ends_for_all)
