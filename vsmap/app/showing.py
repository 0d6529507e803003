"""What shows the maps in other ways: palette, find bar, minimap, presentation, before and after.

Each is made when it is first asked for, so that the window opens without them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from vsmap.app.commands.finding import Finding
from vsmap.app.panels.find_bar import FindBar
from vsmap.app.panels.minimap import Minimap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from vsmap.app.actions import ActionList
    from vsmap.app.finding.entries import Entry
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.panels.floating import SheetArea
    from vsmap.app.panels.palette import Palette
    from vsmap.app.presentation.wall import Wall
    from vsmap.app.session import Session
    from vsmap.app.settings import Settings
    from vsmap.app.sheet import ShownSheet
    from vsmap.app.side_by_side.view import SideBySide
    from vsmap.model.ids import MapId

Run = Callable[[str], object]


class Showing(QObject):
    """The other ways of showing; `serve` hands over the actions, `float_over` the sheet's area."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        sheet: ShownSheet,
        appearance: Appearance,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._sheet = window, session, sheet
        self._appearance, self._settings = appearance, settings
        self.find_bar = FindBar(appearance)
        self.finding = Finding(session, sheet, appearance, self.find_bar)
        self.minimap = Minimap(sheet, appearance, settings)
        self.palette: Palette | None = None
        self.wall: Wall | None = None
        self.side_by_side: SideBySide | None = None
        self._actions: ActionList | None = None
        self._run: Run | None = None

    def serve(self, actions: ActionList, run: Run) -> None:
        """Offer these actions in the palette, done by their id."""
        self._actions, self._run = actions, run

    def float_over(self, area: SheetArea) -> None:
        """Let the find bar and the minimap float over the sheet."""
        right = Qt.AlignmentFlag.AlignRight
        area.float_over(self.minimap, right | Qt.AlignmentFlag.AlignBottom)
        area.float_over(self.find_bar, right | Qt.AlignmentFlag.AlignTop)
        self.find_bar.hide()
        self.find_bar.resized.connect(area.arrange)
        self.minimap.came.connect(area.arrange)
        self.minimap.hide()

    def open_palette(self) -> None:
        """Find or do anything; open already, close it."""
        from vsmap.app.panels.palette import Palette

        if self.palette is None:
            self.palette = Palette(
                self._window, self._appearance, self._settings, self._entries, self._sheet.focus
            )
        self.palette.open()

    def open_find(self) -> None:
        """Look for words on the maps."""
        self._uncover()
        self.find_bar.open()

    def find_next(self) -> None:
        """Show the next hit."""
        self.finding.step(1)

    def find_before(self) -> None:
        """Show the hit before."""
        self.finding.step(-1)

    def pin_minimap(self) -> None:
        """Let the small map stay, or show it only when something is out of view."""
        self._settings.minimap_pinned = not self._settings.minimap_pinned
        self.minimap.refresh()

    def is_minimap_pinned(self) -> bool:
        """Whether the small map stays."""
        return self._settings.minimap_pinned

    def present(self) -> None:
        """Show the map full screen, in big type, stop by stop; again: end it."""
        from vsmap.app.presentation.wall import Wall

        if self.wall is not None and self.wall.isVisible():
            self.wall.close()
            return
        if self.wall is None:
            self.wall = Wall(self._window, self._session, self._appearance)
        self.wall.present()

    def compare(self) -> None:
        """Show two maps one above the other on one time scale; again: close it."""
        from vsmap.app.side_by_side.view import SideBySide

        if self.side_by_side is None:
            self.side_by_side = SideBySide(
                self._window, self._session, self._appearance, self._sheet.focus
            )
        self.side_by_side.toggle()

    def is_comparing(self) -> bool:
        """Whether two maps are shown side by side."""
        return self.side_by_side is not None and self.side_by_side.isVisible()

    def has_two_maps(self) -> bool:
        """Whether there is another map to compare with."""
        return len(self._session.workbook.maps) > 1

    def has_steps(self) -> bool:
        """Whether the map shown has any step to present."""
        return bool(self._session.stream.steps)

    def _entries(self) -> Sequence[Entry]:
        from vsmap.app.commands.needs import needed_for
        from vsmap.app.finding.entries import entries_of

        actions, run = self._actions, self._run
        if actions is None or run is None:
            return ()
        others = (action for action in actions if action.id != "view.palette")
        offered = [(action, needed_for(action)) for action in others]
        return entries_of(offered, self._session.workbook, run, self._show)

    def _show(self, map_id: MapId, record: str | None) -> None:
        self._uncover()
        self.finding.show(map_id, record)

    def _uncover(self) -> None:
        """Let the sheet be seen."""
        if self.side_by_side is not None:
            self.side_by_side.put_away()
