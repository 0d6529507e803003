"""Everything of working together in one window, each part on the meeting and the window it serves.

Each part is made here and finds what it needs in its arguments; the window itself knows only this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vsmap.app.together.meeting import Meeting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vsmap.app.commands.desk import Tell
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.session import Session
    from vsmap.app.settings import Settings
    from vsmap.app.sheet import ShownSheet


class Together(QObject):
    """The window's session with others and the parts that serve it."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        sheet: ShownSheet,
        appearance: Appearance,
        settings: Settings,
        tell: Tell,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._sheet = window, session, sheet
        self._appearance, self._settings, self._tell = appearance, settings, tell
        self.meeting = Meeting()
        session.held.connect(self.meeting.leave)

    def close(self) -> None:
        """The window closes: say good-bye."""
        self.meeting.leave()
