"""The .vsmap file: opening with whatever is wrong with it, saving without losing anything."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vsmap.document.archive import MOST_ARCHIVE_BYTES, Archive, pack, unpack
from vsmap.document.locks import saving
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.stamps import stamp_key, stamp_of
from vsmap.document.versions import kept_versions
from vsmap.model.errors import (
    DamagedFile,
    EditRefused,
    FileProblem,
    InputError,
    MergeRefused,
    NewerFile,
    UpdateRefused,
)
from vsmap.model.ids import MapId, new_id
from vsmap.model.json import workbook_from_json, workbook_to_json
from vsmap.model.language import phrase, said
from vsmap.model.naming import free_name
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.whole_file import read_limited, remove_leftovers, replace_file
from vsmap.model.workbook import Workbook

_SAVED_MEANWHILE = phrase("somebody else has saved it meanwhile; both are kept together")
_MERGED_TOO = phrase("what was there, a copy of the same workbook, is merged too")


@dataclass(frozen=True, slots=True)
class Opened:
    """A document as opened, and what to tell about the opening in whole sentences."""

    document: SharedWorkbook
    notices: tuple[str, ...] = ()


def open_file(path: Path | str) -> Opened:
    """Open a .vsmap file. The shared document is the truth; the readable map is the spare.

    Raises FileProblem (not there, not allowed, too large), DamagedFile and NewerFile. The file is
    never changed by opening.
    """
    path = Path(path)
    content = read_limited(path, MOST_ARCHIVE_BYTES)
    opened = _opened(unpack(content, path.name), path.name)
    opened.document.stamps[stamp_key(path)] = stamp_of(path)
    return opened


def save(document: SharedWorkbook, path: Path | str, *, overwrite: bool = False) -> tuple[str, ...]:
    """Write the document to a file, whole or not at all; returns what to tell.

    Where another has saved the same workbook there since, both are merged first, in the document
    too. Another workbook is replaced only with `overwrite`; a file of a later vsmap never is.
    Raises FileProblem and NewerFile; the old file is then as it was.
    """
    return _save(document, Path(path), _SAVED_MEANWHILE, overwrite=overwrite)


def merge_files(one: Path | str, other: Path | str, out: Path | str) -> tuple[str, ...]:
    """Put two copies of one workbook that were edited apart together; returns what to tell.

    Raises MergeRefused where they do not share a history, and what opening and saving raise.
    """
    first, second = open_file(one), open_file(other)
    if first.document.lineage != second.document.lineage:
        message = said(
            "{one} and {other} do not share a history, so they can't be merged; open one "
            "and import the other as another map",
            one=one,
            other=other,
        )
        raise MergeRefused(message)
    _merge(first.document, second.document)
    notices = _save(first.document, Path(out), _MERGED_TOO, overwrite=True)
    return (*first.notices, *second.notices, *notices)


def import_as_map(document: SharedWorkbook, workbook: Workbook) -> tuple[MapId, ...]:
    """Add every map of another workbook to the document, under new ids and names of their own."""
    fresh = {map_id: MapId(new_id()) for map_id in workbook.maps}
    names = {each.name for each in document.workbook.maps.values()}
    with document.edit(phrase("Import as another map")) as edit:
        for map_id, each in workbook.maps.items():
            name = free_name(each.name, names)
            names.add(name)
            edit.put_map(_renamed(each, fresh, map_id, name))
    return tuple(fresh.values())


def _save(document: SharedWorkbook, path: Path, told: str, *, overwrite: bool) -> tuple[str, ...]:
    """Save, telling in these words that something new was there."""
    with saving():
        remove_leftovers(path)
        notices = _merge_what_is_there(document, path, told, overwrite=overwrite)
        packed = pack(
            workbook_to_json(document.workbook),
            document.update_since(),
            document.lineage,
            document.versions,
        )
        replace_file(path, packed)
        document.stamps[stamp_key(path)] = stamp_of(path)
    return notices


def _opened(archive: Archive, name: str) -> Opened:
    notices = [f"{name}: {notice}" for notice in archive.notices]
    document = _from_state(archive.document, notices, name)
    if document is None:
        document = _from_json(archive, name)
        notices.append(
            said(
                "{name}: its history is damaged; the map opened from its readable copy and "
                "begins a new history, so it can't be merged with other copies any more",
                name=name,
            )
        )
    document.versions = archive.versions
    return Opened(document, (*notices, *(f"{name}: {n}" for n in document.notices)))


def _from_state(state: bytes | None, notices: list[str], name: str) -> SharedWorkbook | None:
    if state is None:
        return None
    try:
        document = SharedWorkbook.from_state(state)
    except UpdateRefused as error:
        notices.append(f"{name}: {error}")
        return None
    if not document.lineage:
        notices.append(said("{name}: its history does not say which workbook it is of", name=name))
        return None
    return document


def _from_json(archive: Archive, name: str) -> SharedWorkbook:
    if archive.map_json is None:
        message = said(
            "{name}: neither the map nor its history can be read; open another copy", name=name
        )
        raise DamagedFile(message)
    workbook = workbook_from_json(archive.map_json, name=name)
    try:
        return SharedWorkbook.new(workbook)
    except EditRefused as error:
        message = f"{name}: {error}"
        raise DamagedFile(message) from error


def _merge_what_is_there(
    document: SharedWorkbook, path: Path, told: str, *, overwrite: bool
) -> tuple[str, ...]:
    """Take in what another wrote to the file since we last did, or refuse to write over it."""
    there = stamp_of(path)
    if there is None or there == document.stamps.get(stamp_key(path)) or there[0] == 0:
        return ()
    try:
        found = open_file(path)
    except NewerFile:
        raise
    except InputError as error:
        if overwrite:
            return ()
        message = said(
            "{path}: not saved: what is there can't be read ({error}); save elsewhere",
            path=path,
            error=error,
        )
        raise FileProblem(message) from error
    if found.document.lineage == document.lineage:
        before = document.workbook
        _merge(document, found.document)
        return () if document.workbook == before else (f"{path}: {told}",)
    if overwrite:
        return ()
    message = said(
        "{path}: not saved: another workbook is there now; save under another name", path=path
    )
    raise FileProblem(message)


def _merge(document: SharedWorkbook, other: SharedWorkbook) -> None:
    document.apply_update(other.update_since(document.state_vector()))
    document.versions = kept_versions((*document.versions, *other.versions))


def _renamed(
    each: ValueStreamMap, fresh: dict[MapId, MapId], map_id: MapId, name: str
) -> ValueStreamMap:
    """The map under its new id, its sub-streams pointing to the new ids too."""
    steps = {
        step_id: step.model_copy(update={"sub_stream": fresh.get(step.sub_stream)})
        if step.sub_stream is not None
        else step
        for step_id, step in each.steps.items()
    }
    return each.model_copy(update={"id": fresh[map_id], "name": name, "steps": steps})
