"""One person in the list of who is here: who, in which role, where; and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.metrics import icon_size
from vsmap.app.panels.person import Disc, ShownPerson
from vsmap.drawing.primitives import Ink
from vsmap.model.language import said

Roles = Sequence[tuple[str, str]]
"""Roles that can be given: as the session knows them, and in words."""


class PersonLine(QWidget):
    """A line of the list. Whoever governs finds roles and removing in its menu."""

    follow_asked = Signal(str)
    role_given = Signal(str, str)
    remove_asked = Signal(str)

    def __init__(
        self, appearance: Appearance, person: ShownPerson, roles: Roles, *, is_followed: bool
    ) -> None:
        super().__init__()
        self.person = person
        self.setAccessibleName(person.told)
        self.name = labelled(person.called, "section")
        self.about = labelled(person.about, "quiet")
        self.follow = QToolButton()
        self.follow.setCheckable(True)
        self.follow.setChecked(is_followed)
        self._name_follow(is_followed=is_followed)
        ink = Ink.ACCENT if is_followed else Ink.INK2
        self.follow.setIcon(appearance.icon("eye", ink))
        self.follow.setIconSize(icon_size(17))
        self.follow.clicked.connect(lambda: self.follow_asked.emit(person.id))
        self.more: QToolButton | None = None
        self._arrange(appearance)
        if roles and not person.is_me:
            self._add_menu(appearance, roles)

    def _name_follow(self, *, is_followed: bool) -> None:
        name = self.person.name
        words = (
            said("Stop following {name}", name=name)
            if is_followed
            else said("Follow {name}", name=name)
        )
        self.follow.setAccessibleName(words)
        self.follow.setToolTip(words)
        self.follow.setVisible(not self.person.is_me)

    def _arrange(self, appearance: Appearance) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        for label in (self.name, self.about):
            label.setWordWrap(True)
            words.addWidget(label)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(2)
        top = Qt.AlignmentFlag.AlignTop
        self._row.addWidget(Disc(appearance, self.person), 0, top)
        self._row.addSpacing(8)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.follow, 0, top)

    def _add_menu(self, appearance: Appearance, roles: Roles) -> None:
        more = self.more = QToolButton()
        words = said("Role of {name}, and removing them", name=self.person.name)
        more.setAccessibleName(words)
        more.setToolTip(words)
        more.setIcon(appearance.icon("ellipsis"))
        more.setIconSize(icon_size(17))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(more), QActionGroup(more)
        for role, told in roles:
            given = QAction(told, menu)
            given.setCheckable(True)
            given.setChecked(role == self.person.role_id)
            given.triggered.connect(
                lambda _checked=False, role=role: self.role_given.emit(self.person.id, role)
            )
            group.addAction(given)
            menu.addAction(given)
        menu.addSeparator()
        gone = menu.addAction(said("Remove from the session\u2026"))
        gone.triggered.connect(lambda: self.remove_asked.emit(self.person.id))
        more.setMenu(menu)
        self._row.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
