"""One page while it is being composed: shapes and measured texts, in points from the top left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from vsmap.drawing.primitives import Anchor, Ink, Line, Part, Primitive, Text, Weight
from vsmap.drawing.text_measure import TextMeasure, shortened, wrapped
from vsmap.model.wording import NO_BREAK
from vsmap.reports.fonts import PageMeasure

MM = 72 / 25.4
"""Points in a millimetre."""

LEAST_TYPE = 9.0
"""No text on a page is smaller than this many points."""

_PRIVATE = "\ue000"
_VOWELS = frozenset("aeiouy")


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: size in points, cut and ink."""

    size: float
    weight: Weight = Weight.REGULAR
    ink: Ink = Ink.INK


@dataclass(frozen=True, slots=True)
class Layer:
    """Primitives placed on a page: their own (0, 0) at x, y, one unit `scale` points large."""

    items: tuple[Primitive, ...]
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class PageDrawing:
    """A finished page, in points; `bookmarks` are (title, level) and lead to its top."""

    width: float
    height: float
    layers: tuple[Layer, ...]
    bookmarks: tuple[tuple[str, int], ...] = ()

    @property
    def texts(self) -> tuple[Text, ...]:
        """The texts of all layers, in reading order."""
        return tuple(i for layer in self.layers for i in layer.items if isinstance(i, Text))


@dataclass(slots=True)
class Sheet:
    """A page that grows: what is added first is read first and lies lowest."""

    width: float
    height: float
    measure: TextMeasure = field(default_factory=PageMeasure)
    items: list[Primitive] = field(default_factory=list)

    def add(self, *items: Primitive) -> None:
        """Put shapes on the page."""
        self.items.extend(items)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: Style,
        anchor: Anchor = Anchor.START,
        *,
        record: str | None = None,
        part: Part | None = None,
    ) -> Text:
        """Put one line of text on the page, its baseline at y, and hand it back."""
        clean = one_line(text)
        width = self.text_width(clean, style)
        placed = Text(x, y, clean, style.size, width, style.weight, style.ink, anchor, record, part)
        self.items.append(placed)
        return placed

    def texts(
        self, x: float, y: float, parts: Iterable[tuple[str, Style]], gap: float = 0.0
    ) -> float:
        """Put texts one after another on a baseline; the x after the last."""
        for text, style in parts:
            x += self.text(x, y, text, style).width + gap
        return x - gap

    def rule(self, x1: float, x2: float, y: float, width: float = 0.6, ink: Ink = Ink.INK) -> None:
        """Put a level line on the page."""
        self.items.append(Line(x1, y, x2, y, ink, width))

    def text_width(self, text: str, style: Style) -> float:
        """The width of a text in points."""
        return self.measure.width(text, style.size, style.weight)

    def short(self, text: str, room: float, style: Style) -> str:
        """The text on one line of at most `room`, with an ellipsis where it was cut."""
        short = shortened(_joined(text), room, style.size, style.weight, _Joined(self.measure))
        return _parted(short)

    def lines(self, text: str, room: float, most: int, style: Style) -> tuple[str, ...]:
        """The text in at most `most` lines of at most `room`."""
        joined = " ".join(self._hyphenated(w, room, style) for w in _joined(text).split())
        lines = wrapped(joined, room, most, style.size, style.weight, _Joined(self.measure))
        return tuple(_parted(line) for line in lines)

    def _hyphenated(self, word: str, room: float, style: Style) -> str:
        """A word too long for a line, parted by a hyphen where that reads best."""
        if "-" in word or self.text_width(_parted(word), style) <= room:
            return word
        most = max(n for n in range(1, len(word)) if n == 1 or self._fits(word, n, room, style))
        places = [n for n in range(most, max(2, most - 5), -1) if len(word) - n > 2] or [most]
        at = max(places, key=lambda n: (_reads_well(word, n), n))
        rest = self._hyphenated(word[at:], room, style)
        return f"{word[:at]}- {rest}"

    def _fits(self, word: str, letters: int, room: float, style: Style) -> bool:
        return self.text_width(_parted(word[:letters]) + "-", style) <= room

    def finished(self, *bookmarks: tuple[str, int]) -> PageDrawing:
        """The page as it is now."""
        return PageDrawing(self.width, self.height, (Layer(tuple(self.items)),), bookmarks)


def one_line(text: str) -> str:
    """The text without line breaks and tabs; no-break spaces stay.

    >>> one_line("two   words")
    'two words'
    """
    return _parted(" ".join(_joined(text).split()))


def _reads_well(word: str, at: int) -> int:
    """2 between two consonants, 1 between a vowel and a consonant, else 0."""
    before, after = word[at - 1].casefold() in _VOWELS, word[at].casefold() in _VOWELS
    if not before and not after:
        return 2
    return 1 if before and not after else 0


class _Joined:
    """Measures texts in which no-break spaces have become letters, so that no line breaks there."""

    def __init__(self, measure: TextMeasure) -> None:
        self._measure = measure

    def width(self, text: str, size: float, weight: Weight) -> float:
        """The width of one line in the units of `size`."""
        return self._measure.width(_parted(text), size, weight)


def _joined(text: str) -> str:
    return text.replace(NO_BREAK, _PRIVATE)


def _parted(text: str) -> str:
    return text.replace(_PRIVATE, NO_BREAK)
