"""Finding: what the palette shows, and the words that are looked for on the maps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from vsmap.app.finding.on_maps import Hit, hits_elsewhere, hits_on
from vsmap.app.sheet import ShownSheet
from vsmap.drawing.primitives import Ink
from vsmap.model.ids import MapId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vsmap.app.finding.entries import Entry
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.panels.find_bar import FindBar
    from vsmap.app.session import Session
    from vsmap.drawing.geometry import Box
    from vsmap.drawing.picture import Picture

_BAR_GAP = 24.0
_RING, _OFF, _ROUND = 1.75, 4.0, 13.0
_DASHES = [2.5, 2.0]


class Finding:
    """Shows records by name, and steps through the hits of the find bar."""

    def __init__(
        self, session: Session, sheet: ShownSheet, appearance: Appearance, bar: FindBar
    ) -> None:
        self._session, self._sheet, self._appearance = session, sheet, appearance
        self._bar = bar
        self._words = ""
        self.hits: tuple[Hit, ...] = ()
        self.place = -1
        self._rings: tuple[Picture, tuple[Hit, ...], list[tuple[str, Box]]] | None = None
        bar.asked.connect(self._ask)
        bar.stepped.connect(self.step)
        bar.left.connect(self._leave)
        bar.went_elsewhere.connect(lambda entry: entry.run())
        session.map_shown.connect(self._look_again)
        session.edited.connect(self._look_again)
        sheet.replaced.connect(self._watch)
        self._watch()

    def show(self, map_id: MapId, record: str | None = None) -> None:
        """Show a map, and on it a record large enough to be read; the keys go to the sheet."""
        self._sheet.editor.keep_typing()
        self._session.show_map(map_id)
        if record is not None:
            self._sheet.reveal(record, self._below_bar if self._bar.isVisible() else 0.0)
        if not self._bar.isVisible():
            self._sheet.focus()

    @property
    def _below_bar(self) -> float:
        """What is kept free at the top, so that what is found is not under the bar."""
        return self._bar.sizeHint().height() + _BAR_GAP

    def step(self, by: int) -> None:
        """Show the next hit (1) or the one before (-1), round and round."""
        if not self._bar.isVisible():
            self._bar.open()
        elif self.hits:
            first = 0 if by > 0 else len(self.hits) - 1
            self._go((self.place + by) % len(self.hits) if self.place >= 0 else first)

    def _ask(self, words: str) -> None:
        if words.strip() == self._words and self.hits:
            return
        self._words = words.strip()
        self._look()
        if self.hits:
            self._go(self._nearest())

    def _look(self) -> None:
        workbook, map_id = self._session.workbook, self._session.map_id
        found = hits_on(self._session.stream, self._words)
        drawn = [(box, hit) for hit in found if (box := self._sheet.box_for(hit.record))]
        placed = sorted(drawn, key=lambda each: (round(each[0].x), each[0].y))
        self.hits = tuple(hit for _, hit in placed)
        self.place = -1
        self._bar.show_count(0, len(self.hits))
        self._bar.show_elsewhere(self._entries(hits_elsewhere(workbook, map_id, self._words)))
        self._sheet.canvas.update()

    def _look_again(self) -> None:
        """The maps have changed, or another one is shown."""
        if not self._bar.isVisible():
            return
        chosen = self._sheet.editor.selection.current
        self._look()
        records = [hit.record for hit in self.hits]
        if chosen in records:
            self.place = records.index(chosen)
            self._bar.show_count(self.place + 1, len(self.hits))

    def _go(self, place: int) -> None:
        self.place = place
        self._bar.show_count(place + 1, len(self.hits))
        self._sheet.reveal(self.hits[place].record, self._below_bar)
        self._sheet.canvas.update()

    def _nearest(self) -> int:
        """The first hit, or that which is selected already."""
        chosen = self._sheet.editor.selection.current
        records = [hit.record for hit in self.hits]
        return records.index(chosen) if chosen in records else 0

    def _entries(self, hits: Sequence[Hit]) -> list[Entry]:
        from vsmap.app.finding.entries import entry_for

        return [entry_for(hit, self._session.workbook, self._take_elsewhere) for hit in hits]

    def _take_elsewhere(self, map_id: MapId, record: str | None) -> None:
        self.show(map_id, record)
        self._look_again()

    def _leave(self) -> None:
        self.hits, self.place, self._words, self._rings = (), -1, "", None
        self._sheet.canvas.update()
        self._sheet.focus()

    def _watch(self) -> None:
        self._sheet.canvas.painted_over.append(self._paint_rings)

    def _places(self) -> list[tuple[str, Box]]:
        """Where the hits stand, looked up once for each picture rather than at every painting."""
        picture, known = self._sheet.editor.picture, self._rings
        if known is None or known[0] is not picture or known[1] is not self.hits:
            records = [hit.record for hit in self.hits]
            found = [(r, box) for r in records if (box := self._sheet.box_for(r)) is not None]
            known = self._rings = (picture, self.hits, found)
        return known[2]

    def _paint_rings(self, painter: QPainter) -> None:
        """A dashed ring round every hit but the one selected, which has its own."""
        if not self.hits:
            return
        editor = self._sheet.editor
        seen, chosen = editor.viewport.seen, editor.selection
        pen = QPen(self._appearance.palette.colour(Ink.INK), _RING)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for record, box in self._places():
            if record not in chosen and box.meets(seen):
                ring = QRectF(*editor.viewport.box_to_pixels(box))
                ring.adjust(-_OFF, -_OFF, _OFF, _OFF)
                painter.drawRoundedRect(ring, _ROUND, _ROUND)
