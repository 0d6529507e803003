"""The history of a session as the panel shows it: versions others keep too, and who did what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance

from vsmap.document.versions import Version


@dataclass(frozen=True, slots=True)
class DoneByOne:
    """Something one person did: what, who and when, and which record it was done to.

    `colour` is the number of the person's colour; None for somebody who is not here now.
    """

    words: str
    note: str
    colour: int | None
    map_id: str
    record: str


class SharedHistory(Protocol):
    """What a session tells of its history. Nothing of it counts while it is not on."""

    @property
    def changed(self) -> SignalInstance:
        """Told when any of this is otherwise."""

    @property
    def is_on(self) -> bool:
        """Whether one takes part in a session."""

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions of the session, oldest first, without what they hold."""

    @property
    def done(self) -> tuple[DoneByOne, ...]:
        """What was done, the latest first."""

    def watch(self, *, on: bool) -> None:
        """Somebody looks at it, or no longer."""

    def keep(self, name: str) -> None:
        """Keep a version in the session under a name."""

    def fetch(self, version: Version, take: Callable[[Version], None]) -> None:
        """Get what a version holds, and hand the whole of it over."""

    def why_not_keep(self) -> str:
        """Why one may not keep or restore versions; empty where one may."""
