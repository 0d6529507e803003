"""How a file looked when a document was read from it or saved to it: has it changed since?"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

Stamp = tuple[int, int, int]
"""What tells a file from a later one in its place: size, time of change, and which file it is."""


def stamp_of(path: Path) -> Stamp | None:
    """The stamp of a file now; None where there is none to be seen."""
    try:
        known = path.stat()
    except (OSError, ValueError):
        return None
    return known.st_size, known.st_mtime_ns, known.st_ino


def stamp_key(path: Path) -> str:
    """The one name under which a file's stamp is kept, whichever link it was reached by."""
    return os.path.realpath(path)


def read_stamp(kept: Any) -> Stamp | None:
    """The stamp a journal holds; None where it holds none or rubbish."""
    match kept:
        case [int() as size, int() as time, int() as which]:
            return size, time, which
    return None
