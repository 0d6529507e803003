"""Cells as spreadsheets exchange them: rows of text parted by tabs, quoted where they must be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vsmap.formats.table_text import split_rows

Block = Sequence[Sequence[str]]


def read_block(text: str) -> list[list[str]]:
    r"""The cells of a copied block; the line break a spreadsheet puts last adds no row.

    >>> read_block("Weld\t2 h\nPaint\t3 d\n")
    [['Weld', '2 h'], ['Paint', '3 d']]
    """
    return [list(row.cells) for row in split_rows(text.rstrip("\r\n"), "\t")]


def block_text(rows: Iterable[Sequence[str]]) -> str:
    """A block as text for the clipboard."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in rows)


def repeated(block: Block, rows: int, columns: int) -> list[list[str]]:
    """The block laid out over a selection as often as it fits whole; else once.

    >>> repeated([["2 h"]], 2, 1)
    [['2 h'], ['2 h']]
    """
    height, width = len(block), max(map(len, block), default=0)
    down = rows // height if height and rows % height == 0 else 1
    across = columns // width if width and columns % width == 0 else 1
    return [list(row) * max(across, 1) for _ in range(max(down, 1)) for row in block]


def _quoted(cell: str) -> str:
    if not any(sign in cell for sign in '\t\n\r"'):
        return cell
    return '"' + cell.replace('"', '""') + '"'
