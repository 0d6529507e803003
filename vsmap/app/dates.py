"""Dates as the reader writes them: `20.11.2026` in a German window, ISO where nobody says how."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from vsmap.model.language import said

SAMPLE = datetime.date(2026, 11, 20)


def shown_date(date: datetime.date | None) -> str:
    """A date with its year in full, as one would type it; nothing for none."""
    if date is None:
        return ""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return date.isoformat()
    return locale.toString(QDate(date.year, date.month, date.day), _form(locale))


def shown_moment(moment: datetime.datetime | None) -> str:
    """A date with the time of day, by the clock of this place; nothing for none."""
    if moment is None:
        return ""
    time = QDateTime.fromSecsSinceEpoch(round(moment.timestamp()))
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return time.toString("yyyy-MM-dd HH:mm")
    day = time.date()
    date = shown_date(datetime.date(day.year(), day.month(), day.day()))
    return f"{date} {locale.toString(time.time(), QLocale.FormatType.ShortFormat)}"


def typed_date(text: str) -> datetime.date | None:
    """A date typed the reader's way or as ISO; None for no text. Raises ValueError, told."""
    typed = text.strip()
    if not typed:
        return None
    locale = QLocale()
    free = _form(locale).replace("dd", "d").replace("MM", "M")
    for form in ("yyyy-MM-dd", free, free.replace("yyyy", "yy")):
        found = locale.toDate(typed, form, 2000)
        if found.isValid():
            return datetime.date(found.year(), found.month(), found.day())
    sample = shown_date(SAMPLE)
    message = said('"{text}" is not a date; write it as {sample}', text=typed, sample=sample)
    raise ValueError(message)


def _form(locale: QLocale) -> str:
    """The short form of a date, its year never cut to two digits."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")
