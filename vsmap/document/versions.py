"""Earlier states of a workbook kept in its file: named ones, and the last few automatic ones.

A version is the workbook in its readable JSON form, so that it opens even where nothing else does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from vsmap.model.ids import new_id
from vsmap.model.json import workbook_from_json, workbook_to_json
from vsmap.model.language import said
from vsmap.model.workbook import Workbook

MOST_AUTOMATIC = 20
"""How many automatic versions are kept; named ones stay."""

MOST_VERSIONS = 200
"""How many versions a file holds in all; the oldest automatic ones go first."""


@dataclass(frozen=True, slots=True)
class Version:
    """One kept state: its name (empty: automatic), when it was (UTC, ISO 8601), its JSON form.

    `author` is who kept it, as they sign; empty where nobody said.
    """

    id: str
    name: str
    at: str
    map_json: bytes
    author: str = ""

    @classmethod
    def of(
        cls, workbook: Workbook, name: str = "", at: datetime | None = None, author: str = ""
    ) -> Version:
        """A version of the workbook as it is."""
        when = (at or datetime.now(UTC)).isoformat(timespec="seconds")
        text = workbook_to_json(workbook).encode("utf-8", "replace")
        return cls(new_id(), name, when, text, author)

    @classmethod
    def read(cls, described: Mapping[str, Any], content: bytes) -> Version | None:
        """The version a file describes; None where the description is no good."""
        told = [described.get(key, "") for key in ("id", "name", "at", "author")]
        if not all(isinstance(each, str) for each in told) or not told[0]:
            return None
        return cls(told[0], told[1], told[2], content, told[3])

    @property
    def is_automatic(self) -> bool:
        """Whether nobody named it."""
        return not self.name

    def described(self) -> dict[str, str]:
        """What the file says about it beside its content."""
        told = {"id": self.id, "name": self.name, "at": self.at}
        return told | {"author": self.author} if self.author else told

    @property
    def moment(self) -> datetime | None:
        """When it was; None where the file says no time that can be read."""
        try:
            moment = datetime.fromisoformat(self.at)
        except ValueError:
            return None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def workbook(self) -> Workbook:
        """The workbook as it was. Raises DamagedFile and NewerFile."""
        return workbook_from_json(
            self.map_json, name=said("version {number}", number=self.name or self.at)
        )


def kept_versions(versions: Iterable[Version]) -> tuple[Version, ...]:
    """The versions worth keeping, oldest first, each once."""
    every = sorted({v.id: v for v in versions}.values(), key=lambda v: (v.at, v.id))
    automatic = [v for v in every if v.is_automatic]
    gone = {v.id for v in automatic[:-MOST_AUTOMATIC]}
    return tuple(v for v in every if v.id not in gone)[-MOST_VERSIONS:]
