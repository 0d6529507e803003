"""One map on one sheet with its selection, its view and the field one types in.

It knows no tools: keys, commands and tools act on it; the editor puts tools into its hand.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vsmap.drawing.geometry import surrounding
from vsmap.drawing.primitives import Part
from vsmap.editor.edits.lookup import FROM_ITS_MAP
from vsmap.editor.first_name import end_named_first
from vsmap.editor.notices import (
    EditTurnedDown,
    Hovered,
    MapAsked,
    Notice,
    PictureChanged,
    SelectionChanged,
    ViewChanged,
)
from vsmap.editor.opening import opening_view
from vsmap.editor.selection import Selection
from vsmap.editor.sheet import FiguresOf, PendingEdit, Sheet
from vsmap.editor.typing import Creation, Typist
from vsmap.editor.viewport import Margins, Viewport
from vsmap.editor.walking import reading_order
from vsmap.model.errors import EditRefused
from vsmap.model.ids import DELIVERED, REQUEST, NoteId, StepId
from vsmap.model.language import said
from vsmap.model.value_stream import NoteKind

if TYPE_CHECKING:
    from vsmap.document.shared_map import SharedWorkbook
    from vsmap.drawing.geometry import Box
    from vsmap.drawing.look import Look
    from vsmap.drawing.picture import Picture
    from vsmap.drawing.text_measure import TextMeasure
    from vsmap.editor.edits.editable import Editable
    from vsmap.editor.fields import Field
    from vsmap.model.ids import MapId

Listener = Callable[[Notice], None]


class Workplace:
    """What commands and keys act on. `figures_of` tells the figures that the picture shows.

    `sign_with` tells the name comments are signed with.
    """

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
        self.sign_with: Callable[[], str] = str
        self.typist = Typist(self.sheet, self._tell)
        self._listeners: list[Listener] = []
        self._hovered = Hovered(None, None)
        self._chosen_before = self.selection
        self._start: Viewport | None = None
        self._turned_down = ""

    @property
    def author(self) -> str:
        """The name comments are signed with."""
        return self.sign_with()

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
        """Show an edit that is not kept yet; one that can't be done changes nothing.

        Why it can't is said once in a drag, not at each of its moves.
        """
        turned_down = ""
        try:
            self.sheet.show(pending)
        except EditRefused as refusal:
            turned_down = str(refusal)
            if turned_down != self._turned_down:
                self._tell(EditTurnedDown(turned_down))
        self._turned_down = turned_down
        self._tell(PictureChanged())

    def do(self, edit: PendingEdit) -> object:
        """Do an edit for good; None and a sentence to the user where it is refused."""
        try:
            return edit(self.sheet.document)
        except EditRefused as refusal:
            self._tell(EditTurnedDown(str(refusal)))
            return None

    def done(self, edit: PendingEdit) -> bool:
        """Do an edit for good; False and a sentence to the user where it is refused."""

        def done(document: Editable) -> bool:
            edit(document)
            return True

        return self.do(done) is not None

    def begin_typing(
        self, field: Field, text: str | None = None, order: tuple[StepId, ...] = ()
    ) -> None:
        """Open a field on what stands in it or on a text typed; Tab goes on in the order."""
        if field.part in (Part.PROCESS_TIME, Part.PCA) and self._comes_from_its_map(field):
            self._tell(EditTurnedDown(said(FROM_ITS_MAP)))
            return
        refusal = self.sheet.refusal(field.record)
        if refusal:
            self._tell(EditTurnedDown(refusal))
            return
        writer = self._other_writer(field)
        if writer:
            self._tell(EditTurnedDown(said("{name} wrote this; answer beside it", name=writer)))
            return
        self.typist.begin(field, text, order or reading_order(self.picture.boxes))

    def begin_new(
        self, record: str, part: Part, create: Creation, *, goes_on: bool = False
    ) -> None:
        """Show a new record, choose it and ask for its words; Enter may go on with the next."""
        self._chosen_before = self.selection
        self.typist.begin_new(record, part, create, goes_on=goes_on)
        if self.typist.current is not None:
            self.select(record)

    def keep_typing(self) -> bool:
        """Keep what was typed; False if it can't be read, and the field stays open."""
        typing = self.typist.current
        if typing is None:
            return True
        end = end_named_first(self.sheet, typing)
        if end is not None:
            self.typist.restore()
            self.select(end)
            return True
        kept = self.typist.keep()
        if kept is not None and typing.is_new:
            if kept in self._records():
                self.select(kept)
            else:
                self._choose(self._chosen_before.kept(self._records()))
        return kept is not None

    def restore_typing(self) -> None:
        """Close the field; all is as it was."""
        typing = self.typist.current
        was_new = typing is not None and typing.is_new
        self.typist.restore()
        chosen = self._chosen_before if was_new else self.selection
        self._choose(chosen.kept(self._records()))

    def ask_for_map(self, map_id: MapId) -> None:
        """Ask whoever shows maps to show another one."""
        self._tell(MapAsked(map_id))

    def view(self, viewport: Viewport, *, glides: bool = False) -> None:
        """Show another part of the sheet; where a command leads there, the eye may glide along."""
        before = self.viewport
        if viewport != before:
            self.viewport = viewport
            self._tell(ViewChanged(before if glides else None))

    def pan(self, right: float, down: float) -> None:
        """Push the sheet by so many pixels."""
        self.view(self.viewport.panned(right, down))

    def fit(self, *, glides: bool = False) -> None:
        """Show the whole map."""
        self.view(self.viewport.fitted(self.picture.bounds, self.margins), glides=glides)

    def show_first(self) -> None:
        """Show a map as it is first seen: whole, or its start where names were too small."""
        self.view(opening_view(self.viewport, self.picture, self.margins))
        whole = self.viewport.fitted(self.picture.bounds, self.margins)
        self._start = None if self.viewport == whole else self.viewport

    @property
    def stands_at_start(self) -> bool:
        """Whether the start alone was shown at first, and nobody has moved the view since."""
        start, view = self._start, self.viewport
        return start is not None and (start.corner, start.zoom) == (view.corner, view.zoom)

    def show_record(self, record: str) -> None:
        """Push the sheet so far that a record is seen."""
        box = self.sheet.box_of(record)
        if box is not None:
            self.view(self.viewport.showing(box.grown(40), self.margins), glides=True)

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

    def _other_writer(self, field: Field) -> str:
        """Whose comment it is, where it is somebody else's."""
        note = self.sheet.stream.notes.get(NoteId(field.record))
        is_comment = note is not None and note.kind is NoteKind.COMMENT
        writer = note.author if note is not None and is_comment else ""
        return writer if writer != self.author else ""

    def _choose(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self._tell(SelectionChanged(selection.ids))

    def _records(self) -> set[str]:
        stream = self.sheet.stream
        parts = (*stream.steps, *stream.flows, *stream.notes, *stream.runs, *stream.photos)
        return {*parts, REQUEST, DELIVERED}

    def _comes_from_its_map(self, field: Field) -> bool:
        """Whether a step's numbers are those of the map that stands behind it."""
        step = StepId(field.record)
        return step in self.sheet.stream.steps and step in self.sheet.shown.inside

    def _tell(self, notice: Notice) -> None:
        for listener in tuple(self._listeners):
            listener(notice)
