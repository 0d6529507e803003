"""Export: which kind of file, which page, which paper."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from vsmap.app.dialogs.choices import KINDS, ExportChoice
from vsmap.app.dialogs.frame import Frame
from vsmap.app.fields.segments import Segments
from vsmap.app.fields.tick import OneOf
from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.model.language import phrase, said

PAGES = {
    "simplified": (phrase("Simplified page"), phrase("one page leaders understand in a minute")),
    "full": (phrase("Full map"), phrase("the whole map on one wide page")),
    "appendix": (phrase("Appendix"), phrase("table, assumptions and unknowns, formulas")),
    "pack": (phrase("Pack"), phrase("all of these in one file")),
}
PAPERS = {"a4": "A4", "letter": "Letter"}
_TOLD = {
    "pdf": "",
    "png": phrase("A picture of the page, for a slide or a chat."),
    "svg": phrase("The drawn map as vector graphics, for a drawing program."),
    "csv": phrase("The steps as a table, for a spreadsheet."),
    "json": phrase("Everything, readable, for a script."),
}


class ExportDialog(Frame):
    """Asks what to export; the file itself is asked for afterwards."""

    def __init__(
        self, parent: QWidget | None, appearance: Appearance, before: ExportChoice | None = None
    ) -> None:
        super().__init__(parent, said("Export page"))
        self._appearance = appearance
        chosen = before or ExportChoice("pdf", "simplified", "a4")
        self.kind = Segments(said("Kind of file"), KINDS, appearance)
        self.paper = Segments(said("Paper"), PAPERS, appearance)
        self.pages = QButtonGroup(self)
        self._page_buttons: dict[str, QRadioButton] = {}
        self._page_box = self._page_choices()
        self._paper_box = self.captioned(said("Paper"), self.paper)
        self._told = labelled("", "quiet")
        self.kind.show_value(chosen.kind)
        self.paper.show_value(chosen.paper)
        self._page_buttons[chosen.page].setChecked(True)
        self._arrange()
        self.kind.chosen.connect(self._fit)
        self._fit()

    def _page_choices(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for page, (title, told) in PAGES.items():
            words = said("{page}: {told}", page=said(title), told=said(told))
            button = OneOf(words, self._appearance)
            self._page_buttons[page] = button
            self.pages.addButton(button)
            column.addWidget(button)
        return box

    def _arrange(self) -> None:
        self.body.addWidget(self.kind)
        self.body.addWidget(self._told)
        self.body.addWidget(self._page_box)
        self.body.addWidget(self._paper_box)
        self.body.addStretch()
        self.add_buttons(self.cancel_button(), self.primary_button(said("Choose file")))
        self.kind.setMinimumWidth(412)

    def _fit(self) -> None:
        """Show what can be chosen for the kind."""
        kind = self.kind.value or "pdf"
        has_pages = kind in ("pdf", "png")
        self._page_box.setVisible(has_pages)
        self._paper_box.setVisible(has_pages)
        self._offer_pack(offered=kind == "pdf")
        self._told.setText(said(_TOLD[kind]))
        self._told.setVisible(bool(_TOLD[kind]))
        self.shrink()

    def _offer_pack(self, *, offered: bool) -> None:
        """A picture holds one page, so the pack of all pages is not for it."""
        pack = self._page_buttons["pack"]
        pack.setVisible(offered)
        if pack.isChecked() and not offered:
            self._page_buttons["simplified"].setChecked(True)

    def answer(self) -> ExportChoice:
        """What was chosen."""
        page = next(name for name, button in self._page_buttons.items() if button.isChecked())
        return ExportChoice(self.kind.value or "pdf", page, self.paper.value or "a4")
