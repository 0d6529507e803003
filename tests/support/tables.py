"""Tables of steps for tests, and short views of what was read from them."""

from __future__ import annotations

from vsmap.formats.csv_table import read_csv
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import exact_time


def the_map_of(table: str) -> ValueStreamMap:
    """The one map of a table."""
    return next(iter(read_csv(table.encode()).workbook.maps.values()))


def the_waits_of(drawn: ValueStreamMap) -> dict[tuple[str, str], str]:
    """The wait of each flow, by the names of its ends, as files write it."""
    return {
        (drawn.name_of(flow.source), drawn.name_of(flow.target)): exact_time(flow.wait)
        for flow in drawn.visible_flows()
    }
