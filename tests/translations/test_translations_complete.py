"""Every text of the source is there in every language, whole, and in the file the window reads."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from tests.translations.sourced import sourced_texts
from tests.translations.ts_file import LANGUAGES, Message, qm_path, read_messages
from vsmap.app.language import CONTEXT

SOURCED = sourced_texts()
REMEDY = "run ./dev translate, which lists what is missing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    known = read_messages(language)

    missing = [text for text in SOURCED if text not in known or not known[text].is_finished]

    assert not missing, REMEDY


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_translated_that_nobody_says(language: str) -> None:
    assert not read_messages(language).keys() - SOURCED.keys(), REMEDY


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_every_value_of_its_text(language: str) -> None:
    broken = [
        (text, form)
        for text, message in read_messages(language).items()
        for form in message.forms
        if places(form) != places(text)
    ]

    assert not broken


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_counted_text_has_a_form_for_one_and_one_for_many(language: str) -> None:
    known = read_messages(language)

    common = known.keys() & SOURCED.keys()
    wrong = [text for text in common if known[text].is_counted != SOURCED[text].is_counted]

    assert not wrong, REMEDY


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_reads_what_was_translated_last(language: str, qtbot: QtBot) -> None:
    del qtbot  # It brings Qt's application, which translates.
    translator = QTranslator()
    assert translator.load(str(qm_path(language)))
    QCoreApplication.installTranslator(translator)
    try:
        messages = read_messages(language)
        finished = {text: known for text, known in messages.items() if known.is_finished}
        old = [text for text, known in finished.items() if shown(text, known) != known.forms]
    finally:
        QCoreApplication.removeTranslator(translator)

    assert not old, "run ./dev translate"


def places(text: str) -> set[str]:
    """The values that are put into a text."""
    return set(re.findall(r"\{\w+\}", text))


def shown(text: str, message: Message) -> tuple[str, ...]:
    """What Qt makes of a text: of a counted one the form for one and that for many."""
    if not message.is_counted:
        return (QCoreApplication.translate(CONTEXT, text),)
    return tuple(QCoreApplication.translate(CONTEXT, text, "", count) for count in (1, 2))
