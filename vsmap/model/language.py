"""What people read, in their language: a seam that knows no toolkit.

The window hands over Qt's translator at its start (`speak`); until then, and on the command line,
everything is English. Texts are looked up when they are shown, never when a module is imported.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, int | None], str]
"""The text in the reader's language; the count chooses between one and many."""


def english(text: str, count: int | None) -> str:
    """The text as it is written here."""
    del count
    return text


class _Speaker:
    """Who translates now."""

    translate: Translate = staticmethod(english)


def speak(translate: Translate) -> None:
    """Let somebody translate from now on."""
    _Speaker.translate = staticmethod(translate)


def phrase(text: str) -> str:
    """Mark a text of a table or constant for translation; `said` it where it is shown."""
    return text


def said(text: str, count: int | None = None, /, **values: object) -> str:
    """The text in the reader's language, with values put in: `said("Undo {verb}", verb=verb)`.

    With a count, `{count}` is that number and the translation chooses its form by it.

    >>> said("{count} steps", 3)
    '3 steps'
    """
    found = _Speaker.translate(text, count)
    if count is not None:
        values["count"] = count
    return found.format(**values) if values else found
