"""The session menu: share, join, leave, end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QDialog

from vsmap.app.commands.parting import Partings
from vsmap.canvas.scale import scaled
from vsmap.model.errors import VsmapError
from vsmap.model.language import said
from vsmap.sync.entry.roles import Permission

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vsmap.app.commands.desk import Desk
    from vsmap.app.commands.files import FileCommands
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.together.arrival import Arrival
    from vsmap.app.together.carrying_on import CarryingOn
    from vsmap.app.together.following import Following
    from vsmap.app.together.notices import SessionNotices
    from vsmap.app.together.people import PeopleHere
    from vsmap.app.together.share_panel import SharePanel
    from vsmap.app.together.together import Together

_BELOW, _BESIDE = 56, 16
"""Where the share panel opens: under the header, at the right."""


class SessionCommands(QObject):
    """Working on one map with others, from the first invite to the good-bye.

    `changed` tells that other things may be done now.
    """

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        files: FileCommands,
        together: Together,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._files = window, desk, files
        self._together, self._appearance = together, appearance
        self.panel: SharePanel | None = None
        self._partings = Partings(desk, files, together)
        self._stood = self._stands()
        together.meeting.changed.connect(self._look)
        together.sharing.changed.connect(self._look)
        together.carrying_on.changed.connect(self.changed)

    def share(self) -> None:
        """Host a session on the workbook at hand, and show what lets people in."""
        if not self._together.meeting.is_on and not self._begin():
            return
        from vsmap.app.together.share_panel import SharePanel

        if self.panel is None:
            settings = self._desk.settings
            panel = SharePanel(self._window, self._together, self._appearance, settings)
            panel.end_asked.connect(self.end)
            panel.withdraw_asked.connect(self._withdraw)
            panel.finished.connect(self._forget_panel)
            self.panel = panel
            corner = QPoint(self._window.width() - scaled(_BESIDE), scaled(_BELOW))
            panel.show_below(self._window.mapToGlobal(corner))
        self.panel.raise_()
        self.panel.activateWindow()

    def join(self, link: str = "") -> None:
        """Ask which session to join, and join it; a link that was opened is filled in."""
        if not self._may_join():
            return
        from vsmap.app.together.join_dialog import JoinDialog

        desk = self._desk
        dialog = JoinDialog(self._window, desk.session, self._appearance, desk.settings)
        if link:
            dialog.take_link(link)
        dialog.exec()
        dialog.deleteLater()
        if dialog.arrival is not None:
            self.come_in(dialog.arrival)

    def come_in(self, arrival: Arrival) -> None:
        """Take the session's workbook in hand, once the one at hand may go."""
        if arrival.document is not self._desk.session.document:
            if not self._files.may_leave():
                arrival.give_up()
                return
            if arrival.participant.ended is not None:  # While one was asked.
                self._desk.tell(said(arrival.participant.ended), grave=True)
                return
            self._files.take_joined(arrival.document)
        self._together.meeting.take_part(arrival)

    def leave(self) -> None:
        """Take part no longer."""
        if self._partings.may_part():
            self._together.meeting.leave()

    def end(self) -> None:
        """End the session for everybody."""
        others = len(self._together.meeting.people) - 1
        consequence = said(
            "{count} other person is here and keeps the map as it is now. All invites end."
            "|{count} other people are here and keep the map as it is now. All invites end.",
            max(0, others),
        )
        question = said("End the session for everybody?")
        if not self._desk.asks.confirm(question, consequence, said("End the session")):
            return
        if self._together.sharing.is_hosting:
            self._together.sharing.ends_for_all = True
            self._together.meeting.leave()
        else:
            self._together.meeting.ask("end")

    def open_links(self) -> None:
        """Let the desktop open vsmap links with this vsmap."""
        from vsmap.app.together.links import open_links_here

        try:
            self._desk.tell(open_links_here())
        except VsmapError as error:
            self._desk.tell(str(error), grave=True)

    @property
    def following(self) -> Following:
        """Whom one follows."""
        return self._together.following

    @property
    def carrying_on(self) -> CarryingOn:
        """What hosts on where the host is gone."""
        return self._together.carrying_on

    @property
    def people(self) -> PeopleHere:
        """Who is here, and what leading them takes."""
        return self._together.people

    @property
    def notices(self) -> SessionNotices:
        """What is told of others' hands on one's own work."""
        return self._together.notices

    def why_not(self, permission: Permission) -> str:
        """Why one may not do that to the map shown; empty where one may."""
        return self._together.permits.why_not(permission)

    def is_on(self) -> bool:
        """Whether this window takes part in a session."""
        return self._together.meeting.is_on

    def may_end(self) -> bool:
        """Whether one may end the session for everybody."""
        return self.is_on() and self._together.meeting.may(Permission.END)

    def may_share(self) -> bool:
        """Whether one may invite people: into one's own session, or one where one may."""
        hosts = self._together.sharing.is_hosting
        return hosts or self._together.meeting.may(Permission.INVITE)

    def _begin(self) -> bool:
        """Host the workbook at hand, once it is known as whom."""
        from vsmap.app.together.as_whom import WhomDialog

        desk = self._desk
        if not desk.settings.author:
            dialog = WhomDialog(self._window, self._appearance, desk.settings)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return False
        try:
            self._together.sharing.begin()
        except VsmapError as error:
            desk.tell(str(error), grave=True)
            return False
        return True

    def _may_join(self) -> bool:
        """Whether the session one is in may be left for another; then it is left."""
        if not self.is_on():
            return True
        question = said("Leave this session to join another?")
        consequence = said("You can be in one session at a time.")
        if not self._desk.asks.confirm(question, consequence, said("Leave it")):
            return False
        self.leave()
        return not self.is_on()

    def _withdraw(self) -> None:
        """Withdraw the invite shown, once it is clear what becomes of those who came with it."""
        question = said("Withdraw this invite?")
        consequence = said(
            "Nobody comes in with this link or its code any more. Whoever came in with it is sent "
            "out and keeps a copy of the map."
        )
        asks = self._desk.asks
        if self.panel is not None and asks.confirm(question, consequence, said("Withdraw it")):
            self.panel.withdraw()

    def _forget_panel(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.deleteLater()

    def _look(self) -> None:
        """See whether other things may be done than before."""
        self._desk.keeper.hosts = self._together.sharing.is_hosting
        stands = self._stands()
        if stands != self._stood:
            self._stood = stands
            self.changed.emit()

    def _stands(self) -> tuple[object, ...]:
        return self.is_on(), self._together.meeting.role, self._together.sharing.is_hosting
