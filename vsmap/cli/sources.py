"""The workbook and the map a verb is about."""

from __future__ import annotations

import sys
from pathlib import Path

from vsmap.formats.opened import Opened
from vsmap.formats.registry import read
from vsmap.model.errors import InputError
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook


def open_source(file: str) -> Opened:
    """Read a file and tell on stderr what was left out."""
    opened = read(Path(file))
    for notice in opened.notices:
        tell(notice)
    return opened


def chosen_map(workbook: Workbook, name: str | None) -> ValueStreamMap:
    """The map of that name, or the first current one; raises InputError naming those there are."""
    chosen = workbook.map_named(name) if name else workbook.main_map()
    if chosen is not None:
        return chosen
    if not workbook.maps:
        raise InputError("this workbook holds no map; add one in the window first")
    known = ", ".join(f'"{m.name}"' for m in workbook.maps.values())
    message = f'there is no map "{name}"; choose {known}'
    raise InputError(message)


def tell(message: str) -> None:
    """Say something that is no error, beside the output."""
    sys.stderr.write(f"note: {message}\n")


def refuse_same_file(source: str, out: str) -> None:
    """An export never takes the place of what it was made from; raises InputError."""
    if Path(out).exists() and Path(source).exists() and Path(out).samefile(source):
        message = f"{out}: this is the file being read; name another for what comes out"
        raise InputError(message)
