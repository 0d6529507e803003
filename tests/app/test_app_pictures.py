"""Pictures made fit for the sheet: any kind, upright, not too large; inserted and pasted."""

from __future__ import annotations

import base64
import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.photos import picture_file
from tests.support.windows import Desktop
from vsmap.app.exchange.pictures import (
    LONGEST_SIDE,
    photo_from_bytes,
    photo_from_file,
    photo_from_image,
)
from vsmap.canvas.photo_pixels import PhotoPixels
from vsmap.model.errors import FileProblem
from vsmap.model.photos import MOST_CHARACTERS, Photo

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="24" height="12"><path d="M0 0h24v12"/></svg>'


def opened(photo: Photo) -> Pillow.Image:
    """The file inside a picture."""
    return Pillow.open(io.BytesIO(base64.b64decode(photo.data)))


def noise(width: int, height: int) -> QImage:
    """An image that compresses badly."""
    pixels = hashlib.shake_256(b"noise").digest(width * height * 4)
    return QImage(pixels, width, height, QImage.Format.Format_RGB32).copy()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP"])
def test_every_usual_kind_of_picture_becomes_png_or_jpeg(qtbot: QtBot, kind: str) -> None:
    del qtbot

    photo = photo_from_bytes(picture_file(kind=kind), "board")

    assert opened(photo).format in ("PNG", "JPEG")
    assert opened(photo).size == (40, 20)
    assert (photo.width, photo.height) == (40.0, 20.0)


def test_a_drawing_is_sharp_however_small_it_says_it_is(qtbot: QtBot) -> None:
    del qtbot

    photo = photo_from_bytes(SVG, "logo.svg")

    assert opened(photo).size == (960, 480)
    assert (photo.width, photo.height) == (240.0, 120.0)


def test_a_photo_taken_upright_stands_upright(qtbot: QtBot) -> None:
    del qtbot

    photo = photo_from_bytes(picture_file(kind="JPEG", turned=True), "board")

    upright = opened(photo).convert("RGB")
    top, bottom = upright.getpixel((10, 4)), upright.getpixel((10, 36))
    assert upright.size == (20, 40)
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > top[2]
    assert bottom[2] > bottom[0]


def test_where_a_photo_was_taken_is_not_kept(qtbot: QtBot) -> None:
    del qtbot
    assert len(Pillow.open(io.BytesIO(picture_file(kind="JPEG", turned=True))).getexif())

    photo = photo_from_bytes(picture_file(kind="JPEG", turned=True), "board")

    assert not opened(photo).getexif()


def test_a_large_picture_is_made_smaller(qtbot: QtBot) -> None:
    del qtbot

    photo = photo_from_bytes(picture_file(5000, 2500, "JPEG"), "board")

    assert max(opened(photo).size) == LONGEST_SIDE
    assert (photo.width, photo.height) == (240.0, 120.0)


def test_however_busy_a_picture_is_it_fits(qtbot: QtBot) -> None:
    del qtbot

    photo = photo_from_image(noise(1600, 1600))

    assert len(photo.data) <= MOST_CHARACTERS
    assert opened(photo).size[0] > 600


def test_what_one_can_see_through_stays_so(qtbot: QtBot) -> None:
    del qtbot
    image = QImage(30, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)

    assert opened(photo_from_image(image)).convert("RGBA").getpixel((3, 3)) == (0, 0, 0, 0)


def test_a_file_that_is_no_picture_is_refused_by_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    path = tmp_path / "board.png"
    path.write_bytes(picture_file()[:40])

    with pytest.raises(FileProblem, match=r"board\.png: this picture can't be read"):
        photo_from_file(path)
    with pytest.raises(FileProblem, match="missing"):
        photo_from_file(tmp_path / "missing.png")


def test_pixels_seen_long_ago_are_let_go(qtbot: QtBot) -> None:
    del qtbot
    pixels = PhotoPixels(most=200_000)

    for side in range(100, 200, 10):
        image = pixels.of(photo_from_image(noise(side, side)).data, 128.0)
        assert not image.isNull()

    assert pixels.bytes_kept <= 200_000


def test_a_picture_is_decoded_no_larger_than_it_is_seen(qtbot: QtBot) -> None:
    del qtbot
    data = photo_from_image(noise(1000, 500)).data

    pixels = PhotoPixels()

    assert pixels.of(data, 200.0).width() == 256
    assert pixels.of(data, 5000.0).width() == 1000
    assert pixels.of("no picture", 100.0).isNull()


def test_insert_picture_puts_it_on_what_is_selected(desk: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "the_line.png"
    path.write_bytes(picture_file())
    desk.answers.picture_path = path
    weld = desk.select("Weld")

    desk.run("step.picture")

    (photo,) = desk.session.stream.photos.values()
    assert (photo.name, photo.on) == ("the line", weld)
    assert desk.window.inspector.shown is desk.window.inspector.photo_panel
    desk.run("edit.undo")
    assert not desk.session.stream.photos


def test_a_picture_on_the_clipboard_is_pasted_in_the_middle(desk: Desktop) -> None:
    QGuiApplication.clipboard().setImage(QImage.fromData(picture_file(64, 32)))
    desk.window.sheet.select()

    QTest.keyClick(desk.window.sheet.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    (photo,) = desk.session.stream.photos.values()
    assert (photo.width, photo.height) == (64.0, 32.0)
    assert photo.position is not None


def test_cells_win_over_the_picture_a_spreadsheet_sends_along(desk: Desktop) -> None:
    mime = QMimeData()
    mime.setText("Build\t3d")
    mime.setImageData(QImage.fromData(picture_file()))
    QGuiApplication.clipboard().setMimeData(mime)

    desk.run("edit.paste")

    assert desk.session.stream.step_named("Build") is not None
    assert not desk.session.stream.photos


def test_a_picture_copied_on_a_page_wins_over_its_address(desk: Desktop) -> None:
    mime = QMimeData()
    mime.setText("https://example.org/board.png")
    mime.setImageData(QImage.fromData(picture_file()))
    QGuiApplication.clipboard().setMimeData(mime)

    desk.run("edit.paste")

    assert len(desk.session.stream.photos) == 1


def test_the_inspector_names_a_picture(desk: Desktop) -> None:
    QGuiApplication.clipboard().setImage(QImage.fromData(picture_file()))
    desk.window.sheet.select()
    desk.run("edit.paste")
    panel = desk.window.inspector.photo_panel

    panel.name.setFocus()
    QTest.keyClicks(panel.name, "The wall")
    desk.window.sheet.focus()

    (photo,) = desk.session.stream.photos.values()
    assert photo.name == "The wall"
