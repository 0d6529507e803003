"""Two running vsmaps in one session, moved by a real mouse and keys, and looked at from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage

from tests.support.driver import live_figures
from tests.support.sync import PATIENCE, Laptop
from vsmap.drawing.geometry import Box
from vsmap.editor.editor import Editor
from vsmap.model.placement import Point
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.wire.whereabouts import Whereabouts

_REST = 0.3
"""Seconds without news after which a hand is taken to rest."""

_STEPS = 12
"""Moves of the mouse on its way from one place to another."""


def xdotool(*words: object) -> str:
    """What xdotool answers."""
    command = ["xdotool", *map(str, words)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    return done.stdout.strip()


def until(holds: Callable[[], bool], *laptops: Laptop) -> None:
    """Wait until something holds, while those who look on take in what comes."""
    end = time.monotonic() + 2 * PATIENCE
    while not holds():
        for laptop in laptops:
            laptop.participant.pump()
        assert time.monotonic() < end, [laptop.participant.presence for laptop in laptops]
        time.sleep(0.01)


class Program:
    """`vsmap LINK` of somebody, with settings of their own, in a part of the screen."""

    def __init__(self, folder: Path, link: InviteLink, name: str, place: QRect) -> None:
        self.name, self.place = name, place
        self._pointed: QPoint | None = None
        folder.mkdir()
        config = folder / "vsmap"
        config.mkdir()
        said = f"[General]\nauthor={name}\nhint_seen=true\ntheme=light\n"
        (config / "vsmap.conf").write_text(said, encoding="utf-8")
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": str(folder),
            "XDG_STATE_HOME": str(folder),
        }
        command = [sys.executable, "-m", "vsmap", str(link)]
        self.process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)

    def join(self) -> None:
        """Press Enter in the dialog that the link has opened, and take one's part of the screen."""
        dialog = self._window("Join a session")
        xdotool("windowactivate", "--sync", dialog)
        xdotool("key", "--clearmodifiers", "Return")
        window = self.window
        xdotool("windowsize", "--sync", window, self.place.width(), self.place.height())
        xdotool("windowmove", window, self.place.x(), self.place.y())

    @property
    def window(self) -> str:
        """The program's own window."""
        return self._window("vsmap")

    def activate(self) -> None:
        """Bring it to the front, where keys go to it."""
        xdotool("windowactivate", "--sync", self.window)

    def press(self, *keys: str) -> None:
        """Press keys."""
        self.activate()
        xdotool("key", "--clearmodifiers", "--delay", "60", *keys)

    def write(self, words: str) -> None:
        """Type words."""
        xdotool("type", "--delay", "40", words)

    def point_at(self, pixel: QPoint) -> None:
        """Move the mouse to a pixel of the window, as a hand does."""
        window, start = self.window, self._pointed or pixel - QPoint(40, 30)
        self._pointed = pixel
        for step in range(1, _STEPS + 1):
            at = start + (pixel - start) * step / _STEPS
            xdotool("mousemove", "--window", window, at.x(), at.y())

    def double_click(self, pixel: QPoint) -> None:
        """Press twice there."""
        self.activate()
        self.point_at(pixel)
        xdotool("click", "--repeat", "2", "--delay", "80", "1")

    def picture(self) -> QImage:
        """What is seen of it."""
        return QGuiApplication.primaryScreen().grabWindow(int(self.window)).toImage()

    def close(self) -> None:
        """End it."""
        self.process.terminate()
        self.process.wait(20)

    def _window(self, title: str) -> str:
        pid = str(self.process.pid)
        words = ["xdotool", "search", "--onlyvisible", "--all", "--pid", pid, "--name", title]
        end = time.monotonic() + 2 * PATIENCE
        while time.monotonic() < end:  # It fails where a window goes while it looks.
            found = subprocess.run(words, check=False, capture_output=True, text=True, timeout=60)
            if found.returncode == 0 and found.stdout:
                return found.stdout.split()[0]
            time.sleep(0.05)
        message = f"{self.name} has no window called {title}"
        raise AssertionError(message)


class Onlooker:
    """Looks on from a third computer: what everybody shows, and what the workbook is by now."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop = laptop

    def shown_by(self, name: str) -> Whereabouts | None:
        """What somebody shows of themselves."""
        for _, state in self.laptop.participant.presence.values():
            if state.get("person", {}).get("name") == name:
                return Whereabouts.read(state)
        return None

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        until(holds, self.laptop)

    def pointed_at(self, program: Program, pixel: QPoint) -> Point:
        """Let somebody point at a pixel; returns the place of the sheet they then show."""
        before = self.shown_by(program.name)
        program.point_at(pixel)

        def is_new() -> bool:
            now = self.shown_by(program.name)
            return now is not None and now.cursor not in (None, before and before.cursor)

        self.until(is_new)
        self.settle()
        shown = self.shown_by(program.name)
        assert shown is not None
        assert shown.cursor is not None
        return shown.cursor

    def settle(self) -> None:
        """Wait until nobody shows anything new for a while."""
        known, since = None, time.monotonic()

        def rests() -> bool:
            nonlocal known, since
            now = dict(self.laptop.participant.presence)
            if now != known:
                known, since = now, time.monotonic()
            return time.monotonic() - since > _REST

        self.until(rests)

    def middle_of(self, name: str) -> Point:
        """Where the middle of a step stands on the sheet by now."""
        document = self.laptop.document
        editor = Editor(document, next(iter(document.workbook.maps)), live_figures)
        step = editor.sheet.stream.step_named(name)
        assert step is not None
        box = editor.sheet.box_of(step.id)
        editor.close()
        assert box is not None
        return box.centre

    def view_of(self, name: str) -> Box:
        """The part of the sheet somebody sees."""
        self.until(lambda: (at := self.shown_by(name)) is not None and at.view is not None)
        shown = self.shown_by(name)
        assert shown is not None
        assert shown.view is not None
        return shown.view


@dataclass(frozen=True, slots=True)
class Lens:
    """How a program's sheet is seen on the screen, found by pointing at it in two places."""

    pixel: QPoint
    place: Point
    zoom: float

    @classmethod
    def of(cls, program: Program, eye: Onlooker) -> Lens:
        """Point at two places far apart and see what the program shows to the others."""
        pixels = [QPoint(80, 200), QPoint(560, 420)]
        places = [eye.pointed_at(program, pixel) for pixel in pixels]
        zoom = (pixels[1].x() - pixels[0].x()) / (places[1].x - places[0].x)
        return cls(pixels[0], places[0], zoom)

    def pixel_of(self, place: Point) -> QPoint:
        """The pixel of the window at which a place of the sheet is seen."""
        right, down = place.x - self.place.x, place.y - self.place.y
        return self.pixel + QPoint(round(right * self.zoom), round(down * self.zoom))


def has_colour(image: QImage, where: QRect, colours: Iterable[str]) -> bool:
    """Whether a part of a picture bears one of these colours."""
    wanted = {QColor(colour).rgb() for colour in colours}
    inside = where.intersected(image.rect())
    return any(
        image.pixel(x, y) in wanted
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    )
