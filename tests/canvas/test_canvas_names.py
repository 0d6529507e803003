"""A name stands in the middle of its box where what stood under it is too small to be written."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.support.maps import a_map
from tests.support.pictures import drawn
from vsmap.canvas.painter import PicturePainter
from vsmap.canvas.typeface import load_typeface
from vsmap.drawing.geometry import Box
from vsmap.drawing.picture import Picture
from vsmap.drawing.theme import LIGHT
from vsmap.model.ids import StepId
from vsmap.model.value_stream import Symbols


@pytest.mark.parametrize("symbols", list(Symbols))
@pytest.mark.parametrize("zoom", [0.745, 0.6])
def test_a_name_whose_role_is_not_written_stands_in_the_middle(
    qtbot: QtBot, symbols: Symbols, zoom: float
) -> None:
    del qtbot
    load_typeface()
    named = a_map().with_step("xxxx", role="Shop").with_fields(symbols=symbols)
    picture = drawn(named)
    box = picture.boxes[StepId("xxxx")]
    process = Box(box.x, box.y, box.width, min(box.height, 68.0))

    inked = _inked_rows(PicturePainter(LIGHT), picture, process.grown(-6.0), zoom)

    assert (inked[0] + inked[-1]) / 2 == pytest.approx((process.height - 12.0) / 2, abs=4.0)


def _inked_rows(painter: PicturePainter, picture: Picture, place: Box, zoom: float) -> list[float]:
    """How far down in a place of the sheet something dark is painted."""
    image = QImage(round(place.width * 4), round(place.height * 4), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    brush = QPainter(image)
    brush.scale(4.0, 4.0)
    brush.translate(-place.x, -place.y)
    painter.paint(brush, picture, place, zoom)
    brush.end()
    return [
        y / 4
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 100 for x in range(image.width()))
    ]
