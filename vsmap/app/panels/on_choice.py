"""The step or flow a note or picture is on, to be chosen from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal

from vsmap.app.fields.choice import ChoiceBox
from vsmap.app.panels.on_words import on_told
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance
    from vsmap.model.value_stream import ValueStreamMap


class OnChoice(ChoiceBox):
    """The sheet, every step, every flow; `attached` tells the one chosen, or nothing: free."""

    attached = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(said("Belongs to"), appearance)
        self.stay_narrow()
        self.activated.connect(self._choose)

    def show_on(self, stream: ValueStreamMap, on: str | None) -> None:
        """Show what it is on among all that it can be on."""
        there = [None, *stream.steps, *(flow.id for flow in stream.visible_flows())]
        entries = [(on_told(stream, record), record or "") for record in there]
        shown = [(self.itemText(i), self.itemData(i)) for i in range(self.count())]
        with QSignalBlocker(self):
            if shown != entries:
                self.clear()
                for words, record in entries:
                    self.addItem(words, record)
            at = self.findData(on or "")
            self.setCurrentIndex(max(at, 0))

    def _choose(self, index: int) -> None:
        self.attached.emit(str(self.itemData(index)))
