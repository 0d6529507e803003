"""A table as text: bytes to rows of cells, each row with its line in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vsmap.model.errors import DamagedFile
from vsmap.model.language import said

MOST_ROWS = 20_000
MOST_CELLS = 200

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_OTHER_ENCODINGS = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row of a table; `lines` says where each cell begins in the file, counted from 1.

    `open_quote` tells that a cell begins with a quote that is never closed.
    """

    lines: tuple[int, ...]
    cells: tuple[str, ...]
    open_quote: bool = False

    @property
    def line(self) -> int:
        """Where the row begins."""
        return self.lines[0]

    @property
    def is_blank(self) -> bool:
        """Whether no cell says anything."""
        return not any(self.cells)


def decoded(content: bytes, name: str) -> str:
    """The text of a table; UTF-8 with or without BOM, anything else is refused with a remedy."""
    for mark, encoding in _OTHER_ENCODINGS.items():
        if content.startswith(mark):
            message = said(
                '{name}: this is {encoding} text; save it again as "CSV UTF-8"',
                name=name,
                encoding=encoding,
            )
            raise DamagedFile(message)
    if b"\0" in content:
        line = content.count(b"\n", 0, content.index(b"\0")) + 1
        message = said(
            "{name}, line {line}: this is not a text table but binary data; save the "
            "table as CSV and open that",
            name=name,
            line=line,
        )
        raise DamagedFile(message)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = said(
            '{name}, line {line}: this is not UTF-8 text; save it again as "CSV UTF-8"',
            name=name,
            line=line,
        )
        raise DamagedFile(message) from error


def split_rows(text: str, delimiter: str, first_line: int = 1) -> Iterator[TextRow]:
    """The rows of a table; a quoted cell may hold delimiters, doubled quotes and line breaks.

    A cell that goes on after its closing quote, such as `"B; C"=0.8`, is taken as it stands.
    """
    pattern = _cell_pattern(delimiter)
    at, line = 0, first_line
    while at < len(text):
        cells: list[str] = []
        lines: list[int] = []
        open_quote = False
        while found := pattern.match(text, at):
            quoted, raw = found.group(1, 2)
            cells.append(raw.strip() if quoted is None else quoted.replace('""', '"').strip())
            lines.append(line)
            open_quote = open_quote or _opens_quote(raw)
            line += len(_LINE_BREAK.findall(found[0]))
            at = found.end()
            if not text.startswith(delimiter, at):
                break
            at += 1
        yield TextRow(tuple(lines), tuple(cells), open_quote)
        at += 2 if text.startswith("\r\n", at) else 1
        line += 1


def first_line(text: str) -> tuple[str, str]:
    """The first line of the text and what follows it."""
    line = re.match(r"[^\r\n]*", text)
    head = line[0] if line else ""
    rest = text[len(head) :]
    return head, rest[2:] if rest.startswith("\r\n") else rest[1:]


def _cell_pattern(delimiter: str) -> re.Pattern[str]:
    edge = re.escape(delimiter)
    blank = "[ ]*" if delimiter == "\t" else "[ \\t]*"
    return re.compile(rf'{blank}"([^"]*(?:""[^"]*)*)"{blank}(?={edge}|[\r\n]|\Z)|([^{edge}\r\n]*)')


def _opens_quote(raw: str | None) -> bool:
    """Whether a cell begins with a quote and the quotes in it do not pair."""
    return raw is not None and raw.lstrip().startswith('"') and raw.count('"') % 2 == 1
