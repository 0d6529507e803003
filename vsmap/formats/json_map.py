"""The JSON form of a whole workbook, `{"vsmap": "map/1", ...}`, as a file."""

from __future__ import annotations

from vsmap.formats.opened import Opened
from vsmap.model.json import workbook_from_json, workbook_to_json
from vsmap.model.workbook import Workbook

LARGEST_JSON = 64_000_000
"""Bytes of the largest JSON that is read."""


def read_json(content: bytes, name: str = "the file") -> Opened:
    """Read a workbook from JSON; raises DamagedFile and NewerFile."""
    return Opened(workbook_from_json(content.removeprefix(b"\xef\xbb\xbf"), name=name))


def write_json(workbook: Workbook) -> bytes:
    """The workbook as JSON in UTF-8; it holds everything but the history of a .vsmap."""
    return workbook_to_json(workbook).encode()
