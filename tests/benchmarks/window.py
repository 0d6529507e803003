"""The window: how soon it is painted, how soon a number typed is seen, what it keeps in memory."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from tests.benchmarks.measuring import Row, median_first_line_ms, median_ms, median_run
from tests.support.long_maps import LONG_MAP, long_workbook, step_id
from vsmap.document.file import save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.commands import zoom_to_actual
from vsmap.model.notation import parse_time
from vsmap.model.resource_files import resource

START_GOAL = 500
OPEN_GOAL = 400
REPAINT_GOAL = 16
MEMORY_GOAL = 200


def rows() -> Iterator[Row]:
    """From the start of a process to its window's first paint; edits seen within one process.

    Memory comes first: a child's largest memory begins at that of the process that starts it.
    """
    example = resource("examples", "client-onboarding.vsmap")
    run = median_run(example, "--first-paint", goes=3)
    what = "window with the example map, most memory"
    yield Row(what, run.megabytes, "goal", MEMORY_GOAL, "MB")
    with TemporaryDirectory() as name:
        folder = Path(name)
        long = folder / "long.vsmap"
        save(SharedWorkbook.new(long_workbook(1_000)), long)
        for path, what, goal in (
            (example, "start to first paint, example map", START_GOAL),
            (long, "start to first paint, 1000-step file", OPEN_GOAL),
        ):
            yield Row(what, median_first_line_ms(path, "--first-paint"), "goal", goal)
        yield from _repaint(long, folder)


def _repaint(path: Path, folder: Path) -> Iterator[Row]:
    from vsmap.app.arguments import Arguments
    from vsmap.app.assembly import make_window, the_application
    from vsmap.app.settings import Settings

    settings = Settings(folder / "settings.ini")
    window = make_window(the_application("vsmap"), settings, Arguments(), folder).window
    window.show()
    window.commands.files.open_path(path)
    edit = _edit_and_paint(window.session.document)
    what = "one number edited and painted, 1000 steps"
    yield Row(f"{what}, all in view", median_ms(edit), "goal", REPAINT_GOAL)
    zoom_to_actual(window.sheet.editor)
    window.sheet.select(step_id(500))
    yield Row(f"{what}, at 100 %", median_ms(edit), "goal", REPAINT_GOAL)
    window.commands.files.save()
    window.close()


def _edit_and_paint(document: SharedWorkbook) -> Callable[[], None]:
    hours = itertools.count(1)

    def edit() -> None:
        with document.edit("Set process time") as open_edit:
            number = parse_time(f"{next(hours)} h")
            open_edit.set(LONG_MAP, step_id(500), process_time=number)
        QApplication.processEvents()

    return edit
