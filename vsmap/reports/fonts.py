"""The typeface of the pages, embedded, and what happens to a letter that it lacks."""

from __future__ import annotations

import functools
import json
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from vsmap.drawing.primitives import Weight
from vsmap.drawing.text_measure import FontMetrics
from vsmap.model.resource_files import resource

STAND_IN = "\ufffd"
"""Drawn in place of a letter that the typeface lacks; copying the text gives the letter itself."""

_FILES = {
    Weight.REGULAR: "IBMPlexSans-Regular",
    Weight.MEDIUM: "IBMPlexSans-Medium",
    Weight.SEMIBOLD: "IBMPlexSans-SemiBold",
    Weight.ITALIC: "IBMPlexSans-Italic",
}
_TAKES_NO_ROOM = {"Mn", "Me", "Cf", "Cc"}
_TIGHT_FROM = 26.0
_TIGHTER = -0.35


class Run(NamedTuple):
    """A stretch of text: what is drawn, and what it says where that differs (else None)."""

    drawn: str
    says: str | None


class PageMeasure:
    """Text widths as the pages print them: stand-ins and the tighter setting of headlines in."""

    def __init__(self) -> None:
        self._metrics = FontMetrics.shipped()

    def width(self, text: str, size: float, weight: Weight) -> float:
        """The width of one line in the units of `size`."""
        shown = drawn(text)
        return self._metrics.width(shown, size, weight) + tracking(size) * len(shown)


def tracking(size: float) -> float:
    """What is added between letters, in points: headlines are set a little tighter."""
    return _TIGHTER if size >= _TIGHT_FROM else 0.0


def font_name(weight: Weight) -> str:
    """The name under which reportlab knows a cut of the typeface; loads it on first use."""
    name = _FILES[weight]
    _load(name)
    return name


def runs(text: str) -> Iterator[Run]:
    """The text in stretches that can be drawn as they are and stretches that need stand-ins.

    >>> [run.says for run in runs("Sign \u5951\u7d04 here")]
    [None, '\u5951\u7d04', None]
    """
    letters = _letters()
    if letters.issuperset(text):
        if text:
            yield Run(text, None)
        return
    text = unicodedata.normalize("NFC", text)
    start = 0
    for at in range(1, len(text) + 1):
        has = text[start] in letters
        if at == len(text) or (text[at] in letters) != has:
            part = text[start:at]
            yield Run(part, None) if has else Run(_stand_ins(part), part)
            start = at


def drawn(text: str) -> str:
    """The text as it is drawn, stand-ins included."""
    if _letters().issuperset(text):
        return text
    return "".join(run.drawn for run in runs(text))


def lacks_letters(text: str) -> bool:
    """Whether any letter of the text is drawn by a stand-in.

    >>> lacks_letters("Łódź"), lacks_letters("契約")
    (False, True)
    """
    return any(run.says is not None for run in runs(text))


def _stand_ins(part: str) -> str:
    """One stand-in a visible letter; marks that combine with it take no room of their own."""
    return STAND_IN * sum(unicodedata.category(c) not in _TAKES_NO_ROOM for c in part)


@functools.cache
def _letters() -> frozenset[str]:
    """The letters the typeface has; all cuts have the same."""
    advances = json.loads(resource("fonts", "advances.json").read_text(encoding="utf-8"))
    return frozenset(chr(int(code)) for code in advances[Weight.REGULAR]["advances"])


@functools.cache
def _load(name: str) -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{name}.ttf"))))
