"""What hands do to the sheet, as plain records; places are pixels from its upper left corner."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from vsmap.model.placement import Point


class Button(StrEnum):
    """The buttons of a pointer; touch and pen press LEFT."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Key(StrEnum):
    """The keys that mean something by themselves; any other comes as TEXT."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    TAB = "tab"
    BACKTAB = "backtab"
    ENTER = "enter"
    ESCAPE = "escape"
    DELETE = "delete"
    HOME = "home"
    END = "end"
    F2 = "f2"
    SPACE = "space"
    TEXT = "text"


class Modifiers(NamedTuple):
    """The keys held down meanwhile; `control` is Command on a Mac."""

    shift: bool = False
    control: bool = False
    alt: bool = False


NO_MODIFIERS = Modifiers()


@dataclass(frozen=True, slots=True)
class PointerPressed:
    """A button went down; `clicks` is 2 for the second press of a double click."""

    at: Point
    button: Button = Button.LEFT
    modifiers: Modifiers = NO_MODIFIERS
    clicks: int = 1


@dataclass(frozen=True, slots=True)
class PointerMoved:
    """The pointer is somewhere else, with or without a button down."""

    at: Point
    modifiers: Modifiers = NO_MODIFIERS


@dataclass(frozen=True, slots=True)
class PointerReleased:
    """A button went up."""

    at: Point
    button: Button = Button.LEFT
    modifiers: Modifiers = NO_MODIFIERS


@dataclass(frozen=True, slots=True)
class WheelTurned:
    """The wheel or two fingers moved the sheet by so many pixels."""

    at: Point
    right: float
    down: float
    modifiers: Modifiers = NO_MODIFIERS


@dataclass(frozen=True, slots=True)
class Pinched:
    """Two fingers spread by a factor about a place."""

    at: Point
    factor: float


@dataclass(frozen=True, slots=True)
class KeyPressed:
    """A key went down; `text` is what it types."""

    key: Key
    text: str = ""
    modifiers: Modifiers = NO_MODIFIERS


@dataclass(frozen=True, slots=True)
class KeyReleased:
    """A key went up."""

    key: Key


@dataclass(frozen=True, slots=True)
class ModifiersChanged:
    """Shift, Ctrl or Alt went down or up while the pointer stays where it is."""

    modifiers: Modifiers


InputEvent = (
    PointerPressed
    | PointerMoved
    | PointerReleased
    | WheelTurned
    | Pinched
    | KeyPressed
    | KeyReleased
    | ModifiersChanged
)
