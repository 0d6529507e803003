"""One edit of a long map: written, read back and told, by this hand and by another's."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.measuring import Row, median_ms
from tests.support.long_maps import LONG_MAP, long_workbook, step_id
from vsmap.document.file import open_file, save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.notation import parse_time

MIDDLE = 500


def rows() -> Iterator[Row]:
    """Goals in milliseconds at 10 000 steps (edits) and 1 000 steps (the file)."""
    long = SharedWorkbook.new(long_workbook(10_000))
    yield Row("one number edited, 10000 steps", median_ms(_edit(long), goes=50), "goal", 2.0)
    other = SharedWorkbook.from_state(long.update_since())
    yield Row("another's edit heard, 10000 steps", median_ms(_hear(long, other)), "goal", 4.0)
    document = SharedWorkbook.new(long_workbook(1_000))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "long.vsmap"
        saved = median_ms(lambda: save(document, path))
        yield Row("save, 1000 steps", saved, "goal", 100)
        yield Row("open, 1000 steps", median_ms(lambda: open_file(path)), "goal", 150)


def _edit(document: SharedWorkbook) -> Callable[[], None]:
    hours = itertools.count(1)
    told: list[object] = []
    document.subscribe(told.append)

    def edit() -> None:
        with document.edit("Set process time") as open_edit:
            number = parse_time(f"{next(hours)} h")
            open_edit.set(LONG_MAP, step_id(MIDDLE), process_time=number)

    return edit


def _hear(document: SharedWorkbook, other: SharedWorkbook) -> Callable[[], None]:
    edit = _edit(document)
    updates: list[bytes] = []
    document.on_update(updates.append)
    for _ in range(20):
        edit()
    waiting = iter(updates)
    return lambda: other.apply_update(next(waiting))
