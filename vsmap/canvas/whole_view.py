"""A map that is seen as a whole stays so, and what lies under a resting pointer is looked up anew.

Both wait until the sheet is at rest: nothing moves while somebody types or drags.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from vsmap.editor.notices import Notice, PictureChanged, ViewChanged

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from vsmap.drawing.geometry import Box
    from vsmap.editor.editor import Editor
    from vsmap.editor.viewport import Viewport

_PICTURE_MARGIN = 40.0
"""What a picture's bounds keep free round what is drawn."""

_SLACK = 4.0
"""How far beyond the view what is drawn may reach before the view gives way, in sheet units."""


class WholeView:
    """Watches one editor. `point_again` is called whenever the picture or the view has changed.

    A map is seen as a whole from when it was fitted until somebody zooms or pushes part of it out.
    """

    def __init__(self, canvas: QWidget, editor: Editor, point_again: Callable[[], None]) -> None:
        self._editor = editor
        self._point_again = point_again
        self._has_size = False
        self._is_whole = False
        self._is_due = False
        self._zoom = editor.viewport.zoom
        self._rest = QTimer(canvas)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._settle)

    def hear(self, notice: Notice) -> None:
        """The picture or the view has changed."""
        match notice:
            case PictureChanged():
                self._is_due = True
                self._rest.start()
            case ViewChanged():
                self._follow(self._editor.viewport)
                self._rest.start()
            case _:
                pass

    def resize(self, width: float, height: float) -> None:
        """The sheet has another size; with its first one it shows the map as it is first seen."""
        was_whole, editor = self._is_whole, self._editor
        editor.view(editor.viewport.resized(width, height))
        self._is_whole = was_whole
        if not self._has_size:
            self._has_size = True
            editor.show_first()
            self._follow(editor.viewport)
        elif was_whole and self._is_at_rest:
            editor.fit()
        elif editor.stands_at_start and self._is_at_rest:
            editor.show_first()
        self._is_due = True

    def close(self) -> None:
        """Stop watching."""
        self._rest.stop()

    @property
    def _is_at_rest(self) -> bool:
        editor = self._editor
        is_typing = editor.typist.current is not None or editor.sheet.is_tried
        return not (is_typing or editor.is_busy)

    def _follow(self, view: Viewport) -> None:
        """Somebody zooms, pans, or asks for the whole map."""
        if view == view.fitted(self._editor.picture.bounds, self._editor.margins):
            self._is_whole = True
        elif view.zoom != self._zoom:
            self._is_whole = False
        elif not self._is_due:
            self._is_whole = self._is_whole and self._sees_all()
        self._zoom = view.zoom

    def _settle(self) -> None:
        editor = self._editor
        if not self._is_at_rest or editor.sheet.map_id not in editor.sheet.workbook.maps:
            return
        if self._is_due and self._is_whole and not self._is_clear():
            editor.fit()
        self._is_due = False
        self._point_again()

    @property
    def _drawn(self) -> Box:
        return self._editor.picture.bounds.grown(-_PICTURE_MARGIN - _SLACK)

    def _sees_all(self) -> bool:
        return self._editor.viewport.seen.covers(self._drawn)

    def _is_clear(self) -> bool:
        """Whether all is in view, and nothing of it below the tools."""
        view = self._editor.viewport
        return view.showing(self._drawn, self._editor.margins) == view
