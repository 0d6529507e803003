"""The hand: pushes the sheet about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vsmap.editor.tools.tool import Cursor, ToolName

if TYPE_CHECKING:
    from collections.abc import Callable

    from vsmap.editor.hit_testing import Hit
    from vsmap.editor.input_events import PointerMoved, PointerPressed, PointerReleased
    from vsmap.model.placement import Point


@dataclass(frozen=True, slots=True)
class Open:
    """The hand lies on the sheet."""


@dataclass(frozen=True, slots=True)
class Pushing:
    """The sheet follows the pointer, which was last at a pixel."""

    at: Point


class PanTool:
    """The hand; `push` moves the sheet by so many pixels right and down."""

    name = ToolName.PAN

    def __init__(self, push: Callable[[float, float], None]) -> None:
        self._push = push
        self.state: Open | Pushing = Open()

    @property
    def is_busy(self) -> bool:
        """Whether the sheet is held."""
        return isinstance(self.state, Pushing)

    def pressed(self, event: PointerPressed) -> None:
        """Take hold of the sheet."""
        self.state = Pushing(event.at)

    def moved(self, event: PointerMoved) -> None:
        """Push it along."""
        if isinstance(self.state, Pushing):
            last, self.state = self.state.at, Pushing(event.at)
            self._push(event.at.x - last.x, event.at.y - last.y)

    def released(self, event: PointerReleased) -> None:
        """Let go."""
        del event
        self.state = Open()

    def cancel(self) -> bool:
        """Let go; the sheet stays where it is."""
        held, self.state = self.state, Open()
        return isinstance(held, Pushing)

    def cursor(self, hit: Hit) -> Cursor:
        """An open or a closed hand."""
        del hit
        return Cursor.CLOSED_HAND if isinstance(self.state, Pushing) else Cursor.OPEN_HAND
