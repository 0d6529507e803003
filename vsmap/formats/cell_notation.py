"""Numbers as a table writes them: the notation people type, with the table's decimal sign."""

from __future__ import annotations

import re
from collections.abc import Callable

from vsmap.model.errors import NotationError
from vsmap.model.language import said
from vsmap.model.measures import CountMeasure, ShareMeasure, TimeMeasure
from vsmap.model.notation import parse_count, parse_share, parse_time
from vsmap.model.quantities import Unit

_COMMA_IN_NUMBER = re.compile(r"\d,\d|^,\d")
_THOUSANDS = re.compile(r"\d{1,3}([.,]\d{3})+(?!\d)")
_BARE = re.compile(r"[\d.,]+\s*$")
LARGEST_LIMIT = 1_000_000
LARGEST_AMOUNT = 1e9
"""Of any unit; what is derived from it in a smaller one can still be written and read again."""


class CellNotation:
    """Reads measures out of cells. A comma is a decimal sign only where it separates no cells.

    `plain` turns what somebody typed in their own language into the notation; files have no need.
    """

    def __init__(self, delimiter: str, plain: Callable[[str], str] = str) -> None:
        self._decimal_comma = delimiter != ","
        self._plain = plain

    def time(self, text: str, unit: Unit | None = None) -> TimeMeasure:
        """A time; a bare number takes the header's unit. Raises NotationError."""
        self._refuse_comma(text, "2.5 d")
        measure = parse_time(text, unit, read_as=self._plain(text))
        given = (measure.low, measure.likely, measure.high)
        if any(a.value > LARGEST_AMOUNT for each in given if each for a in each.amounts):
            raise NotationError(text, said('"{text}" is too large', text=text))
        return measure

    def share(self, text: str, *, percent: bool = False) -> ShareMeasure:
        """A share; with `percent` a bare number is a percentage. Raises NotationError."""
        self._refuse_comma(text, "87.5%")
        whole = f"{text}%" if percent and _BARE.search(text) else text
        return parse_share(whole, read_as=self._plain(whole))

    def count(self, text: str) -> CountMeasure:
        """A number of pieces or people. Raises NotationError, also where 7.000 may be 7000."""
        self._refuse_comma(text, "7000")
        if self._decimal_comma and _THOUSANDS.search(text):
            reason = said('"{text}" may be thousands or a fraction', text=text)
            raise NotationError(text, reason, (said("7000 without a sign between the digits"),))
        return parse_count(text)

    def whole(self, text: str) -> int | None:
        """A whole number from 1 up, None for unknown. Raises NotationError."""
        measure = self.count(text)
        number = measure.likely
        if not measure.is_known:
            return None
        if number is None or measure.is_range or not 1 <= number <= LARGEST_LIMIT or number % 1:
            raise NotationError(
                text, said('"{text}" is not a whole number from 1 up', text=text), ("5", "?")
            )
        return int(number)

    def _refuse_comma(self, text: str, sample: str) -> None:
        if not self._decimal_comma and _COMMA_IN_NUMBER.search(text):
            reason = said('"{text}" holds a comma, which separates the cells here', text=text)
            raise NotationError(text, reason, (sample,))
