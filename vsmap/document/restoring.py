"""Keeping a document as it is now as a version, and going back to one by an ordinary edit."""

from __future__ import annotations

from datetime import datetime, timedelta

from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.versions import Version, kept_versions
from vsmap.model.language import said
from vsmap.model.value_stream import PARTS, Part, ValueStreamMap

AUTOMATIC_EVERY = timedelta(minutes=10)
"""So long after the last version, saving keeps another one by itself."""


def keep_version(
    document: SharedWorkbook, name: str = "", *, at: datetime | None = None, author: str = ""
) -> Version:
    """Keep the document as it is now; the version is in the file after the next save.

    An automatic version of an unchanged workbook is not kept twice.
    """
    version = Version.of(document.workbook, name, at, author)
    last = document.versions[-1] if document.versions else None
    if last is not None and version.is_automatic and last.map_json == version.map_json:
        return last
    document.versions = kept_versions((*document.versions, version))
    return version


def keep_automatic(document: SharedWorkbook, now: datetime, author: str = "") -> None:
    """Keep an automatic version, as saving does, unless the last version is only minutes old."""
    last = document.versions[-1].moment if document.versions else None
    if last is None or abs(now - last) >= AUTOMATIC_EVERY:
        keep_version(document, at=now, author=author)


def restore(document: SharedWorkbook, version: Version) -> None:
    """Go back to a version, as one edit that can be undone. Raises DamagedFile and NewerFile."""
    wanted = version.workbook()
    name = version.name or said("earlier version")
    with document.edit(said("Restore {name}", name=name)) as edit:
        for map_id in document.workbook.maps.keys() - wanted.maps.keys():
            edit.remove_map(map_id)
        for map_id, owner in wanted.maps.items():
            known = edit.workbook.maps.get(map_id)
            edit.put_map(owner)
            if known is not None:
                parts = _parts(owner)
                there = [part.id for part in _parts(known)]
                edit.remove(map_id, *set(there).difference(part.id for part in parts))
                edit.put(map_id, *parts)
                edit.order_parts(map_id, [part.id for part in parts])
        edit.order_maps(tuple(wanted.maps))
        own = type(wanted).model_fields.keys() - {"id", "maps"}
        edit.set_workbook(**{name: getattr(wanted, name) for name in own})


def _parts(owner: ValueStreamMap) -> tuple[Part, ...]:
    return tuple(part for field in PARTS for part in getattr(owner, field).values())
