"""Settings: what is chosen holds at once; there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from vsmap.app.dialogs.frame import Frame, row_of
from vsmap.app.fields.choice import ChoiceBox
from vsmap.app.fields.segments import Segments
from vsmap.app.fields.tick import TickBox
from vsmap.app.fields.words import labelled
from vsmap.app.language import LANGUAGE_NAMES, LanguageChoice
from vsmap.app.look.appearance import Appearance, ThemeChoice
from vsmap.app.settings import Settings
from vsmap.canvas.motion import reduce_motion
from vsmap.canvas.scale import SCALES
from vsmap.model.language import phrase, said
from vsmap.model.typed import typed_number
from vsmap.model.value_stream import Symbols
from vsmap.model.wording import NO_BREAK, show_number

_THEMES = {
    ThemeChoice.LIGHT.value: phrase("Light"),
    ThemeChoice.DARK.value: phrase("Dark"),
    ThemeChoice.SYSTEM.value: phrase("As the desktop"),
}
_SKINS = {
    Symbols.SIMPLE.value: phrase("Simple boxes"),
    Symbols.CLASSIC.value: phrase("Classic symbols"),
}
MOST_HOURS, MOST_DAYS = 24, 7
_WIDTH = 460
_GAP = 14


class SettingsDialog(Frame):
    """Look and size, language, what new maps begin with, and who works here."""

    def __init__(
        self,
        parent: QWidget | None,
        appearance: Appearance,
        settings: Settings,
        use_scale: Callable[[int], None],
    ) -> None:
        super().__init__(parent, said("Settings"))
        self._appearance, self._settings, self._use_scale = appearance, settings, use_scale
        self.theme = Segments(said("Theme"), _THEMES, appearance)
        self.scale = ChoiceBox(said("Size of type"), appearance)
        self.language = ChoiceBox(said("Language"), appearance)
        self.less_motion = TickBox(said("Less motion: nothing glides or fades"), appearance)
        self.skin = Segments(said("New maps are drawn with"), _SKINS, appearance)
        self.hours = QLineEdit(show_number(settings.hours_per_day))
        self.days = QLineEdit(show_number(settings.days_per_week))
        self.author = QLineEdit(settings.author)
        self.trouble = labelled("", "error")
        self._fill()
        self._arrange()
        self._connect()

    def _fill(self) -> None:
        settings = self._settings
        self.theme.show_value(settings.theme.value)
        for percent in SCALES:
            self.scale.addItem(f"{percent}{NO_BREAK}%", percent)
        self.scale.setCurrentIndex(SCALES.index(settings.scale))
        for language in LanguageChoice:
            self.language.addItem(said(LANGUAGE_NAMES[language]), language)
        self.language.setCurrentIndex(list(LanguageChoice).index(settings.language))
        self.less_motion.setChecked(settings.reduced_motion)
        self.skin.show_value(settings.new_skin.value)
        self.author.setPlaceholderText(said("Signs your comments"))
        self.trouble.hide()

    def _arrange(self) -> None:
        column = self.body
        column.setSpacing(_GAP)
        column.addWidget(self.captioned(said("Theme"), self.theme))
        sizes = self.captioned(said("Size of type"), self.scale)
        languages = self.captioned(said("Language, from the next start on"), self.language)
        column.addLayout(row_of(sizes, languages))
        column.addWidget(self.less_motion)
        column.addWidget(self.captioned(said("New maps are drawn with"), self.skin))
        hours = self.captioned(said("Hours a day in new workbooks"), self.hours)
        days = self.captioned(said("Days a week in new workbooks"), self.days)
        column.addLayout(row_of(hours, days))
        column.addWidget(self.trouble)
        column.addWidget(self.captioned(said("Your name"), self.author))
        self.theme.setMinimumWidth(_WIDTH)
        self.add_buttons(self.primary_button(said("Close")))

    def _connect(self) -> None:
        self.theme.chosen.connect(self._choose_theme)
        self.scale.activated.connect(lambda at: self._use_scale(SCALES[at]))
        self.language.activated.connect(self._choose_language)
        self.less_motion.toggled.connect(self._choose_motion)
        self.skin.chosen.connect(self._choose_skin)
        self.hours.textEdited.connect(self._read_calendar)
        self.days.textEdited.connect(self._read_calendar)
        self.author.textEdited.connect(self._take_name)
        self._appearance.resized.connect(self.shrink)

    def _choose_theme(self, value: str) -> None:
        self._settings.theme = ThemeChoice(value)
        self._appearance.wear(ThemeChoice(value))

    def _choose_language(self, at: int) -> None:
        self._settings.language = list(LanguageChoice)[at]

    def _choose_motion(self, less: bool) -> None:
        self._settings.reduced_motion = less
        reduce_motion(is_reduced=less)

    def _choose_skin(self, value: str) -> None:
        self._settings.new_skin = Symbols(value)

    def _take_name(self, name: str) -> None:
        self._settings.author = name.strip()

    def _read_calendar(self) -> None:
        """Take both numbers where they can be read; else say which can't."""
        hours = _number(self.hours.text(), MOST_HOURS)
        days = _number(self.days.text(), MOST_DAYS)
        words = ""
        if hours is None:
            words = said("Hours a day: write a number above 0, at most {most}", most=MOST_HOURS)
        elif days is None:
            words = said("Days a week: write a number above 0, at most {most}", most=MOST_DAYS)
        if hours is not None:
            self._settings.hours_per_day = hours
        if days is not None:
            self._settings.days_per_week = days
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.shrink()


def _number(text: str, most: float) -> float | None:
    """A number above 0 and up to `most`, as typed; None for anything else."""
    try:
        number = typed_number(text)
    except ValueError:
        return None
    return number if 0 < number <= most else None
