"""Terminals and pipes that lack some letters get the plain ones that mean the same."""

from __future__ import annotations

import codecs
import io
import sys

from vsmap.model.wording import EN_DASH, MINUS, NO_BREAK

_PLAIN = {MINUS: "-", EN_DASH: "-", NO_BREAK: " ", "\u00b7": "|", "\u201c": '"', "\u201d": '"'}
_HANDLER = "vsmap_plain"


def write_plainly() -> None:
    """Let output never fail for a letter that the terminal's encoding lacks."""
    codecs.register_error(_HANDLER, _plain)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors=_HANDLER)


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(_PLAIN.get(letter, "?") for letter in lacking), error.end
