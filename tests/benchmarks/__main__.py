"""`python -m tests.benchmarks [NAME ...]`: measure all, or those named in ALL."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from tests.benchmarks import canvas, commands, shared_map, strip_figures, window
from tests.benchmarks.measuring import Row, told
from tests.benchmarks.peers import comparison
from tests.benchmarks.together import rows as together
from vsmap.__main__ import YOUNG_OBJECTS

ALL: dict[str, Callable[[], Iterator[Row]]] = {
    "window": window.rows,
    "canvas": canvas.rows,
    "peers": comparison.rows,
    "commands": commands.rows,
    "strip_figures": strip_figures.rows,
    "shared_map": shared_map.rows,
    "together": together.rows,
}


def main(arguments: list[str]) -> None:
    """Measure what is named, or everything, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", choices=[*ALL, []], metavar="NAME", help=", ".join(ALL))
    parser.add_argument("--people", type=int, action="append", help="together: how many")
    parser.add_argument("--alone", action="store_true", help="together: without the peers")
    asked = parser.parse_args(arguments)
    if asked.people or asked.alone:
        ALL["together"] = partial(
            together.rows, tuple(asked.people or together.PEOPLE), with_peers=not asked.alone
        )
    gc.set_threshold(YOUNG_OBJECTS, 20, 20)  # as the program itself does
    with TemporaryDirectory() as home:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = home
        application = QApplication([])
        told(chain.from_iterable(ALL[name]() for name in asked.names or ALL))
        application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
