"""What one's role and the locks leave one to do, shown before one tries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vsmap.editor.tools.tool import ToolName
from vsmap.model.language import said
from vsmap.sync.entry.roles import Permission, Role

if TYPE_CHECKING:
    from vsmap.app.panels.inspector import Inspector
    from vsmap.app.panels.standing_bar import StandingBar
    from vsmap.app.panels.tabs import MapTabs
    from vsmap.app.session import Session
    from vsmap.app.sheet import ShownSheet
    from vsmap.app.together.meeting import Meeting


class Permits(QObject):
    """Says why something can't be done now; `changed` where that may be otherwise."""

    changed = Signal()

    def __init__(self, meeting: Meeting, session: Session, sheet: ShownSheet) -> None:
        super().__init__()
        self._meeting, self._session, self._sheet = meeting, session, sheet
        self._tabs: MapTabs | None = None
        self._bar: StandingBar | None = None
        self._inspector: Inspector | None = None
        self._told: object = None
        meeting.changed.connect(self.refresh)
        session.map_shown.connect(self.refresh)

    def stand_in(self, tabs: MapTabs, bar: StandingBar, inspector: Inspector) -> None:
        """Show locks in these tabs, in this line what holds for the map shown, and heed it here."""
        self._tabs, self._bar, self._inspector = tabs, bar, inspector
        self.refresh()

    @property
    def is_locked(self) -> bool:
        """Whether the map shown is locked."""
        return self._session.map_id in self._meeting.locked

    def why_not(self, permission: Permission) -> str:
        """Why one may not do that to the map shown, in words; empty where one may."""
        meeting = self._meeting
        if not meeting.is_on or meeting.role is None:
            return ""
        if self.is_locked and not meeting.may(Permission.EDIT_LOCKED):
            return said("The facilitator has locked this map.")
        if meeting.may(permission):
            return ""
        if meeting.role is Role.VIEWER:
            return said("You are a viewer here; ask the facilitator to let you edit.")
        return said("Participants change only what they created themselves.")

    def refresh(self) -> None:
        """Show what holds now."""
        closed = self.why_not(Permission.CREATE)
        told = closed, self.why_not(Permission.EDIT), self._meeting.locked, self._session.map_id
        if told == self._told or self._tabs is None or self._bar is None:
            return
        self._told = told
        self._tabs.show_locked(self._meeting.locked)
        if closed and self._sheet.editor.tool.name not in (ToolName.SELECT, ToolName.PAN):
            self._sheet.editor.take(ToolName.SELECT)
        self._say(self._bar, closed)
        if self._inspector is not None:
            self._inspector.bar(closed)
        self.changed.emit()

    def _say(self, bar: StandingBar, closed: str) -> None:
        leads = self._meeting.is_on and self._meeting.may(Permission.EDIT_LOCKED)
        if self.is_locked and leads:
            locked = said("This map is locked. Only facilitators edit it.")
            bar.say(locked, "lock", said("Unlock"))
        else:
            bar.say(closed, "lock" if self.is_locked else "eye")
