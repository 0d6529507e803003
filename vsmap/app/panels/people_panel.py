"""Who is here, in the inspector's place: everybody's role and place, and what leading takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.metrics import carry, icon_size
from vsmap.app.panels.column import SIDE, Section
from vsmap.app.panels.person import ShownPerson
from vsmap.app.panels.person_line import PersonLine, Roles
from vsmap.model.language import said

_LATER = Qt.ConnectionType.QueuedConnection


class PeoplePanel(QWidget):
    """Fed with people and what one may do; tells what was asked for, by a person's id.

    The buttons below the list are there for those who lead.
    """

    closed = Signal()
    follow_asked = Signal(str)
    role_given = Signal(str, str)
    remove_asked = Signal(str)
    lock_asked = Signal()
    gather_asked = Signal()
    end_asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._told: object = None
        self._waiting: object = None
        self.lines: list[PersonLine] = []
        self.setAccessibleName(said("People"))
        self.close_button = QToolButton()
        self.close_button.setToolTip(said("Close the list of people"))
        self.close_button.setAccessibleName(said("Close the list of people"))
        self.mine = labelled("", "quiet")
        self.mine.setWordWrap(True)
        self._list = QVBoxLayout()
        self.lock, self.gather, self.end = QPushButton(), QPushButton(), QPushButton()
        self._arrange()
        self.close_button.clicked.connect(self.closed)
        self.lock.clicked.connect(self.lock_asked)
        self.gather.clicked.connect(self.gather_asked)
        self.end.clicked.connect(self.end_asked)
        appearance.changed.connect(self._refresh_icons)
        self._refresh_icons()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 12, 12, 0)
        head.addWidget(labelled(said("People"), "panel-title"), 1)
        head.addWidget(self.close_button)
        listed = QWidget()
        listed.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        self.gather.setText(said("Bring everyone to me"))
        self.end.setText(said("End the session\u2026"))
        self.leading = Section(self.lock, self.gather, self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Section(self.mine, listed, gap=12, line=False))
        column.addWidget(self.leading)
        column.addStretch()

    def _refresh_icons(self) -> None:
        self.close_button.setIcon(self._appearance.icon("x"))
        self.close_button.setIconSize(icon_size(16))
        told, self._told = self._told, None
        self._show_again(told)

    @property
    def _is_choosing(self) -> bool:
        """Whether a menu is open: its line stays until something is chosen."""
        menus = (line.more.menu() for line in self.lines if line.more is not None)
        return any(menu is not None and menu.isVisible() for menu in menus)

    def _show_again(self, told: object) -> None:
        if told is not None:
            self.show_people(*told)  # type: ignore[misc]  # just as they were told

    def show_people(
        self, people: Sequence[ShownPerson], mine: str, roles: Roles = (), followed: str = ""
    ) -> None:
        """Show these people, what one's own role lets one do, and the roles one may give."""
        told = (tuple(people), mine, tuple(roles), followed)
        self._waiting = told if self._is_choosing else None
        if told == self._told or self._is_choosing:
            return
        self._told = told
        self.mine.setText(mine)
        focused = self._focused()
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(person, roles, followed) for person in people]
        carry(self)
        self._focus(focused)

    def show_map(self, name: str, *, is_locked: bool, leads: bool) -> None:
        """Show what can be done to the map at hand by those who lead."""
        self.leading.setVisible(leads)
        self.lock.setText(said("Unlock this map") if is_locked else said("Lock this map"))
        self.lock.setToolTip(
            said("Let everybody edit {map} again", map=name)
            if is_locked
            else said("Let only those who lead edit {map}", map=name)
        )

    def _line(self, person: ShownPerson, roles: Roles, followed: str) -> PersonLine:
        line = PersonLine(self._appearance, person, roles, is_followed=person.id == followed)
        line.follow_asked.connect(self.follow_asked)
        line.role_given.connect(self.role_given)
        line.remove_asked.connect(self.remove_asked)
        if line.more is not None:
            line.more.menu().aboutToHide.connect(self._take_waiting, _LATER)
        self._list.addWidget(line)
        return line

    def _take_waiting(self) -> None:
        self._show_again(self._waiting)

    def _focused(self) -> tuple[str, bool] | None:
        """Whose line has the focus, and whether it is on what leads to the menu."""
        for line in self.lines:
            for button in (line.follow, line.more):
                if button is not None and button.hasFocus():
                    return line.person.id, button is line.more
        return None

    def _focus(self, focused: tuple[str, bool] | None) -> None:
        if focused is None:
            return
        line = next((line for line in self.lines if line.person.id == focused[0]), None)
        target = self.close_button if line is None else line.follow
        if line is not None and line.more is not None and focused[1]:
            target = line.more
        target.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Escape goes back to the sheet."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
