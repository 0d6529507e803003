"""What changed: the one change type that the document tells and every reader hears."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vsmap.model.ids import MapId
from vsmap.model.value_stream import Part, ValueStreamMap
from vsmap.model.workbook import Workbook

Subject = Part | ValueStreamMap | Workbook


class ChangeKind(StrEnum):
    """What happened to a record."""

    ADDED = "added"
    UPDATED = "updated"
    REMOVED = "removed"


class Origin(StrEnum):
    """Whose hand it was."""

    ME = "me"
    ANOTHER = "another"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class MapChange:
    """One record added, updated or removed.

    `map_id` is the map it belongs to (None for the workbook itself). For a map or the workbook the
    records speak of their own fields (name, calendar, order of maps ...), parts are told singly.
    `before` is None when added, `after` is None when removed.
    """

    kind: ChangeKind
    map_id: MapId | None
    before: Subject | None
    after: Subject | None


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """What one transaction did, told once: its menu name, whose hand it was, what changed."""

    name: str
    origin: Origin
    changes: tuple[MapChange, ...]
    before: Workbook
    after: Workbook
