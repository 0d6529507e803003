"""A page becomes a picture of the same shape, as fine as fits."""

from __future__ import annotations

import io
import struct

import pypdfium2
import pytest

from vsmap.formats.png import DOTS_PER_INCH, MOST_DOTS, png_bytes


def a_pdf(width: float, height: float, pages: int = 1) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(width, height).close()
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def size_of(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_a_page_is_drawn_at_the_dots_of_a_good_printer() -> None:
    picture, pages = png_bytes(a_pdf(720, 540))

    assert size_of(picture) == (10 * DOTS_PER_INCH, 7.5 * DOTS_PER_INCH)
    assert pages == 1


def test_a_very_wide_page_is_drawn_less_fine() -> None:
    picture, _ = png_bytes(a_pdf(14_000, 3_500))

    width, height = size_of(picture)
    assert width * height <= MOST_DOTS * 1.01
    assert width / height == pytest.approx(4, rel=0.01)


def test_the_pages_are_counted() -> None:
    assert png_bytes(a_pdf(72, 72, pages=3))[1] == 3
