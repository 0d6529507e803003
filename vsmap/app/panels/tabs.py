"""The tabs: one for each map, dragged to reorder, double-clicked to rename; and what we aim for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton, QWidget

from vsmap.app.fields.words import WordField
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.icons import draw_icon
from vsmap.app.look.metrics import icon_size
from vsmap.app.panels.aim import AimLine
from vsmap.canvas.at_scale import at_100, painting_at_scale, sized
from vsmap.canvas.scale import scaled
from vsmap.drawing.primitives import Ink
from vsmap.model.ids import MapId
from vsmap.model.language import said

HEIGHT = 42
_SIDE, _TITLE = 16, 13.5
_LOCK, _LOCK_GAP = 13.0, 6.0
_DOT, _DOT_GAP, _DOTS_DOWN = 6.0, 3.0, 5.0
_MOST_DOTS = 6
_WIDEST = 220.0
_MOST_OF_ROW = 0.6

People = tuple[tuple[str, int], ...]
"""Names, and the numbers of their colours."""


class MapTabBar(QTabBar):
    """A tab bar that draws itself: the active tab is SemiBold on a 2 px line."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._locked: frozenset[int] = frozenset()
        self._people: Mapping[int, People] = {}
        self.setMovable(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(said("Maps"))

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        palette, here = self._appearance.palette, at_100(QRectF(self.tabRect(index)))
        active = index == self.currentIndex()
        weight = QFont.Weight.DemiBold if active else QFont.Weight.Normal
        shown = font(_TITLE, weight)
        painter.setFont(shown)
        painter.setPen(palette.colour(Ink.INK if active else Ink.INK2))
        room = here.adjusted(_SIDE, 0, -_SIDE, 0)
        if index in self._locked:
            place = QRectF(room.left(), room.center().y() - _LOCK / 2, _LOCK, _LOCK)
            draw_icon(painter, "lock", palette.colour(Ink.INK2), place)
            room.setLeft(room.left() + _LOCK + _LOCK_GAP)
        text = QFontMetricsF(shown).elidedText(
            self.tabText(index), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        if active:
            painter.fillRect(
                QRectF(here.left() + _SIDE, here.bottom() - 2, here.width() - 2 * _SIDE, 2),
                palette.colour(Ink.INK),
            )
        self._paint_people(painter, index, here)
        if active and self.hasFocus():
            painter.setPen(QPen(palette.colour(Ink.ACCENT), 2))
            painter.drawRoundedRect(here.adjusted(4, 5, -4, -6), 6, 6)

    def _paint_people(self, painter: QPainter, index: int, here: QRectF) -> None:
        """A dot above the name for each of those who are on that map."""
        people = self._people.get(index, ())[:_MOST_DOTS]
        left = here.center().x() - (len(people) * (_DOT + _DOT_GAP) - _DOT_GAP) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for place, (_, colour) in enumerate(people):
            painter.setBrush(QColor(self._appearance.palette.theme.person(colour)))
            x = left + place * (_DOT + _DOT_GAP)
            painter.drawEllipse(QRectF(x, here.top() + _DOTS_DOWN, _DOT, _DOT))

    def show_people(self, people: Mapping[int, People]) -> None:
        """Show who else is on the maps with these numbers."""
        self._people = people
        self.update()

    def mark_locked(self, locked: frozenset[int]) -> None:
        """Show a lock on the tabs with these numbers."""
        if locked != self._locked:
            self._locked = locked
            self.setElideMode(self.elideMode())  # Qt measures its tabs anew only when told to.
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for every tab, as long as that is not most of the row; more scroll."""
        every = sum(self.tabSizeHint(index).width() for index in range(self.count()))
        row = self.parentWidget()
        most = round(row.width() * _MOST_OF_ROW) if row is not None else every
        return QSize(max(min(every, most), scaled(75)), scaled(HEIGHT - 1))

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802  (Qt's name)
        """The size of one tab."""
        widest = QFontMetricsF(font(_TITLE, QFont.Weight.DemiBold))
        text = min(widest.horizontalAdvance(self.tabText(index)), _WIDEST)
        mark = _LOCK + _LOCK_GAP if index in self._locked else 0.0
        return sized(round(text + mark) + 2 * _SIDE, HEIGHT - 1)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802  (Qt's name)
        """Tabs do not shrink; the bar scrolls."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index in range(self.count()):
                self._paint_tab(painter, index)


class MapTabs(QWidget):
    """The row of tabs; tells which map was chosen, renamed, moved, or asked for its menu."""

    chosen = Signal(str)
    renamed = Signal(str, str)
    moved = Signal(str, int)
    menu_asked = Signal(str, QPoint)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("place", "tabs")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._appearance = appearance
        self._ids: list[MapId] = []
        self._locked: frozenset[str] = frozenset()
        self._people: Mapping[MapId, People] = {}
        self._is_showing = False
        self.bar = MapTabBar(appearance)
        self.add_button = QToolButton()
        self.add_button.setAccessibleName(said("Add a map"))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.aim = AimLine(appearance)
        self._name = WordField(said("Name of the map"))
        self._name.setParent(self)
        self._name.hide()
        self._arrange()
        self._connect()
        self.refresh_icons()
        appearance.changed.connect(self.refresh_icons)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """It has another size: the tabs take another part of it."""
        super().resizeEvent(event)
        self.bar.updateGeometry()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 1)
        row.setSpacing(4)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.add_button)
        row.addStretch(1)
        row.addWidget(self.aim)

    def _connect(self) -> None:
        self.bar.currentChanged.connect(self._choose)
        self.bar.tabMoved.connect(self._note_move)
        self.bar.tabBarDoubleClicked.connect(self.rename)
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.bar.customContextMenuRequested.connect(self._ask_menu)
        self._name.editingFinished.connect(self._name.hide)
        self._name.kept.connect(self._keep_name)

    def refresh_icons(self) -> None:
        """Draw the icons in the theme worn now."""
        self.add_button.setIcon(self._appearance.icon("plus"))
        self.add_button.setIconSize(icon_size(17))

    @property
    def ids(self) -> tuple[MapId, ...]:
        """The maps in the order of their tabs."""
        return tuple(self._ids)

    def show_maps(self, names: dict[MapId, str], shown: MapId) -> None:
        """Show these tabs, one of them active."""
        self._is_showing = True
        while self.bar.count() > len(names):
            self.bar.removeTab(self.bar.count() - 1)
        while self.bar.count() < len(names):
            self.bar.addTab("")
        self._ids = list(names)
        for index, name in enumerate(names.values()):
            self.bar.setTabText(index, name.replace("&", "&&"))
        self._show_locks()
        if shown in self._ids:
            self.bar.setCurrentIndex(self._ids.index(shown))
        self.bar.update()
        self._is_showing = False

    def show_locked(self, locked: frozenset[str]) -> None:
        """Show which maps are locked."""
        if locked != self._locked:
            self._locked = locked
            self._show_locks()

    def show_people(self, people: Mapping[MapId, People]) -> None:
        """Show who else is on which map."""
        self._people = people
        self._show_locks()

    def _show_locks(self) -> None:
        free = said("Double click to rename, drag to reorder")
        closed = said("The facilitator has locked this map.")
        for index, map_id in enumerate(self._ids):
            name = self.bar.tabText(index).replace("&&", "&")
            words = [name, closed if map_id in self._locked else free]
            if here := ", ".join(person for person, _ in self._people.get(map_id, ())):
                words.append(said("Here: {names}", names=here))
            self.bar.setTabToolTip(index, "\n".join(words))
        people = {self._ids.index(m): p for m, p in self._people.items() if m in self._ids}
        self.bar.show_people(people)
        locked = enumerate(self._ids)
        self.bar.mark_locked(frozenset(at for at, map_id in locked if map_id in self._locked))

    def rename_shown(self) -> None:
        """Type the name of the active map in its tab."""
        self.rename(self.bar.currentIndex())

    def rename(self, at: int) -> None:
        """Type a map's name in its tab."""
        if not 0 <= at < len(self._ids):
            return
        here = self.bar.tabRect(at)
        corner = self.bar.mapTo(self, here.topLeft())
        width = max(here.width(), scaled(140))
        self._name.setGeometry(QRect(corner.x() + 4, 4, width, scaled(HEIGHT - 9)))
        self._name.setProperty("map", self._ids[at])
        self._name.show_words(self.bar.tabText(at).replace("&&", "&"))
        self._name.show()
        self._name.raise_()
        self._name.setFocus()
        self._name.selectAll()

    def _keep_name(self, name: str) -> None:
        self.renamed.emit(self._name.property("map"), name)

    def _choose(self, index: int) -> None:
        if not self._is_showing and 0 <= index < len(self._ids):
            self.chosen.emit(self._ids[index])

    def _note_move(self, start: int, end: int) -> None:
        if not self._is_showing:
            self._ids.insert(end, self._ids.pop(start))
            self.moved.emit(self._ids[end], end)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.bar.tabAt(at)
        if index >= 0:
            self.bar.setCurrentIndex(index)
            self.menu_asked.emit(self._ids[index], self.bar.mapToGlobal(at))
