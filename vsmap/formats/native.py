"""The .vsmap file: the shared document with its history, read and written by the document room."""

from __future__ import annotations

from pathlib import Path

from vsmap.formats.opened import Opened
from vsmap.model.workbook import Workbook


def read_native(path: Path) -> Opened:
    """Open a .vsmap file, its document kept; raises FileProblem, DamagedFile and NewerFile."""
    from vsmap.document.file import open_file

    opened = open_file(path)
    return Opened(opened.document.workbook, opened.notices, opened.document)


def write_native(workbook: Workbook, path: Path) -> None:
    """Save the workbook as a .vsmap file with a history of its own, in place of what was there.

    Raises FileProblem, and NewerFile where a later vsmap made what is there.
    """
    from vsmap.document.file import save
    from vsmap.document.shared_map import SharedWorkbook

    save(SharedWorkbook.new(workbook), path, overwrite=True)


def merge_native(one: Path, other: Path, out: Path) -> tuple[str, ...]:
    """Put two copies edited apart together; returns what to tell. Raises MergeRefused."""
    from vsmap.document.file import merge_files

    return merge_files(one, other, out)
