"""Names inside a cell: quoted where they hold a separator, guarded where a sheet would compute."""

from __future__ import annotations

import re

_GUARDED = re.compile(r"'*[=+\-@\t\r]")
_PART = re.compile(r'\s*(?:[a-z_ ]+=\s*)?"[^"]*(?:""[^"]*)*"[^;]*|[^;]*', re.IGNORECASE)
_READ_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def quoted(name: str) -> str:
    """The name in double quotes, those inside doubled."""
    return '"' + name.replace('"', '""') + '"'


def unquoted(text: str) -> str:
    """The name without its quotes; text without them is left as it is.

    >>> unquoted(quoted('a "b"; c'))
    'a "b"; c'
    """
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return text[1:-1].replace('""', '"')
    return text


def split_parts(text: str) -> list[str]:
    """The parts of the text between the semicolons that stand outside quoted names.

    A quote opens a name only where a part begins, or behind `key=`; elsewhere it is a letter.

    >>> split_parts('"A; B"=0.8; 5" pipe')
    ['"A; B"=0.8', ' 5" pipe']
    """
    parts: list[str] = []
    at = 0
    while found := _PART.match(text, at):
        parts.append(found[0])
        at = found.end() + 1
        if at > len(text):
            break
    return parts


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula: `=1+1` becomes `'=1+1`.

    unguarded gives back exactly the same text. Source: OWASP, CSV injection.
    """
    return f"'{text}" if _GUARDED.match(text) else text


def unguarded(text: str) -> str:
    """What the cell said before it was guarded.

    >>> unguarded(guarded("'=x")), unguarded("'tis")
    ("'=x", "'tis")
    """
    return text[1:] if _READ_GUARDED.match(text) else text
