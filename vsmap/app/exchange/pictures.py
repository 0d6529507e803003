"""Pictures made fit for a sheet: upright, at most 1 600 pixels long, small enough to share."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

from vsmap.canvas.painting import painting_on
from vsmap.model.errors import FileProblem, InputError
from vsmap.model.ids import PhotoId, new_id
from vsmap.model.language import said
from vsmap.model.photos import MOST_CHARACTERS, Photo
from vsmap.model.whole_file import read_limited

LONGEST_SIDE = 1600
LARGEST_FILE = 64_000_000
"""Bytes of the largest picture file that is read."""

_SHOWN = 240.0
"""The longer side on the sheet; a smaller picture keeps its size."""

_DRAWING = 960
_MOST_PIXELS = 250_000_000
_QUALITIES = (88, 75, 60)
_SMALLER = 0.75
_DRAWN_WITH_LINES = 400_000
"""Characters up to which a picture stays a PNG, as screens and drawings do well."""


def photo_from_file(path: Path) -> Photo:
    """The picture in a file, named by its stem. Raises FileProblem."""
    content = read_limited(path, LARGEST_FILE, said("a picture"))
    return photo_from_bytes(content, path.name, path.stem.replace("_", " ").strip())


def photo_from_bytes(content: bytes, called: str, name: str = "") -> Photo:
    """The picture in the bytes of a file that messages call `called`. Raises FileProblem."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        _refuse_endless(size, called)
        is_drawing = bytes(reader.format().data()) in (b"svg", b"svgz")
        reader.setScaledSize(_as_large(size) if is_drawing else _within(size, LONGEST_SIDE))
    image = reader.read()
    if image.isNull():
        message = said("{file}: this picture can't be read; save it as PNG or JPEG", file=called)
        raise FileProblem(message)
    return photo_from_image(image, name)


def photo_from_image(image: QImage, name: str = "") -> Photo:
    """An image as a picture of the sheet."""
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = _scaled(image, _within(image.size(), LONGEST_SIDE))
    data = _fitting(image)
    longer = max(image.width(), image.height())
    scale = min(1.0, _SHOWN / longer)
    width, height = max(8.0, image.width() * scale), max(8.0, image.height() * scale)
    return Photo(id=PhotoId(new_id()), name=name, data=data, width=width, height=height)


def file_of(image: QImage, kind: bytes = b"PNG", quality: int = -1) -> bytes:
    """The image as a file of a kind."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(quality)
    writer.write(image)
    buffer.close()
    return bytes(content.data())


def _refuse_endless(size: QSize, called: str) -> None:
    """A few bytes may claim to be a picture that fills all memory."""
    if size.width() * size.height() > _MOST_PIXELS:
        message = said("{file}: this picture is too large; make it smaller first", file=called)
        raise FileProblem(message)


def _as_large(size: QSize) -> QSize:
    """A drawing has no pixels of its own; this many stay sharp when one comes near."""
    return size.scaled(_DRAWING, _DRAWING, Qt.AspectRatioMode.KeepAspectRatio)


def _within(size: QSize, longest: int) -> QSize:
    if max(size.width(), size.height()) <= longest:
        return size
    fitted = size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
    return fitted.expandedTo(QSize(1, 1))


def _fitting(image: QImage) -> str:
    """The image in base64, as good as fits."""
    png = _encoded(image, b"PNG")
    if len(png) <= _DRAWN_WITH_LINES or (image.hasAlphaChannel() and len(png) <= MOST_CHARACTERS):
        return png
    while True:
        opaque = _on_white(image)
        for quality in _QUALITIES:
            data = _encoded(opaque, b"JPEG", quality)
            if len(data) <= MOST_CHARACTERS:
                return data
        if max(image.width(), image.height()) < 2:
            message = said("This picture can't be made small enough; choose another")
            raise InputError(message)
        image = _scaled(image, image.size() * _SMALLER)


def _on_white(image: QImage) -> QImage:
    """The image without its alpha, which JPEG can't hold."""
    if not image.hasAlphaChannel():
        return image
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor(Qt.GlobalColor.white))
    with painting_on(ground) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(0, 0, image)
    return ground


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(
        size.expandedTo(QSize(1, 1)),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _encoded(image: QImage, kind: bytes, quality: int = -1) -> str:
    return base64.b64encode(file_of(image, kind, quality)).decode("ascii")
