"""How long a fault is played: shortly at the desk and before a change goes in, long in the soak."""

from __future__ import annotations

import os
from pathlib import Path

PAGE = os.sysconf("SC_PAGE_SIZE")


def scaled(*, desk: int, ci: int, soak: int) -> int:
    """So many rounds, by the profile the tests run in."""
    rounds = {"ci": ci, "soak": soak}
    return rounds.get(os.environ.get("HYPOTHESIS_PROFILE", "dev"), desk)


def resident_bytes(process: int | str = "self") -> int:
    """How much memory a process holds now."""
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * PAGE
