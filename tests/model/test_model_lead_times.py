"""Lead time contains the wait before a step: what is left of it is that wait."""

from __future__ import annotations

import pytest

from vsmap.model.errors import EditRefused
from vsmap.model.lead_times import wait_within
from vsmap.model.measures import Measure, Standing
from vsmap.model.notation import parse_time
from vsmap.model.quantities import Calendar
from vsmap.model.wording import exact_time


@pytest.mark.parametrize(
    ("lead_time", "process_time", "wait"),
    [
        ("3 d", "4 h", "2.5 d"),
        ("3 d", "3 d", "0"),
        ("24 h", "3 d", "0"),
        ("3-5 d", "1-2 d", "2 d - 3 d"),
        ("3-5 d", "1 d", "2 d - 4 d"),
        ("5 d", "1-2 d", "3 d - 4 d"),
        ("3/4/9 d", "1/2/3 d", "2 d/2 d/6 d"),
        ("~3 d", "1 d", "~2 d"),
        ("3 d", "~1 d", "~2 d"),
        ("3 d (n=9)", "1 d (n=9)", "2 d"),
        ("?", "1 d", "?"),
        ("3 d", "?", "?"),
        ("0", "0", "0"),
    ],
)
def test_the_wait_is_lead_time_less_process_time(
    lead_time: str, process_time: str, wait: str
) -> None:
    left = wait_within(parse_time(lead_time), parse_time(process_time), Calendar())

    assert exact_time(left) == wait


@pytest.mark.parametrize(
    ("lead_time", "process_time"), [("1 d", "2 d"), ("1-3 d", "2-3 d"), ("1-2 d", "1-3 d")]
)
def test_a_lead_time_below_the_work_is_refused(lead_time: str, process_time: str) -> None:
    with pytest.raises(EditRefused, match="is below process time"):
        wait_within(parse_time(lead_time), parse_time(process_time), Calendar())


def test_whether_it_is_below_depends_on_the_calendar() -> None:
    lead_time, process_time = parse_time("1 d"), parse_time("9 h")

    left = wait_within(lead_time, process_time, Calendar(hours_per_day=10))

    assert left == Measure(likely=parse_time("1 h").likely, standing=Standing.AGREED)
