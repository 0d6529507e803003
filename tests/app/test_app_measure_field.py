"""A number is read while it is typed; what can't be read stays, with the reason."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from vsmap.app.fields.measure_field import MeasureField
from vsmap.app.fields.reading import SHARE, TIME, WHOLE
from vsmap.app.fields.understanding import REMEDY, Understanding
from vsmap.app.look.appearance import Appearance, ThemeChoice
from vsmap.model.errors import NotationError
from vsmap.model.measures import UNKNOWN, Measure
from vsmap.model.notation import parse_share, parse_time
from vsmap.model.quantities import Calendar


class Bench(QWidget):
    """A measure field with somewhere else to go, and what it told."""

    def __init__(self) -> None:
        super().__init__()
        self.field = MeasureField(TIME, Appearance(ThemeChoice.LIGHT), "Process time", key="P")
        self.elsewhere = QLineEdit()
        self.typed: list[Measure[Any]] = []
        self.kept: list[Measure[Any]] = []
        self.refused: list[NotationError] = []
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.elsewhere)
        self.field.typed.connect(self.typed.append)
        self.field.kept.connect(self.kept.append)
        self.field.refused.connect(self.refused.append)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    made = Bench()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.elsewhere.setFocus()
    return made


def type_into(bench: Bench, text: str) -> None:
    bench.field.setFocus()
    bench.field.selectAll()
    QTest.keyClicks(bench.field, text)


def test_a_number_is_shown_with_its_marks_and_no_break_space(bench: Bench) -> None:
    bench.field.begin(parse_time("~2-4h"))

    assert bench.field.text() == "~2\u20134\u00a0h"


def test_an_unknown_is_an_empty_field_with_a_question_mark_behind_it(bench: Bench) -> None:
    bench.field.begin(UNKNOWN)

    assert bench.field.text() == ""
    assert bench.field.placeholderText() == "?"


def test_every_readable_keystroke_is_told(bench: Bench) -> None:
    bench.field.begin(parse_time("1 d"))

    type_into(bench, "3 h")

    assert bench.typed[-1] == parse_time("3 h")
    assert bench.kept == []


def test_a_bare_number_takes_the_unit_last_used_in_the_field(bench: Bench) -> None:
    bench.field.begin(parse_time("1 d"))

    type_into(bench, "5")

    assert bench.typed[-1] == parse_time("5 d")


def test_enter_keeps_the_number_once(bench: Bench) -> None:
    bench.field.begin(parse_time("1 d"))
    type_into(bench, "3 h")

    QTest.keyClick(bench.field, Qt.Key.Key_Return)
    bench.elsewhere.setFocus()

    assert bench.kept == [parse_time("3 h")]


def test_leaving_keeps_the_number(bench: Bench) -> None:
    bench.field.begin(parse_time("1 d"))
    type_into(bench, "3 h")

    bench.elsewhere.setFocus()

    assert bench.kept == [parse_time("3 h")]
    assert bench.field.text() == "3\u00a0h"


def test_escape_puts_back_what_was_there(bench: Bench, qtbot: QtBot) -> None:
    bench.field.begin(parse_time("1 d"))
    type_into(bench, "3 h")

    with qtbot.waitSignal(bench.field.restored):
        QTest.keyClick(bench.field, Qt.Key.Key_Escape)
    bench.elsewhere.setFocus()

    assert bench.kept == []
    assert bench.field.text() == "1\u00a0d"


def test_text_that_cannot_be_read_stays_and_says_why(bench: Bench) -> None:
    bench.field.begin(parse_time("1 d"))

    type_into(bench, "soonish")
    bench.elsewhere.setFocus()

    assert bench.field.text() == "soonish"
    assert bench.kept == []
    assert bench.field.refusal is not None
    assert bench.field.refusal.reason == '"soonish" is not a duration'
    assert bench.field.property("refused") == "true"


def test_refused_text_is_not_overwritten_while_the_record_stays_the_same(bench: Bench) -> None:
    bench.field.begin(parse_time("1 d"))
    type_into(bench, "soonish")

    bench.field.follow(parse_time("1 d"))

    assert bench.field.text() == "soonish"


def test_text_being_typed_survives_a_change_from_elsewhere(bench: Bench) -> None:
    bench.field.begin(parse_time("1 d"))
    type_into(bench, "3 h")

    bench.field.follow(parse_time("2 d"))

    assert bench.field.text() == "3 h"


def test_a_sample_puts_a_refused_field_right(bench: Bench, qtbot: QtBot) -> None:
    understanding = Understanding()
    qtbot.addWidget(understanding)
    bench.field.refused.connect(lambda error: understanding.refuse(bench.field, error))
    bench.field.begin(parse_time("1 d"))
    type_into(bench, "soonish")

    chips = understanding.findChildren(QPushButton)
    chips[0].click()

    assert [chip.text() for chip in chips] == ["3 d", "2-4 h", "~1w", "?"]
    assert bench.typed[-1] == parse_time("3 d")
    assert bench.field.refusal is None


def test_the_refusal_names_reason_and_remedy(bench: Bench, qtbot: QtBot) -> None:
    understanding = Understanding()
    qtbot.addWidget(understanding)

    understanding.refuse(bench.field, NotationError("x", '"x" is not a duration', ("3 d",)))

    shown = {label.text() for label in understanding.findChildren(type(understanding._reason))}
    assert "\u201cx\u201d is not a duration" in shown
    assert REMEDY in shown


@pytest.mark.parametrize(
    ("text", "echo"),
    [
        ("2-4h", "between 2 and 4 working hours, likely 3\u00a0h"),
        ("3 d", "3 working days"),
        ("0", "no time at all"),
        ("?", "not known yet"),
    ],
)
def test_the_echo_says_how_a_time_was_read(text: str, echo: str) -> None:
    assert TIME.echo(parse_time(text), Calendar()) == echo


@pytest.mark.parametrize("text", ["2-4 h", "~1 w", "3.2 d (n=42)", "1/2/5 d", "1 h 30 min", "0"])
def test_what_one_starts_typing_from_reads_back_the_same(text: str) -> None:
    measure = parse_time(text)

    assert TIME.parse(TIME.editable(measure)) == measure


def test_a_share_too_fine_to_show_is_edited_exactly() -> None:
    measure = parse_share("0.12345")

    assert SHARE.parse(SHARE.editable(measure)) == measure


@pytest.mark.parametrize("text", ["0", "2.5", "3-4"])
def test_a_limit_must_be_a_whole_number_from_one_up(text: str) -> None:
    with pytest.raises(NotationError, match="whole number"):
        WHOLE.parse(text)
