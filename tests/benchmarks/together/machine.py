"""What the kernel tells of a process and of the whole machine."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Reading:
    """Seconds worked since their beginnings, by the server, by us and by all; and idled by all."""

    at: float
    server: float
    own: float
    idle: float
    total: float


@dataclass(frozen=True, slots=True)
class Busy:
    """Shares of one core, and `idle` of the whole machine, between two readings."""

    seconds: float
    server: float
    own: float
    idle: float


NOT_MEASURED = Busy(0.0, 0.0, 0.0, 0.0)


def reading(pid: int) -> Reading:
    """How things stand now."""
    ticks = [int(each) for each in _text("/proc/stat").split("\n", 1)[0].split()[1:9]]
    return Reading(
        time.perf_counter(),
        _worked(pid),
        time.process_time(),
        (ticks[3] + ticks[4]) / _TICKS,
        sum(ticks) / _TICKS,
    )


def between(start: Reading, end: Reading) -> Busy:
    """What was worked meanwhile."""
    seconds = end.at - start.at
    return Busy(
        seconds,
        (end.server - start.server) / seconds,
        (end.own - start.own) / seconds,
        (end.idle - start.idle) / max(end.total - start.total, 1e-9),
    )


def resident(pid: int) -> float:
    """Megabytes of memory a process holds now."""
    return int(_text(f"/proc/{pid}/statm").split()[1]) * _PAGE / 2**20


def _worked(pid: int) -> float:
    fields = _text(f"/proc/{pid}/stat").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _text(path: str) -> str:
    return Path(path).read_text(encoding="ascii", errors="replace")
