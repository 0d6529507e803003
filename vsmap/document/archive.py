"""The .vsmap archive: a zip with a readable map, the shared document, versions and what it is.

Members: `meta.json`, `map.json`, `document.y`, `versions/<id>.json`. Everything in it is a guest:
sizes are capped as declared and again while reading, so that a zip bomb stays small.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vsmap.document.versions import Version
from vsmap.model.errors import DamagedFile, NewerFile
from vsmap.model.json import FORM, FORM_VERSION
from vsmap.model.language import said

FORMAT = "vsmap"
FORMAT_VERSION = 1
META, MAP, DOCUMENT, VERSIONS = "meta.json", "map.json", "document.y", "versions/"
MOST_ARCHIVE_BYTES = 128 * 2**20
MOST_MEMBER_BYTES = 64 * 2**20
MOST_MEMBERS = 256
_WHEN = (2020, 1, 1, 0, 0, 0)
_FORM = re.compile(rb'\A\s*\{\s*"vsmap"\s*:\s*"([a-z]+)/(\d{1,9})"')


@dataclass(frozen=True, slots=True)
class Archive:
    """What a .vsmap file holds. A member that is missing or damaged is None, with a notice."""

    map_json: bytes | None
    document: bytes | None
    lineage: str = ""
    versions: tuple[Version, ...] = ()
    notices: tuple[str, ...] = field(default=())


def pack(map_json: str, document: bytes, lineage: str, versions: tuple[Version, ...]) -> bytes:
    """The bytes of the file."""
    text = map_json.encode("utf-8", "replace")
    meta = {
        FORMAT: f"{FORMAT}/{FORMAT_VERSION}",
        "lineage": lineage,
        "sha256": {MAP: _digest(text), DOCUMENT: _digest(document)},
        "versions": [version.described() for version in versions],
    }
    members = {META: json.dumps(meta, indent=1).encode(), MAP: text, DOCUMENT: document}
    members |= {_version_member(version.id): version.map_json for version in versions}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, _WHEN)
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, content)
    return packed.getvalue()


def unpack(content: bytes, name: str) -> Archive:
    """Read the bytes of a file called `name`. Raises DamagedFile and NewerFile."""
    with _opened(content, name) as file:
        members = _members(file, name)
        told: list[str] = []
        meta = _meta(_member(file, members, META, told), told)
        _refuse_newer(meta, name)
        map_json = _member(file, members, MAP, told)
        if map_json is not None:
            _refuse_newer_form(map_json, name)
            if meta and _hash_of(meta, MAP) not in ("", _digest(map_json)):
                told.append(
                    said(
                        "{map} was changed by another program; the shared document counts", map=MAP
                    )
                )
        document = _member(file, members, DOCUMENT, told)
        versions = _read_versions(file, members, meta, told)
    if map_json is None and document is None:
        message = said(
            "{name}: neither the map nor its history can be read; open another copy", name=name
        )
        raise DamagedFile(message)
    lineage = meta.get("lineage", "")
    return Archive(map_json, document, str(lineage), versions, tuple(told))


def _opened(content: bytes, name: str) -> zipfile.ZipFile:
    if not content:
        message = said("{name}: this file is empty; open another copy", name=name)
        raise DamagedFile(message)
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except Exception as error:
        cut = content[:2] == b"PK"
        reason = said("its end is missing") if cut else said("it is not a .vsmap archive")
        message = said(
            "{name}: this file can't be read: {reason}; open another copy", name=name, reason=reason
        )
        raise DamagedFile(message) from error


def _members(file: zipfile.ZipFile, name: str) -> Mapping[str, zipfile.ZipInfo]:
    """The members by name, once their number and declared sizes are found to be in bounds."""
    infos = file.infolist()
    declared = sum(info.file_size for info in infos)
    if len(infos) > MOST_MEMBERS or declared > MOST_ARCHIVE_BYTES:
        limit = MOST_ARCHIVE_BYTES // 2**20
        message = said(
            "{name}: what is packed in it is too large (at most {limit} MB are taken)",
            name=name,
            limit=limit,
        )
        raise DamagedFile(message)
    return {info.filename: info for info in infos}


def _member(
    file: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo], name: str, told: list[str]
) -> bytes | None:
    info = members.get(name)
    if info is None:
        told.append(said("{name} is missing", name=name))
        return None
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        told.append(said("{name} is damaged (packed in a way vsmap does not use)", name=name))
        return None
    try:
        with file.open(info) as member:
            content = member.read(MOST_MEMBER_BYTES + 1)
    except Exception as error:  # noqa: BLE001 - whatever zipfile and zlib raise on rubbish
        told.append(said("{name} is damaged ({error})", name=name, error=error))
        return None
    if len(content) > MOST_MEMBER_BYTES:
        told.append(said("{name} is too large", name=name))
        return None
    return content


def _meta(content: bytes | None, told: list[str]) -> dict[str, Any]:
    if content is None:
        return {}
    try:
        meta = json.loads(content)
    except (ValueError, RecursionError):
        meta = None
    if not isinstance(meta, dict):
        told.append(said("{meta} is damaged", meta=META))
        return {}
    return meta


def _refuse_newer(meta: Mapping[str, Any], name: str) -> None:
    _, _, version = str(meta.get(FORMAT, "")).partition("/")
    if version.isdecimal() and len(version) < 9 and int(version) > FORMAT_VERSION:
        raise _newer(name, f"{FORMAT}/{version}")


def _refuse_newer_form(map_json: bytes, name: str) -> None:
    found = _FORM.match(map_json)
    if found and found[1].decode() == FORM and int(found[2]) > FORM_VERSION:
        raise _newer(name, f"{FORM}/{found[2].decode()}")


def _newer(name: str, form: str) -> NewerFile:
    return NewerFile(
        said(
            "{name}: made by a later vsmap (form {form}); update vsmap, the file was not changed",
            name=name,
            form=form,
        )
    )


def _read_versions(
    file: zipfile.ZipFile,
    members: Mapping[str, zipfile.ZipInfo],
    meta: Mapping[str, Any],
    told: list[str],
) -> tuple[Version, ...]:
    listed = meta.get("versions", ())
    versions: list[Version] = []
    for described in listed if isinstance(listed, list) else ():
        known = isinstance(described, dict) and isinstance(described.get("id"), str)
        content = _member(file, members, _version_member(described["id"]), told) if known else None
        version = Version.read(described, content) if content is not None else None
        if version is not None:
            versions.append(version)
    return tuple(versions)


def _version_member(version_id: str) -> str:
    return f"{VERSIONS}{version_id}.json"


def _hash_of(meta: Mapping[str, Any], member: str) -> str:
    hashes = meta.get("sha256")
    return str(hashes.get(member, "")) if isinstance(hashes, dict) else ""


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
