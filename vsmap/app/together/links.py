"""Lets the desktop open vsmap:// links with this vsmap, for this user only."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from subprocess import DEVNULL, run

from vsmap.model.errors import FileProblem
from vsmap.model.language import said
from vsmap.model.resource_files import resource

ENTRY = "vsmap-links.desktop"
_KIND = "x-scheme-handler/vsmap"
_COMMAND = "@VSMAP@"
_PATIENCE = 10.0


def open_links_here(folder: Path | None = None) -> str:
    """Have links opened with this vsmap from now on; returns what to tell. Raises FileProblem.

    `folder` is where the user's applications are listed.
    """
    if not sys.platform.startswith("linux"):
        return said(
            "On this system a click on a link can't open vsmap yet. "
            "Copy the link instead and choose Session, Join: it is recognised there."
        )
    place = (folder or applications_folder()) / ENTRY
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        entry = resource("desktop", ENTRY).read_text(encoding="utf-8")
        place.write_text(entry.replace(_COMMAND, command()), encoding="utf-8")
    except OSError as error:
        raise FileProblem(
            said("{place} can't be written: {why}", place=place, why=error)
        ) from error
    if not _make_usual(place.parent):
        return said(
            "{place} was written. This desktop has no xdg-mime to choose it; "
            "when a link asks what to open it with, choose vsmap.",
            place=place,
        )
    return said("A click on a vsmap link now opens this vsmap and asks before it joins.")


def applications_folder() -> Path:
    """Where this user's applications are listed."""
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data) / "applications"


def command() -> str:
    """How this vsmap is called, as a desktop entry writes it."""
    words = (sys.executable, "-m", "vsmap")
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in word)
    return f'"{escaped}"'.replace("%", "%%")


def _make_usual(folder: Path) -> bool:
    """Make it the usual choice for such links; False where the desktop's own tool is missing."""
    chooser = shutil.which("xdg-mime")
    if chooser is None:
        return False
    if lister := shutil.which("update-desktop-database"):
        run((lister, folder), check=False, stdout=DEVNULL, stderr=DEVNULL, timeout=_PATIENCE)  # noqa: S603  (found on the path)
    chosen = (chooser, "default", ENTRY, _KIND)
    done = run(chosen, check=False, stdout=DEVNULL, stderr=DEVNULL, timeout=_PATIENCE)  # noqa: S603  (found on the path)
    return done.returncode == 0
