"""In which order the rows of the step table stand: as they are read, or by a column."""

from __future__ import annotations

import unicodedata
from typing import Any, NamedTuple

from vsmap.app.fields.reading import TIME
from vsmap.app.fields.step_fields import StepField
from vsmap.model.measures import Measure, number_bounds, time_bounds
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap


class SortedBy(NamedTuple):
    """A column and whether it runs downwards, the largest first."""

    field: StepField
    falls: bool


def in_order(
    steps: list[Step], by: SortedBy, stream: ValueStreamMap, calendar: Calendar
) -> list[Step]:
    """The steps sorted by a field; what is blank or unknown stands last either way."""
    values = {step.id: _value(by.field, stream, step, calendar) for step in steps}
    known = [step for step in steps if values[step.id] is not None]
    blank = [step for step in steps if values[step.id] is None]
    return [*sorted(known, key=lambda step: values[step.id], reverse=by.falls), *blank]


def _value(field: StepField, stream: ValueStreamMap, step: Step, calendar: Calendar) -> Any:
    value = field.value(stream, step)
    if not isinstance(value, Measure):
        return _plain(str(value)) or None
    if not value.is_known:
        return None
    bounds = time_bounds(value, calendar) if field.reading is TIME else number_bounds(value)
    return bounds.likely


def _plain(words: str) -> str:
    """Words as people sort them: neither case nor accents matter."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).strip()
