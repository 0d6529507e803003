"""The window in another language: what it says, what it understands, which way it runs."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop
from tests.support.languages import marked_as_said, speaking
from tests.support.maps import a_map
from vsmap.app.dates import shown_date, shown_moment, typed_date
from vsmap.app.language import LanguageChoice, language_of, use_language
from vsmap.app.settings import Settings
from vsmap.model.ids import StepId
from vsmap.model.language import english, said, speak
from vsmap.model.notation import parse_time
from vsmap.model.workbook import Workbook

DAY = datetime.date(2026, 3, 4)
NAMES = ("Weld", "Paint", "Sales")
NOT_WORDS = {"vsmap", "Map", "Scroll Left", "Scroll Right"}
"""Our own name, the map's, and what Qt says of itself."""


def a_workbook() -> Workbook:
    return a_map().with_step("Weld", role="Sales", process_time="2 h").with_step("Paint").workbook()


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    """The application speaks German, as Qt's own translator says it."""
    del qtbot
    application = QApplication.instance()
    assert application is not None
    use_language(application, LanguageChoice.GERMAN)
    yield
    speak(english)
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()


def test_every_word_in_the_window_goes_through_translation(make_desktop: MakeDesktop) -> None:
    with marked_as_said():
        made = make_desktop(a_workbook())
        found = set(unsaid(made.window))
        made.select("Weld")
        found |= set(unsaid(made.window))
        made.run("edit.select_all")
        found |= set(unsaid(made.window))

    assert not found


def test_menus_and_panels_speak_german(german: None, make_desktop: MakeDesktop) -> None:
    del german
    made = make_desktop(a_workbook())
    made.select("Weld")

    words = {label.text() for label in made.window.findChildren(QLabel)}
    title = made.window.menus.qt["file.save"].text()

    assert {"Bearbeitungszeit", "Wartezeit davor"} <= words
    assert title == "Speichern"


def test_a_comma_is_understood_in_a_german_window(german: None, make_desktop: MakeDesktop) -> None:
    del german
    made = make_desktop(a_workbook())
    step = made.select("Weld")
    field = made.window.inspector.step_panel.process_time.field

    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1,5 Std")
    made.window.sheet.focus()
    kept = made.session.stream.steps[StepId(step)].process_time
    shown = field.text()

    assert kept == parse_time("1.5 h")
    assert shown == "1,5\u00a0h"


def test_counts_choose_the_german_form(german: None) -> None:
    del german
    told = [said("{count} step|{count} steps", count) for count in (1, 2)]

    assert told == ["1 Schritt", "2 Schritte"]


def test_the_language_chosen_is_remembered(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    first = settings.language

    settings.language = LanguageChoice.SPANISH

    assert first is LanguageChoice.SYSTEM
    assert Settings(tmp_path / "settings.ini").language is LanguageChoice.SPANISH


def test_a_desktop_in_another_language_is_spoken_to_in_english() -> None:
    assert language_of(LanguageChoice.SYSTEM) is LanguageChoice.ENGLISH


def test_dates_are_shown_and_typed_as_the_locale_has_them() -> None:
    told = {}
    for name in ("de", "es", "en_US"):
        QLocale.setDefault(QLocale(name))
        told[name] = shown_date(DAY), typed_date(shown_date(DAY)), typed_date("2026-03-04")

    assert {name: shown for name, (shown, *_) in told.items()} == {
        "de": "04.03.2026",
        "es": "4/3/2026",
        "en_US": "3/4/2026",
    }
    assert {date for _, *dates in told.values() for date in dates} == {DAY}


def test_moments_are_shown_as_the_locale_has_them_and_iso_where_nobody_says_how() -> None:
    moment = datetime.datetime(2026, 11, 20, 9, 30).astimezone()
    told = {}
    for name in ("C", "de", "es", "en_GB"):
        QLocale.setDefault(QLocale(name))
        told[name] = shown_moment(moment)

    assert told == {
        "C": "2026-11-20 09:30",
        "de": "20.11.2026 09:30",
        "es": "20/11/2026 9:30",
        "en_GB": "20/11/2026 09:30",
    }
    assert shown_moment(None) == ""


def test_what_is_no_date_is_told_with_a_sample() -> None:
    with pytest.raises(ValueError, match='"soon" is not a date; write it as 2026-11-20'):
        typed_date("soon")


def test_a_window_that_runs_from_right_to_left_shows_all_its_parts(
    make_desktop: MakeDesktop,
) -> None:
    window = make_desktop(a_workbook()).window
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()

    parts = (window.inspector, window.strip, window.header)
    sheet, inspector = window.sheet.canvas, window.inspector

    assert all(part.isVisible() and part.width() > 0 for part in parts)
    assert sheet.mapTo(window, sheet.rect().center()).x() > inspector.width()


def test_a_name_from_right_to_left_does_not_turn_its_sentence_round() -> None:
    told = said("{name} was deleted.", name="\u05d1\u05d3\u05d9\u05e7\u05d4")

    assert told == "\u2068\u05d1\u05d3\u05d9\u05e7\u05d4\u2069 was deleted."


def test_spanish_says_the_same_through_its_file() -> None:
    with speaking("es"):
        assert said("Save") == "Guardar"


def unsaid(root: QWidget) -> Iterator[str]:
    """Every text of a window that did not go through translation."""
    for widget in (root, *root.findChildren(QWidget)):
        for text in texts_of(widget):
            words = re.search(r"[A-Za-z]{2}", text)
            if words and "\u27e6" not in text and not is_content(text):
                yield f"{type(widget).__name__}: {text}"
    for action in root.findChildren(QAction):
        if "\u27e6" not in action.text() and re.search(r"[A-Za-z]{2}", action.text()):
            yield f"action: {action.text()}"


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a widget shows or tells of itself."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(i) for i in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(i) for i in range(widget.count()))


def is_content(text: str) -> bool:
    """Whether it is somebody's own name, or no word at all."""
    bare = text.strip()
    return bare in NOT_WORDS or any(name in bare for name in NAMES) or "\u2013 vsmap" in bare
