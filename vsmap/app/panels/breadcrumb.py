"""The way back from a sub-stream: the maps above the one shown, each a press away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton

from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.floating import FloatingBar
from vsmap.app.session import Session
from vsmap.editor.edits.sub_streams import parent_of, way_to
from vsmap.model.ids import MapId
from vsmap.model.language import said

_BETWEEN = "\u203a"
_LONGEST = 40


class Breadcrumb(FloatingBar):
    """Shown only over a map that a step of another map opens.

    `changed` tells that it takes other room; `step_asked` names the step to select above.
    """

    changed = Signal()
    step_asked = Signal(str)

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._session = session
        self._told: tuple[tuple[MapId, str], ...] = ()
        self._row.setContentsMargins(12, 4, 4, 4)
        self.hide()
        session.changed.connect(self.refresh)
        session.map_shown.connect(self.refresh)
        session.held.connect(self.refresh)

    def refresh(self) -> None:
        """Show the way to the map at hand."""
        workbook, here = self._session.workbook, self._session.map_id
        way = way_to(workbook, here) if here in workbook.maps else ()
        told = tuple((map_id, workbook.maps[map_id].name) for map_id in way)
        if told == self._told:
            return
        self._told = told
        self._clear()
        for map_id, name in told[:-1]:
            self.add(self._button(map_id, name), labelled(_BETWEEN, "quiet"))
        if told:
            self.add(_name(told[-1][1]))
        self.setVisible(len(told) > 1)
        self.changed.emit()

    def _button(self, map_id: MapId, name: str) -> QPushButton:
        button = QPushButton(_short(name))
        button.setProperty("role", "zoom")
        button.setToolTip(said("Back to {map} (Ctrl Alt \u2191)", map=name))
        button.clicked.connect(lambda *, above=map_id: self._go(above))
        return button

    def _go(self, above: MapId) -> None:
        """Show a map above, with the step selected that leads here."""
        workbook, here = self._session.workbook, self._session.map_id
        way = way_to(workbook, here)
        below = way[way.index(above) + 1] if above in way[:-1] else here
        parent = parent_of(workbook, below)
        self._session.show_map(above)
        if parent is not None and parent[0] == above:
            self.step_asked.emit(parent[1])

    def _clear(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()


def _name(name: str) -> QLabel:
    here = labelled(_short(name), "section")
    here.setContentsMargins(8, 0, 8, 0)
    return here


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}\u2026"
