"""Starts the window. Nothing heavy is imported before `run`, which decides on the order."""

from __future__ import annotations

import os
import sys
from functools import partial
from importlib import import_module

from vsmap.app.collecting import without_collecting

_BEFORE_QT = (
    "vsmap.analysis.live",
    "vsmap.document.recovery",
    "vsmap.drawing.theme",
    "vsmap.editor.editor",
    "vsmap.editor.edits.details",
    "vsmap.editor.edits.maps",
    "vsmap.formats.native",
    "vsmap.formats.registry",
)
"""Qt looks at every import that follows its own, so what needs no Qt is loaded first."""

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_NO_SCREEN = (
    "vsmap: there is no screen here to show a window on; "
    "use vsmap figures FILE, or set DISPLAY to a screen\n"
)


def run(argv: list[str]) -> int:
    """Open the window, on a file if one is named; returns the exit code."""
    if not _has_screen():
        sys.stderr.write(_NO_SCREEN)
        return 2
    with without_collecting():
        for module in _BEFORE_QT:
            import_module(module)
        from PySide6.QtCore import QTimer

        from vsmap.app.arguments import read_arguments
        from vsmap.app.assembly import begin, make_window, the_application
        from vsmap.app.faults import Faults
        from vsmap.app.language import use_language
        from vsmap.app.log_file import open_log
        from vsmap.app.settings import Settings
        from vsmap.canvas.motion import begin_motion, reduce_motion

        try:
            arguments = read_arguments(argv)
        except ValueError as error:
            sys.stderr.write(f"vsmap: {error}\n")
            return 2
        application = the_application(sys.argv[0])
        settings = Settings()
        use_language(application, arguments.language or settings.language)
        if arguments.screenshot is not None:
            from vsmap.app.screenshot import shoot

            return shoot(application, arguments)
        made = make_window(application, settings, arguments)
        open_log()
        reduce_motion(is_reduced=settings.reduced_motion)
        begin_motion()
        Faults(made.window).watch()
        begin(made, arguments)
        if arguments.first_paint:
            from vsmap.app.first_paint import FirstPaint

            FirstPaint(made.window.sheet.canvas)
        made.window.show()
        if arguments.link:
            QTimer.singleShot(0, partial(made.window.commands.session.join, arguments.link))
    return int(application.exec())


def _has_screen() -> bool:
    """Whether a window can be shown; without a screen Qt would end the process hard."""
    is_elsewhere = sys.platform in ("win32", "darwin")
    return is_elsewhere or any(os.environ.get(name) for name in _SCREENS)
