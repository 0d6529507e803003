"""The spoken code with the host's address, large enough to be read out across a room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vsmap.app.fields.words import labelled
from vsmap.app.together.places import place_told
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.sync.entry.links import InviteLink

_SYLLABLE = 2
_MINUTE = 60


class CalledOut(QWidget):
    """Address and code; `renew_asked` wants a new code."""

    renew_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.address = labelled("", "figure")
        self.code = labelled("", "spoken")
        self.lasts = labelled("", "label")
        self.renew_button = QPushButton(said("New code"))
        self.renew_button.setAutoDefault(False)
        self._lead = labelled("", "quiet")
        self._at = labelled(said("Address"), "label")
        self._code_title = labelled(said("Code"), "label")
        self._lead.setWordWrap(True)
        self._arrange()
        self.renew_button.clicked.connect(self.renew_asked)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._lead)
        column.addSpacing(10)
        column.addWidget(self._at)
        column.addWidget(self.address)
        column.addSpacing(10)
        column.addWidget(self._code_title)
        column.addWidget(self.code)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.renew_button)
        row.addWidget(self.lasts, 1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(1)

    def show_code(
        self, link: InviteLink | None, code: str, seconds: float, *, has_none: bool
    ) -> None:
        """Show where the session is and the code that stands for the invite, while it works."""
        self._lead.setText(
            said("Facilitators are invited by link only: a code that is called out is for anybody.")
            if has_none
            else said("To call out in the room: choose Session, Join, and type the code.")
        )
        for widget in (self.address, self.code, self.lasts, self._at, self._code_title):
            widget.setVisible(not has_none)
        self.renew_button.setVisible(not has_none)
        self.renew_button.setEnabled(link is not None)
        self.address.setText("\u2026" if link is None else place_told(link.host, link.port))
        self.code.setText(spaced(code) if code and seconds > 0 else "\u2013")
        self.lasts.setText(_lasts_told(code, seconds))


def _lasts_told(code: str, seconds: float) -> str:
    if not code:
        return ""
    if seconds <= 0:
        return said("This code has ended.")
    minutes = -int(-seconds // _MINUTE)
    return said("works for {count} minute|works for {count} minutes", minutes)


def spaced(code: str) -> str:
    r"""A code by syllables.

    >>> spaced("BADOKU")
    'BA\u2009DO\u2009KU'
    """
    parts = (code[at : at + _SYLLABLE] for at in range(0, len(code), _SYLLABLE))
    return "\u2009".join(parts)
