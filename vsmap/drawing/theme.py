"""The colours of the ink roles, for screen (light, dark) and paper (colour, grey)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vsmap.drawing.primitives import Ink


@dataclass(frozen=True, slots=True)
class Theme:
    """A colour for every role, as `#RRGGBB`; `people` in the order in which people join."""

    name: str
    inks: Mapping[Ink, str]
    people: tuple[str, ...]

    def colour(self, ink: Ink) -> str:
        """The colour of a role."""
        return self.inks[ink]

    def person(self, number: int) -> str:
        """The colour of a person, by the number the session gave them."""
        return self.people[number % len(self.people)]

    @property
    def on_person(self) -> str:
        """The colour of words on a person's: white, or the canvas where that is dark."""
        canvas, ink = self.colour(Ink.CANVAS), self.colour(Ink.INK)
        return canvas if _brightness(canvas) < _brightness(ink) else self.colour(Ink.SURFACE)


def _brightness(colour: str) -> int:
    return sum(bytes.fromhex(colour[1:]))


_LIGHT = {
    Ink.CANVAS: "#F7F7F4",
    Ink.SURFACE: "#FFFFFF",
    Ink.BOX: "#FFFFFF",
    Ink.SUNKEN: "#F0F0EC",
    Ink.HAIRLINE: "#E4E4DF",
    Ink.EDGE: "#7E838D",
    Ink.INK: "#1B1D22",
    Ink.INK2: "#4F5560",
    Ink.INK3: "#676C77",
    Ink.ACCENT: "#2F56D0",
    Ink.ACCENT_TINT: "#E9EEFC",
    Ink.HOTSPOT: "#B8430A",
    Ink.HOTSPOT_TINT: "#FCEFE5",
    Ink.HOTSPOT_TEXT: "#FFFFFF",
    Ink.ERROR: "#B3261E",
    Ink.OK: "#1E7044",
    Ink.WORK: "#2B3140",
    Ink.WAIT: "#D9DBDF",
    Ink.NOTE: "#FFF3C4",
    Ink.NOTE_EDGE: "#E3CF86",
    Ink.NOTE_TEXT: "#3F3510",
}

_DARK = {
    Ink.CANVAS: "#15171B",
    Ink.SURFACE: "#1C1F24",
    Ink.BOX: "#22262C",
    Ink.SUNKEN: "#282C33",
    Ink.HAIRLINE: "#30343B",
    Ink.EDGE: "#777E8A",
    Ink.INK: "#ECEDEF",
    Ink.INK2: "#B9BEC7",
    Ink.INK3: "#949BA7",
    Ink.ACCENT: "#8FABFF",
    Ink.ACCENT_TINT: "#232D4A",
    Ink.HOTSPOT: "#FF9B5E",
    Ink.HOTSPOT_TINT: "#2C201A",
    Ink.HOTSPOT_TEXT: "#22130A",
    Ink.ERROR: "#FF8A80",
    Ink.OK: "#6CCB94",
    Ink.WORK: "#D3D8E2",
    Ink.WAIT: "#3A3F48",
    Ink.NOTE: "#3B3520",
    Ink.NOTE_EDGE: "#6A5E34",
    Ink.NOTE_TEXT: "#F3E7BD",
}

# Paper keeps the light colours on white. Grey keeps each role's lightness; the hotspot is told by
# frame, hatch and bracket alone.
_GREY = {
    Ink.CANVAS: "#FFFFFF",
    Ink.SURFACE: "#FFFFFF",
    Ink.BOX: "#FFFFFF",
    Ink.SUNKEN: "#F0F0F0",
    Ink.HAIRLINE: "#E3E3E3",
    Ink.EDGE: "#838383",
    Ink.INK: "#1C1C1C",
    Ink.INK2: "#555555",
    Ink.INK3: "#6C6C6C",
    Ink.ACCENT: "#555555",
    Ink.ACCENT_TINT: "#EEEEEE",
    Ink.HOTSPOT: "#555555",
    Ink.HOTSPOT_TINT: "#F1F1F1",
    Ink.HOTSPOT_TEXT: "#FFFFFF",
    Ink.ERROR: "#4A4A4A",
    Ink.OK: "#5C5C5C",
    Ink.WORK: "#303030",
    Ink.WAIT: "#DBDBDB",
    Ink.NOTE: "#F1F1F1",
    Ink.NOTE_EDGE: "#CCCCCC",
    Ink.NOTE_TEXT: "#353535",
}

# Closest pair over normal, protan, deutan and tritan sight: OKLab 0.072 light, 0.060 dark.
_PEOPLE_ON_LIGHT = (
    "#336CFA",
    "#AD3498",
    "#667900",
    "#6034CF",
    "#814D4A",
    "#2100A6",
    "#CD3976",
    "#465400",
    "#831762",
    "#5567BA",
    "#433700",
    "#650B3F",
)
_PEOPLE_ON_DARK = (
    "#80A9FE",
    "#F276D8",
    "#B3CA66",
    "#8D76FA",
    "#F2A7A2",
    "#C1CFFF",
    "#FEBBCF",
    "#99AB62",
    "#DA6BB1",
    "#DCE4FE",
    "#978642",
    "#C0628E",
)

LIGHT = Theme("light", _LIGHT, _PEOPLE_ON_LIGHT)
DARK = Theme("dark", _DARK, _PEOPLE_ON_DARK)
PAPER = Theme("paper", {**_LIGHT, Ink.CANVAS: "#FFFFFF"}, _PEOPLE_ON_LIGHT)
GREY = Theme("grey", _GREY, _PEOPLE_ON_LIGHT)
