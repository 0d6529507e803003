"""Share: what lets people in, as a link, a picture for cameras and a code to call out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from vsmap.app.dialogs.frame import Fitting, Frame, row_of
from vsmap.app.fields.choice import ChoiceBox
from vsmap.app.fields.segments import Segments
from vsmap.app.fields.words import hairline, labelled
from vsmap.app.settings import INVITE_HOURS
from vsmap.app.together.addresses import own_addresses
from vsmap.app.together.called_out import CalledOut
from vsmap.app.together.qr_picture import QrPicture
from vsmap.model.language import phrase, said
from vsmap.sync.entry.roles import TOLD, Role

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.settings import Settings
    from vsmap.app.together.invites import Shown
    from vsmap.app.together.together import Together
    from vsmap.sync.entry.links import InviteLink

_ROLES: Mapping[Role, str] = {
    Role.VIEWER: phrase("Sees everything and can be seen, and changes nothing."),
    Role.PARTICIPANT: phrase("Adds steps, notes and comments, and changes only their own."),
    Role.MAPPER: phrase("Edits the whole map with you, and can carry on hosting."),
    Role.FACILITATOR: phrase("Leads with you: locks maps, gives roles, ends the session."),
}
_HOURS = {
    1: phrase("1 hour"),
    4: phrase("4 hours"),
    8: phrase("8 hours"),
    24: phrase("1 day"),
    168: phrase("1 week"),
}
_EVERY_SECOND = 1000
_COPIED_FOR = 2000
_GAP = 14


class SharePanel(Frame):
    """Stands beside the work while people come in.

    `end_asked` wants the session ended for all, `withdraw_asked` the invite shown withdrawn.
    """

    end_asked = Signal()
    withdraw_asked = Signal()

    def __init__(
        self, window: QWidget, together: Together, appearance: Appearance, settings: Settings
    ) -> None:
        super().__init__(window, said("Share this workbook"))
        self._together, self._settings = together, settings
        self._invite: Shown | None = None
        self.here = labelled("", "quiet")
        self.role = Segments(said("Invite as"), {r.value: TOLD[r] for r in Role}, appearance)
        self.meaning = labelled("", "quiet")
        self.hours = ChoiceBox(said("Invite lasts"), appearance)
        self.address = ChoiceBox(said("This computer is reached at"), appearance)
        self.link = QLineEdit()
        self.copy_button = self.primary_button(said("Copy link"))
        self.code = QrPicture()
        self.called_out = CalledOut()
        self.withdraw_button = QPushButton(said("Withdraw this invite"))
        self.end_button = QPushButton(said("End the session\u2026"))
        self.close_button = self.cancel_button(said("Close"))
        self._fill()
        self._arrange()
        self._connect()
        self.refresh()

    def show_below(self, corner: QPoint) -> None:
        """Open with its right upper corner there, kept inside the screen."""
        self.show()
        room, size = self.screen().availableGeometry(), self.frameGeometry().size()
        x = max(room.left(), min(corner.x(), room.right()) - size.width())
        y = max(room.top(), min(corner.y(), room.bottom() - size.height()))
        self.move(x, y)

    @property
    def shown_link(self) -> InviteLink | None:
        """The link as shown; None while there is none."""
        meeting, invite = self._together.meeting, self._invite
        if invite is None or meeting.link is None:
            return None
        return invite.link(meeting.link, str(self.address.currentData() or ""))

    def refresh(self) -> None:
        """Show how things stand now."""
        meeting = self._together.meeting
        role, hours = Role(self.role.value or Role.MAPPER), int(self.hours.currentData())
        self._invite = self._together.invites.wanted(role, hours)
        self.here.setText(self._state_told())
        self.meaning.setText(said(_ROLES[role]))
        link = self.shown_link
        self.link.setText("" if link is None else str(link))
        self.link.setCursorPosition(0)
        self.code.show_link(link)
        lasts = 0.0 if self._invite is None else self._together.invites.code_lasts(self._invite)
        code = "" if self._invite is None else self._invite.code
        self.called_out.show_code(link, code, lasts, has_none=role is Role.FACILITATOR)
        is_first = link is not None and not self.copy_button.isEnabled()
        for button in (self.copy_button, self.withdraw_button):
            button.setEnabled(link is not None)
        if is_first:
            self.copy_button.setFocus()
            for area in self.findChildren(Fitting):  # Where type is large it scrolls.
                area.ensureWidgetVisible(self.copy_button)
        self.end_button.setEnabled(meeting.role is Role.FACILITATOR)

    def _state_told(self) -> str:
        meeting, sharing = self._together.meeting, self._together.sharing
        if meeting.role is None or not meeting.is_on:
            return said("The session is starting\u2026") if sharing.is_hosting else ""
        others = len(meeting.people) - 1
        if others < 1:
            return said("The session is on. Nobody else is here yet.")
        return said(
            "The session is on. {count} other person is here."
            "|The session is on. {count} other people are here.",
            others,
        )

    def _fill(self) -> None:
        settings = self._settings
        self.role.show_value(settings.invites_as.value)
        for hours in INVITE_HOURS:
            self.hours.addItem(said(_HOURS[hours]), hours)
        self.hours.setCurrentIndex(INVITE_HOURS.index(settings.invites_for))
        if self._together.sharing.is_hosting:
            for address in own_addresses():
                self.address.addItem(address.words, address.host)
        self.link.setReadOnly(True)
        self.link.setPlaceholderText(said("One moment\u2026"))

    def _arrange(self) -> None:
        column = self.body
        column.setSpacing(_GAP)
        column.addWidget(self.here)
        column.addWidget(self.captioned(said("Invite as"), self.role))
        column.addWidget(self.meaning)
        lasts = self.captioned(said("Invite lasts"), self.hours)
        reached = self.captioned(said("This computer is reached at"), self.address)
        reached.setVisible(self.address.count() > 0)
        column.addLayout(row_of(lasts, reached))
        column.addWidget(hairline())
        column.addWidget(self.captioned(said("Invite link"), self._link_row()))
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.called_out, 1)
        column.addLayout(both)
        self.add_buttons(self.withdraw_button, self.end_button, self.close_button)

    def _link_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.link, 1)
        row.addWidget(self.copy_button)
        self.link.setAccessibleName(said("Invite link"))
        return holder

    def _connect(self) -> None:
        together = self._together
        self.role.chosen.connect(self._keep_choice)
        self.hours.activated.connect(self._keep_choice)
        self.address.activated.connect(self.refresh)
        self.copy_button.clicked.disconnect()
        self.copy_button.clicked.connect(self.copy)
        self.withdraw_button.clicked.connect(self.withdraw_asked)
        self.end_button.clicked.connect(self.end_asked)
        self.called_out.renew_asked.connect(self._renew)
        for told in (together.invites.changed, together.sharing.changed, together.meeting.changed):
            told.connect(self.refresh)
        together.meeting.ended.connect(self.close)
        timer = QTimer(self)
        timer.timeout.connect(self.refresh)
        timer.start(_EVERY_SECOND)

    def copy(self) -> None:
        """Put the link on the clipboard, and say so for a moment."""
        if self.shown_link is None:
            return
        QGuiApplication.clipboard().setText(str(self.shown_link))
        self.copy_button.setText(said("Copied"))
        QTimer.singleShot(_COPIED_FOR, self, lambda: self.copy_button.setText(said("Copy link")))

    def _keep_choice(self) -> None:
        self._settings.invites_as = Role(self.role.value or Role.MAPPER)
        self._settings.invites_for = int(self.hours.currentData())
        self.refresh()

    def withdraw(self) -> None:
        """Let nobody in with the invite shown any more."""
        if self._invite is not None:
            self._together.invites.withdraw(self._invite)

    def _renew(self) -> None:
        if self._invite is not None:
            self._together.invites.renew_code(self._invite)
