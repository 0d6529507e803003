"""The view menu: zoom, how maps are drawn, the theme."""

from __future__ import annotations

from vsmap.app.look.appearance import Appearance, ThemeChoice
from vsmap.app.session import Session
from vsmap.app.settings import Settings
from vsmap.app.sheet import ShownSheet
from vsmap.drawing.look import Look
from vsmap.editor import commands
from vsmap.editor.editor import Editor
from vsmap.editor.edits.maps import set_symbols
from vsmap.model.value_stream import Symbols

ZOOM_STEP = 1.25


class ViewCommands:
    """What changes how things look: a map's symbols, and what is remembered for the next start."""

    def __init__(
        self, session: Session, sheet: ShownSheet, appearance: Appearance, settings: Settings
    ) -> None:
        self._session = session
        self._sheet = sheet
        self._appearance = appearance
        self._settings = settings

    @property
    def _editor(self) -> Editor:
        return self._sheet.editor

    @property
    def look(self) -> Look:
        """How maps are drawn now."""
        return self._editor.sheet.look

    def zoom_in(self) -> None:
        """Larger, about the middle."""
        commands.zoom_by(self._editor, ZOOM_STEP)

    def zoom_out(self) -> None:
        """Smaller, about the middle."""
        commands.zoom_by(self._editor, 1 / ZOOM_STEP)

    def zoom_to_fit(self) -> None:
        """The whole map."""
        self._editor.fit(glides=True)

    def zoom_to_actual(self) -> None:
        """100 %."""
        commands.zoom_to_actual(self._editor)

    def zoom_to_selection(self) -> None:
        """What is selected."""
        commands.zoom_to_selection(self._editor)

    def use_symbols(self, symbols: Symbols) -> None:
        """Draw the map shown simply or with the classic symbols: an edit of the map."""
        map_id = self._session.map_id
        if self._session.keep(lambda document: set_symbols(document, map_id, symbols)):
            self._editor.fit()

    def uses(self, symbols: Symbols) -> bool:
        """Whether the map shown is drawn with these symbols."""
        return self.look.symbols is symbols

    def toggle_aligned(self) -> None:
        """Put the time ladder under its steps, or to scale again."""
        self._settings.ladder_aligned = not self.look.aligned
        self._sheet.wear_settings()

    def wear(self, theme: ThemeChoice) -> None:
        """Put on another theme."""
        self._settings.theme = theme
        self._appearance.wear(theme)

    def is_worn(self, theme: ThemeChoice) -> bool:
        """Whether this is the theme chosen."""
        return self._appearance.choice is theme
