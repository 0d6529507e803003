"""What the history says of a version. No widgets here."""

from __future__ import annotations

from vsmap.app.dates import shown_moment
from vsmap.document.versions import Version
from vsmap.model.language import said


def name_told(version: Version) -> str:
    """Its name, or that saving kept it."""
    return version.name or said("Saved")


def kept_told(version: Version) -> str:
    """`2026-11-21 10:55 · Kim`: when, as the reader writes it, and by whom."""
    return " \u00b7 ".join(filter(None, (shown_moment(version.moment), version.author)))
