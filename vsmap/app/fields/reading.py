"""What a field holds: how its text is read, shown, echoed, and which samples help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from vsmap.editor.echo import echo_of
from vsmap.editor.fields import exact_percent
from vsmap.model.errors import NotationError
from vsmap.model.language import said
from vsmap.model.measures import UNKNOWN, Measure
from vsmap.model.notation import (
    COUNT_SAMPLES,
    SHARE_SAMPLES,
    TIME_SAMPLES,
)
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.typed import as_typed, typed_count, typed_share, typed_time
from vsmap.model.wording import (
    NO_BREAK,
    exact_count,
    exact_time,
    show_count,
    show_share,
    show_time,
)

LIMIT_SAMPLES = ("3", "8", "?")
Read = Callable[[str, Unit | None], Measure[Any]]


@dataclass(frozen=True, slots=True)
class Reading:
    """One kind of measure as a field treats it; blank text means unknown."""

    read: Read
    show: Callable[[Measure[Any]], str]
    exact: Callable[[Measure[Any]], str]
    samples: tuple[str, ...]
    is_share: bool = False

    def parse(self, text: str, unit: Unit | None = None) -> Measure[Any]:
        """The measure typed; raises NotationError with what was expected."""
        return self.read(text, unit) if text.strip() else UNKNOWN

    def echo(self, measure: Measure[Any], calendar: Calendar) -> str:
        """How the number was understood: `between 2 and 4 working hours, likely 3 h`."""
        echo = echo_of(measure, calendar, is_share=self.is_share)
        return f"{echo.sentence}, {echo.aside}" if echo.aside else echo.sentence

    def editable(self, measure: Measure[Any]) -> str:
        """The text to start typing from: as shown where that reads back the same, else exact."""
        if not measure.is_known:
            return ""
        shown = self.show(measure).replace(NO_BREAK, " ").replace("\u2013", "-")
        try:
            same = self.read(shown, None) == measure
        except NotationError:
            same = False
        return shown if same else as_typed(self.exact(measure))


TIME = Reading(typed_time, show_time, exact_time, TIME_SAMPLES)
SHARE = Reading(
    lambda text, _unit: typed_share(text), show_share, exact_percent, SHARE_SAMPLES, is_share=True
)
COUNT = Reading(lambda text, _unit: typed_count(text), show_count, exact_count, COUNT_SAMPLES)
WHOLE = Reading(lambda text, _unit: _parse_limit(text), show_count, exact_count, LIMIT_SAMPLES)


def _parse_limit(text: str) -> Measure[float]:
    """A whole number from 1 up, or unknown."""
    measure = typed_count(text)
    likely = measure.likely
    whole = likely is not None and likely == int(likely) and likely >= 1
    if measure.is_known and (measure.is_range or not whole):
        reason = said('"{text}" is not a whole number from 1 up', text=text.strip())
        raise NotationError(text, reason, LIMIT_SAMPLES)
    return measure
