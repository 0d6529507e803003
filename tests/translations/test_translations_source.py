"""What people see goes through `said` or `phrase`, as text that a tool can read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.support.checkout import CHECKOUT, python_files
from tests.translations.sourced import is_counted, marked_calls, unreadable_calls

SHOWING_METHODS = {
    "addAction", "addButton", "addItem", "addMenu", "addTab", "setAccessibleDescription",
    "setAccessibleName", "setInformativeText", "setPlaceholderText", "setStatusTip", "setText",
    "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "tell", "edit",
}  # fmt: skip
SHOWING_MAKERS = {
    "Choice", "EditRefused", "MergeRefused", "QAction", "QCheckBox", "QLabel", "QMenu",
    "QPushButton", "QRadioButton", "QToolButton", "labelled", "plain",
}  # fmt: skip
ROLES = {"body", "echo", "error", "figure", "key", "label", "note", "panel-title", "quiet",
         "section", "spoken", "title"}  # fmt: skip
"""Words that choose how a label looks; nobody reads them."""
OUR_NAME = {"vsmap"}


def test_texts_are_whole_literals_that_a_tool_can_read() -> None:
    assert not unreadable_calls()


def test_what_a_widget_or_a_refusal_shows_is_said() -> None:
    assert not list(unsaid_literals())


def unsaid_literals() -> Iterator[str]:
    """Every plain text handed to something that shows it."""
    for path in python_files("vsmap/app", "vsmap/canvas", "vsmap/editor"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and shows(node):
                for text in plain_texts(node):
                    yield f"{path.relative_to(CHECKOUT)}:{node.lineno}: {text}"


def shows(call: ast.Call) -> bool:
    """Whether a call hands its texts to something people see."""
    match call.func:
        case ast.Attribute(attr=name):
            return name in SHOWING_METHODS
        case ast.Name(id=name):
            return name in SHOWING_MAKERS
    return False


def plain_texts(call: ast.Call) -> Iterator[str]:
    """Its arguments that are literals with words in them."""
    for argument in call.args:
        text = words_of(argument)
        is_ours = text in ROLES or text.strip(" \u2013") in OUR_NAME
        if re.search(r"[A-Za-z]{2}", text) and not is_ours:
            yield text


def words_of(argument: ast.expr) -> str:
    """A literal's words; of an f-string those between its values."""
    match argument:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return " ".join(words_of(part) for part in parts if isinstance(part, ast.Constant))
    return ""


def test_a_text_whose_form_a_count_chooses_is_told_the_count() -> None:
    uncounted = [
        f"{path.relative_to(CHECKOUT)}:{call.lineno}"
        for path in python_files("vsmap")
        for call in marked_calls(ast.parse(path.read_text(encoding="utf-8")))
        if is_said(call) and is_counted(words_of(call.args[0])) != (len(call.args) > 1)
    ]

    assert not uncounted


def is_said(call: ast.Call) -> bool:
    """Whether a literal is said there and then."""
    is_literal = bool(call.args) and isinstance(call.args[0], ast.Constant)
    return is_literal and isinstance(call.func, ast.Name) and call.func.id == "said"
