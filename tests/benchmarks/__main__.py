"""`python -m tests.benchmarks [NAME ...]`: measure all, or those named in ALL."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from tests.benchmarks import canvas, commands, shared_map, strip_figures, window
from tests.benchmarks.measuring import Row, told
from tests.benchmarks.peers import comparison
from vsmap.__main__ import YOUNG_OBJECTS

ALL: dict[str, Callable[[], Iterator[Row]]] = {
    "window": window.rows,
    "canvas": canvas.rows,
    "peers": comparison.rows,
    "commands": commands.rows,
    "strip_figures": strip_figures.rows,
    "shared_map": shared_map.rows,
}


def main(names: list[str]) -> None:
    """Measure what is named, or everything, and print the table."""
    gc.set_threshold(YOUNG_OBJECTS, 20, 20)  # as the program itself does
    with TemporaryDirectory() as home:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = home
        application = QApplication([])
        told(chain.from_iterable(ALL[name]() for name in names or ALL))
        application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
