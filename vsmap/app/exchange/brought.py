"""What a clipboard or a drag brings, in the form vsmap makes most of."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QImageReader

from vsmap.editor.clipboard import FRAGMENT_MIME

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

WORKBOOKS = (".vsmap", ".csv", ".json")
_PICTURE_MIMES = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/svg+xml")


@dataclass(frozen=True, slots=True)
class Parts:
    """Parts of a map that vsmap copied, as JSON."""

    json: bytes


@dataclass(frozen=True, slots=True)
class Files:
    """Files by kind: workbooks, pictures, and those that are neither."""

    workbooks: tuple[Path, ...]
    pictures: tuple[Path, ...]
    others: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class ImageBrought:
    """A picture: the file it was, or the image itself."""

    content: bytes | QImage


@dataclass(frozen=True, slots=True)
class Words:
    """Text: lines or cells."""

    text: str


Brought = Parts | Files | ImageBrought | Words


def brought_by(mime: QMimeData | None) -> Brought | None:
    """What is in there; None where it is nothing vsmap can use."""
    if mime is None:
        return None
    if mime.hasFormat(FRAGMENT_MIME):
        return Parts(bytes(mime.data(FRAGMENT_MIME).data()))
    files = _files(mime)
    if files is not None:
        return files
    text = mime.text() if mime.hasText() else ""
    if not text.strip() or _is_address(text):
        image = _image(mime)
        if image is not None:
            return image
    return Words(text) if text.strip() else None


def kinds_of(paths: tuple[Path, ...]) -> Files:
    """Files told apart by their suffixes."""
    pictures = {f".{bytes(kind.data()).decode()}" for kind in QImageReader.supportedImageFormats()}
    workbooks = tuple(p for p in paths if p.suffix.casefold() in WORKBOOKS)
    images = tuple(p for p in paths if p.suffix.casefold() in pictures)
    return Files(workbooks, images, tuple(p for p in paths if p not in (*workbooks, *images)))


def _files(mime: QMimeData) -> Files | None:
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return kinds_of(paths) if paths else None


def _image(mime: QMimeData) -> ImageBrought | None:
    """The picture as the file it came from where there is one, since that is smaller."""
    for kind in _PICTURE_MIMES:
        if mime.hasFormat(kind) and (content := bytes(mime.data(kind).data())):
            return ImageBrought(content)
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return ImageBrought(image)
    return None


def _is_address(text: str) -> bool:
    """Whether the text only says where a picture comes from."""
    lone = text.strip()
    return " " not in lone and "\n" not in lone and lone.startswith(("http:", "https:", "file:"))
