"""The shapes and texts a picture is made of, as every printer (Qt, SVG, PDF) can draw them.

Each names its ink by role, never by colour; the record it belongs to and which part of it, so that
a hand can find it again; and from which zoom on it is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple

from vsmap.drawing.geometry import Box, around


class Ink(StrEnum):
    """The roles ink plays; a Theme gives each its colour."""

    CANVAS = "canvas"
    SURFACE = "surface"
    BOX = "box"
    SUNKEN = "sunken"
    HAIRLINE = "hairline"
    EDGE = "edge"
    INK = "ink"
    INK2 = "ink2"
    INK3 = "ink3"
    ACCENT = "accent"
    ACCENT_TINT = "accent_tint"
    HOTSPOT = "hotspot"
    HOTSPOT_TINT = "hotspot_tint"
    HOTSPOT_TEXT = "hotspot_text"
    ERROR = "error"
    OK = "ok"
    WORK = "work"
    WAIT = "wait"
    NOTE = "note"
    NOTE_EDGE = "note_edge"
    NOTE_TEXT = "note_text"


class Weight(StrEnum):
    """The four cuts of the typeface that ship."""

    REGULAR = "regular"
    MEDIUM = "medium"
    SEMIBOLD = "semibold"
    ITALIC = "italic"


class Anchor(StrEnum):
    """Which end of a text stands at its x."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Part(StrEnum):
    """Which part of its record a primitive shows."""

    BOX = "box"
    NAME = "name"
    ROLE = "role"
    PROCESS_TIME = "process_time"
    WAIT = "wait"
    PCA = "pca"
    SHARE = "share"
    PEOPLE = "people"
    INVENTORY = "inventory"
    CYCLE_TIME = "cycle_time"
    CHANGEOVER = "changeover"
    UPTIME = "uptime"
    BATCH = "batch"
    LABEL = "label"
    NOTE = "note"
    PHOTO = "photo"
    CAPTION = "caption"
    CORNER_FALLING = "corner_falling"
    CORNER_RISING = "corner_rising"
    LINE = "line"
    HOTSPOT = "hotspot"
    LADDER = "ladder"
    DATA = "data"
    LANE = "lane"


class Detail(IntEnum):
    """How near one must be to see a thing; drawn when not above zoom.detail_at(zoom)."""

    FAR = 0
    BOX = 1
    LARGE = 2
    NUMBERS = 3
    ALL = 4


@dataclass(frozen=True, slots=True)
class Afar:
    """A whole name and the place in which, seen from afar, it is wrapped anew or cut to fit."""

    words: str
    place: Box


@dataclass(frozen=True, slots=True)
class Hold:
    """How a name or number keeps readable when one steps back: it grows about a fixed place.

    `size` is its font size, `least` the pixels it holds, `room` the width it may take (sheet
    units, None: any) and `width` what it takes at 100 %. `afar` is what is written instead where
    it can't be held; None: nothing. `lowered` is how far down its middle lies once what stands
    under it is too small to be written.
    """

    x: float
    y: float
    size: float
    width: float
    room: float | None = None
    least: float = 10.0
    afar: Afar | None = None
    lowered: float = 0.0


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, its corners rounded by `radius`."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    fill: Ink | None = None
    stroke: Ink | None = None
    line_width: float = 1.0
    dash: tuple[float, ...] = ()
    record: str | None = None
    part: Part | None = None
    detail: Detail = Detail.LARGE
    hold: Hold | None = None

    @property
    def box(self) -> Box:
        """The room it takes, half its line included."""
        box = Box(self.x, self.y, self.width, self.height)
        return box.grown(self.line_width / 2) if self.stroke else box


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; `round_ends` makes a dash of nothing a dot."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: Ink = Ink.INK2
    line_width: float = 1.5
    dash: tuple[float, ...] = ()
    round_ends: bool = False
    record: str | None = None
    part: Part | None = None
    detail: Detail = Detail.LARGE
    hold: Hold | None = None

    @property
    def box(self) -> Box:
        """The room it takes."""
        return around(((self.x1, self.y1), (self.x2, self.y2))).grown(self.line_width / 2)


class Verb(StrEnum):
    """What a pen does: two numbers for MOVE and LINE, six for CURVE (cubic), none for CLOSE."""

    MOVE = "M"
    LINE = "L"
    CURVE = "C"
    CLOSE = "Z"


class Stroke(NamedTuple):
    """One motion of the pen to the last pair of `to`."""

    verb: Verb
    to: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """A line of straight and curved strokes, open or closed."""

    strokes: tuple[Stroke, ...]
    fill: Ink | None = None
    stroke: Ink | None = Ink.INK2
    line_width: float = 1.5
    dash: tuple[float, ...] = ()
    record: str | None = None
    part: Part | None = None
    detail: Detail = Detail.LARGE
    hold: Hold | None = None

    @property
    def box(self) -> Box:
        """The room its corners and handles take."""
        points = [s.to[i : i + 2] for s in self.strokes for i in range(0, len(s.to), 2)]
        return around((p[0], p[1]) for p in points).grown(self.line_width / 2)


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed shape with straight sides."""

    points: tuple[tuple[float, float], ...]
    fill: Ink | None = None
    stroke: Ink | None = None
    line_width: float = 1.0
    record: str | None = None
    part: Part | None = None
    detail: Detail = Detail.LARGE
    hold: Hold | None = None

    @property
    def box(self) -> Box:
        """The room it takes."""
        box = around(self.points)
        return box.grown(self.line_width / 2) if self.stroke else box


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle about a place."""

    x: float
    y: float
    radius: float
    fill: Ink | None = None
    stroke: Ink | None = None
    line_width: float = 1.0
    record: str | None = None
    part: Part | None = None
    detail: Detail = Detail.LARGE
    hold: Hold | None = None

    @property
    def box(self) -> Box:
        """The room it takes, half its line included."""
        reach = self.radius + (self.line_width / 2 if self.stroke else 0.0)
        return Box(self.x - reach, self.y - reach, 2 * reach, 2 * reach)


_BEFORE = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
"""Which part of a text stands left of its x."""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; y is its baseline, `width` what TextMeasure said it takes."""

    x: float
    y: float
    text: str
    size: float
    width: float
    weight: Weight = Weight.REGULAR
    ink: Ink = Ink.INK
    anchor: Anchor = Anchor.START
    record: str | None = None
    part: Part | None = None
    detail: Detail = Detail.ALL
    hold: Hold | None = None

    @property
    def box(self) -> Box:
        """The room its letters take: 0.76 em above the baseline, 0.24 em below."""
        return Box(
            self.x - self.width * _BEFORE[self.anchor],
            self.y - 0.76 * self.size,
            self.width,
            self.size,
        )


@dataclass(frozen=True, slots=True)
class Image:
    """A picture, drawn to fill its frame; `data` is a PNG or JPEG file in base64, `words` tell it.

    PNG files begin with `iVBOR` in base64, all others are JPEG.
    """

    x: float
    y: float
    width: float
    height: float
    data: str
    words: str = ""
    record: str | None = None
    part: Part | None = None
    detail: Detail = Detail.FAR
    hold: Hold | None = None

    @property
    def box(self) -> Box:
        """The room it takes."""
        return Box(self.x, self.y, self.width, self.height)

    @property
    def kind(self) -> str:
        """What kind of file the data is: `image/png` or `image/jpeg`."""
        return "image/png" if self.data.startswith("iVBOR") else "image/jpeg"


Primitive = Rect | Line | Path | Polygon | Circle | Text | Image
