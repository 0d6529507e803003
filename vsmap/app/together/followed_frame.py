"""How it is seen that one follows somebody: a frame round the sheet and a capsule that says who."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from vsmap.app.panels.follow_capsule import FollowCapsule
from vsmap.canvas.scale import scaled
from vsmap.editor.edits.sub_streams import way_to
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.panels.notice import Tell
    from vsmap.app.session import Session
    from vsmap.app.sheet import ShownSheet
    from vsmap.app.together.following import Following
    from vsmap.canvas.view import MapCanvas

_FRAME = 3.0
_TOP = 12
_BELOW_BREADCRUMB = 62
"""Where the capsule stands over a map that another opens, below the way back."""


class FollowedFrame(QObject):
    """Shows a following on the canvas at hand, in the colour of whom one follows."""

    def __init__(
        self,
        following: Following,
        session: Session,
        sheet: ShownSheet,
        appearance: Appearance,
        tell: Tell,
    ) -> None:
        super().__init__()
        self._session = session
        self._following, self._sheet, self._appearance = following, sheet, appearance
        self._tell = tell
        self.capsule: FollowCapsule | None = None
        self._canvas: MapCanvas | None = None
        following.changed.connect(self._refresh)
        following.lost.connect(self._tell_lost)
        appearance.changed.connect(self._refresh)
        session.map_shown.connect(self._place)
        sheet.replaced.connect(self._leave_canvas)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """The sheet has another size."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _refresh(self) -> None:
        someone, canvas = self._following.someone, self._sheet.canvas
        if someone is None:
            if self.capsule is not None:
                self.capsule.hide()
            canvas.update()
            return
        self._take(canvas)
        if self.capsule is None:
            self.capsule = FollowCapsule(self._appearance)
            self.capsule.clicked.connect(self._stop)
        self.capsule.setParent(canvas)
        self.capsule.show_followed(someone.name or said("Somebody"), someone.colour)
        self._place()
        canvas.update()

    def _stop(self) -> None:
        self._following.stop()
        self._sheet.focus()

    def _take(self, canvas: MapCanvas) -> None:
        """Frame the canvas at hand; another workbook brings another."""
        if canvas is not self._canvas:
            self._canvas = canvas
            canvas.painted_over.append(self._paint)
            canvas.installEventFilter(self)

    def _leave_canvas(self) -> None:
        """The canvas goes, and would take the capsule with it."""
        self._canvas = None
        if self.capsule is not None:
            self.capsule.setParent(self._sheet.canvas)
        self._refresh()

    def _place(self) -> None:
        if self.capsule is not None and self._canvas is not None:
            workbook, here = self._session.document.workbook, self._session.map_id
            is_opened = here in workbook.maps and len(way_to(workbook, here)) > 1
            top = scaled(_BELOW_BREADCRUMB if is_opened else _TOP)
            self.capsule.move((self._canvas.width() - self.capsule.width()) // 2, top)
            self.capsule.raise_()

    def _paint(self, painter: QPainter) -> None:
        someone, canvas = self._following.someone, self._canvas
        if someone is None or canvas is None:
            return
        pen = QPen(QColor(canvas.theme.person(someone.colour)), _FRAME)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = _FRAME / 2
        painter.drawRect(QRectF(canvas.rect()).adjusted(half, half, -half, -half))

    def _tell_lost(self, name: str) -> None:
        self._tell(said("{name} has left.", name=name or said("Somebody")), passing=True)
