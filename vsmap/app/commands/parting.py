"""Leaving a session: what is asked before, and what is told after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vsmap.app.dialogs.asks import Parting
from vsmap.app.panels.notice import Choice
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.commands.desk import Desk
    from vsmap.app.commands.files import FileCommands
    from vsmap.app.together.together import Together
    from vsmap.document.shared_map import SharedWorkbook


class Partings(QObject):
    """Stands between a session and whatever ends it: another file, the window's end, a menu."""

    def __init__(self, desk: Desk, files: FileCommands, together: Together) -> None:
        super().__init__()
        self._desk, self._files = desk, files
        self._meeting, self._sharing = together.meeting, together.sharing
        self._document: SharedWorkbook | None = None
        self._was_hosting = False
        self._meeting.began.connect(self._begin)
        self._meeting.ended.connect(self._tell_end)
        self._sharing.changed.connect(self._look_who_hosts)
        self._sharing.failed.connect(lambda why: desk.tell(why, grave=True))
        desk.keeper.named.connect(self._tell_copy)
        files.may_part = self.may_part

    def may_part(self) -> bool:
        """Ask a host whose guests are here what becomes of them; False: stay."""
        others = len(self._meeting.people) - 1
        if not self._sharing.is_hosting or others < 1:
            self._sharing.ends_for_all = False
            return True
        answer = self._desk.asks.parting(others)
        self._sharing.ends_for_all = answer is Parting.END
        return answer is not Parting.BACK

    def _begin(self) -> None:
        self._document = self._desk.session.document
        self._was_hosting = self._sharing.is_hosting

    def _look_who_hosts(self) -> None:
        """Somebody may carry on hosting in the middle of a session, or hand it on."""
        was_hosting, is_hosting = self._was_hosting, self._sharing.is_hosting
        if self._meeting.is_on:
            self._was_hosting = is_hosting
            if is_hosting and not was_hosting and self._desk.keeper.path is None:
                self._desk.keeper.count_as_unsaved()

    def _tell_copy(self) -> None:
        """Say what a guest's own file is, when it is written first."""
        path = self._desk.keeper.path
        if path is None or not self._meeting.is_on or self._was_hosting:
            return
        told = said(
            "{name} is a copy of your own; the session is kept by its host. "
            "When you join again with this file open, both are merged.",
            name=path.name,
        )
        self._desk.tell(told)

    def _tell_end(self, reason: str) -> None:
        """Say what has ended, and that the map is still here; not where another one is at hand."""
        if self._desk.session.document is not self._document:
            return
        if self._was_hosting:
            self._desk.tell(_host_told(for_all=bool(reason) or self._sharing.ends_for_all))
            return
        why = said(reason) if reason else said("You have left the session.")
        kept = said("The map stays here as a copy of your own.")
        keeper = self._desk.keeper
        save = Choice(said("Save the copy"), self._files.save)
        if keeper.path is None:
            keeper.count_as_unsaved()
        self._desk.tell(f"{why} {kept}", *((save,) if keeper.path is None else ()))


def _host_told(*, for_all: bool) -> str:
    if for_all:
        return said("The session has ended for everybody, and its invites with it.")
    return said("You no longer host the session. Who was here keeps a copy.")
