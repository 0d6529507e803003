"""A damaged database: set aside as it is, and a new one made of what can be read of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from vsmap.model.language import said

_TABLES = ("log", "checkpoint", "version", "creator", "person", "locked", "replica")


def is_whole(path: Path, tables: str) -> bool:
    """Whether a database hangs together, tables and indexes; one not there yet does.

    `tables` are the statements that make what it holds: a bit may flip in its own copy of them.

    Raises sqlite3.OperationalError where the disk refuses.
    """
    if not path.exists():
        return True
    try:
        with closing(sqlite3.connect(path)) as db:
            db.text_factory = read_text
            if [row[0] for row in db.execute("PRAGMA integrity_check(1)")] != ["ok"]:
                return False
            return _has_our_tables(db, tables)
    except sqlite3.OperationalError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code in (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT):
            return False  # A table's description is what was hit.
        raise
    except (sqlite3.DatabaseError, UnicodeDecodeError):  # Even a name of a column may be hit.
        return False


def mend(path: Path, tables: str) -> str:
    """Set a damaged database aside and make a new one of what it still holds; returns what to tell.

    Its rows are read from the front until that fails, then from the back: a damaged page in the
    middle costs the rows on it. Checksums are not looked at here; whoever loads the rows does that.
    """
    aside = free_place(path)
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    with closing(sqlite3.connect(aside)) as old, closing(sqlite3.connect(path)) as new:
        old.text_factory = read_text
        new.executescript(tables)
        found = sum(_salvage(old, new, table) for table in _TABLES)
    return said(
        "the file was damaged; {found} of its rows could be read, and it was set aside as {file}",
        found=found,
        file=aside.name,
    )


def read_text(stored: bytes) -> str:
    """A text as it is stored, even where a bit has flipped in it."""
    return stored.decode("utf-8", "replace")


def free_place(path: Path) -> Path:
    """Where a bad file may be put beside the good one: no earlier one is written over."""
    number = 1
    while (aside := path.with_name(f"{path.name}.bad-{number}")).exists():
        number += 1
    return aside


def _has_our_tables(db: sqlite3.Connection, tables: str) -> bool:
    """Whether each table is as it was made; an earlier vsmap made fewer, a later one more."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript(tables)
        found, wanted = _columns(db), _columns(fresh)
    is_renamed = bool(found.keys() - wanted.keys() and wanted.keys() - found.keys())
    shared = found.keys() & wanted.keys()
    return not is_renamed and all(found[name] == wanted[name] for name in shared)


def _columns(db: sqlite3.Connection) -> dict[str, list[Any]]:
    names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    ours = [str(name) for (name,) in names if not str(name).startswith("sqlite_")]
    info = "SELECT * FROM pragma_table_info(?)"
    return {name: db.execute(info, (name,)).fetchall() for name in ours}


def _salvage(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> int:
    """Copy the rows of a table that can be read; returns how many."""
    width = len(new.execute(f"PRAGMA table_info({table})").fetchall())
    marks = ", ".join("?" * width)
    before = new.total_changes
    with new:
        for row in (*_rows(old, table, "ASC"), *_rows(old, table, "DESC")):
            with suppress(sqlite3.DatabaseError):  # A cell where none may be.
                new.execute(f"INSERT OR IGNORE INTO {table} VALUES({marks})", row)
    return new.total_changes - before


def _rows(db: sqlite3.Connection, table: str, order: str) -> Iterator[Any]:
    with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
        # Both words come from this file.
        yield from db.execute(f"SELECT * FROM {table} NOT INDEXED ORDER BY rowid {order}")  # noqa: S608
