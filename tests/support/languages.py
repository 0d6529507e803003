"""Speaking another language for the length of a test, without Qt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tests.translations.ts_file import read_messages
from vsmap.model.language import Numerals, english, speak

COMMA = Numerals(",", ".")


@contextmanager
def speaking(language: str, numerals: Numerals = COMMA) -> Iterator[None]:
    """Everything is said in this language, as its translation file has it."""
    known = read_messages(language)

    def translate(text: str, count: int | None) -> str:
        forms = known[text].forms if text in known else ()
        if not forms:
            return english(text, count)
        return forms[0 if count in (None, 1) else -1]

    speak(translate, numerals)
    try:
        yield
    finally:
        speak(english)


@contextmanager
def marked_as_said() -> Iterator[None]:
    """Every text that goes through `said` stands between marks, so that others are seen."""
    speak(lambda text, count: f"\u27e6{english(text, count)}\u27e7")
    try:
        yield
    finally:
        speak(english)
