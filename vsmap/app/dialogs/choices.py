"""What dialogs are answered with, apart from the dialogs, which are loaded when first opened."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = {
    "pdf": "PDF",
    "svg": "SVG",
    "png": "PNG",
    "csv": "CSV",
    "json": "JSON",
}
"""The kinds of file an export can be, by suffix."""


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was chosen: the suffix without its dot, the page and the paper."""

    kind: str
    page: str
    paper: str
