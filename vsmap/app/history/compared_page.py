"""A version compared with now: figures before and after, what is different, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from vsmap.analysis.comparison import FigureChange
from vsmap.analysis.differences import Difference, FieldDifference, RecordDifference
from vsmap.app.fields.words import labelled
from vsmap.app.history.comparing import Compared
from vsmap.app.history.row import HistoryRow
from vsmap.app.history.rows import Rows
from vsmap.app.history.version_words import kept_told, name_told
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.metrics import carry, icon_size
from vsmap.app.panels.column import Section
from vsmap.model.language import phrase, said

_MOST_SHOWN = 100
_ICONS = {
    Difference.ADDED: "plus",
    Difference.REMOVED: "minus",
    Difference.CHANGED: "pencil",
}
_KINDS = {
    Difference.ADDED: phrase("{name} was added"),
    Difference.REMOVED: phrase("{name} was deleted"),
}


class ComparedPage(QWidget):
    """Shows one comparison. `left` goes back to the list, `chosen` tells a record to select."""

    left = Signal()
    restore_asked = Signal(object)
    chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: Compared | None = None
        self._barred = ""
        self.back = QPushButton(f" {said('All versions')}")
        self.back.setProperty("role", "plain")
        self.name, self.kept = labelled("", "panel-title"), labelled("", "quiet")
        self.name.setWordWrap(True)
        self.trouble = labelled("", "error")
        self.trouble.setWordWrap(True)
        self.restore = QPushButton(said("Restore this version"))
        self.restore.setProperty("role", "primary")
        self.figures, self._grid = QWidget(), QGridLayout()
        self.figures.setLayout(self._grid)
        self.differing = Rows(said("Nothing is different: the workbook is as it was then."))
        self.more = labelled("", "quiet")
        self._arrange()
        self.back.clicked.connect(self.left)
        self.restore.clicked.connect(self._ask_restore)
        self.bar("")
        appearance.changed.connect(self._refresh_icon)
        self._refresh_icon()

    def _arrange(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 0)
        head.addWidget(self.back)
        column.addLayout(head)
        column.addWidget(Section(self.name, self.kept, self.trouble, self.restore, line=False))
        self._figures_part = Section(
            labelled(said("Figures then and now"), "section"), self.figures
        )
        column.addWidget(self._figures_part)
        self._differing_part = Section(
            labelled(said("Changed since then"), "section"), self.differing, self.more, gap=4
        )
        column.addWidget(self._differing_part)
        column.addStretch()

    def _refresh_icon(self) -> None:
        self.back.setIcon(self._appearance.icon("chevron-left"))
        self.back.setIconSize(icon_size(15))

    def show_waiting(self, name: str, kept: str) -> None:
        """Say which version is being compared, before it is."""
        self._shown = None
        self.name.setText(name)
        self.kept.setText(kept)
        self.trouble.hide()
        self._enable()
        self._figures_part.hide()
        self._differing_part.hide()

    def bar(self, why_not: str) -> None:
        """Say why versions can't be restored by oneself; nothing: they can."""
        self._barred = why_not
        self.restore.setToolTip(why_not or said("One edit, which undo takes back"))
        self._enable()

    def _enable(self) -> None:
        differs = self._shown is not None and bool(self._shown.records)
        self.restore.setEnabled(differs and not self._barred)

    def show_trouble(self, sentence: str) -> None:
        """Say why the version can't be compared."""
        self.trouble.setText(sentence)
        self.trouble.show()

    def show_compared(self, told: Compared) -> None:
        """Show a comparison."""
        self.show_waiting(name_told(told.version), kept_told(told.version))
        self._shown = told
        self._enable()
        self._show_figures(told.figures)
        self._figures_part.setVisible(bool(told.figures))
        shown = told.records[:_MOST_SHOWN]
        self.differing.show_rows(self._row(record) for record in shown)
        left = len(told.records) - len(shown)
        self.more.setText(said("And {count} more|And {count} more", left))
        self.more.setVisible(left > 0)
        self._differing_part.show()

    def _show_figures(self, figures: tuple[FigureChange, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, figure in enumerate(figures):
            for at, (words, role) in enumerate(_cells(figure)):
                self._grid.addWidget(labelled(words, role), row, at)
        self._grid.setColumnStretch(0, 1)
        carry(self.figures)

    def _row(self, record: RecordDifference) -> HistoryRow:
        words = (
            said(_KINDS[record.kind], name=record.name) if record.kind in _KINDS else record.name
        )
        row = HistoryRow(
            self._appearance, words, "\n".join(map(_told, record.fields)), icon=_ICONS[record.kind]
        )
        row.setEnabled(record.kind is not Difference.REMOVED and bool(record.record))
        row.clicked.connect(lambda: self.chosen.emit(record.record))
        return row

    def _ask_restore(self) -> None:
        if self._shown is not None:
            self.restore_asked.emit(self._shown.version)


def _cells(figure: FigureChange) -> tuple[tuple[str, str], ...]:
    return (
        (figure.label, "quiet"),
        (figure.before, "quiet"),
        ("\u2192", "quiet"),
        (figure.after, "section"),
    )


def _told(field: FieldDifference) -> str:
    """`Process time: 2 h → 3 h`; a field that can't be told short is named."""
    if not (field.before or field.after):
        return said("{field} changed", field=field.label)
    return f"{field.label}: {field.before} \u2192 {field.after}"
