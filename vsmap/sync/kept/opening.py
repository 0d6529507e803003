"""Opening a room: the document as it was kept, and what could not be read of it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from vsmap.document.addresses import WORKBOOK
from vsmap.document.shared_map import LINEAGE
from vsmap.document.store import Store
from vsmap.model.errors import MergeRefused, UpdateRefused
from vsmap.model.language import said
from vsmap.sync.kept.store import RoomStore

_ROOM_NAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


def kept_document(store: RoomStore) -> tuple[Store, tuple[str, ...]]:
    """The document of a room and, in words, what is lost. Raises FileProblem."""
    stored = store.load(verify)
    lost = list(stored.lost)
    document = Store(stored.state, is_tried=False)
    for at, update in enumerate(stored.updates):
        try:
            document.apply(update)
        except UpdateRefused as refusal:
            left = len(stored.updates) - at
            lost.append(said("{left} updates can't be read: {why}", left=left, why=refusal))
            break
    if document.waiting:
        lost.append(
            said(
                "{count} update follows others that are missing"
                "|{count} updates follow others that are missing",
                document.waiting,
            )
        )
    return document, tuple(lost)


def begun_with(state: bytes, store: RoomStore, document: Store) -> Store:
    """The document with what a file brings to its session. Raises MergeRefused and FileProblem."""
    if not lineage_of(document):
        begun = Store(state, is_tried=False)
        store.checkpoint(begun.update_since(), verify)
        return begun
    if lineage_of(Store(state, is_tried=False)) != lineage_of(document):
        message = said(
            "This file does not share the history of the session kept under its id; "
            "import it there as another map."
        )
        raise MergeRefused(message)
    before = document.state_vector()
    document.apply(state)
    news = document.update_since(before)
    if document.state_vector() != before:
        store.append([("file", news)])
    return document


def lineage_of(document: Store) -> str:
    """Which history a document is of; empty where it does not say."""
    lineage = (document.read(WORKBOOK) or {}).get(LINEAGE)
    return lineage if isinstance(lineage, str) else ""


def title_of(document: Store) -> str:
    """What a workbook is called."""
    title = (document.read(WORKBOOK) or {}).get("title")
    return title if isinstance(title, str) else ""


def is_room(name: str) -> bool:
    """Whether a room may be called that; it is part of a file's name."""
    return 0 < len(name) <= 64 and set(name) <= _ROOM_NAME


def copy_kept(path: Path, copy: Path) -> None:
    """A copy of a database that somebody may be writing to; of one too damaged, its bare bytes."""
    try:
        with (
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as found,
            closing(sqlite3.connect(copy)) as made,
        ):
            found.backup(made)
            made.execute("PRAGMA journal_mode=DELETE")  # One file, with nothing beside it.
    except (sqlite3.Error, UnicodeDecodeError):  # What SQLite says of it may be damaged too.
        shutil.copyfile(path, copy)


def verify(state: bytes) -> None:
    """Load a state as a trial. Raises UpdateRefused where it is no good."""
    Store(state, is_tried=False)
