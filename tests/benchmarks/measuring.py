"""How a figure is measured and told: the median of several goes, beside its goal or a peer."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.support.checkout import CHECKOUT

MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Row:
    """One line of the table: milliseconds or megabytes, beside what they should be at most.

    A figure that is only told stands beside nothing.
    """

    what: str
    measured: float
    beside: str = ""
    goal: float | None = None
    unit: str = "ms"


@dataclass(frozen=True)
class Run:
    """What one whole process took."""

    milliseconds: float
    megabytes: float


def median_ms(work: Callable[[], object], goes: int = 15) -> float:
    """The median milliseconds of a piece of work, after one go that does not count."""
    work()
    return statistics.median(_milliseconds(work) for _ in range(goes))


def median_run(*arguments: str | Path, goes: int = 7) -> Run:
    """The median time and largest memory of `vsmap ...` as a process, after one that warms up."""
    _run(arguments)
    runs = [_run(arguments) for _ in range(goes)]
    return Run(
        statistics.median(run.milliseconds for run in runs),
        max(run.megabytes for run in runs),
    )


def median_first_line_ms(*arguments: str | Path, goes: int = 9) -> float:
    """The median time from starting `vsmap ...` to its first line, after one that warms up."""
    _first_line_ms(arguments)
    return statistics.median(_first_line_ms(arguments) for _ in range(goes))


def told(rows: Iterable[Row]) -> None:
    """Print the rows as they come, so that a long measurement is seen to move."""
    say(busy())
    say(f"{'what':58} {'measured':>10}  {'beside':42} {'ratio':>6}")
    for row in rows:
        measured = f"{row.what:58} {f'{row.measured:.4g} {row.unit}':>10}"
        if row.goal is None:
            say(measured)
            continue
        beside = f"{row.beside} {row.goal:.4g} {row.unit}"
        ratio = row.measured / row.goal if row.goal else 1.0 if not row.measured else float("inf")
        say(f"{measured}  {beside:42} {ratio:6.2f}")
    say(busy())


def busy() -> str:
    """How busy the machine was in the last minute: measuring alone keeps one core at work."""
    return f"{os.cpu_count()} cores, {os.getloadavg()[0]:.1f} of them at work in the last minute"


def say(line: str) -> None:
    """One line on the screen, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _usual() -> dict[str, str]:
    """The environment without what makes Python compile every module at every start."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _command(arguments: tuple[str | Path, ...]) -> list[str]:
    return [sys.executable, "-m", "vsmap", *map(str, arguments)]


def _first_line_ms(arguments: tuple[str | Path, ...]) -> float:
    start = time.perf_counter()
    with subprocess.Popen(
        _command(arguments), cwd=CHECKOUT, env=_usual(), stdout=subprocess.PIPE
    ) as process:
        line = process.stdout.readline() if process.stdout else b""
        elapsed = (time.perf_counter() - start) * 1000
    if not line or process.returncode:
        raise subprocess.CalledProcessError(process.returncode, _command(arguments))
    return elapsed


def _run(arguments: tuple[str | Path, ...]) -> Run:
    command = _command(arguments)
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=CHECKOUT, env=_usual(), stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    elapsed = (time.perf_counter() - start) * 1000
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Run(elapsed, used.ru_maxrss * 1024 / MEGABYTE)
