"""About: what this is, which version, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vsmap import __version__
from vsmap.app.dialogs.frame import Frame, plain
from vsmap.model.language import phrase, said

_WORDS = (
    phrase(
        "Draw how work flows from request to value, see what holds it back, hand leaders a page."
    ),
    phrase("MIT licence. Set in IBM Plex Sans (OFL 1.1); icons by Lucide (ISC)."),
    (
        phrase(
            "Definitions after Martin & Osterling, Rother & Shook, Flow Engineering and "
            "dora.dev; each figure names its source when you click it."
        )
    ),
)

_WIDTH = 420


class AboutDialog(Frame):
    """Says what vsmap is."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, f"vsmap {__version__}")
        for words in _WORDS:
            line = plain(said(words))
            line.setMinimumWidth(_WIDTH)
            self.body.addWidget(line)
        self.add_buttons(self.primary_button(said("Close")))
