"""The inspector while nothing is selected: what the map speaks of, and what to look at on it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from vsmap.app.fields.identity import identify
from vsmap.app.fields.segments import Segments
from vsmap.app.fields.words import ProseField, WordField, labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.metrics import icon_size
from vsmap.app.panels.column import Section
from vsmap.app.panels.problems import ProblemList
from vsmap.app.session import Session
from vsmap.editor.edits.maps import describe_map, set_state
from vsmap.model.language import counted_as, phrase, said
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.value_stream import Demand, MapState
from vsmap.model.wording import show_number

_STATES = {
    MapState.CURRENT.value: phrase("Current"),
    MapState.FUTURE.value: phrase("Future"),
    MapState.ALTERNATIVE.value: phrase("Other"),
}
_ASKED = {
    Unit.HOUR: phrase("{number} items an hour"),
    Unit.DAY: phrase("{number} items a day"),
    Unit.WEEK: phrase("{number} items a week"),
    Unit.MONTH: phrase("{number} items a month"),
}


class MapPanel(QWidget):
    """Shows and edits what is said of the whole map.

    `selected` wants a step selected, `renamed` the map called otherwise.
    """

    selected = Signal(str)
    renamed = Signal(str, str)
    calendar_asked = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self.name = WordField(said("Name of the map"), "name")
        self.state = Segments(said("State of the map"), _STATES, appearance)
        self.scope = ProseField(said("Scope"), said("From where to where?"), lines=1, most_lines=3)
        self.sentence = ProseField(
            said("Sentence on the page"), said("What should leaders remember?")
        )
        self.demand = self._button(said("Demand: how many items are asked for"))
        self.calendar = self._button(said("Calendar: hours a day and days a week"))
        self.problems = ProblemList(appearance)
        self._all_well = labelled(said("Nothing to put right on this map."), "quiet")
        self._problem_title = labelled(said("To look at"), "section")
        self._arrange()
        self._connect()
        self._refresh_icons()
        appearance.changed.connect(self._refresh_icons)

    def _button(self, hint: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "plain")
        button.setToolTip(hint)
        return button

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(12, 16, 12, 0)
        head.addWidget(self.name)
        column.addLayout(head)
        column.addWidget(Section(self.state, line=False))
        for caption, field in (
            (said("Scope"), self.scope),
            (said("Sentence on the page"), self.sentence),
        ):
            column.addWidget(Section(labelled(caption, "label"), field, gap=4, line=False))
        column.addWidget(Section(self.calendar, self.demand, gap=2))
        column.addWidget(Section(self._problem_title, self._all_well, self.problems, gap=6))
        column.addStretch(1)

    def _connect(self) -> None:
        self.name.kept.connect(lambda name: self.renamed.emit(self._session.map_id, name))
        self.state.chosen.connect(lambda state: self._keep(set_state, MapState(state)))
        self.scope.kept.connect(lambda scope: self._describe(scope=scope))
        self.sentence.kept.connect(lambda words: self._describe(sentence=words))
        self.calendar.clicked.connect(self.calendar_asked)
        self.demand.clicked.connect(self.calendar_asked)
        self.problems.chosen.connect(self.selected)

    def _refresh_icons(self) -> None:
        for button, name in ((self.calendar, "clock"), (self.demand, "gauge")):
            button.setIcon(self._appearance.icon(name))
            button.setIconSize(icon_size(16))

    def show_map(self) -> None:
        """Show the map as it is now."""
        stream, workbook = self._session.stream, self._session.workbook
        self.name.show_words(stream.name)
        identify(self.name, stream.id, "name")
        self.state.show_value(stream.state.value)
        self.scope.show_words(stream.scope)
        self.sentence.show_words(stream.sentence)
        self.calendar.setText(f" {calendar_told(workbook.calendar)}")
        self.demand.setText(f" {demand_told(stream.demand)}")
        self.show_figures()

    def show_figures(self) -> None:
        """Show the problems, as far as they are worked out."""
        figures = self._session.figures
        problems = figures.problems if figures else ()
        self.problems.show_problems(problems)
        self._all_well.setVisible(figures is not None and not problems)
        self._problem_title.setVisible(figures is not None)

    def _keep(self, edit: Any, value: object) -> None:
        map_id = self._session.map_id
        self._session.keep(lambda document: edit(document, map_id, value))

    def _describe(self, **fields: str) -> None:
        map_id = self._session.map_id
        self._session.keep(lambda document: describe_map(document, map_id, **fields))


def calendar_told(calendar: Calendar) -> str:
    """`8 h a day, 5 days a week`."""
    return said(
        "{hours} h a day, {days} day a week|{hours} h a day, {days} days a week",
        counted_as(calendar.days_per_week),
        hours=show_number(calendar.hours_per_day),
        days=show_number(calendar.days_per_week),
    )


def demand_told(demand: Demand | None) -> str:
    """`920 items a day`, or that nobody has said."""
    if demand is None:
        return said("Demand not known")
    number, unit = show_number(demand.count), demand.per
    if unit in _ASKED:
        return said(_ASKED[unit], number=number)
    return said("{number} items per {unit}", number=number, unit=unit.value)
