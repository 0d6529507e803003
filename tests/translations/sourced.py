"""The texts that the source says to people: in `said(...)`, `phrase(...)` and `Action(...)`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from tests.support.checkout import CHECKOUT, python_files
from vsmap.model.language import ONE_AND_MANY

MARKS = ("said", "phrase")


@dataclass(frozen=True, slots=True)
class Sourced:
    """A text, whether a count chooses its form, and the file it stands in."""

    text: str
    is_counted: bool
    file: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A call that a tool can't read a text from: an f-string, or words put together."""

    place: str
    call: str


def sourced_texts() -> dict[str, Sourced]:
    """Every text by itself, in the order of files; a counted use wins over a plain one."""
    found: dict[str, Sourced] = {}
    for path in python_files("vsmap"):
        for call in marked_calls(ast.parse(path.read_text(encoding="utf-8"))):
            for text in _literals(text_of(call)):
                file = str(path.relative_to(CHECKOUT))
                found.setdefault(text, Sourced(text, is_counted(text), file))
    return found


def unreadable_calls() -> list[Unreadable]:
    """Calls whose text is made at run time: `said(f"...")`, `said("a" + b)`."""
    found = []
    for path in python_files("vsmap"):
        for call in marked_calls(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(text_of(call), ast.JoinedStr | ast.BinOp | None):
                place = f"{path.relative_to(CHECKOUT)}:{call.lineno}"
                found.append(Unreadable(place, ast.unparse(call)))
    return found


def marked_calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Each call that says or marks a text: an `Action` of the window marks its own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            is_action = node.func.id == "Action" and len(node.args) > 1
            if node.func.id in MARKS or is_action:
                yield node


def text_of(call: ast.Call) -> ast.expr | None:
    """The part of a call that is its text; an action's comes after its id."""
    at = 1 if isinstance(call.func, ast.Name) and call.func.id == "Action" else 0
    return call.args[at] if len(call.args) > at else None


def is_counted(text: str) -> bool:
    """Whether a count chooses between its forms."""
    return ONE_AND_MANY in text or "{count}" in text


def _literals(node: ast.expr | None) -> Iterator[str]:
    """The literal, or both of `"a" if x else "b"`; a name stands for a text marked elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
