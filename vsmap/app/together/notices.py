"""What is told when another's hand meets one's own work, and when the session refuses something.

Never a flood: what comes within a moment is one message, and one that comes while the last is still
to be read takes it in.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from vsmap.app.actions import shortcut_told
from vsmap.app.panels.notice import SHOWN_FOR, Choice
from vsmap.app.together import conflict_words
from vsmap.app.together.meeting import initials_of
from vsmap.model.language import phrase, said
from vsmap.sync.entry.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vsmap.app.panels.notice import Tell
    from vsmap.app.session import Session
    from vsmap.app.together.meeting import Meeting
    from vsmap.sync.guest.conflicts import Conflict, RemoteChange

GATHER = 150
"""Milliseconds in which what comes is told as one."""
KEY = "Ctrl+Shift+B"
"""Puts mine back."""
OFFERED = 60_000
"""Milliseconds for which mine can be put back by its key."""

_ROLES: Mapping[Role, str] = {
    Role.VIEWER: phrase("You are a viewer now: you see everything and follow others."),
    Role.PARTICIPANT: phrase(
        "You are a participant now: you add steps, notes and comments, and change your own."
    ),
    Role.MAPPER: phrase("You are a mapper now: you edit everything."),
    Role.FACILITATOR: phrase(
        "You are a facilitator now: you edit everything and lead the session."
    ),
}


class SessionNotices(QObject):
    """Tells at the bottom left. `offered_changed`: something of mine can be put back, or not."""

    offered_changed = Signal()

    def __init__(self, meeting: Meeting, session: Session, tell: Tell) -> None:
        super().__init__()
        self._meeting, self._session, self._tell = meeting, session, tell
        self._met: list[Conflict] = []
        self._offered: tuple[Conflict, ...] = ()
        self._refused: list[str] = []
        self._role: Role | None = None
        self._known_proposals = 0
        self._soon = _timer(self, GATHER, self._tell_now)
        self._fresh = _timer(self, SHOWN_FOR, lambda: None)
        self._expiry = _timer(self, OFFERED, self._withdraw)
        meeting.began.connect(self._begin)
        meeting.ended.connect(lambda _reason: self._begin())
        meeting.changed.connect(self._follow)
        meeting.refused.connect(self._refuse)
        meeting.remote.connect(self.hear)

    def hear(self, remote: RemoteChange) -> None:
        """Others have changed something."""
        if remote.conflicts:
            self._met += remote.conflicts
            self._soon.start()

    def can_put_back(self) -> bool:
        """Whether something of mine gave way a moment ago."""
        return bool(self._offered)

    def put_mine_back(self) -> None:
        """Put back what of mine gave way, by an edit that undo takes back."""
        offered = self._offered
        self._withdraw()
        if len(offered) == 1:
            self._session.keep(lambda _: offered[0].put_back(self._session.document))
        elif offered:
            edits = [edit for conflict in offered for edit in conflict.edits]
            name = phrase("Put mine back")
            self._session.keep(lambda _: self._session.document.put_back(name, edits))

    def _begin(self) -> None:
        self._soon.stop()
        self._met.clear()
        self._refused.clear()
        self._role, self._known_proposals = None, 0
        self._withdraw()

    def _follow(self) -> None:
        """Tell of another role than before."""
        before, self._role = self._role, self._meeting.role
        if before is not None and self._role is not None and before is not self._role:
            self._tell(said(_ROLES[self._role]))

    def _refuse(self, why: str) -> None:
        self._refused.append(why)
        self._soon.start()

    def _tell_now(self) -> None:
        if self._refused:
            self._tell_refused()
        if self._met:
            self._tell_met()

    def _tell_met(self) -> None:
        met, self._met = self._met, []
        earlier = self._offered if self._fresh.isActive() else ()
        self._offered = _each_once((*earlier, *met))
        self._fresh.start()
        self._expiry.start()
        verb, key = conflict_words.verb(self._offered), shortcut_told(KEY)
        put_back = Choice(verb, self.put_mine_back, f"{verb} ({key})")
        self._tell(conflict_words.told(self._offered, self._called), put_back, brief=True)
        self.offered_changed.emit()

    def _tell_refused(self) -> None:
        reasons, self._refused = tuple(dict.fromkeys(self._refused)), []
        participant = self._meeting.participant
        proposals = participant.proposals if participant is not None else []
        new, self._known_proposals = proposals[self._known_proposals :], len(proposals)
        if not new:
            self._tell("\n".join(reasons))
            return
        kept = said("Your edits are kept in {file}.", file=new[-1].name)
        choice = Choice(said("Show file"), lambda: _show_file(new[-1]))
        self._tell("\n".join((*reasons, kept)), choice)

    def _withdraw(self) -> None:
        self._expiry.stop()
        if self._offered:
            self._offered = ()
            self.offered_changed.emit()

    def _called(self, by: tuple[str, ...]) -> str:
        """`KT`, `KT and AM`, `KT and others`; whoever is not known is somebody."""
        names = {each.id: each.initials for each in self._meeting.people}
        participant = self._meeting.participant
        known = participant.authors.names if participant is not None else {}
        told = [names.get(who) or initials_of(known.get(who, "")) for who in by]
        told = [name for name in told if name != "?"]
        match told:
            case []:
                return said("Somebody")
            case [one]:
                return one
            case [one, other]:
                return said("{one} and {other}", one=one, other=other)
        return said("{one} and others", one=told[0])


def _show_file(path: Path) -> None:
    """Open the folder a file lies in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _each_once(conflicts: Sequence[Conflict]) -> tuple[Conflict, ...]:
    """Of several about one field the first has what was mine, the last what is theirs."""
    kept: dict[tuple[object, str], Conflict] = {}
    for conflict in conflicts:
        kept[conflict.address, conflict.field] = conflict
    return tuple(kept.values())


def _timer(owner: QObject, wait: int, run: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(wait)
    timer.timeout.connect(run)
    return timer
