"""PDF files read back by the tools that others will read them with."""

from __future__ import annotations

import subprocess
from pathlib import Path


def checked(path: Path) -> str:
    """What qpdf says of the file."""
    return _run("qpdf", "--check", str(path))


def text_of(path: Path) -> str:
    """The words in the order in which they were put there, blanks made plain."""
    return " ".join(_run("pdftotext", "-raw", str(path), "-").split())


def facts_of(path: Path) -> dict[str, str]:
    """Title, author, page size and the like."""
    lines = _run("pdfinfo", str(path)).splitlines()
    pairs = (line.partition(":") for line in lines)
    return {name.strip(): value.strip() for name, _, value in pairs}


def fonts_of(path: Path) -> list[tuple[str, bool, bool]]:
    """Each font with whether it is embedded and whether it maps to Unicode."""
    rows = _run("pdffonts", str(path)).splitlines()[2:]
    fields = [row.split() for row in rows]
    return [(row[0], row[-5] == "yes", row[-3] == "yes") for row in fields]


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, check=True)
    return done.stdout.decode("utf-8")
