"""From large type on the window makes room: buttons become icons, panels lie over the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.coming import brighten
from vsmap.canvas.scale import ROOMY_FROM, scale

if TYPE_CHECKING:
    from vsmap.app.panels.floating import SheetArea
    from vsmap.app.panels.header import Header
    from vsmap.app.panels.inspector import Inspector
    from vsmap.app.panels.strip import Strip
    from vsmap.app.panels.table_bar import TableBar
    from vsmap.app.settings import Settings
    from vsmap.app.sheet import ShownSheet

_LOW = 560
"""Below so many pixels at 100 % of height, the strip leaves out its notes."""


class Room(QObject):
    """Where the inspector stands, and how the strip and the buttons are shown.

    With usual type the inspector stands beside the sheet. With large type it lies over the sheet
    while something is chosen, or when it was asked for.
    """

    def __init__(
        self,
        appearance: Appearance,
        settings: Settings,
        sheet: ShownSheet,
        beside: QHBoxLayout,
        parts: tuple[SheetArea, Inspector, Strip, Header, TableBar],
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._settings, self._sheet, self._beside = settings, sheet, beside
        self._area, self._inspector, self._strip, self._header, self._bar = parts
        self._was_asked = False
        appearance.resized.connect(self.arrange)
        sheet.selection_changed.connect(self._follow_selection)

    @property
    def lies_over(self) -> bool:
        """Whether panels lie over the sheet."""
        return scale() >= ROOMY_FROM

    @property
    def is_inspector_open(self) -> bool:
        """Whether the inspector is to be seen."""
        wanted = self._settings.inspector_open
        chosen = bool(self._sheet.editor.selection.ids)
        return wanted and (chosen or self._was_asked or not self.lies_over)

    def toggle_inspector(self) -> None:
        """Open or close the inspector."""
        is_open = self.is_inspector_open
        self._settings.inspector_open = not is_open
        self._was_asked = not is_open
        self._show_inspector()

    def arrange(self) -> None:
        """Put everything where it belongs at the size of type of the moment."""
        over = self.lies_over
        self._header.use_icons(only=over)
        self._bar.use_icons(only=over)
        self._strip.use_rows(2 if over else 1)
        self.fit()
        if over:
            self._area.cover_right(self._inspector)
        else:
            self._area.uncover(self._inspector)
            self._beside.addWidget(self._inspector)
        self._show_inspector()
        self._sheet.take_scale()
        self._area.arrange()

    def fit(self) -> None:
        """The window has another height."""
        height = self._strip.window().height() / scale()
        self._strip.show_notes(shown=not self.lies_over or height >= _LOW)

    def _follow_selection(self) -> None:
        if self.lies_over:
            self._was_asked = False
            self._show_inspector()

    def _show_inspector(self) -> None:
        shown = self.is_inspector_open
        is_new = shown and self._inspector.isHidden()
        self._inspector.setVisible(shown)
        covered = self._inspector.maximumWidth() if shown and self.lies_over else 0
        self._sheet.keep_free(covered)
        self._area.arrange()
        if is_new:
            brighten(self._inspector, self._appearance)
