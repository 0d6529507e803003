"""The first line of a table: `# vsmap: title=Client onboarding; hours_per_day=8; demand=920/d`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from vsmap.formats.quoting import quoted, split_parts, unquoted
from vsmap.model.errors import NotationError
from vsmap.model.language import phrase, said
from vsmap.model.measures import TimeMeasure
from vsmap.model.notation import parse_time, unit_named
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import Demand, MapState, Symbols, ValueStreamMap
from vsmap.model.wording import exact_number, exact_time, show_number

_MARK = re.compile(r"#\s*vsmap\s*:\s*", re.IGNORECASE)
_CUT_TO_FORMULA = re.compile(r',\s*"?[=+\-@]')
_DEMAND = re.compile(r"\s*([\d.,]+(?:e[+-]?\d+)?)\s*/\s*([a-z]+)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TitleLine:
    """What a table says of its workbook and map as a whole; None where it says nothing."""

    title: str = ""
    map: str = ""
    state: MapState = MapState.CURRENT
    symbols: Symbols = Symbols.SIMPLE
    scope: str = ""
    sentence: str = ""
    request: str = ""
    delivered: str = ""
    hours_per_day: float = 8.0
    days_per_week: float = 5.0
    demand: Demand | None = None
    goal: TimeMeasure | None = None
    faults: tuple[str, ...] = ()
    unknown: tuple[str, ...] = field(default=())

    @property
    def calendar(self) -> Calendar:
        """The calendar of the workbook."""
        return Calendar(hours_per_day=self.hours_per_day, days_per_week=self.days_per_week)

    @property
    def map_name(self) -> str:
        """The map's name, after its state where none is given."""
        return self.map or self.state.map_name


def is_title_line(line: str) -> bool:
    """Whether this first line is a title line rather than a header."""
    return _body(line) is not None


def read_title_line(line: str, line_number: int, delimiter: str) -> TitleLine:
    """Read it; faults and unknown keys are kept, so that all of them can be told.

    A spreadsheet may have put quotes round the line and delimiters behind it; both are taken off.
    """
    faults: list[str] = []
    unknown: list[str] = []
    read: dict[str, Any] = {}
    for part in split_parts((_body(line) or "").rstrip(delimiter + " \t")):
        key, _, value = part.partition("=")
        name = re.sub(r"[\s_]+", "_", key.strip().casefold())
        if not part.strip():
            continue
        if name not in _READERS:
            unknown.append(key.strip())
            continue
        try:
            read[name] = _READERS[name](unquoted(value.strip()))
        except NotationError as error:
            faults.append(
                said("line {line}, {name}: {error}", line=line_number, name=name, error=error)
            )
    return TitleLine(**read, faults=tuple(faults), unknown=tuple(unknown))


def write_title_line(title: str, calendar: Calendar, drawn: ValueStreamMap) -> str:
    """The line that reads back to the same title, calendar, demand and names.

    One that a spreadsheet would cut so that a cell of it begins as a formula is quoted whole.
    """
    given: dict[str, str] = {
        "title": title,
        "map": drawn.name if drawn.name != drawn.state.map_name else "",
        "state": drawn.state.value,
        "symbols": "" if drawn.symbols is Symbols.SIMPLE else drawn.symbols.value,
        "scope": drawn.scope,
        "sentence": drawn.sentence,
        "request": drawn.request.name if drawn.request.name != "Request" else "",
        "delivered": drawn.delivered.name if drawn.delivered.name != "Delivered" else "",
        "hours_per_day": exact_number(calendar.hours_per_day),
        "days_per_week": exact_number(calendar.days_per_week),
        "demand": _demand_text(drawn.demand) if drawn.demand else "",
        "goal": exact_time(drawn.goal) if drawn.goal else "",
    }
    parts = (f"{key}={_value(text)}" for key, text in given.items() if text.strip())
    line = "# vsmap: " + "; ".join(parts)
    return quoted(line) if _CUT_TO_FORMULA.search(line) else line


def _body(line: str) -> str | None:
    text = line.lstrip("\ufeff").strip()
    found = _MARK.match(text)
    if found:
        return text[found.end() :]
    inner = re.match(r'"((?:[^"]|"")*)"', text)
    body = inner and inner[1].replace('""', '"').strip()
    found = _MARK.match(body) if body else None
    return body[found.end() :] if body and found else None


def _value(text: str) -> str:
    one_line = " ".join(text.split())
    return quoted(one_line) if re.search(r'[;"=,\t]', one_line) else one_line


def _demand_text(demand: Demand) -> str:
    return f"{exact_number(demand.count)}/{demand.per.value}"


def _read_demand(text: str) -> Demand:
    found = _DEMAND.fullmatch(text)
    unit = unit_named(found[2]) if found else None
    count = _positive(found[1]) if found else None
    if unit is None or count is None:
        raise NotationError(
            text, said('"{text}" is not a demand', text=text), ("920/d", "0.75/h", "40/w")
        )
    return Demand(count=count, per=unit)


def _one_of(choices: type[StrEnum], refusal: str) -> Callable[[str], StrEnum]:
    def read(text: str) -> StrEnum:
        try:
            return choices(text.strip().casefold())
        except ValueError as error:
            reason = said(refusal, text=text)
            raise NotationError(text, reason, tuple(choices)) from error

    return read


def _limited(name: str, most: float, sample: str) -> Callable[[str], float]:
    def read(text: str) -> float:
        number = _positive(text)
        if number is None or number > most:
            reason = said(
                '"{text}" is not a number of {unit} above 0 and up to {most}',
                text=text,
                unit=said(name),
                most=show_number(most),
            )
            raise NotationError(text, reason, (sample,))
        return number

    return read


def _positive(text: str) -> float | None:
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if 0 < number < float("inf") else None


_READERS: Mapping[str, Callable[[str], Any]] = {
    **dict.fromkeys(("title", "map", "scope", "sentence", "request", "delivered"), str.strip),
    "state": _one_of(MapState, phrase('"{text}" is not a state')),
    "symbols": _one_of(Symbols, phrase('"{text}" is not a kind of symbols')),
    "hours_per_day": _limited(phrase("hours"), 24, "8"),
    "days_per_week": _limited(phrase("days"), 7, "5"),
    "demand": _read_demand,
    "goal": parse_time,
}
