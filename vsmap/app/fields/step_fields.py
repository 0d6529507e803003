"""What can be said of a step, as data: the inspector and the step table are made from this list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from vsmap.app.fields.reading import COUNT, SHARE, TIME, WHOLE, Reading
from vsmap.editor.edits.editable import Editable
from vsmap.editor.edits.flows import set_inventory_before, set_wait_before
from vsmap.editor.edits.steps import rename_step, set_step
from vsmap.editor.edits.times import set_process_time
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import MapId, StepId
from vsmap.model.language import phrase, said
from vsmap.model.measures import UNKNOWN, Measure
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap

Value = Callable[[ValueStreamMap, Step], Any]
Write = Callable[[Editable, MapId, StepId, Any], object]


@dataclass(frozen=True, slots=True)
class StepField:
    """One field: how it is called, read (None: plain words), looked up and written."""

    name: str
    english_label: str
    reading: Reading | None
    value: Value
    write: Write
    english_hint: str = ""

    @property
    def label(self) -> str:
        """How it is called, in the reader's language."""
        return said(self.english_label)

    @property
    def hint(self) -> str:
        """What belongs there, in the reader's language."""
        return said(self.english_hint) if self.english_hint else ""

    @property
    def is_number(self) -> bool:
        """Whether a measure belongs there rather than words."""
        return self.reading is not None


class FlowsBefore:
    """The flow whose wait stands before each step: the first of those that lead into it.

    Looked up once for each state of a map, since tables and panels ask for step after step.
    """

    def __init__(self) -> None:
        self._of: ValueStreamMap | None = None
        self._first: dict[StepId, Flow] = {}

    def of(self, stream: ValueStreamMap, step: StepId) -> Flow | None:
        """The flow before a step of a map, or None."""
        if self._of is not stream:
            self._of, self._first = stream, {}
            for flow in stream.visible_flows(FlowKind.FORWARD):
                self._first.setdefault(flow.target, flow)
        return self._first.get(step)


_FLOWS = FlowsBefore()


def _own(name: str, label: str, reading: Reading | None, hint: str = "") -> StepField:
    """A field that is the step's own."""
    return StepField(
        name,
        label,
        reading,
        lambda _stream, step: getattr(step, name),
        lambda document, map_id, step, value: set_step(document, map_id, step, **{name: value}),
        hint,
    )


def _before(name: str, label: str, reading: Reading, write: Write, hint: str = "") -> StepField:
    """A field of the flow into the step."""

    def value(stream: ValueStreamMap, step: Step) -> Any:
        flow = _FLOWS.of(stream, step.id)
        return UNKNOWN if flow is None else getattr(flow, name)

    return StepField(f"{name}_before", label, reading, value, write, hint)


def _wip_limit(_stream: ValueStreamMap, step: Step) -> Measure[float]:
    return UNKNOWN if step.wip_limit is None else Measure(likely=float(step.wip_limit))


def _set_wip_limit(document: Editable, map_id: MapId, step: StepId, value: Measure[float]) -> None:
    limit = None if value.likely is None else round(value.likely)
    set_step(document, map_id, step, wip_limit=limit)


NAME = StepField("name", phrase("Step"), None, lambda _stream, step: step.name, rename_step)
ROLE = _own("role", phrase("Role"), None, phrase("Who does it: a role or a team"))
PROCESS_TIME = StepField(
    "process_time",
    phrase("Process time"),
    TIME,
    lambda _stream, step: step.process_time,
    set_process_time,
    phrase("How long the work itself takes"),
)
WAIT_BEFORE = _before(
    "wait",
    phrase("Wait before"),
    TIME,
    set_wait_before,
    phrase("How long an item sits before this step"),
)
PCA = _own(
    "percent_complete_accurate",
    "%C&A",
    SHARE,
    phrase("How much arrives complete and accurate at the next step"),
)
PEOPLE = _own("people", phrase("People"), COUNT, phrase("How many work on it; blank is one"))
CYCLE_TIME = _own(
    "cycle_time", phrase("Cycle time"), TIME, phrase("Between two finished items; blank is PT")
)
CHANGEOVER = _own(
    "changeover", phrase("Changeover"), TIME, phrase("To get ready for another kind of item")
)
UPTIME = _own(
    "uptime", phrase("Uptime"), SHARE, phrase("How much of the time it can run; blank is 100 %")
)
BATCH = _own(
    "batch", phrase("Batch"), COUNT, phrase("How many items go through together; blank is one")
)
VALUE_ADDED = _own(
    "value_added", phrase("Value-added"), SHARE, phrase("Part of the work the customer pays for")
)
WIP_LIMIT = StepField(
    "wip_limit",
    phrase("WIP limit"),
    WHOLE,
    _wip_limit,
    _set_wip_limit,
    phrase("The most items allowed in it"),
)
INVENTORY = _before(
    "inventory",
    phrase("Inventory before"),
    COUNT,
    set_inventory_before,
    phrase("Pieces waiting; the wait is then inventory / demand"),
)
TOOL = _own("tool", phrase("Tool"), None, phrase("What it is done with"))
NOTES = _own("notes", phrase("Notes"), None)

TABLE_FIELDS = (
    NAME,
    ROLE,
    PROCESS_TIME,
    WAIT_BEFORE,
    PCA,
    PEOPLE,
    CYCLE_TIME,
    CHANGEOVER,
    UPTIME,
    BATCH,
    INVENTORY,
    WIP_LIMIT,
    VALUE_ADDED,
    TOOL,
    NOTES,
)
"""The columns of the step table, in order."""

MORE_FIELDS = (
    PEOPLE,
    CYCLE_TIME,
    CHANGEOVER,
    UPTIME,
    BATCH,
    WIP_LIMIT,
    VALUE_ADDED,
    INVENTORY,
)
"""The numbers behind "More" in the inspector."""
