"""A picture of the real window, for the README and for looking at."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from vsmap.app.assembly import begin, make_window
from vsmap.app.settings import Settings

if TYPE_CHECKING:
    from vsmap.app.arguments import Arguments
    from vsmap.app.window import MainWindow

LONGEST_WAIT = 10_000
"""Milliseconds until the slower figures must have come."""


def shoot(application: QApplication, arguments: Arguments) -> int:
    """Show a window, wait until it is painted with all its figures, save a picture.

    Returns 0, 1 where the picture can't be written, 2 where the file can't be opened.
    Nothing of it is remembered: settings and journals are of this picture alone.
    """
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        made = make_window(application, settings, arguments, Path(folder))
        made.window.sheet.draw_all_with(arguments.skin)
        if not begin(made, arguments):
            sys.stderr.write(f"vsmap: {made.window.notice.words.text()}\n")
            made.keeper.let_go()
            return 2
        made.window.resize(arguments.size)
        made.window.show()
        _wait_for_figures(made.window)
        picture = _picture(made.window, arguments)
        made.keeper.let_go()
    if arguments.screenshot is None or not picture.save(str(arguments.screenshot)):
        sys.stderr.write(f"vsmap: {arguments.screenshot} could not be written\n")
        return 1
    return 0


def _picture(window: MainWindow, arguments: Arguments) -> QPixmap:
    step = window.session.stream.step_named(arguments.select)
    if step is not None:
        window.sheet.select(step.id)
    window.notice.put_away()
    window.sheet.editor.show_first()
    QApplication.processEvents()
    return window.grab()


def _wait_for_figures(window: MainWindow) -> None:
    deadline = QDeadlineTimer(LONGEST_WAIT)
    while window.session.figures is None and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    QApplication.processEvents()
