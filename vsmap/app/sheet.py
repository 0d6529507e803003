"""The sheet at hand: an editor and its canvas, tied to the session that owns the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from vsmap.app.authors import author_of
from vsmap.canvas.scale import scale, scaled
from vsmap.canvas.view import MapCanvas
from vsmap.drawing.look import Look
from vsmap.editor.editor import Editor
from vsmap.editor.edits.boxes import steps_in
from vsmap.editor.notices import (
    EditTurnedDown,
    MapAsked,
    Notice,
    Previewed,
    SelectionChanged,
    ToolChanged,
    TypingChanged,
    ViewChanged,
)
from vsmap.editor.viewport import Margins
from vsmap.editor.walking import reading_order

if TYPE_CHECKING:
    from vsmap.analysis.live import StripFigures
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.session import Edit, Session
    from vsmap.app.settings import Settings
    from vsmap.drawing.geometry import Box
    from vsmap.model.ids import MapId, StepId
    from vsmap.model.value_stream import Symbols
    from vsmap.model.workbook import Workbook

_PICTURE_MARGIN = 40.0
_FULL_DETAIL = 0.75
"""From this zoom on everything is written."""

MARGINS = Margins(left=-6.0, top=0.0, right=-6.0, bottom=84.0)
"""What is kept free beside the picture, which brings a margin of its own: tools float below."""


class ShownSheet(QObject):
    """Makes an editor and a canvas for the session's workbook, and again for the next one.

    `replaced` tells that the canvas is another; the rest follows the editor.
    """

    replaced = Signal()
    menu_asked = Signal(QPoint)
    selection_changed = Signal(tuple)
    view_changed = Signal()
    tool_changed = Signal()
    turned_down = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, settings: Settings) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._settings = settings
        self._symbols: Symbols | None = None
        self._resolved = False
        self._covered = 0.0
        self._was_empty = not session.stream.steps
        self._drawn_with: StripFigures | None = None
        self.editor = self._new_editor()
        self.canvas = self._new_canvas()
        session.held.connect(self._replace)
        session.map_shown.connect(self._show_map)
        session.changed.connect(self._redraw)
        session.tried.connect(self._show_trial)
        appearance.changed.connect(lambda: self.canvas.wear(appearance.palette.theme))

    def order(self) -> tuple[StepId, ...]:
        """The steps in the order in which they are read, those of a collapsed run too."""
        boxes = reading_order(self.editor.picture.boxes)
        return steps_in(self.editor.sheet.stream, boxes)

    def select(self, *records: str) -> None:
        """Select records and bring the last one into view."""
        self.editor.select(*records)
        if records:
            self.editor.show_record(records[-1])

    def box_for(self, record: str) -> Box | None:
        """Where a record is drawn, or the box it is folded into; None if it is not drawn."""
        sheet = self.editor.sheet
        return sheet.box_of(sheet.shown.home.get(record, record))

    def reveal(self, record: str, top: float = 0.0) -> None:
        """Select a record, or the box it is folded into, and show it large enough to be read.

        `top` is kept free at the top, where something lies over the sheet.
        """
        editor, box = self.editor, self.box_for(record)
        if box is None:
            return
        editor.select(editor.sheet.shown.home.get(record, record))
        view, margins = editor.viewport, editor.margins._replace(top=top)
        if view.share < _FULL_DETAIL:
            goal = view.at_zoom(view.actual).centred_on(box, margins)
        else:
            goal = view.showing(box.grown(_PICTURE_MARGIN), margins)
        editor.view(goal, glides=True)

    def sees_all(self) -> bool:
        """Whether the whole map is in view."""
        seen = self.editor.viewport.seen
        drawn = self.editor.picture.bounds.grown(-_PICTURE_MARGIN)
        across = seen.x <= drawn.x and drawn.right <= seen.right
        return across and seen.y <= drawn.y and drawn.bottom <= seen.bottom

    def fit(self) -> None:
        """Show the whole map."""
        self.editor.fit()

    def keep_free(self, right: float) -> None:
        """Keep so many pixels free at the right, where something lies over the sheet."""
        self._covered = right
        self.editor.margins = self._margins

    def take_scale(self) -> None:
        """Show the sheet as large as type is now; a map that was seen as a whole stays so."""
        editor = self.editor
        saw_all = self.sees_all() or editor.stands_at_start
        editor.margins = self._margins
        editor.view(editor.viewport.scaled_to(scale()))
        if saw_all:
            editor.show_first()

    @property
    def _margins(self) -> Margins:
        bottom = scaled(MARGINS.bottom)
        return MARGINS._replace(bottom=bottom, right=MARGINS.right + self._covered)

    def wear_settings(self) -> None:
        """Draw the map as the settings say."""
        self.editor.set_look(self._look)

    @property
    def shows_resolved(self) -> bool:
        """Whether comments on which all is said are drawn."""
        return self._resolved

    def show_resolved(self, is_shown: bool) -> None:
        """Draw comments on which all is said, or no longer."""
        self._resolved = is_shown
        self.wear_settings()

    def draw_all_with(self, symbols: Symbols | None) -> None:
        """Draw every map with these symbols, whatever its own are (None: its own)."""
        self._symbols = symbols
        self.wear_settings()

    def focus(self) -> None:
        """Give the keys to the sheet."""
        self.canvas.setFocus()

    def _new_editor(self) -> Editor:
        editor = Editor(self._session.document, self._session.map_id, self._figures_of)
        editor.margins = self._margins
        editor.view(editor.viewport.scaled_to(scale()))
        editor.sign_with = lambda: author_of(self._settings)
        editor.set_look(self._look)
        editor.subscribe(self._hear)
        return editor

    def _new_canvas(self) -> MapCanvas:
        canvas = MapCanvas(self.editor, self._appearance.palette.theme)
        canvas.menu_asked.connect(self.menu_asked)
        return canvas

    @property
    def _look(self) -> Look:
        aligned = self._settings.ladder_aligned
        return Look(symbols=self._symbols, aligned=aligned, resolved=self._resolved)

    def _figures_of(self, _workbook: Workbook, _map_id: MapId) -> StripFigures:
        self._drawn_with = self._session.quick
        return self._drawn_with

    def _replace(self) -> None:
        old = self.canvas
        old.close_editor()
        old.hide()
        self.editor.close()
        self.editor = self._new_editor()
        self.canvas = self._new_canvas()
        self.replaced.emit()
        self.canvas.setFocus()
        old.deleteLater()
        self.selection_changed.emit(())

    def _show_map(self) -> None:
        self.editor.show_map(self._session.map_id)
        self.editor.show_first()

    def _show_trial(self, edit: Edit | None) -> None:
        self.editor.show(edit)

    def _redraw(self) -> None:
        """Draw the map anew where its figures are others; one that became empty stands in view."""
        is_shown = self._session.map_id == self.editor.sheet.map_id
        if is_shown and self._session.quick is not self._drawn_with:
            self.editor.redraw()
        is_empty = not self._session.stream.steps
        if is_shown and is_empty and not self._was_empty:
            QTimer.singleShot(0, self, self.fit)  # The editor hears of the change after this.
        self._was_empty = is_empty

    def _hear(self, notice: Notice) -> None:
        if self.editor.sheet.map_id not in self._session.workbook.maps:
            return
        match notice:
            case SelectionChanged(ids):
                self.selection_changed.emit(ids)
            case ViewChanged():
                self.view_changed.emit()
            case ToolChanged() | TypingChanged():
                self.tool_changed.emit()
            case Previewed(change=change):
                self._session.follow(change)
            case MapAsked(map_id):
                self._session.show_map(map_id)
            case EditTurnedDown(message):
                self.turned_down.emit(message)
            case _:
                pass
