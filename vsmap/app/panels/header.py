"""The header: menu, product mark, the workbook's name, how far it is saved, the primary button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QPolygonF, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from vsmap.app.fields.words import WordField, labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.icons import pixmap
from vsmap.app.look.metrics import icon_size
from vsmap.app.panels.find_button import FindButton
from vsmap.app.panels.people_row import MOST, MOST_WHERE_NARROW, PeopleRow
from vsmap.app.save_state import SaveKind, SaveState
from vsmap.canvas.at_scale import painting_at_scale
from vsmap.canvas.scale import scaled
from vsmap.drawing.primitives import Ink
from vsmap.model.language import said

HEIGHT = 52
_NAME_LEAST, _NAME_MOST = 120, 420
_ICONS = {
    SaveKind.SAVED: "check",
    SaveKind.SAVING: "refresh-cw",
    SaveKind.UNSAVED: "pencil",
    SaveKind.FAILED: "triangle-alert",
    SaveKind.RECONNECTING: "refresh-cw",
    SaveKind.OFFLINE: "cloud-off",
}


def share_told() -> str:
    """`Share` as what one does: by itself the word stands for a branch's part of the whole."""
    return said("Share\u2026").rstrip("\u2026")


class Mark(QWidget):
    """The product's mark: a stretch of time ladder, work up and wait down."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setFixedSize(QSize(26, 20))
        self.setAccessibleName("vsmap")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._appearance.palette.colour(Ink.INK), 2.4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        corners = (
            (1.5, 15),
            (6, 15),
            (6, 5),
            (11, 5),
            (11, 15),
            (16, 15),
            (16, 5),
            (20.5, 5),
            (20.5, 15),
            (24.5, 15),
        )
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in corners]))


class SaveLight(QWidget):
    """How far the work is saved, as an icon and words; red only after a failed save."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._icon = QLabel()
        self._state: SaveState | None = None
        self._is_short = False
        self.words = labelled("", "quiet")
        appearance.changed.connect(self._refresh)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self.words)

    def show_state(self, state: SaveState) -> None:
        """Show a state of saving."""
        self._state = state
        self._refresh()

    def keep_short(self, *, short: bool) -> None:
        """Say it in fewer words, or in all of them."""
        self._is_short = short
        self._refresh()

    def _refresh(self) -> None:
        """Draw it in the theme and size of the moment."""
        state = self._state
        if state is None:
            return
        failed = state.kind is SaveKind.FAILED
        colour = self._appearance.palette.css(Ink.ERROR if failed else Ink.INK2)
        icon = pixmap(_ICONS[state.kind], colour, scaled(16), self.devicePixelRatioF())
        self._icon.setPixmap(icon)
        self.words.setText(state.short if self._is_short else state.words)
        self.words.setProperty("role", "error" if failed else "quiet")
        self.words.style().polish(self.words)
        hint = "\n".join(filter(None, (state.words * self._is_short, state.hint)))
        self.setToolTip(hint)


class Header(QWidget):
    """The row at the top; `renamed` tells the workbook's new name."""

    renamed = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("place", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._appearance = appearance
        self.menu_button = QToolButton()
        self.menu_button.setToolTip(said("Menu") + " (F10)")
        self.menu_button.setAccessibleName(said("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        QShortcut(QKeySequence("F10"), self, self.menu_button.showMenu)
        self.name = WordField(
            said("Name of the value stream"), "header-name", said("Untitled value stream")
        )
        self.name.setToolTip(said("Rename the value stream"))
        self.name.fit_between(_NAME_LEAST, _NAME_MOST)
        self.name.kept.connect(self.renamed)
        self.save_light = SaveLight(appearance)
        self.find_button = FindButton(appearance)
        self.present_button = QToolButton()
        self.present_button.setToolTip(said("Present on the wall (F11)"))
        self.present_button.setAccessibleName(said("Present on the wall"))
        self.people = PeopleRow(appearance)
        self.share_button = QPushButton(f" {share_told()}")
        self.share_button.setAccessibleName(share_told())
        self.export_button = QPushButton(" " + said("Export page"))
        self.export_button.setProperty("role", "primary")
        self._arrange()
        self.refresh_icons()
        appearance.changed.connect(self.refresh_icons)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 16, 0)
        row.setSpacing(8)
        for part in (self.menu_button, Mark(self._appearance), self.name, self.save_light):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self.find_button)
        row.addWidget(self.present_button)
        row.addWidget(self.people)
        row.addSpacing(4)
        row.addWidget(self.share_button)
        row.addWidget(self.export_button)

    def refresh_icons(self) -> None:
        """Draw the icons in the theme worn now."""
        self.menu_button.setIcon(self._appearance.icon("menu"))
        self.menu_button.setIconSize(icon_size(18))
        self.present_button.setIcon(self._appearance.icon("presentation"))
        self.present_button.setIconSize(icon_size(18))
        self.share_button.setIcon(self._appearance.icon("users", Ink.INK))
        self.share_button.setIconSize(icon_size(17))
        self.export_button.setIcon(self._appearance.icon("file-down", Ink.SURFACE))
        self.export_button.setIconSize(icon_size(17))

    def allow_share(self, can: bool) -> None:
        """Let one share, or say who can."""
        self.share_button.setEnabled(can)
        self._tell_share()

    def _tell_share(self) -> None:
        told = [] if self.share_button.text() else [share_told()]
        if not self.share_button.isEnabled():
            told.append(said("Only a facilitator can invite people"))
        self.share_button.setToolTip("\n".join(told))

    def use_icons(self, *, only: bool) -> None:
        """Show buttons as icons alone, where type is large; the words stay as their names."""
        words = said("Export page")
        self.save_light.keep_short(short=only)
        self.people.keep_to(MOST_WHERE_NARROW if only else MOST)
        self.name.keep_between(_NAME_LEAST // (2 if only else 1), _NAME_MOST // (2 if only else 1))
        self.share_button.setText("" if only else f" {share_told()}")
        self._tell_share()
        self.export_button.setText("" if only else f" {words}")
        self.export_button.setAccessibleName(words)
        self.export_button.setToolTip(words if only else "")

    def show_name(self, title: str) -> None:
        """Show the workbook's name."""
        self.name.show_words(title)
