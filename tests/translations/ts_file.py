"""Qt's translation files: one .ts a language, read, brought up to date and written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from tests.support.checkout import CHECKOUT

if TYPE_CHECKING:
    from tests.translations.sourced import Sourced

FOLDER = CHECKOUT / "resources" / "translations"
LANGUAGES = ("de", "es")
FORMS_APART = " | "
"""Between the forms for one and for many where a translation is told in one line."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text in another language: one form, or one and many. No form: not yet translated."""

    source: str
    forms: tuple[str, ...] = ()
    is_counted: bool = False
    file: str = ""

    @property
    def is_finished(self) -> bool:
        """Whether every form is there."""
        return len(self.forms) == (2 if self.is_counted else 1) and all(self.forms)


def ts_path(language: str) -> Path:
    """The file that people edit, by hand or in Qt Linguist."""
    return FOLDER / f"vsmap_{language}.ts"


def qm_path(language: str) -> Path:
    """The file that the window reads, made from the other."""
    return FOLDER / f"vsmap_{language}.qm"


def read_messages(language: str) -> dict[str, Message]:
    """What a language has so far, by source text."""
    path = ts_path(language)
    if not path.exists():
        return {}
    tree = ElementTree.parse(path)  # noqa: S314 - our own file, not a stranger's.
    messages = map(_read_message, tree.iter("message"))
    return {message.source: message for message in messages}


def brought_up_to_date(
    sourced: dict[str, Sourced], known: dict[str, Message], added: dict[str, tuple[str, ...]]
) -> list[Message]:
    """A message for each text of the source, with what was known and what is new of it."""
    messages = []
    for text in sorted(sourced, key=lambda text: (sourced[text].file, text)):
        forms = added.get(text) or (known[text].forms if text in known else ())
        counted = sourced[text].is_counted
        if counted and len(forms) == 1:
            forms = (forms[0], forms[0])
        messages.append(Message(text, forms, counted, sourced[text].file))
    return messages


def write_messages(language: str, messages: list[Message]) -> None:
    """Write the file, one context in it, places by file so that lines may move."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "vsmap"
    for message in messages:
        _write_message(context, message)
    ElementTree.indent(root, "  ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = ElementTree.tostring(root, encoding="unicode")
    ts_path(language).write_text(f"{head}{body}\n", encoding="utf-8")


def _read_message(element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    counted = element.get("numerus") == "yes"
    if translation is None:
        return Message(element.findtext("source", ""), (), counted)
    parts = translation.findall("numerusform") if counted else [translation]
    forms = tuple(part.text for part in parts if part.text)
    return Message(element.findtext("source", ""), forms, counted)


def _write_message(context: ElementTree.Element, message: Message) -> None:
    element = ElementTree.SubElement(context, "message")
    if message.is_counted:
        element.set("numerus", "yes")
    ElementTree.SubElement(element, "location", filename=f"../../{message.file}")
    ElementTree.SubElement(element, "source").text = message.source
    translation = ElementTree.SubElement(element, "translation")
    if not message.is_finished:
        translation.set("type", "unfinished")
    if not message.is_counted:
        translation.text = message.forms[0] if message.forms else None
        return
    for at in range(2):
        form = message.forms[at] if at < len(message.forms) else None
        ElementTree.SubElement(translation, "numerusform").text = form
