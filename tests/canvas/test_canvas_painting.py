"""What paints is put away whatever happens while it paints."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from vsmap.canvas.painting import painting_on


def test_an_error_while_painting_leaves_no_painter_on_the_device(qtbot: QtBot) -> None:
    del qtbot
    pixels = QPixmap(8, 8)

    with pytest.raises(ZeroDivisionError), painting_on(pixels):
        raise ZeroDivisionError

    assert not pixels.paintingActive()
