"""Standing where the session stands, after it has refused something: what may go on goes on.

Refused edits can't be taken out of a history, only left behind with it. So the document begins
again; each unsaved edit that may be done there is done once more, and the rest is kept in a file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from vsmap.document.records import DELETED
from vsmap.document.shared_map import SharedWorkbook, permit_all
from vsmap.model.errors import EditRefused
from vsmap.sync.entry.permits import Permits
from vsmap.sync.guest.proposals import keep_proposal
from vsmap.sync.guest.unsent import Unsent


@dataclass(frozen=True, slots=True)
class Realigned:
    """The edits that are done once more, and the file that keeps the others (None: none)."""

    again: tuple[Unsent, ...]
    proposal: Path | None


def sorted_out(
    document: SharedWorkbook,
    theirs: SharedWorkbook,
    waiting: Iterable[Unsent],
    refused: Collection[int],
    permits: Permits,
    folder: Path | None,
) -> Realigned:
    """Which edits may be done once more where the session stands (`theirs`, which is used up).

    The others are kept as a proposal, and so is all that nobody has noted down. Raises FileProblem.
    """
    theirs.permits = lambda records: permits.require(theirs, records)
    again: list[Unsent] = []
    left: list[Unsent] = []
    for each in waiting:
        goes = each.number not in refused and _is_done(theirs, each)
        (again if goes else left).append(each)
    theirs.permits = permit_all
    for each in left:
        theirs.write_again(each.name, each.writes or ())
    is_all = theirs.workbook == document.workbook
    if is_all and not left:
        return Realigned(tuple(again), None)
    return Realigned(tuple(again), keep_proposal(theirs if is_all else document, folder))


def _is_done(document: SharedWorkbook, each: Unsent) -> bool:
    """Do an edit once more; False where it may not be, or builds on one that is not there."""
    if each.writes is None:
        return False
    brought = {w.address for w in each.writes if w.field == DELETED and w.value is False}
    if not all(w.address in brought or document.knows(w.address) for w in each.writes):
        return False
    try:
        document.write_again(each.name, each.writes)
    except EditRefused:
        return False
    return True
