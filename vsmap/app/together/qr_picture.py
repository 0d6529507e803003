"""The invite as a QR code on white, whatever the theme: cameras want it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vsmap.app.look.metrics import SIZES_ITSELF
from vsmap.canvas.painting import painting_on
from vsmap.canvas.scale import scaled
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.sync.entry.links import InviteLink

SIDE = 240
_RADIUS = 10


class QrPicture(QWidget):
    """Shows one link; dim while there is none."""

    def __init__(self, side: int = SIDE) -> None:
        super().__init__()
        self._side = side
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self._link: InviteLink | None = None
        self.setProperty(SIZES_ITSELF, True)  # noqa: FBT003  (Qt's own signature)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said("QR code of the invite link"))

    @property
    def link(self) -> InviteLink | None:
        """The link shown."""
        return self._link

    def show_link(self, link: InviteLink | None) -> None:
        """Show a link, or none."""
        if link == self._link:
            return
        self._link, self._modules = link, ()
        if link is not None:
            from vsmap.sync.entry.qr import qr_matrix

            self._modules = qr_matrix(link)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As large as type is now."""
        return QSize(scaled(self._side), scaled(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it, each module on whole pixels of the screen."""
        with painting_on(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.GlobalColor.white)
            painter.setOpacity(1.0 if self._modules else 0.4)
            painter.drawRoundedRect(self.rect(), scaled(_RADIUS), scaled(_RADIUS))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            self._paint_modules(painter)

    def _paint_modules(self, painter: QPainter) -> None:
        across = len(self._modules)
        if not across:
            return
        ratio = self.devicePixelRatioF()
        module = max(1, int(self.width() * ratio / across))
        left = (int(self.width() * ratio) - module * across) // 2
        painter.scale(1 / ratio, 1 / ratio)
        painter.setBrush(Qt.GlobalColor.black)
        for row, modules in enumerate(self._modules):
            for column, is_dark in enumerate(modules):
                if is_dark:
                    place = QRect(left + column * module, left + row * module, module, module)
                    painter.drawRect(place)
