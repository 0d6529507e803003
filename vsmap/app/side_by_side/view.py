"""The view that lies over the window and shows two maps of the workbook on one time scale."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from vsmap.app.fields.choice import ChoiceBox
from vsmap.app.fields.words import hairline, labelled
from vsmap.app.look.metrics import carry, icon_size
from vsmap.app.side_by_side.painting import Both, PlatePainter
from vsmap.app.side_by_side.pair import Pair, pair_of, usual_pair
from vsmap.app.side_by_side.plate import Plate, plate_of
from vsmap.canvas.at_scale import painting_at_scale, room_in
from vsmap.canvas.scale import scale, scaled
from vsmap.drawing.primitives import Ink
from vsmap.editor.sheet import MOST_SMALL_STEPS
from vsmap.model.ids import MapId, StepId
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.session import Session
    from vsmap.drawing.theme import Theme

_HEADER = 52
_BAR = 52
_NOTHING: Both = (None, None)


class PlateView(QWidget):
    """Paints a pair; the step under the pointer is ringed on both maps and ladders."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._pair: Pair | None = None
        self._plate: Plate | None = None
        self._painter: tuple[Theme, PlatePainter] | None = None
        self.chosen: Both = _NOTHING
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def plate(self) -> Plate | None:
        """Where everything stands now."""
        if self._plate is None and self._pair is not None:
            room = room_in(self)
            self._plate = plate_of(self._pair, room.width(), room.height())
        return self._plate

    def show_pair(self, pair: Pair | None, plate: Plate | None = None) -> None:
        """Show two maps, as they stand on a plate if it is made already; None: nothing."""
        self._pair, self._plate, self.chosen = pair, plate, _NOTHING
        told = [f"{row.label}: {row.before}, {row.after}" for row in pair.rows()] if pair else []
        self.setAccessibleName(". ".join(told))
        self.update()

    def choose(self, chosen: Both) -> None:
        """Ring a step on both maps."""
        if chosen != self.chosen:
            self.chosen = chosen
            self.update()

    def walk(self, by: int) -> None:
        """Choose the next step of the map after, or the one before."""
        plate = self.plate
        if plate is None:
            return
        order = sorted(plate.halves[1].picture.boxes.items(), key=lambda item: item[1][:2])
        steps = [step for step, _ in order]
        here = self.chosen[1]
        at = 0 if by > 0 else -1
        if here is not None and here in steps:
            at = steps.index(StepId(here)) + by
        if steps:
            step = steps[at % len(steps)]
            self.choose((plate.pair.twin_of(step, is_after=True), step))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Choose what is under the pointer."""
        plate, at = self.plate, event.position()
        if plate is not None:
            self.choose(plate.hit(at.x() / scale(), at.y() / scale()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Nothing is under the pointer."""
        del event
        self.choose(_NOTHING)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """It has another size."""
        super().resizeEvent(event)
        self._plate = None

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        palette = self._appearance.palette
        if self._painter is None or self._painter[0] is not palette.theme:
            self._painter = (palette.theme, PlatePainter(palette))
        with painting_at_scale(self) as painter:
            painter.fillRect(room_in(self), palette.colour(Ink.CANVAS))
            if self.plate is not None:
                self._painter[1].paint(painter, self.plate, self.chosen)


class SideBySide(QWidget):
    """The bar with both maps to choose from, and the plate below it. Escape closes it."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        appearance: Appearance,
        focus_sheet: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._appearance, self._focus_sheet = session, appearance, focus_sheet
        self.setProperty("place", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.before = ChoiceBox(said("Map before"), appearance)
        self.after = ChoiceBox(said("Map after"), appearance)
        self.view = PlateView(appearance)
        self._close = QToolButton()
        self._close.setAccessibleName(said("Close"))
        self._close.setToolTip(said("Close (Esc)"))
        self._close.clicked.connect(self.put_away)
        self._arrange()
        for box in (self.before, self.after):
            box.setMinimumWidth(180)
            box.activated.connect(self.refresh)
        session.changed.connect(self._follow)
        session.held.connect(self.put_away)
        appearance.changed.connect(self._follow)
        window.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Show it on today's and the future map, or close it."""
        if self.isVisible():
            self.put_away()
            return
        self._list_maps(usual_pair(self._session.workbook, self._session.map_id))
        carry(self)
        self._place()
        self.show()
        self.raise_()
        self.view.show_pair(None)
        self.refresh()
        self.view.setFocus()

    def put_away(self) -> None:
        """Close it; the keys go back to the sheet."""
        if self.isVisible():
            self.hide()
            self._focus_sheet()

    def refresh(self) -> None:
        """Show the two maps chosen."""
        before, after = self.before.currentData(), self.after.currentData()
        maps = self._session.workbook.maps
        if before in maps and after in maps:
            self._show(MapId(before), MapId(after))
        else:
            self.view.show_pair(None)
        self._close.setIcon(self._appearance.icon("x"))
        self._close.setIconSize(icon_size(18))

    def _show(self, before: MapId, after: MapId) -> None:
        """Show two maps: at once, or, where it takes longer, as soon as all is worked out."""
        workbook, room = self._session.workbook, room_in(self.view)

        def work() -> tuple[Pair, Plate]:
            pair = pair_of(workbook, before, after)
            return pair, plate_of(pair, room.width(), room.height())

        def take(found: tuple[Pair, Plate]) -> None:
            has_room = room_in(self.view) == room
            self.view.show_pair(found[0], found[1] if has_room else None)

        if len(workbook.maps[before].steps) + len(workbook.maps[after].steps) <= MOST_SMALL_STEPS:
            take(work())
        else:
            self._session.background.latest("side by side", work, take)

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 0, 16, 0)
        bar.setSpacing(12)
        bar.addWidget(labelled(said("Before and after"), "panel-title"))
        bar.addSpacing(12)
        bar.addWidget(self.before)
        bar.addWidget(labelled("\u2192", "quiet"))
        bar.addWidget(self.after)
        bar.addStretch()
        bar.addWidget(self._close)
        holder = QWidget()
        holder.setFixedHeight(_BAR)
        holder.setLayout(bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addWidget(holder)
        column.addWidget(hairline())
        column.addWidget(self.view, 1)

    def _list_maps(self, chosen: tuple[MapId, MapId] | None) -> None:
        for box, map_id in zip((self.before, self.after), chosen or ("", ""), strict=True):
            box.clear()
            for stream in self._session.workbook.maps.values():
                box.addItem(stream.name, stream.id)
            box.setCurrentIndex(max(box.findData(map_id), 0))

    def _follow(self) -> None:
        """The maps or the theme have changed."""
        if self.isVisible():
            chosen = MapId(self.before.currentData()), MapId(self.after.currentData())
            self._list_maps(chosen)
            self.refresh()

    def _place(self) -> None:
        """All of the window below the header."""
        window = self._window
        self.setGeometry(0, scaled(_HEADER), window.width(), window.height() - scaled(_HEADER))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Follow the window's size."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Escape closes, the arrows walk along the steps."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.put_away()
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.view.walk(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.view.walk(-1)
            case _:
                super().keyPressEvent(event)
