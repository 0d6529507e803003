"""Edits a session refused, kept as a file of their own: a mapper may still take them in."""

from __future__ import annotations

from pathlib import Path

from vsmap.document.file import save
from vsmap.document.locks import state_folder
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.versions import Version
from vsmap.model.ids import new_id
from vsmap.model.whole_file import problem

SUFFIX = ".vsmap"


def keep_proposal(document: SharedWorkbook, folder: Path | None = None) -> Path:
    """Write the document with the refused edits in it; it merges with the session's workbook.

    Raises FileProblem.
    """
    proposal = SharedWorkbook.from_state(document.update_since())
    stem = Version.of(proposal.workbook).at[:16].replace(":", "-")
    place = (folder or state_folder() / "proposals") / f"{stem} {new_id()}{SUFFIX}"
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise problem(place, error, "not kept as a proposal") from error
    save(proposal, place)
    return place
