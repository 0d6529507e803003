"""The invite as a QR code, to be drawn on screen or printed."""

from __future__ import annotations

import io

import segno

from vsmap.sync.entry.links import InviteLink

QUIET = 4
"""Light modules around a code; readers need them."""


def qr_matrix(link: InviteLink) -> tuple[tuple[bool, ...], ...]:
    """The dark (True) and light modules, row by row, the quiet border included."""
    code = segno.make(str(link), error="m", micro=False)
    return tuple(tuple(map(bool, row)) for row in code.matrix_iter(border=QUIET))


def qr_svg(link: InviteLink) -> str:
    """The code as an SVG picture of its own, one unit a module."""
    out = io.BytesIO()
    code = segno.make(str(link), error="m", micro=False)
    code.save(out, kind="svg", border=QUIET, light="white", xmldecl=False)
    return out.getvalue().decode()


def qr_text(link: InviteLink) -> str:
    """The code in half blocks, two modules a character, for a terminal with dark letters."""
    rows = list(qr_matrix(link))
    if len(rows) % 2:
        rows.append((False,) * len(rows[0]))
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return "\n".join(
        "".join(_BLOCKS[top, bottom] for top, bottom in zip(upper, lower, strict=True))
        for upper, lower in pairs
    )


_BLOCKS = {
    (False, False): " ",
    (True, False): "\u2580",
    (False, True): "\u2584",
    (True, True): "\u2588",
}
