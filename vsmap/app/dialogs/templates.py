"""New from template: a small picture of each, what it is for, and a name for the new workbook."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from vsmap.app.dialogs.frame import Frame
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.metrics import SIZES_ITSELF
from vsmap.canvas.painter import PicturePainter
from vsmap.canvas.painting import painting_on
from vsmap.canvas.scale import scaled
from vsmap.drawing.look import Look
from vsmap.drawing.picture import Picture, draw_map
from vsmap.drawing.primitives import Ink
from vsmap.drawing.text_measure import FontMetrics
from vsmap.drawing.theme import Theme
from vsmap.formats.templates import from_template, template_names
from vsmap.model.language import phrase, said
from vsmap.model.workbook import Workbook

_PREVIEW = QSize(560, 96)
_PAD = 10
_BESIDE, _ROWS_SEEN = 70, 3
_LEAST_DETAIL = 0.5
"""Maps are painted in the detail of this zoom, however small they are."""
_TITLES = {
    "blank": phrase("Blank"),
    "incident-recovery": phrase("Incident recovery"),
    "manufacturing-line": phrase("Manufacturing line"),
    "service-request": phrase("Service request"),
    "software-delivery": phrase("Software delivery"),
}


class TemplateDialog(Frame):
    """Asks which template to begin with and what the workbook is called."""

    def __init__(self, parent: QWidget | None, appearance: Appearance) -> None:
        super().__init__(parent, said("New from template"))
        self._appearance = appearance
        self.list = self._listed()
        self.title = QLineEdit()
        self.title.setPlaceholderText(said("Name of the value stream"))
        self.body.addWidget(self.list)
        self.body.addWidget(self.captioned(said("Called"), self.title))
        self.add_buttons(self.cancel_button(), self.primary_button(said("Begin")))
        self.list.itemDoubleClicked.connect(self.accept)

    def _listed(self) -> QListWidget:
        listed = QListWidget()
        listed.setAccessibleName(said("Templates"))
        listed.setIconSize(_PREVIEW)
        listed.setSpacing(2)
        for name in template_names():
            picture = preview(from_template(name), self._appearance, self.devicePixelRatioF())
            shown = QIcon(picture)
            shown.addPixmap(picture, QIcon.Mode.Selected)
            item = QListWidgetItem(shown, template_title(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            listed.addItem(item)
        listed.setCurrentRow(0)
        listed.setProperty(SIZES_ITSELF, True)  # noqa: FBT003  (Qt's own signature)
        listed.ensurePolished()
        titles = (listed.item(row).text() for row in range(listed.count()))
        widest = max(map(listed.fontMetrics().horizontalAdvance, titles))
        width = _PREVIEW.width() + widest + scaled(_BESIDE)
        listed.setMinimumSize(width, _ROWS_SEEN * (_PREVIEW.height() + 24))
        return listed

    def answer(self) -> Workbook:
        """The workbook chosen, under new ids."""
        item = self.list.currentItem()
        name = str(item.data(Qt.ItemDataRole.UserRole)) if item else "blank"
        return from_template(name, self.title.text().strip())


def template_title(name: str) -> str:
    """A template's file name as people read it."""
    return said(_TITLES.get(name, name.replace("-", " ").capitalize()))


def preview(workbook: Workbook, appearance: Appearance, scale: float) -> QPixmap:
    """A small picture of a workbook's main map."""
    drawn = QPixmap(_PREVIEW * scale)
    drawn.setDevicePixelRatio(scale)
    theme = appearance.palette.theme
    drawn.fill(appearance.palette.colour(Ink.CANVAS))
    main = workbook.main_map()
    if main is not None:
        look = Look(ladder=False, hotspot=False)
        picture = draw_map(main, None, workbook.calendar, look=look, measure=FontMetrics.shipped())
        with painting_on(drawn) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_fitted(painter, picture, theme)
    return drawn


def _paint_fitted(painter: QPainter, picture: Picture, theme: Theme) -> None:
    bounds = picture.bounds
    room_x, room_y = _PREVIEW.width() - 2 * _PAD, _PREVIEW.height() - 2 * _PAD
    zoom = min(room_x / bounds.width, room_y / bounds.height, 0.8)
    painter.translate(_PREVIEW.width() / 2, _PREVIEW.height() / 2)
    painter.scale(zoom, zoom)
    painter.translate(-bounds.centre.x, -bounds.centre.y)
    PicturePainter(theme).paint(painter, picture, bounds, max(zoom, _LEAST_DETAIL))
