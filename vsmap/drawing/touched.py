"""Which steps and flows a change touched, so that only these are drawn anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vsmap.model.ids import FlowId, StepId
from vsmap.model.value_stream import Symbols

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vsmap.drawing.arrangement import Arrangement
    from vsmap.drawing.sheet import Sheet


class Touched:
    """Compares one drawing with the one before it, record by record."""

    def __init__(self) -> None:
        self._last: Sheet | None = None
        self._seconds: dict[str, float] = {}
        self._large: frozenset[str] = frozenset()

    def since_last(self, sheet: Sheet) -> set[str] | None:
        """The records to draw anew, in reading order; None: all, and others may be drawn."""
        last, self._last = self._last, sheet
        if last is None or not _is_drawn_alike(last, sheet):
            self._seconds = dict(_seconds(sheet))
            self._large = self._largest(sheet)
            return None
        touched = _changed(last, sheet)
        for record in touched:
            self._read(record, sheet)
        large = self._largest(sheet)
        touched |= large ^ self._large
        self._large = large
        return touched | _backs_of(touched, sheet)

    def forget(self) -> None:
        """Take nothing from the last drawing."""
        self._last = None

    def _read(self, record: str, sheet: Sheet) -> None:
        self._seconds.pop(record, None)
        seconds = _read(record, sheet)
        if seconds is not None:
            self._seconds[record] = seconds

    def _largest(self, sheet: Sheet) -> frozenset[str]:
        least = sheet.least_large
        if least <= 0:
            return frozenset()
        return frozenset([r for r, seconds in self._seconds.items() if seconds > least])


def _is_drawn_alike(before: Sheet, after: Sheet) -> bool:
    """Whether the same groups are drawn of both, whatever they show."""
    simple = before.look.symbols is after.look.symbols is Symbols.SIMPLE
    same_readings = before.readings is after.readings and not after.readings.inside
    return (
        simple
        and same_readings
        and before.sizes == after.sizes
        and _same_keys(before.value_map.steps, after.value_map.steps)
        and _same_keys(before.value_map.flows, after.value_map.flows)
        and _same_keys(before.routes, after.routes)
        and _are_arranged_of_same(before.plan, after.plan)
    )


def _are_arranged_of_same(before: Arrangement, after: Arrangement) -> bool:
    return before is after or all(
        _same_keys(one, other)
        for one, other in (
            (before.layout.boxes, after.layout.boxes),
            (before.backs, after.backs),
            (before.words, after.words),
            (before.splits, after.splits),
            (before.joins, after.joins),
        )
    )


def _same_keys(before: Mapping[Any, object], after: Mapping[Any, object]) -> bool:
    """Whether two have the same ids in the same order."""
    return before is after or list(before) == list(after)


def _changed(before: Sheet, after: Sheet) -> set[str]:
    one, other = before.value_map, after.value_map
    found: set[str] = set()
    if one.steps is not other.steps:
        found.update(i for i, step in other.steps.items() if one.steps[i] is not step)
    if one.flows is not other.flows:
        found.update(i for i, flow in other.flows.items() if one.flows[i] is not flow)
    if before.plan is not after.plan:
        was, now = before.plan, after.plan
        for old, new in ((was.layout.boxes, now.layout.boxes), (was.backs, now.backs)):
            found.update(_unlike(old, new))
        found.update(_unlike(was.words, now.words))
    found.update(_unlike(before.routes, after.routes))
    return found


def _unlike(before: Mapping[Any, object], after: Mapping[Any, object]) -> list[str]:
    """The ids under which two differ; what is the same object is not looked at."""
    if before is after:
        return []
    return [i for i, new in after.items() if (old := before[i]) is not new and old != new]


def _backs_of(steps: set[str], sheet: Sheet) -> set[str]:
    """The flows back that leave touched steps: they tell what these send back."""
    flows = sheet.value_map.flows
    return {flow for flow in sheet.plan.backs if flow in flows and flows[flow].source in steps}


def _seconds(sheet: Sheet) -> Iterator[tuple[str, float]]:
    for record in (*sheet.plan.layout.boxes, *sheet.routes):
        seconds = _read(record, sheet)
        if seconds is not None:
            yield record, seconds


def _read(record: str, sheet: Sheet) -> float | None:
    """How long a step or a flow's wait is."""
    step = sheet.value_map.steps.get(StepId(record))
    if step is not None:
        return sheet.readings.work(step).seconds
    flow = FlowId(record)
    if flow in sheet.routes:
        return sheet.readings.wait(sheet.value_map.flows[flow]).seconds
    return None
