"""As whom one comes: name and colour, remembered for the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from vsmap.app.authors import author_of
from vsmap.app.dialogs.frame import Frame
from vsmap.app.fields.words import labelled
from vsmap.app.together.colour_dots import ColourDots
from vsmap.app.together.oneself import Oneself, oneself
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.settings import Settings

MOST_NAME = 60


class AsWhom(QWidget):
    """Name and colour as two fields."""

    def __init__(self, appearance: Appearance, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.name = QLineEdit(author_of(settings))
        self.name.setMaxLength(MOST_NAME)
        self.name.setAccessibleName(said("Your name"))
        self.colours = ColourDots(appearance, settings.colour)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(labelled(said("Your name, as the others see it"), "label"))
        column.addWidget(self.name)
        column.addSpacing(6)
        column.addWidget(labelled(said("Your colour, where nobody has it yet"), "label"))
        column.addWidget(self.colours)
        self.colours.show_name(self.name.text())
        self.name.textChanged.connect(self.colours.show_name)

    def keep(self) -> Oneself:
        """Remember what was chosen, and say who one is."""
        self._settings.author = self.name.text().strip()
        self._settings.colour = self.colours.colour
        return oneself(self._settings)


class WhomDialog(Frame):
    """Asks it before the first session one hosts."""

    def __init__(self, window: QWidget, appearance: Appearance, settings: Settings) -> None:
        lead = said("Others join from their own computers and edit this map with you, live.")
        super().__init__(window, said("Share this workbook"), lead)
        self.whom = AsWhom(appearance, settings)
        self.body.addWidget(self.whom)
        self.begin_button: QPushButton = self.primary_button(said("Start the session"))
        self.add_buttons(self.cancel_button(), self.begin_button)
        self.whom.name.selectAll()  # Typing puts one's own name in place of the one guessed.
        self.accepted.connect(self.whom.keep)
