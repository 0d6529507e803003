"""What suits the person who works here: size of type, settings, the log, a report of a problem."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.session import Session
from vsmap.app.settings import Settings
from vsmap.canvas.scale import USUAL_SCALE, next_scale


class ComfortCommands:
    """Changes how large everything is, and opens what helps when something is not right."""

    def __init__(
        self, window: QWidget, session: Session, appearance: Appearance, settings: Settings
    ) -> None:
        self._window = window
        self._session = session
        self._appearance = appearance
        self._settings = settings

    def larger_type(self) -> None:
        """The next size up, in every window at once."""
        self.use_scale(next_scale(self._settings.scale, 1))

    def smaller_type(self) -> None:
        """The next size down."""
        self.use_scale(next_scale(self._settings.scale, -1))

    def usual_type(self) -> None:
        """The size of the design."""
        self.use_scale(USUAL_SCALE)

    def use_scale(self, percent: int) -> None:
        """Show type and all that goes with it so large, now and at the next start."""
        if percent != self._settings.scale:
            self._settings.scale = percent
            self._appearance.resize(percent)

    def settings(self) -> None:
        """Show what can be set; it holds as soon as it is chosen."""
        from vsmap.app.dialogs.settings import SettingsDialog

        SettingsDialog(self._window, self._appearance, self._settings, self.use_scale).exec()

    def show_log(self) -> None:
        """Show what went wrong so far."""
        from vsmap.app.dialogs.log import LogDialog

        LogDialog(self._window).exec()

    def report(self) -> None:
        """Show a text for whoever can help, to copy."""
        from vsmap.app.dialogs.report import ReportDialog

        ReportDialog(self._window, self._settings, self._session).exec()
