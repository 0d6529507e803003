"""The history of the session for the panel: its versions, and who changed what and when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from vsmap.app.together.told_activity import Entry, joined, shown
from vsmap.document.versions import Version
from vsmap.model.language import said
from vsmap.sync.entry.roles import Permission

if TYPE_CHECKING:
    from vsmap.app.history.shared import DoneByOne
    from vsmap.app.session import Session
    from vsmap.app.together.meeting import Meeting

EVERY = 2000
"""Milliseconds after a change until it is asked what was done, while somebody looks."""
MOST, MOST_SHOWN = 2000, 60


class SessionHistory(QObject):
    """Asks the session while somebody looks, and keeps what it has told."""

    changed = Signal()

    def __init__(self, meeting: Meeting, session: Session) -> None:
        super().__init__()
        self._meeting, self._session = meeting, session
        self._told_by: dict[str, dict[int, Entry]] = {}
        self._heard: tuple[object, ...] = (None, None, None)
        self._told: tuple[DoneByOne, ...] | None = None
        self._wanted: tuple[str, Callable[[Version], None]] | None = None
        self._is_watched = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._ask)
        meeting.began.connect(self._begin)
        meeting.changed.connect(self._hear)
        meeting.ended.connect(self._end)
        session.edited.connect(self._ask_soon)

    @property
    def is_on(self) -> bool:
        """Whether one takes part in a session."""
        return self._meeting.is_on

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions of the session, oldest first, without what they hold."""
        participant = self._meeting.participant
        read = (_version(says) for says in (participant.versions if participant else ()))
        return tuple(version for version in read if version is not None)

    @property
    def done(self) -> tuple[DoneByOne, ...]:
        """What was done, the latest first, and no more than anybody reads."""
        if self._told is None:
            colours = {each.id: each.colour for each in self._meeting.people}
            workbook, me = self._session.document.workbook, self._meeting.me
            latest = reversed(self._told_by.values())
            entries = (entry for told in latest for entry in joined(told.values()))
            lines = (shown(each, workbook, me, colours) for each in entries)
            self._told = tuple(islice((line for line in lines if line is not None), MOST_SHOWN))
        return self._told

    def watch(self, *, on: bool) -> None:
        """Somebody looks at it, or no longer."""
        self._is_watched = on
        if on:
            self._ask()

    def keep(self, name: str) -> None:
        """Keep a version in the session under a name."""
        self._meeting.ask("keep version", name=name)

    def fetch(self, version: Version, take: Callable[[Version], None]) -> None:
        """Get what a version holds, and hand the whole of it over."""
        self._wanted = version.id, take
        self._meeting.ask("version", id=version.id)

    def why_not_keep(self) -> str:
        """Why one may not keep or restore versions; empty where one may."""
        if self._meeting.may(Permission.EDIT):
            return ""
        return said("Only those who edit the map can do that.")

    @property
    def _entries(self) -> dict[int, Entry]:
        """What the host of now has told; every host numbers it anew."""
        link = self._meeting.link
        return self._told_by.setdefault(link.fingerprint if link else "", {})

    def _begin(self) -> None:
        self._told_by.clear()
        self._told = None
        if self._is_watched:
            self._ask()

    def _end(self, _reason: str) -> None:
        self._told_by.clear()
        self._told = self._wanted = None
        self.changed.emit()

    def _ask_soon(self) -> None:
        if self._is_watched and self.is_on and not self._timer.isActive():
            self._timer.start()

    def _ask(self) -> None:
        self._told = None
        self._meeting.ask("versions")
        self._meeting.ask("activity", after=max(self._entries, default=0))
        if self._meeting.unsaved or self._meeting.standing not in ("saved", "unsaved"):
            self._ask_soon()  # What is on its way is not told yet, and nobody may be there to ask.

    def _hear(self) -> None:
        """The meeting has changed: take in what is new of this."""
        participant = self._meeting.participant
        if participant is None:
            return
        heard = (participant.versions, participant.activity, participant.version)
        is_new = [now is not before for now, before in zip(heard, self._heard, strict=True)]
        if not any(is_new):
            return
        self._heard = heard
        if is_new[1]:
            self._take(participant.activity)
        if is_new[2]:
            self._hand_over(participant.version)
        self.changed.emit()

    def _take(self, told: tuple[Mapping[str, Any], ...]) -> None:
        entries = self._entries
        for says in told:
            entry = Entry.read(says)
            if entry is not None:
                entries[entry.id] = entry
        for number in sorted(entries)[:-MOST]:
            del entries[number]
        self._told = None

    def _hand_over(self, says: Mapping[str, Any] | None) -> None:
        content = says.get("map") if says else None
        if says is None or self._wanted is None or not isinstance(content, str):
            return
        version = Version.read(says, content.encode())
        number, take = self._wanted
        if version is not None and version.id == number:
            self._wanted = None
            listed = next((each for each in self.versions if each.id == number), version)
            take(replace(version, author=listed.author))


def _version(says: Mapping[str, Any]) -> Version | None:
    return Version.read(says, b"")
