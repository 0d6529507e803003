"""The canvas under a hand: panning, zooming, moving, dropping, typing, opening, and its memory.

The document is the shared one, the figures follow it, the events are Qt's own. Each row says the
zoom it was measured at and which detail is drawn there.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.gestures import DIGITS, DROP, HEIGHT, MOVE, PAN, WIDTH, ZOOM
from tests.benchmarks.hands import Hands
from tests.benchmarks.measuring import Row
from tests.support.long_maps import long_workbook, step_id, wall_workbook
from vsmap.app.background import Background
from vsmap.app.look.appearance import Appearance, ThemeChoice
from vsmap.app.session import Session
from vsmap.app.settings import Settings
from vsmap.app.sheet import ShownSheet
from vsmap.document.file import save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.drawing.primitives import Detail, Part
from vsmap.drawing.zoom import detail_at
from vsmap.editor.commands import select_all, zoom_to_actual
from vsmap.editor.fields import Field
from vsmap.model.placement import Point
from vsmap.model.workbook import Workbook

PAN_GOAL, FRAME_GOAL, LONG_PAN_GOAL = 11, 16, 16
SHARP_GOAL, OPEN_GOAL, MEMORY_GOAL = 250, 150, 30
FULL_TEXT_ZOOM = 0.3
_DROPS, _OPENINGS, _SHARPENINGS = 12, 5, 5
_DROPPED = {
    Detail.ALL: "nothing dropped",
    Detail.NUMBERS: "roles, %C&A dropped",
    Detail.LARGE: "names cut, all but large waits dropped",
    Detail.BOX: "boxes, hotspot, ladder bars only",
    Detail.FAR: "bars only",
}


class Bench:
    """A canvas of 1400 x 900 on a document, as a window holds it, without the panels round it."""

    def __init__(self, workbook: Workbook, folder: Path) -> None:
        background = Background()
        self.session = Session(SharedWorkbook.new(workbook), background)
        settings = Settings(folder / "settings.ini")
        self.sheet = ShownSheet(self.session, Appearance(ThemeChoice.LIGHT), settings)
        self.canvas = self.sheet.canvas
        self.canvas.resize(WIDTH, HEIGHT)
        self.canvas.show()
        QTest.qWaitForWindowExposed(self.canvas)
        self.editor = self.sheet.editor
        self.hands = Hands(self.canvas)
        self.fit()
        gc.collect()
        gc.freeze()  # as the program does once it has started

    def fit(self) -> None:
        """The whole map, sharp."""
        self.editor.fit()
        self.settle()

    def actual(self) -> None:
        """100 %, about a step in the middle, sharp."""
        self.sheet.select(step_id(len(self.editor.sheet.stream.steps) // 2))
        zoom_to_actual(self.editor)
        self.settle()

    def settle(self) -> None:
        """Paint until all is sharp."""
        self.canvas.repaint()
        self.hands.wait_until(lambda: self.canvas.is_sharp)

    def seen(self) -> str:
        """The zoom, and which detail is dropped at it."""
        zoom = self.editor.viewport.zoom
        detail = detail_at(zoom, self.editor.picture.look.sizes.box_width)
        return f"at {zoom:.0%}: {_DROPPED[detail]}"

    def close(self) -> None:
        """Let go of it."""
        self.canvas.hide()
        self.editor.close()


def rows() -> Iterator[Row]:
    """1 000 steps first, with the edits; then 10 000, looking about only."""
    yield from _memory()
    with TemporaryDirectory() as name:
        folder = Path(name)
        bench = Bench(wall_workbook(1_000), folder)
        yield from _looking_about(bench, 1_000, PAN_GOAL)
        yield from _full_text(bench)
        yield from _moving(bench)
        bench.close()
        yield from _editing(folder)
        took = statistics.median(openings(folder))
        yield Row("1000 steps: open to first picture", took, "goal", OPEN_GOAL)
        long = Bench(wall_workbook(10_000), folder)
        yield from _looking_about(long, 10_000, LONG_PAN_GOAL)
        long.close()


def _looking_about(bench: Bench, steps: int, pan_goal: float) -> Iterator[Row]:
    yield _high(f"{steps} steps: pan, all visible", bench, bench.hands.drag(PAN), pan_goal)
    bench.actual()
    yield _high(f"{steps} steps: pan", bench, bench.hands.drag(PAN), pan_goal)
    bench.fit()
    start = bench.seen()
    frames = bench.hands.turn(ZOOM)
    bench.settle()
    yield Row(f"{steps} steps: zoom p95, from {start}", _p95(frames), "goal", FRAME_GOAL)
    yield Row(f"{steps} steps: sharp after zoom, longest", _sharp(bench), "goal", SHARP_GOAL)


def _sharp(bench: Bench) -> float:
    """The clock from the last turn of the wheel until all is sharp, at several zooms."""
    bench.fit()
    took = []
    for _ in range(_SHARPENINGS):
        for turn in ZOOM.turns[:8]:
            bench.hands.turn(type(ZOOM)(ZOOM.what, ZOOM.at, (turn,)))
        took.append(bench.hands.wait_until(lambda: bench.canvas.is_sharp))
    return max(took)


def _full_text(bench: Bench) -> Iterator[Row]:
    """What it costs to draw every text where the design drops most of them."""
    with _everything_drawn():
        bench.canvas.wear(bench.canvas.theme)
        view = bench.editor.viewport
        bench.editor.view(view.at_zoom(FULL_TEXT_ZOOM))
        bench.settle()
        frames = bench.hands.drag(PAN)
    what = f"1000 steps: pan at {FULL_TEXT_ZOOM:.0%} with every text drawn, p95"
    yield Row(what, _p95(frames), "goal", FRAME_GOAL)
    bench.canvas.wear(bench.canvas.theme)
    bench.fit()


@contextmanager
def _everything_drawn() -> Iterator[None]:
    """No detail by zoom, for comparing with programs that draw all text at any zoom."""
    at = "vsmap.canvas"
    with ExitStack() as stack:
        stack.enter_context(patch(f"{at}.painter.detail_at", lambda *_: Detail.ALL))
        stack.enter_context(patch(f"{at}.ready_group.is_readable", lambda *_: True))
        stack.enter_context(patch(f"{at}.ready_group.growth", lambda *_: 1.0))
        yield


def _moving(bench: Bench) -> Iterator[Row]:
    bench.fit()
    select_all(bench.editor)
    bench.settle()
    frames = bench.hands.drag(MOVE, _middle_of(bench, 500))
    what = f"1000 steps: move everything, median, {bench.seen()}"
    yield Row(what, statistics.median(frames[:-1]), "goal", FRAME_GOAL)
    yield Row("1000 steps: move everything, letting go", frames[-1], "goal", FRAME_GOAL)
    bench.session.undo()


def _editing(folder: Path) -> Iterator[Row]:
    """On the map laid out by itself and on the wall: a step is dropped, a digit typed."""
    for kind, workbook in (("laid out", long_workbook), ("on a wall", wall_workbook)):
        bench = Bench(workbook(1_000), folder)
        bench.fit()
        yield _mid(f"1000 steps {kind}: digit, all in view", bench, _digits(bench))
        bench.actual()
        yield _mid(f"1000 steps {kind}: digit", bench, _digits(bench))
        yield _mid(f"1000 steps {kind}: drop a step", bench, _drops(bench))
        bench.close()


def _drops(bench: Bench) -> list[float]:
    bench.sheet.select(step_id(500))
    frames = []
    for _ in range(_DROPS):
        bench.settle()
        frames.append(bench.hands.drag(DROP, _middle_of(bench, 500))[-1])
        bench.session.undo()
    return frames


def _digits(bench: Bench) -> list[float]:
    typist = bench.editor.typist
    typist.begin(Field(step_id(500), Part.PROCESS_TIME), "")
    frames = [
        bench.hands.frame(lambda digit=digit: typist.type_text(f"{digit} h"))  # type: ignore[misc]
        for digit in DIGITS
    ]
    typist.restore()
    bench.settle()
    return frames


def openings(folder: Path) -> list[float]:
    """A window is open; a file of 1 000 steps is read, figured and painted in it."""
    from vsmap.app.arguments import Arguments
    from vsmap.app.assembly import make_window, the_application

    path = folder / "long.vsmap"
    save(SharedWorkbook.new(wall_workbook(1_000)), path)
    settings = Settings(folder / "settings.ini")
    window = make_window(the_application("vsmap"), settings, Arguments(), folder).window
    window.resize(WIDTH, HEIGHT)
    window.show()
    QApplication.processEvents()
    took = []
    for _ in range(_OPENINGS):
        start = time.process_time()
        window.commands.files.open_path(path)
        window.sheet.canvas.repaint()
        took.append((time.process_time() - start) * 1000)
        window.commands.files.begin(long_workbook(10))
        QApplication.processEvents()
    window.keeper.let_go()
    window.hide()
    return took


def _memory() -> Iterator[Row]:
    """All copies: the records, the shared document, the figures, the picture, what is painted."""
    with TemporaryDirectory() as name:
        gc.collect()
        before = _resident()
        bench = Bench(wall_workbook(10_000), Path(name))
        bench.actual()
        bench.hands.drag(PAN)
        gc.collect()
        each = (_resident() - before) / 10_000 / 1024
        bench.close()
    yield Row("10000 steps: memory for each step", each, "goal", MEMORY_GOAL, "KB")


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096


def _middle_of(bench: Bench, number: int) -> tuple[float, float]:
    box = bench.editor.picture.boxes[step_id(number)]
    at = bench.editor.viewport.to_pixels(Point(*box.centre))
    return at.x, at.y


def _high(what: str, bench: Bench, frames: list[float], goal: float) -> Row:
    return Row(f"{what} p95, {bench.seen()}", _p95(frames), "goal", goal)


def _mid(what: str, bench: Bench, frames: list[float]) -> Row:
    return Row(f"{what}, median, {bench.seen()}", statistics.median(frames), "goal", FRAME_GOAL)


def _p95(frames: list[float]) -> float:
    return sorted(frames)[int(len(frames) * 0.95)]
