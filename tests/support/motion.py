"""Things move in a test only where it asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from vsmap.canvas.motion import begin_motion, end_motion, reduce_motion


@contextmanager
def moving() -> Iterator[None]:
    """Things move as they do in the program, with the settings of the first start."""
    reduce_motion(is_reduced=False)
    begin_motion()
    try:
        yield
    finally:
        end_motion()
        reduce_motion(is_reduced=False)
