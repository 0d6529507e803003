"""Which theme the window wears now; everything that paints itself asks here."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from vsmap.app.look.fonts import shown_font
from vsmap.app.look.icons import icon
from vsmap.app.look.metrics import carry
from vsmap.app.look.palette import Palette
from vsmap.app.look.stylesheet import stylesheet
from vsmap.canvas.scale import set_scale
from vsmap.drawing.primitives import Ink
from vsmap.drawing.theme import DARK, LIGHT


class ThemeChoice(StrEnum):
    """What the person chose; `system` follows the desktop."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Appearance(QObject):
    """The theme worn and the size of type; tells `changed` after either, `resized` at the end."""

    changed = Signal()
    resized = Signal()

    def __init__(self, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__()
        self.choice = choice
        self.palette = _palette_for(choice)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def wear(self, choice: ThemeChoice) -> None:
        """Put on another theme, in every open window."""
        self.choice = choice
        self.palette = _palette_for(choice)
        self.dress(QApplication.instance())
        self.changed.emit()

    def resize(self, percent: int) -> None:
        """Show type and all that goes with it so large, in every open window."""
        set_scale(percent)
        application = QApplication.instance()
        self.dress(application)
        self.changed.emit()
        if isinstance(application, QApplication):
            carry(*application.topLevelWidgets())
        self.resized.emit()

    def dress(self, application: object) -> None:
        """Give the application the font, the colours and the rules of the theme."""
        if isinstance(application, QApplication):
            rules = stylesheet(self.palette)
            if application.styleSheet() != rules:  # Setting it again styles every widget anew.
                application.setFont(shown_font())
                application.setPalette(_qt_palette(self.palette))
                application.setStyleSheet(rules)

    def icon(self, name: str, ink: Ink = Ink.INK2) -> QIcon:
        """A Lucide icon in the theme's colours."""
        return icon(name, self.palette.css(ink), self.palette.css(Ink.EDGE))

    def _follow_system(self) -> None:
        if self.choice is ThemeChoice.SYSTEM:
            self.wear(self.choice)


def _palette_for(choice: ThemeChoice) -> Palette:
    scheme = QGuiApplication.styleHints().colorScheme()
    system_dark = choice is ThemeChoice.SYSTEM and scheme is Qt.ColorScheme.Dark
    return Palette(DARK if choice is ThemeChoice.DARK or system_dark else LIGHT)


def _qt_palette(palette: Palette) -> QPalette:
    """What the stylesheet does not reach: text cursors, links, placeholders, dialogs."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: Ink.SURFACE,
        QPalette.ColorRole.WindowText: Ink.INK,
        QPalette.ColorRole.Base: Ink.SURFACE,
        QPalette.ColorRole.AlternateBase: Ink.SUNKEN,
        QPalette.ColorRole.Text: Ink.INK,
        QPalette.ColorRole.PlaceholderText: Ink.INK3,
        QPalette.ColorRole.Button: Ink.SURFACE,
        QPalette.ColorRole.ButtonText: Ink.INK,
        QPalette.ColorRole.ToolTipBase: Ink.SURFACE,
        QPalette.ColorRole.ToolTipText: Ink.INK,
        QPalette.ColorRole.Highlight: Ink.ACCENT_TINT,
        QPalette.ColorRole.HighlightedText: Ink.INK,
        QPalette.ColorRole.Link: Ink.ACCENT,
    }
    for role, ink in roles.items():
        made.setColor(role, palette.colour(ink))
    return made
