"""The checkout the tests run in, and the files they look at."""

from __future__ import annotations

from pathlib import Path

CHECKOUT = Path(__file__).parents[2]


def python_files(*folders: str) -> list[Path]:
    """Every Python file below these folders of the checkout, in order."""
    found = (path for folder in folders for path in (CHECKOUT / folder).rglob("*.py"))
    return sorted(found)
