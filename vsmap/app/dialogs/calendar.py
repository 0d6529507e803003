"""Calendar and demand: what a change would do to the figures is shown before it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from vsmap.app.dialogs.frame import Frame, row_of
from vsmap.app.fields.choice import ChoiceBox
from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.session import Session
from vsmap.editor.edits.details import set_calendar
from vsmap.editor.edits.editable import Editable
from vsmap.editor.edits.maps import set_demand
from vsmap.model.language import phrase, said
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.typed import as_typed, typed_number
from vsmap.model.value_stream import Demand
from vsmap.model.wording import exact_number, show_number

_PER = {
    Unit.HOUR: phrase("an hour"),
    Unit.DAY: phrase("a day"),
    Unit.WEEK: phrase("a week"),
    Unit.MONTH: phrase("a month"),
}
_LEAD = phrase(
    "Times stay as they were typed; a day and a week may mean more or fewer "
    "hours. Every export says which calendar was used."
)


class CalendarDialog(Frame):
    """Asks for hours a day, days a week and the demand of the map shown."""

    def __init__(self, parent: QWidget | None, session: Session, appearance: Appearance) -> None:
        super().__init__(parent, said("Calendar and demand"), said(_LEAD))
        self._session = session
        workbook, stream = session.document.workbook, session.document.workbook.maps[session.map_id]
        self.hours = QLineEdit(as_typed(exact_number(workbook.calendar.hours_per_day)))
        self.days = QLineEdit(as_typed(exact_number(workbook.calendar.days_per_week)))
        asked = "" if stream.demand is None else exact_number(stream.demand.count)
        self.count = QLineEdit(as_typed(asked))
        self.count.setPlaceholderText(said("not known"))
        self.per = ChoiceBox(said("Per"), appearance)
        for unit, words in _PER.items():
            self.per.addItem(said(words), unit)
        unit = Unit.DAY if stream.demand is None else stream.demand.per
        self.per.setCurrentIndex(max(0, self.per.findData(unit)))
        self.trouble = labelled("", "error")
        self.told, self.changes = QWidget(), QGridLayout()
        self.keep_button = self.primary_button(said("Keep"))
        self._arrange()
        self._connect()
        self._look()

    def _arrange(self) -> None:
        self.body.addLayout(
            row_of(
                self.captioned(said("Hours a day"), self.hours),
                self.captioned(said("Days a week"), self.days),
            )
        )
        asked = self.captioned(said("Items asked for"), self.count)
        self.body.addLayout(row_of(asked, self.captioned(said("per"), self.per)))
        self.body.addWidget(self.trouble)
        self.told.setLayout(self.changes)
        self.changes.setContentsMargins(0, 4, 0, 0)
        self.changes.setHorizontalSpacing(18)
        self.changes.setVerticalSpacing(4)
        self.body.addWidget(labelled(said("What changes"), "section"))
        self.body.addWidget(self.told)
        self.body.addStretch()
        self.add_buttons(self.cancel_button(), self.keep_button)
        self.hours.setMinimumWidth(260)

    def _connect(self) -> None:
        for field in (self.hours, self.days, self.count):
            field.textChanged.connect(self._look)
        self.per.currentIndexChanged.connect(self._look)

    def answer(self) -> tuple[Calendar, Demand | None]:
        """The calendar and demand as typed. Raises ValueError with a sentence."""
        hours = _number(self.hours.text(), said("Hours a day"), 24)
        days = _number(self.days.text(), said("Days a week"), 7)
        count = self.count.text().strip()
        demand = None
        if count:
            demand = Demand(
                count=_number(count, said("Items asked for"), 1e9), per=self.per.currentData()
            )
        return Calendar(hours_per_day=hours, days_per_week=days), demand

    def keep(self) -> None:
        """Keep what was answered, as one edit."""
        calendar, demand = self.answer()
        session = self._session
        before = session.document.workbook
        was = before.maps[session.map_id].demand

        def edit(document: Editable) -> None:
            with document.edit(phrase("Set calendar and demand")):
                if calendar != before.calendar:
                    set_calendar(document, calendar)
                if demand != was:
                    set_demand(document, session.map_id, demand)

        session.keep(edit)

    def _look(self) -> None:
        """Show what the answer would change, or what is wrong with it."""
        try:
            calendar, demand = self.answer()
        except ValueError as error:
            self._show_trouble(str(error))
            self._clear_changes()
            self._show_quietly(said("Told once every number above can be read."))
            return
        self._show_trouble("")
        self._show_changes(calendar, demand)

    def _show_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.keep_button.setEnabled(not words)

    def _show_changes(self, calendar: Calendar, demand: Demand | None) -> None:
        from vsmap.analysis.comparison import preview

        workbook = self._session.document.workbook
        rows = preview(workbook, self._session.map_id, calendar=calendar, demand=demand)
        changed = [row for row in rows if row.before != row.after]
        self._clear_changes()
        if not changed:
            self._show_quietly(said("Nothing: every figure stays as it is."))
        for row, change in enumerate(changed):
            self.changes.addWidget(labelled(change.label, "quiet"), row, 0)
            before = labelled(f"{change.before}  \u2192", "quiet")
            self.changes.addWidget(before, row, 1, Qt.AlignmentFlag.AlignRight)
            self.changes.addWidget(labelled(change.after, "section"), row, 2)
        self.changes.setColumnStretch(2, 1)
        self.shrink()

    def _clear_changes(self) -> None:
        while (old := self.changes.takeAt(0)) is not None:
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()

    def _show_quietly(self, words: str) -> None:
        self.changes.addWidget(labelled(words, "quiet"), 0, 0, 1, 3)
        self.shrink()


def _number(text: str, name: str, most: float) -> float:
    """A typed number above 0 and up to `most`. Raises ValueError with a sentence."""
    try:
        number = typed_number(text)
    except ValueError:
        number = -1.0
    if not 0 < number <= most:
        message = said(
            "{name}: write a number above 0, at most {most}", name=name, most=show_number(most)
        )
        raise ValueError(message)
    return number
