"""Whose hand is in what: told to everybody, so that a window can say who changed something.

An update carries the numbers of the replicas it comes from; the server knows whose they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING

from vsmap.model.errors import FileProblem
from vsmap.sync.entry.permits import MOST_CREATED
from vsmap.sync.entry.roles import Role
from vsmap.sync.wire.protocol import Notice

if TYPE_CHECKING:
    from vsmap.sync.entry.people import Person
    from vsmap.sync.kept.store import RoomStore

MOST_TOLD = 500
"""Of so many replicas, the latest, a newcomer is told whose they are."""


class Authorship:
    """Who created which record, and whose which replica is: a view of what a room knows."""

    def __init__(self, creators: dict[str, str], replicas: dict[int, str]) -> None:
        self._creators = creators
        self._replicas = replicas
        self.news: Notice | None = None

    def created_by(self, person: Person) -> list[str]:
        """The records somebody may edit because they created them, the latest first."""
        if person.role is not Role.PARTICIPANT:
            return []
        latest = (record for record in reversed(self._creators) if self._is_by(record, person))
        return list(islice(latest, MOST_CREATED))

    def told(self, store: RoomStore) -> Notice:
        """What a newcomer is told: whose the replicas are, and what their people are called."""
        latest = islice(reversed(self._replicas), MOST_TOLD)
        replicas = {number: self._replicas[number] for number in latest}
        try:
            names = store.names()
        except FileProblem:
            names = {}
        people = {each: names[each] for each in replicas.values() if each in names}
        return _notice(replicas, people)

    def note(self, replica: int, person: Person) -> None:
        """Somebody writes with a replica that is new here."""
        before = self.news.says if self.news is not None else {"replicas": {}, "names": {}}
        self.news = Notice(
            "authors",
            {
                "replicas": {**before["replicas"], str(replica): person.id},
                "names": {**before["names"], person.id: person.name},
            },
        )

    def take_news(self) -> Notice:
        """What everybody is to be told since this was last asked."""
        news, self.news = self.news, None
        return news or _notice({}, {})

    def _is_by(self, record: str, person: Person) -> bool:
        return self._creators[record] == person.id


def _notice(replicas: Mapping[int, str], names: Mapping[str, str]) -> Notice:
    told = {str(number): person for number, person in replicas.items()}
    return Notice("authors", {"replicas": told, "names": dict(names)})
