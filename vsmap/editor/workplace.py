"""One map on one sheet with its selection, its view and the field one types in.

It knows no tools: keys, commands and tools act on it; the editor puts tools into its hand.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vsmap.drawing.geometry import surrounding
from vsmap.editor.notices import (
    EditTurnedDown,
    Hovered,
    Notice,
    PictureChanged,
    SelectionChanged,
    ViewChanged,
)
from vsmap.editor.selection import Selection
from vsmap.editor.sheet import FiguresOf, PendingEdit, Sheet
from vsmap.editor.typing import Creation, Typist
from vsmap.editor.viewport import Margins, Viewport
from vsmap.model.errors import EditRefused
from vsmap.model.ids import DELIVERED, REQUEST

if TYPE_CHECKING:
    from vsmap.document.shared_map import SharedWorkbook
    from vsmap.drawing.geometry import Box
    from vsmap.drawing.look import Look
    from vsmap.drawing.picture import Picture
    from vsmap.drawing.primitives import Part
    from vsmap.drawing.text_measure import TextMeasure
    from vsmap.editor.fields import Field
    from vsmap.model.ids import MapId

Listener = Callable[[Notice], None]


class Workplace:
    """What commands and keys act on. `figures_of` tells the figures that the picture shows."""

    def __init__(
        self,
        document: SharedWorkbook,
        map_id: MapId,
        figures_of: FiguresOf,
        measure: TextMeasure | None = None,
    ) -> None:
        self.sheet = Sheet(document, map_id, figures_of, measure)
        self.selection = Selection()
        self.viewport = Viewport()
        self.margins = Margins()
        self.typist = Typist(self.sheet, self._tell)
        self._listeners: list[Listener] = []
        self._hovered = Hovered(None, None)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell a listener everything that happens; returns how to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @property
    def picture(self) -> Picture:
        """How the map looks now, a pending edit included."""
        return self.sheet.picture

    def hover(self, record: str | None, part: Part | None) -> None:
        """Say what the pointer is over."""
        hovered = Hovered(record, part)
        if hovered != self._hovered:
            self._hovered = hovered
            self._tell(hovered)

    @property
    def hovered(self) -> Hovered:
        """What the pointer was last over."""
        return self._hovered

    def select(self, *records: str) -> None:
        """Choose these and no others."""
        self._choose(self.selection.only(*records))

    def toggle(self, record: str) -> None:
        """Choose this one too, or no longer."""
        self._choose(self.selection.toggled(record))

    def show(self, pending: PendingEdit | None) -> None:
        """Show an edit that is not kept yet; one that can't be done changes nothing."""
        try:
            self.sheet.show(pending)
        except EditRefused as refusal:
            self._tell(EditTurnedDown(str(refusal)))
        self._tell(PictureChanged())

    def do(self, edit: PendingEdit) -> object:
        """Do an edit for good; None and a sentence to the user where it is refused."""
        try:
            return edit(self.sheet.document)
        except EditRefused as refusal:
            self._tell(EditTurnedDown(str(refusal)))
            return None

    def begin_typing(self, field: Field, text: str | None = None) -> None:
        """Open a field on what stands in it, or on the text typed to open it."""
        self.typist.begin(field, text)

    def begin_new(self, record: str, part: Part, create: Creation) -> None:
        """Show a new record, choose it and ask for its words."""
        self.typist.begin_new(record, part, create)
        self.select(record)

    def keep_typing(self) -> bool:
        """Keep what was typed; False if it can't be read, and the field stays open."""
        typing = self.typist.current
        if typing is None:
            return True
        kept = self.typist.keep()
        if kept is not None and typing.is_new:
            self.select(*([kept] if typing.text.strip() else []))
        return kept is not None

    def restore_typing(self) -> None:
        """Close the field; all is as it was."""
        self.typist.restore()
        self._choose(self.selection.kept(self._records()))

    def view(self, viewport: Viewport) -> None:
        """Show another part of the sheet."""
        if viewport != self.viewport:
            self.viewport = viewport
            self._tell(ViewChanged())

    def pan(self, right: float, down: float) -> None:
        """Push the sheet by so many pixels."""
        self.view(self.viewport.panned(right, down))

    def fit(self) -> None:
        """Show the whole map."""
        self.view(self.viewport.fitted(self.picture.bounds, self.margins))

    def show_record(self, record: str) -> None:
        """Push the sheet so far that a record is seen."""
        box = self.sheet.box_of(record)
        if box is not None:
            self.view(self.viewport.showing(box.grown(40), self.margins))

    def selected_box(self) -> Box | None:
        """Where what is chosen stands, or None."""
        found = (self.sheet.box_of(record) for record in self.selection.ids)
        boxes = [box for box in found if box is not None]
        return surrounding(boxes) if boxes else None

    def redraw(self) -> None:
        """Draw the map anew because its figures have changed."""
        self.sheet.redraw()
        self._tell(PictureChanged())

    def set_look(self, look: Look) -> None:
        """Draw the map another way."""
        self.sheet.look = look
        self.redraw()

    def _choose(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self._tell(SelectionChanged(selection.ids))

    def _records(self) -> set[str]:
        stream = self.sheet.stream
        return {*stream.steps, *stream.flows, *stream.notes, REQUEST, DELIVERED}

    def _tell(self, notice: Notice) -> None:
        for listener in tuple(self._listeners):
            listener(notice)
