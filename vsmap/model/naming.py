"""Names that tell things apart: the second `Weld` becomes `Weld 2`."""

from __future__ import annotations

from collections.abc import Collection


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, with the first number from 2 behind it that makes it one nobody has.

    >>> free_name("Weld", {"Weld", "Weld 2"})
    'Weld 3'
    """
    free, number = name, 2
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free
