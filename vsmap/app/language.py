"""The language of the window: Qt's translators, and numbers and dates as the reader writes them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from vsmap.model.language import Numerals, english, phrase, speak
from vsmap.model.resource_files import resource

CONTEXT = "vsmap"
"""All texts stand under this one name in the translation files."""


class LanguageChoice(StrEnum):
    """The languages there are, and the one the desktop speaks."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"


LANGUAGE_NAMES = {
    LanguageChoice.SYSTEM: phrase("As the desktop"),
    LanguageChoice.ENGLISH: "English",
    LanguageChoice.GERMAN: "Deutsch",
    LanguageChoice.SPANISH: "Español",
}
"""Each language calls itself by its own name, so that whoever is lost finds the way back."""

_TRANSLATED = (LanguageChoice.GERMAN, LanguageChoice.SPANISH)


def language_of(choice: LanguageChoice) -> LanguageChoice:
    """The language chosen, or the first of the desktop's that vsmap speaks; else English."""
    if choice is not LanguageChoice.SYSTEM:
        return choice
    for wanted in QLocale.system().uiLanguages():
        code = wanted.partition("-")[0]
        if code in set(LanguageChoice):
            return LanguageChoice(code)
    return LanguageChoice.ENGLISH


def use_language(application: QCoreApplication, choice: LanguageChoice) -> None:
    """Speak it from now on, before the first widget is made."""
    language = language_of(choice)
    locale = locale_of(language)
    QLocale.setDefault(locale)
    if language not in _TRANSLATED:
        speak(english)
        return
    for translator in (_of_qt(language), own_translator(language)):
        translator.setParent(application)
        application.installTranslator(translator)
    speak(_translated, numerals_of(locale))


def locale_of(language: LanguageChoice) -> QLocale:
    """The desktop's own habits where it speaks this language, such as Austria's; else the usual."""
    desktop = QLocale.system()
    if language is LanguageChoice.ENGLISH and desktop.language() is QLocale.Language.C:
        return desktop
    usual = QLocale(language.value)
    return desktop if desktop.language() == usual.language() else usual


def own_translator(language: LanguageChoice) -> QTranslator:
    """The texts of vsmap in a language."""
    translator = QTranslator()
    translator.load(str(resource("translations", f"vsmap_{language.value}.qm")))
    return translator


def _of_qt(language: LanguageChoice) -> QTranslator:
    """The texts of Qt's own dialogs, such as the one for files."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(f"qtbase_{language.value}", folder)
    return translator


def _translated(text: str, count: int | None) -> str:
    if count is None:
        return QCoreApplication.translate(CONTEXT, text)
    found = QCoreApplication.translate(CONTEXT, text, "", count)
    return english(found, count)  # Without a translation the text itself comes back.


def numerals_of(locale: QLocale) -> Numerals:
    """Its signs in numbers; a blank between thousands never breaks a number over two lines."""
    sign = locale.groupSeparator()
    grouped_from = 10_000 if locale.toString(1_000).isdigit() else 1_000
    return Numerals(locale.decimalPoint(), "\u00a0" if sign.isspace() else sign, grouped_from)
