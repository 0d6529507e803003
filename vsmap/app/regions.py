"""F6 goes round the parts of the window, so that one never needs a mouse to leave the sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Regions:
    """The parts of the window in the order in which the focus goes round them.

    The sheet is asked for each time, as another widget may take its place.
    """

    def __init__(self, sheet: Callable[[], QWidget], *others: QWidget) -> None:
        self._sheet = sheet
        self._others = others

    def go_on(self) -> None:
        """Focus the next part that can take it."""
        self._go(1)

    def go_back(self) -> None:
        """Focus the part before."""
        self._go(-1)

    def _go(self, by: int) -> None:
        parts = [part for part in (self._sheet(), *self._others) if part.isVisible()]
        focused = QApplication.focusWidget()
        here = next((i for i, part in enumerate(parts) if _holds(part, focused)), -min(by, 0) - 1)
        for step in range(1, len(parts) + 1):
            first = next(_takers(parts[(here + by * step) % len(parts)]), None)
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return


def _holds(part: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (part is focused or part.isAncestorOf(focused))


def _takers(part: QWidget) -> Iterator[QWidget]:
    """The part itself, then all within it, that Tab can reach, in the order of Tab."""
    here: QWidget | None = part
    while here is not None:
        takes_tab = here.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_tab and here.isVisible() and here.isEnabled() and _holds(part, here):
            yield here
        here = here.nextInFocusChain()
        if here is part:
            return
