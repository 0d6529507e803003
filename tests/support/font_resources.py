"""How resources/fonts was made, so that it can be made again and a test can compare.

    npm pack @ibm/plex-sans@1.1.0 && tar xzf ibm-plex-sans-1.1.0.tgz
    python -m tests.support.font_resources package

The WOFF files are unwrapped to TTF with their tables unchanged; the advance widths are read from
the TTF files, so that text can be measured without a toolkit and without reading a font.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

from vsmap.model.resource_files import resource

STYLES = {"regular": "Regular", "medium": "Medium", "semibold": "SemiBold", "italic": "Italic"}
ADVANCES = "advances.json"


def font_name(weight: str) -> str:
    """The file a weight lives in.

    >>> font_name("medium")
    'IBMPlexSans-Medium.ttf'
    """
    return f"IBMPlexSans-{STYLES[weight]}.ttf"


def unwrap_fonts(package: Path, fonts: Path) -> None:
    """Write the package's WOFF files as TTF, and its licence beside them."""
    for weight in STYLES:
        name = font_name(weight)
        wrapped = (package / "fonts/complete/woff" / name).with_suffix(".woff")
        with TTFont(wrapped, recalcTimestamp=False) as font:
            font.flavor = None
            font.save(fonts / name, reorderTables=None)
    shutil.copyfile(package / "LICENSE.txt", fonts / "LICENSE.txt")


def advances_of(fonts: Path) -> dict[str, Any]:
    """Advance widths in 1/1000 em per weight and code point, and the heights of a line."""
    return {weight: _advances(fonts / font_name(weight)) for weight in STYLES}


def advances_text(fonts: Path) -> str:
    """What advances.json holds, one weight a line."""
    lines = [
        f'"{weight}":{json.dumps(metrics, separators=(",", ":"))}'
        for weight, metrics in advances_of(fonts).items()
    ]
    return "{" + ",\n".join(lines) + "}\n"


def _advances(path: Path) -> dict[str, Any]:
    with TTFont(path) as font:
        per_em = 1000 / font["head"].unitsPerEm
        widths = font["hmtx"].metrics
        return {
            "ascent": round(font["hhea"].ascent * per_em),
            "descent": round(-font["hhea"].descent * per_em),
            "cap_height": round(font["OS/2"].sCapHeight * per_em),
            "x_height": round(font["OS/2"].sxHeight * per_em),
            "unknown": round(widths[".notdef"][0] * per_em),
            "advances": {
                str(code): round(widths[glyph][0] * per_em)
                for code, glyph in sorted(font.getBestCmap().items())
            },
        }


if __name__ == "__main__":
    FONTS = resource("fonts")
    unwrap_fonts(Path(sys.argv[1]), FONTS)
    (FONTS / ADVANCES).write_text(advances_text(FONTS), encoding="utf-8")
