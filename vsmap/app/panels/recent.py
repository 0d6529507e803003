"""The menu of recent files, made afresh each time it is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMenu

from vsmap.app.settings import Settings
from vsmap.model.language import said


class RecentMenu(QMenu):
    """The files opened or saved last, newest first."""

    def __init__(self, settings: Settings, open_file: Callable[[Path], object]) -> None:
        super().__init__(said("Open recent"))
        self._settings = settings
        self._open = open_file
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the recent files as they are now."""
        self.clear()
        files = self._settings.recent_files
        for path in files:
            entry = self.addAction(path.name.replace("&", "&&"))
            entry.setToolTip(str(path))
            entry.triggered.connect(lambda _checked=False, chosen=path: self._open(chosen))
        if not files:
            self.addAction(said("No recent files")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(said("Forget these")).triggered.connect(self._settings.forget_recent)
