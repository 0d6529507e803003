"""Old forms of a map, brought to today's: one function a version, applied in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Document = dict[str, Any]

MIGRATIONS: Mapping[int, Callable[[Document], Document]] = {}
"""From version n to n + 1; the first form has none yet."""


def migrated(document: Document, version: int) -> Document:
    """The document in today's form, given the version it was written in."""
    while version in MIGRATIONS:
        document = MIGRATIONS[version](document)
        version += 1
    return document
