"""The command line as whole processes: figures of a table, pages of a map."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.measuring import Row, median_run
from tests.support.long_maps import long_workbook
from vsmap.formats import registry

FIGURES_GOAL = 400
SIMPLIFIED_GOAL = 800
FULL_GOAL = 2_000


def rows() -> Iterator[Row]:
    """The real command, several times."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        table, short, long = folder / "20.csv", folder / "20.json", folder / "1000.json"
        registry.write(long_workbook(20), table)
        registry.write(long_workbook(20), short)
        registry.write(long_workbook(1_000), long)
        run = median_run("figures", table)
        yield Row("vsmap figures, 20-step CSV", run.milliseconds, "goal", FIGURES_GOAL)
        out = folder / "page.pdf"
        run = median_run("export", short, "-o", out, "--page", "simplified")
        yield Row("simplified PDF, 20 steps", run.milliseconds, "goal", SIMPLIFIED_GOAL)
        run = median_run("export", long, "-o", out, "--page", "full", goes=5)
        yield Row("full PDF, 1000 steps", run.milliseconds, "goal", FULL_GOAL)
