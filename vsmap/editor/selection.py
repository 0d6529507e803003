"""Which steps, flows, notes and pictures are chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """Record ids in the order in which they were chosen; the last one is the one keys act on."""

    ids: tuple[str, ...] = ()

    def __contains__(self, record: object) -> bool:
        return record in self.ids

    @property
    def current(self) -> str | None:
        """The one chosen last, or None."""
        return self.ids[-1] if self.ids else None

    def only(self, *records: str) -> Selection:
        """These and no others."""
        return Selection(tuple(dict.fromkeys(records)))

    def toggled(self, record: str) -> Selection:
        """With this one too, or without it if it was chosen."""
        if record in self.ids:
            return Selection(tuple(kept for kept in self.ids if kept != record))
        return Selection((*self.ids, record))

    def kept(self, known: Iterable[str]) -> Selection:
        """Without those that are no longer there."""
        there = set(known)
        left = tuple(record for record in self.ids if record in there)
        return self if left == self.ids else Selection(left)
