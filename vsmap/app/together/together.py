"""Everything of working together in one window, each part on the meeting and the window it serves.

Each part is made here and finds what it needs in its arguments; the window itself knows only this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vsmap.app.together.carrying_on import CarryingOn
from vsmap.app.together.followed_frame import FollowedFrame
from vsmap.app.together.following import Following
from vsmap.app.together.gathering import Gathering
from vsmap.app.together.invites import Invites
from vsmap.app.together.meeting import Meeting
from vsmap.app.together.myself import Myself
from vsmap.app.together.notices import SessionNotices
from vsmap.app.together.others_here import OthersHere
from vsmap.app.together.people import PeopleHere
from vsmap.app.together.permits import Permits
from vsmap.app.together.saving import Saving
from vsmap.app.together.shared_history import SessionHistory
from vsmap.app.together.sharing import Sharing
from vsmap.document.locks import state_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from vsmap.app.keeper import Keeper
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.panels.aside import Aside
    from vsmap.app.panels.header import Header
    from vsmap.app.panels.inspector import Inspector
    from vsmap.app.panels.notice import Tell
    from vsmap.app.panels.standing_bar import StandingBar
    from vsmap.app.panels.step_table import StepTable
    from vsmap.app.panels.tabs import MapTabs
    from vsmap.app.session import Session
    from vsmap.app.settings import Settings
    from vsmap.app.sheet import ShownSheet
    from vsmap.app.together.people import Confirm


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
        folder: Path | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._sheet = window, session, sheet
        self._appearance, self._settings, self._tell = appearance, settings, tell
        self.meeting = Meeting()
        session.held.connect(self._leave_former)
        session.changed.connect(self.meeting.give_way)
        self.sharing = Sharing(self.meeting, session, settings, folder or state_folder())
        self.invites = Invites(self.meeting)
        self.people = PeopleHere(self.meeting, session, appearance)
        self.permits = Permits(self.meeting, session, sheet)
        self._saving: Saving | None = None
        self.history = SessionHistory(self.meeting, session)
        self.notices = SessionNotices(self.meeting, session, tell)
        self.carrying_on = CarryingOn(self.meeting, session, self.sharing, settings, tell)
        self._stand_on_sheet()
        self._go_with_window()

    def _go_with_window(self) -> None:
        """Have every part end with the window, so that no timer of it comes later."""
        host = (self.meeting, self.sharing, self.invites, self.carrying_on)
        people = (self.people, self.permits, self.history, self.notices)
        sheet = (self.others, self.myself, self.following, self.followed, self.gathering)
        for part in (*host, *people, *sheet):
            part.setParent(self)

    def _stand_on_sheet(self) -> None:
        """Show oneself to the others and the others on the sheet."""
        meeting, session, sheet = self.meeting, self._session, self._sheet
        self.others = OthersHere(meeting, session, sheet)
        self.myself = Myself(meeting, session, sheet)
        following = self.following = Following(meeting, session, sheet)
        self.followed = FollowedFrame(following, session, sheet, self._appearance, self._tell)
        self.gathering = Gathering(meeting, session, sheet, following, self._tell)
        self.myself.followed = lambda: following.person
        following.changed.connect(self.myself.tell_soon)
        following.changed.connect(self.people.refresh)
        self.people.follow, self.people.followed = following.follow, lambda: following.person

    def mark_in(self, tabs: MapTabs, inspector: Inspector, table: StepTable) -> None:
        """Show where the others are and what they type in these parts of the window."""
        self.others.maps_shown.connect(tabs.show_people)
        self.others.typing_shown.connect(inspector.show_typing)
        self.others.typing_shown.connect(table.show_typing)

    def stand_in(self, header: Header, tabs: MapTabs, bar: StandingBar, aside: Aside) -> None:
        """Show who is here and what one may do in these parts of the window."""
        self.people.stand_in(header.people, aside)
        self.permits.stand_in(tabs, bar, aside.inspector)
        bar.asked.connect(self.people.toggle_lock)

    def count_on(self, keeper: Keeper, confirm: Confirm, end: Callable[[], object]) -> None:
        """Who keeps the workbook, who asks before people are removed, what ends the session."""
        self._saving = Saving(self.meeting, keeper)
        self._saving.setParent(self)
        self.people.confirm, self.people.end = confirm, end

    def close(self) -> None:
        """The window closes: say good-bye, which takes a host a moment that nobody need watch."""
        if self.sharing.is_hosting:
            self._window.hide()
        self.meeting.leave()
        self.sharing.end()

    def _leave_former(self) -> None:
        """Another workbook is at hand: the session of the one before is left."""
        participant = self.meeting.participant
        if participant is not None and participant.document is not self._session.document:
            self.meeting.leave()
