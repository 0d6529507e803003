"""The pixels of pictures on the sheet, decoded no larger than they are seen, kept for a while."""

from __future__ import annotations

import base64
import binascii
from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

MOST_BYTES = 96_000_000
"""Bytes of pixels kept; those seen longest ago go first."""

_SMALLEST = 128


class PhotoPixels:
    """Decodes pictures, each at the few widths it is seen at."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._kept: OrderedDict[tuple[str, int], QImage] = OrderedDict()
        self._bytes = 0

    @property
    def bytes_kept(self) -> int:
        """What the pixels take."""
        return self._bytes

    def of(self, data: str, width: float) -> QImage:
        """A picture at least `width` pixels wide if it has that many; null if it can't be read."""
        key = (data, _level(width))
        image = self._kept.get(key)
        if image is None:
            image = _decoded(*key)
            self._keep(key, image)
        else:
            self._kept.move_to_end(key)
        return image

    def _keep(self, key: tuple[str, int], image: QImage) -> None:
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._most and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= gone.sizeInBytes()


SHARED = PhotoPixels()
"""The pixels of this process: every window and preview shows the same pictures."""


def _level(width: float) -> int:
    """A width rounded up so far that zooming decodes anew only now and then."""
    level = _SMALLEST
    while level < width:
        level *= 2
    return level


def _decoded(data: str, width: int) -> QImage:
    try:
        content = QByteArray(base64.b64decode(data))
    except (ValueError, binascii.Error):
        return QImage()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.isValid() and size.width() > width:
        tall = QSize(width, max(size.height(), 1))
        reader.setScaledSize(size.scaled(tall, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
