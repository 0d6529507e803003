"""Where the fonts, icons, templates and examples are: beside the code, or inside the wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from vsmap.model.language import said

_CHECKOUT = Path(__file__).parents[2] / "resources"
_INSTALLED = Path(__file__).parents[2] / "vsmap_resources"


def resource(*parts: str) -> Path:
    """The path of a file or folder under resources/: `resource("fonts", "LICENSE.txt")`.

    Raises FileNotFoundError where this installation lacks it.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        message = said(
            "this installation of vsmap lacks {parts}; install it again", parts="/".join(parts)
        )
        raise FileNotFoundError(message)
    return path


@cache
def _root() -> Path:
    return _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
