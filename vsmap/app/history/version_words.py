"""What the history says of a version. No widgets here."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale

from vsmap.document.versions import Version
from vsmap.model.language import said


def name_told(version: Version) -> str:
    """Its name, or that saving kept it."""
    return version.name or said("Saved")


def kept_told(version: Version) -> str:
    """`21.11.26 10:55 · Kim`: when, as the desktop writes it, and by whom."""
    moment = version.moment
    when = ""
    if moment is not None:
        time = QDateTime.fromSecsSinceEpoch(round(moment.timestamp()))
        when = QLocale().toString(time, QLocale.FormatType.ShortFormat)
    return " \u00b7 ".join(filter(None, (when, version.author)))
