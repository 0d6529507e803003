"""The PT / LT style: a step's lead time contains the wait before it, so wait = LT - PT."""

from __future__ import annotations

from vsmap.model.errors import EditRefused
from vsmap.model.language import said
from vsmap.model.measures import UNKNOWN, Measure, Standing, TimeMeasure, time_bounds
from vsmap.model.quantities import NO_TIME, Calendar, Duration, Unit
from vsmap.model.wording import show_time


def wait_within(
    lead_time: TimeMeasure, process_time: TimeMeasure, calendar: Calendar
) -> TimeMeasure:
    """The wait before a step whose lead time contains it; unknown while either is unknown.

    Ranges subtract low from low and high from high. It is a guess if either was one. Raises
    EditRefused where lead time is below process time.
    """
    if not (lead_time.is_known and process_time.is_known):
        return UNKNOWN
    _refuse_below(lead_time, process_time, calendar)
    standing = _weaker(lead_time.standing, process_time.standing)

    def left(part: str) -> Duration | None:
        longer, shorter = _part(lead_time, part), _part(process_time, part)
        if longer is None or shorter is None:
            return None
        return calendar.difference(longer, shorter)

    if not (lead_time.is_range or process_time.is_range):
        return Measure(likely=left("likely"), standing=standing)
    likely = _likely_left(lead_time, process_time, calendar)
    parts = [part for part in (left("low"), likely, left("high")) if part is not None]
    in_order = sorted(parts, key=calendar.seconds)
    return Measure(in_order[0], likely, in_order[-1], standing)


def _likely_left(
    lead_time: TimeMeasure, process_time: TimeMeasure, calendar: Calendar
) -> Duration | None:
    """The likely wait where one of the two says more than its ends; None leaves it the middle."""
    if not any(measure.is_range and measure.likely for measure in (lead_time, process_time)):
        return None
    return calendar.difference(_middle(lead_time, calendar), _middle(process_time, calendar))


def _middle(measure: TimeMeasure, calendar: Calendar) -> Duration:
    """The likely value, else the middle of the range in the unit of its upper end."""
    if measure.likely is not None or measure.high is None:
        return measure.likely or NO_TIME
    unit = measure.high.unit or Unit.SECOND
    return Duration.of(time_bounds(measure, calendar).likely / calendar.seconds_per(unit), unit)


def _refuse_below(lead_time: TimeMeasure, process_time: TimeMeasure, calendar: Calendar) -> None:
    longer, shorter = time_bounds(lead_time, calendar), time_bounds(process_time, calendar)
    pairs = zip(longer, shorter, strict=True)
    if any(lt is not None and pt is not None and lt < pt - 1e-6 for lt, pt in pairs):
        message = said(
            "Lead time {lead_time} is below process time {process_time}; lead time "
            "contains the work, so make it at least as long",
            lead_time=show_time(lead_time),
            process_time=show_time(process_time),
        )
        raise EditRefused(message)


def _part(measure: TimeMeasure, part: str) -> Duration | None:
    """The low, likely or high of a measure; a point is all three of them."""
    value: Duration | None = getattr(measure, part)
    return value if measure.is_range else measure.likely


def _weaker(one: Standing, other: Standing) -> Standing:
    if Standing.GUESS in (one, other):
        return Standing.GUESS
    return Standing.AGREED
