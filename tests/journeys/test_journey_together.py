"""Two real windows on one server: each sees the other's mouse, drags, words and where they go."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.support.carrying_on import HostProcess
from tests.support.sync import Laptop
from tests.support.two_programs import Lens, Onlooker, Program, has_colour, xdotool
from vsmap.document.shared_map import SharedWorkbook
from vsmap.drawing.theme import LIGHT
from vsmap.model.json import workbook_from_json
from vsmap.model.placement import Point
from vsmap.model.resource_files import resource
from vsmap.sync.entry.roles import Role

OUT = Path(__file__).parents[2] / "out"
KILN, MILL = "Kiln Team", "Mill Office"
SIZE = QSize(960, 900)
BESIDE = QSize(26, 30)
"""What lies right and below of the tip of a pointer: its arrow and the edge of its name."""

pytestmark = pytest.mark.skipif(
    not (os.environ.get("DISPLAY") and shutil.which("xdotool")),
    reason="NOT CHECKED with two windows: this needs a screen, a window manager and xdotool",
)


class Two:
    """Two programs side by side in one session, and somebody who looks on."""

    def __init__(self, folder: Path, ending: ExitStack) -> None:
        text = resource("examples", "sources", "client-onboarding.json").read_bytes()
        document = SharedWorkbook.new(workbook_from_json(text))
        host = HostProcess.of(folder / "served", document)
        ending.callback(host.stop)
        state, invite = document.update_since(), host.invite
        left, right = QRect(QPoint(0, 40), SIZE), QRect(QPoint(960, 40), SIZE)
        self.kiln = Program(folder / "kiln", invite(Role.FACILITATOR), KILN, left)
        ending.callback(self.kiln.close)
        self.kiln.join()
        self.mill = Program(folder / "mill", invite(Role.MAPPER), MILL, right)
        ending.callback(self.mill.close)
        self.mill.join()
        self.eye = Onlooker(Laptop(invite(Role.VIEWER), state, "Onlooker"))
        ending.callback(self.eye.laptop.close)
        for name in (KILN, MILL):
            self.eye.view_of(name)

    @property
    def names(self) -> set[str]:
        """The steps by now."""
        maps = self.eye.laptop.workbook.maps.values()
        return {step.name for stream in maps for step in stream.steps.values()}

    def keep_pictures(self) -> tuple[QImage, QImage]:
        """What both show now, kept to be looked at."""
        OUT.mkdir(exist_ok=True)
        pictures = self.kiln.picture(), self.mill.picture()
        for place, picture in enumerate(pictures, start=1):
            picture.save(str(OUT / f"together-{place}.png"))
        return pictures


@pytest.fixture
def two(qapp: QApplication, tmp_path: Path) -> Iterator[Two]:
    del qapp
    with ExitStack() as ending:
        yield Two(tmp_path, ending)


def test_two_windows_on_one_map_follow_each_other_hand_by_hand(two: Two) -> None:
    """What one does is seen in the other, and both are kept as pictures."""
    eye, kiln, mill = two.eye, two.kiln, two.mill
    lens_of_mill, lens_of_kiln = Lens.of(mill, eye), Lens.of(kiln, eye)

    # Kiln points at a step: her pointer stands there in Mill's window too.
    step = eye.middle_of("Load data")
    spot = lens_of_mill.pixel_of(step)
    around = QRect(spot, BESIDE)
    assert not has_colour(mill.picture(), around, LIGHT.people)
    kiln.point_at(lens_of_kiln.pixel_of(step))
    eye.until(lambda: has_colour(mill.picture(), around, LIGHT.people))

    # She drags another one: nothing is written yet, but Mill sees it in her hand.
    start = lens_of_kiln.pixel_of(eye.middle_of("Welcome call"))
    kiln.activate()
    kiln.point_at(start)
    xdotool("mousedown", 1)
    kiln.point_at(start + QPoint(-20, 130))
    eye.until(lambda: bool((at := eye.shown_by(KILN)) and at.by.y > 100))
    eye.settle()
    held = eye.shown_by(KILN)
    assert held is not None
    before = eye.middle_of("Welcome call")
    ghost = Point(before.x + held.by.x, before.y + held.by.y)
    room = QRect(QPoint(), QSize(60, 60))
    room.moveCenter(lens_of_mill.pixel_of(ghost))
    eye.until(lambda: has_colour(mill.picture(), room, LIGHT.people))
    in_her_hand = two.keep_pictures()
    xdotool("mouseup", 1)
    eye.until(lambda: eye.middle_of("Welcome call").y > before.y + 100)

    # Mill types a name where it stands: Kiln's map has it.
    mill.double_click(lens_of_mill.pixel_of(eye.middle_of("Load data")))
    eye.until(lambda: bool((at := eye.shown_by(MILL)) and at.field))
    mill.press("ctrl+a")
    mill.write("Fill the accounts")
    xdotool("key", "Return")
    eye.until(lambda: "Fill the accounts" in two.names)
    eye.settle()

    # He follows her: where she goes, he goes.
    mill.press("ctrl+alt+f")
    eye.until(lambda: bool((at := eye.shown_by(MILL)) and at.follows))
    kiln.press("ctrl+1")
    kiln.point_at(QPoint(300, 300))
    eye.until(lambda: eye.view_of(MILL).grown(2).covers(eye.view_of(KILN)))
    mill.press("Escape")
    eye.until(lambda: bool((at := eye.shown_by(MILL)) and not at.follows))

    assert [picture.size() for picture in in_her_hand] == [SIZE, SIZE]
