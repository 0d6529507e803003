"""Join: a link, or a code called out and where it was called; and as whom one comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from vsmap.app.dialogs.frame import Fitting, Frame
from vsmap.app.fields.words import labelled
from vsmap.app.together.as_whom import AsWhom
from vsmap.app.together.joining import Joining, code_in, link_in
from vsmap.app.together.nearby import Lookouts, NearbyList
from vsmap.app.together.places import place_told
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.session import Session
    from vsmap.app.settings import Settings
    from vsmap.app.together.arrival import Arrival
    from vsmap.sync.finding.discovery import Nearby

_GAP, _WIDTH = 14, 470


class JoinDialog(Frame):
    """Stays open until one is in, or gives up; `arrival` is then the way in."""

    def __init__(
        self, window: QWidget, session: Session, appearance: Appearance, settings: Settings
    ) -> None:
        super().__init__(window, said("Join a session"))
        self.arrival: Arrival | None = None
        self.joining = Joining(session)
        self.lookouts = Lookouts(session.background)
        self.invite = QLineEdit()
        self.nearby = NearbyList()
        self.place = QLineEdit()
        self.whom = AsWhom(appearance, settings)
        self.told = labelled("", "quiet")
        self.join_button = QPushButton(said("Join"))
        self._arrange()
        self._connect()
        self._take_from_clipboard()
        self._refresh()

    def take_link(self, link: str) -> None:
        """Fill in a link that was opened."""
        self._fill_in(link)
        self.whom.name.setFocus()
        self._tell(said("Press Join to take part in this session."))

    def _fill_in(self, link: str) -> None:
        self.invite.setText(link)
        self.invite.setCursorPosition(0)

    def _arrange(self) -> None:
        self.invite.setPlaceholderText(said("vsmap://\u2026 or a code such as BA DO KU"))
        self.place.setPlaceholderText(said("such as 192.168.1.20"))
        self.told.setWordWrap(True)
        self.told.hide()
        column = self.body
        column.setSpacing(_GAP)
        column.addWidget(self.captioned(said("Invite link or code"), self.invite))
        column.addWidget(self._where())
        column.addWidget(self.whom)
        column.addWidget(self.told)
        self.invite.setMinimumWidth(_WIDTH)
        self.join_button.setProperty("role", "primary")
        self.join_button.setDefault(True)
        self.add_buttons(self.cancel_button(), self.join_button)

    def _where(self) -> QWidget:
        """What only a code needs: where it was called out."""
        holder = self._holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.captioned(said("With a code: a session nearby"), self.nearby))
        column.addWidget(self.captioned(said("or the address that was called out"), self.place))
        return holder

    def _connect(self) -> None:
        self.invite.textChanged.connect(self._refresh)
        self.place.textChanged.connect(self._refresh)
        self.nearby.picked.connect(self._pick)
        self.join_button.clicked.connect(self._join)
        self.lookouts.changed.connect(self._show_nearby, Qt.ConnectionType.QueuedConnection)
        self.joining.arrived.connect(self._arrive)
        self.joining.failed.connect(self._fail)
        self.joining.slow.connect(self._tell)
        self.finished.connect(self._finish)
        self.lookouts.begin()

    def _take_from_clipboard(self) -> None:
        link = link_in(QGuiApplication.clipboard().text())
        if link:
            self._fill_in(link)
            self._tell(said("This link was on the clipboard."))

    def _refresh(self) -> None:
        text = self.invite.text()
        is_link = bool(link_in(text))
        if self._holder.isHidden() != is_link:
            self._holder.setHidden(is_link)
            self.shrink()
        has_code, has_place = bool(code_in(text)), bool(self.place.text().strip())
        self.join_button.setEnabled(is_link or (has_code and has_place))
        if has_code and has_place:
            self._tell(said("Press Join to take part in this session."))
        elif has_code:
            self._tell(said("Now choose the session nearby, or type the address called out."))

    def _show_nearby(self) -> None:
        self.nearby.show_found(self.lookouts.found, self.lookouts.trouble)

    def _pick(self, nearby: Nearby) -> None:
        self.place.setText(place_told(nearby.host, nearby.port))
        if self.join_button.isEnabled():
            self.join_button.setFocus()
            return
        self.invite.setFocus()
        self._tell(said("Now type the code that was called out, at the top."))

    def _join(self) -> None:
        who, text = self.whom.keep(), self.invite.text()
        self.join_button.setEnabled(False)
        self._tell(said("Joining\u2026"))
        if link := link_in(text):
            self.joining.by_link(link, who)
        else:
            self.joining.by_code(code_in(text), self.place.text(), self.expected_fingerprint, who)

    @property
    def expected_fingerprint(self) -> str:
        """That of the session chosen nearby, while its address is the one that is asked."""
        nearby = self.nearby.chosen
        if nearby is None or self.place.text() != place_told(nearby.host, nearby.port):
            return ""
        return nearby.fingerprint

    def _arrive(self, arrival: Arrival) -> None:
        self.arrival = arrival
        self.accept()

    def _fail(self, why: str) -> None:
        self._refresh()
        self._tell(why, is_wrong=True)

    def _tell(self, words: str, *, is_wrong: bool = False) -> None:
        self.told.setProperty("role", "error" if is_wrong else "quiet")
        self.told.style().polish(self.told)
        self.told.setText(words)
        self.told.show()
        self.shrink()
        QTimer.singleShot(0, self, self._show_told)

    def _show_told(self) -> None:
        """Where type is large the dialog scrolls; what is told must be seen."""
        for area in self.findChildren(Fitting):
            area.ensureWidgetVisible(self.told)

    def _finish(self) -> None:
        self.lookouts.end()
        self.joining.stop()
