"""Page details: what the leaders' page says besides the map itself."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from vsmap.app.dates import SAMPLE, shown_date, typed_date
from vsmap.app.dialogs.frame import Frame, row_of
from vsmap.app.fields.reading import TIME
from vsmap.app.fields.words import labelled
from vsmap.app.session import Session
from vsmap.editor.edits.details import set_actions, set_details, set_outcome, set_title
from vsmap.editor.edits.editable import Editable
from vsmap.editor.edits.maps import describe_map
from vsmap.model.errors import NotationError
from vsmap.model.ids import ActionId, new_id
from vsmap.model.language import phrase, said
from vsmap.model.measures import UNKNOWN
from vsmap.model.outcome import Action, Outcome

SHOWN_ACTIONS = 3


class ActionRow:
    """One next action: what, who, and how much lead time it takes off."""

    def __init__(self, action: Action | None) -> None:
        self._action = action
        self.text = QLineEdit(action.text if action else "")
        self.owner = QLineEdit(action.owner if action else "")
        gain = action.takes_off if action else UNKNOWN
        self.gain = QLineEdit(TIME.editable(gain))
        for field, name, hint in (
            (self.text, said("Next action"), said("What is done next?")),
            (self.owner, said("Owner"), said("Who?")),
            (self.gain, said("Takes off"), "7.5 d"),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)

    def answer(self) -> Action | None:
        """The action as typed, or None for an empty row. Raises NotationError."""
        gain = TIME.parse(self.gain.text())
        text = self.text.text().strip()
        if not text:
            return None
        kept = self._action or Action(id=ActionId(new_id()), text=text)
        return kept.model_copy(
            update={"text": text, "owner": self.owner.text().strip(), "takes_off": gain}
        )


class DetailsDialog(Frame):
    """Asks for title, scope, sentence, outcome, guard-rail, next actions and the footer."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        lead = said("The page says one sentence; the rest is evidence.")
        super().__init__(parent, said("Page details"), lead)
        self._session = session
        workbook = session.document.workbook
        stream = workbook.maps[session.map_id]
        self._before = workbook
        self.title = QLineEdit(workbook.title)
        self.scope = QLineEdit(stream.scope)
        self.sentence = QPlainTextEdit(stream.sentence)
        self.outcome = QLineEdit(workbook.outcome.statement)
        self.guard_rail = QLineEdit(workbook.outcome.guard_rail)
        self.due = QLineEdit(workbook.outcome.due)
        self.contributors = QLineEdit(", ".join(workbook.contributors))
        self.date = QLineEdit(shown_date(workbook.date))
        self.version = QSpinBox()
        self.version.setRange(1, 9999)
        self.version.setValue(workbook.version)
        self.action_rows = [ActionRow(action) for action in _rows(workbook.actions)]
        self.trouble = labelled("", "error")
        self.keep_button = self.primary_button(said("Keep"))
        self._hints()
        self._arrange()
        for field in self.findChildren(QLineEdit):
            field.setCursorPosition(0)
        self._look()

    def _hints(self) -> None:
        self.title.setPlaceholderText(said("The value stream"))
        self.scope.setPlaceholderText(said("From signed contract to first order"))
        self.sentence.setPlaceholderText(said("Left blank, the page says where the time goes."))
        self.sentence.setFixedHeight(64)
        self.sentence.setTabChangesFocus(True)
        self.outcome.setPlaceholderText(said("Accounts open in 4 days"))
        self.guard_rail.setPlaceholderText(said("%C&A at 90 % or more"))
        self.due.setPlaceholderText(said("by summer"))
        self.contributors.setPlaceholderText(said("Initials or roles, separated by commas"))
        self.date.setPlaceholderText(shown_date(SAMPLE))

    def _arrange(self) -> None:
        self.body.addLayout(
            row_of(
                self.captioned(said("Title"), self.title), self.captioned(said("Scope"), self.scope)
            )
        )
        self.body.addWidget(self.captioned(said("One sentence"), self.sentence))
        self.body.addLayout(
            row_of(
                self.captioned(said("We aim for"), self.outcome),
                self.captioned(said("Guard-rail"), self.guard_rail),
                self.captioned(said("By"), self.due),
            )
        )
        self.body.addWidget(labelled(said("Next actions"), "section"))
        self.body.addLayout(self._action_grid())
        footer = row_of(
            self.captioned(said("Contributors"), self.contributors),
            self.captioned(said("Date"), self.date),
            self.captioned(said("Version"), self.version),
        )
        footer.setStretch(0, 3)
        footer.setStretch(1, 2)
        footer.setStretch(2, 1)
        self.body.addLayout(footer)
        self.body.addWidget(self.trouble)
        self.add_buttons(self.cancel_button(), self.keep_button)
        self.title.setMinimumWidth(330)

    def _action_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for column, caption in enumerate((said("What"), said("Owner"), said("Takes off"))):
            grid.addWidget(labelled(caption, "label"), 0, column)
        for row, action in enumerate(self.action_rows, start=1):
            for column, field in enumerate((action.text, action.owner, action.gain)):
                grid.addWidget(field, row, column)
                field.textChanged.connect(self._look)
        for column, stretch in enumerate((9, 4, 3)):
            grid.setColumnStretch(column, stretch)
        self.date.textChanged.connect(self._look)
        return grid

    def _look(self) -> None:
        """Say what can't be read; Keep waits for it."""
        trouble = ""
        try:
            self._actions()
            self._date()
        except (NotationError, ValueError) as error:
            trouble = str(error)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.keep_button.setEnabled(not trouble)

    def _actions(self) -> tuple[Action, ...]:
        typed = [answer for row in self.action_rows if (answer := row.answer()) is not None]
        return (*typed, *self._before.actions[SHOWN_ACTIONS:])

    def _date(self) -> datetime.date | None:
        return typed_date(self.date.text())

    def keep(self) -> None:
        """Keep what was answered, as one edit; what is unchanged is left alone."""
        session = self._session

        def edit(document: Editable) -> None:
            with document.edit(phrase("Set page details")):
                for change in self._changes():
                    change(document)

        session.keep(edit)

    def _changes(self) -> Iterator[Any]:
        before, map_id = self._before, self._session.map_id
        stream = before.maps[map_id]
        title = self.title.text().strip()
        words = {
            "scope": self.scope.text().strip(),
            "sentence": self.sentence.toPlainText().strip(),
        }
        outcome = Outcome(
            statement=self.outcome.text().strip(),
            guard_rail=self.guard_rail.text().strip(),
            due=self.due.text().strip(),
        )
        people = tuple(p for part in self.contributors.text().split(",") if (p := part.strip()))
        details = {
            "date": self._date(),
            "contributors": people,
            "version": self.version.value(),
        }
        actions = self._actions()
        if title != before.title:
            yield lambda document: set_title(document, title)
        if any(getattr(stream, name) != text for name, text in words.items()):
            yield lambda document: describe_map(document, map_id, **words)
        if outcome != before.outcome:
            yield lambda document: set_outcome(document, outcome)
        if actions != before.actions:
            yield lambda document: set_actions(document, actions)
        if any(getattr(before, name) != value for name, value in details.items()):
            yield lambda document: set_details(document, **details)


def _rows(actions: tuple[Action, ...]) -> list[Action | None]:
    shown: list[Action | None] = list(actions[:SHOWN_ACTIONS])
    return shown + [None] * (SHOWN_ACTIONS - len(shown))
