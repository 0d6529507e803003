"""A .vsmap file tampered with, and what stands beside it."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.support.replicas import the_map_id
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.ids import StepId


def rename_step(document: SharedWorkbook, step: StepId, name: str) -> None:
    """Give a step of the first map another name."""
    with document.edit("Rename step") as edit:
        edit.set(the_map_id(document), step, name=name)


def repacked(path: Path, **members: bytes | None) -> None:
    """The file with some members replaced, or left out (None)."""
    with zipfile.ZipFile(path) as file:
        kept: dict[str, bytes | None] = {name: file.read(name) for name in file.namelist()}
    kept |= {name.replace("_", "."): content for name, content in members.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in kept.items():
            if content is not None:
                file.writestr(name, content)


def beside(path: Path) -> list[str]:
    """The names of all that is in the folder of a file."""
    return sorted(each.name for each in path.parent.iterdir())
