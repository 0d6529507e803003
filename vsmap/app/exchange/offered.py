"""A copy in every form: vsmap's own JSON, SVG, PNG and text, so that it pastes anywhere.

A form is made when it is asked for: painting a large map takes longer than a copy may.

There is no HTML among them on purpose: slides would take the table instead of the picture, and
spreadsheets take the tab-separated text as cells just as well.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QColor, QImage, QPainter

from vsmap.app.exchange.pictures import file_of
from vsmap.canvas.painter import PicturePainter
from vsmap.canvas.painting import painting_on
from vsmap.drawing.primitives import Ink
from vsmap.drawing.theme import LIGHT
from vsmap.editor.clipboard import FRAGMENT_MIME
from vsmap.model.json import workbook_to_json
from vsmap.model.language import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from vsmap.drawing.picture import Picture
    from vsmap.model.workbook import Workbook

SVG_MIME = "image/svg+xml"
PNG_MIME = "image/png"
_IMAGE = "application/x-qt-image"
_TEXT = "text/plain"
_SHARPNESS = 2.0
"""Pixels a sheet unit; fewer where the picture would be larger than this many pixels."""

_MOST_PIXELS = 24_000_000
_LONGEST_SIDE = 16_000


class Offered(QMimeData):
    """Parts of a map and how they look; each form is made when somebody first asks for it."""

    def __init__(self, fragment: Workbook, draw: Callable[[], Picture]) -> None:
        super().__init__()
        self._draw = draw
        self._title = fragment.title or said("Value stream map")
        self._makers: dict[str, Callable[[], Any]] = {
            FRAGMENT_MIME: lambda: QByteArray(workbook_to_json(fragment).encode()),
            SVG_MIME: self._svg,
            PNG_MIME: lambda: QByteArray(file_of(self._image)),
            _IMAGE: lambda: self._image,
            _TEXT: lambda: told(fragment),
        }
        self._made: dict[str, Any] = {}

    def formats(self) -> list[str]:
        """Every form there is, made or not."""
        return list(self._makers)

    def hasFormat(self, mimetype: str) -> bool:  # noqa: N802  (Qt's name)
        """Whether it can be had in a form."""
        return mimetype in self._makers

    def retrieveData(self, mimetype: str, preferred: object) -> Any:  # noqa: N802  (Qt's name)
        """The copy in one form."""
        del preferred
        if mimetype not in self._makers:
            return None
        if mimetype not in self._made:
            self._made[mimetype] = self._makers[mimetype]()
        return self._made[mimetype]

    @cached_property
    def _picture(self) -> Picture:
        return self._draw()

    @cached_property
    def _image(self) -> QImage:
        return painted(self._picture)

    def _svg(self) -> QByteArray:
        from vsmap.formats.svg import print_svg

        return QByteArray(print_svg(self._picture, LIGHT, title=self._title).encode())


def told(fragment: Workbook) -> str:
    """The steps as tab-separated rows under a header; where there are none, what the notes say."""
    from vsmap.formats.csv_writing import write_cells

    main = fragment.main_map()
    if main is None:
        return ""
    rows = write_cells(fragment, main.id)
    if rows:
        return "\n".join("\t".join(_cell(cell) for cell in row) for row in rows)
    words = [note.text for note in main.notes.values()]
    return "\n".join((*words, *(photo.name for photo in main.photos.values())))


def painted(picture: Picture) -> QImage:
    """The picture in light colours."""
    box = picture.bounds
    side, area = max(box.width, box.height, 1.0), max(box.width * box.height, 1.0)
    zoom = min(_SHARPNESS, _LONGEST_SIDE / side, (_MOST_PIXELS / area) ** 0.5)
    width, height = max(1, round(box.width * zoom)), max(1, round(box.height * zoom))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(LIGHT.colour(Ink.CANVAS)))
    with painting_on(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(zoom, zoom)
        painter.translate(-box.x, -box.y)
        PicturePainter(LIGHT).paint(painter, picture, box, max(zoom, 1.0))
    return image


def _cell(text: str) -> str:
    """A cell as spreadsheets take it: on one line, without a tab."""
    return " ".join(text.split()) if any(sign in text for sign in "\t\r\n") else text
