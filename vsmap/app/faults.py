"""An error nobody expected is logged, said once, and the work is brought to disk."""

from __future__ import annotations

import logging
import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from vsmap.app.panels.notice import Choice
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.window import MainWindow

LOGGER = logging.getLogger("vsmap")
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Faults:
    """Takes over what Python and Qt would print, for a window that can say it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._seen: set[tuple[str, int]] = set()

    def watch(self) -> None:
        """Hear of every error from now on."""
        sys.excepthook = self.take
        qInstallMessageHandler(self.hear_qt)

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an error; the first time it comes from a place, keep the work and say so."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        LOGGER.error("unexpected error", exc_info=(kind, error, trace))
        place = _place(trace)
        if place not in self._seen:
            self._seen.add(place)
            self._window.keeper.sync()
            self._say()

    def hear_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Log what Qt warns of."""
        del context
        if kind in _LEVELS:
            LOGGER.log(_LEVELS[kind], "Qt: %s", message)

    def _say(self) -> None:
        comfort = self._window.commands.comfort
        self._window.tell(
            said("Something went wrong inside vsmap. Your work is kept; save it and go on."),
            Choice(said("Report a problem"), comfort.report),
            Choice(said("Show log"), comfort.show_log),
            grave=True,
        )


def _place(trace: TracebackType | None) -> tuple[str, int]:
    """Where an error came from: the innermost place."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return ("", 0) if trace is None else (trace.tb_frame.f_code.co_filename, trace.tb_lineno)
