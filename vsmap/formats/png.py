"""A page as a picture: the PDF page through pdfium, so that paper and picture are the same."""

from __future__ import annotations

import io

DOTS_PER_INCH = 200
MOST_DOTS = 60_000_000
"""Dots of the largest picture; a wider page is drawn less fine."""


def png_bytes(pdf: bytes) -> tuple[bytes, int]:
    """The first page of a PDF as PNG, and how many pages the PDF has."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        bitmap = page.render(scale=_scale(*page.get_size()))
        out = io.BytesIO()
        dots = DOTS_PER_INCH, DOTS_PER_INCH
        bitmap.to_pil().convert("RGB").save(out, "PNG", dpi=dots)
        return out.getvalue(), len(document)
    finally:
        document.close()


def _scale(width: float, height: float) -> float:
    """Dots per point; pages are measured in points of 1/72 inch."""
    wanted = DOTS_PER_INCH / 72
    return float(min(wanted, (MOST_DOTS / (width * height)) ** 0.5))
