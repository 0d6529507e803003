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
from vsmap.model.flows import Flow
from vsmap.model.ids import MapId, StepId
from vsmap.model.measures import UNKNOWN, Measure
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap

Value = Callable[[ValueStreamMap, Step], Any]
Write = Callable[[Editable, MapId, StepId, Any], object]


@dataclass(frozen=True, slots=True)
class StepField:
    """One field: how it is called, read (None: plain words), looked up and written."""

    name: str
    label: str
    reading: Reading | None
    value: Value
    write: Write
    hint: str = ""

    @property
    def is_number(self) -> bool:
        """Whether a measure belongs there rather than words."""
        return self.reading is not None


def flow_before(stream: ValueStreamMap, step: StepId) -> Flow | None:
    """The flow whose wait stands before a step: the first of those that lead into it."""
    flows = stream.flows_into(step)
    return flows[0] if flows else None


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
        flow = flow_before(stream, step.id)
        return UNKNOWN if flow is None else getattr(flow, name)

    return StepField(f"{name}_before", label, reading, value, write, hint)


def _wip_limit(_stream: ValueStreamMap, step: Step) -> Measure[float]:
    return UNKNOWN if step.wip_limit is None else Measure(likely=float(step.wip_limit))


def _set_wip_limit(document: Editable, map_id: MapId, step: StepId, value: Measure[float]) -> None:
    limit = None if value.likely is None else round(value.likely)
    set_step(document, map_id, step, wip_limit=limit)


NAME = StepField("name", "Step", None, lambda _stream, step: step.name, rename_step)
ROLE = _own("role", "Role", None, "Who does it: a role or a team")
PROCESS_TIME = StepField(
    "process_time",
    "Process time",
    TIME,
    lambda _stream, step: step.process_time,
    set_process_time,
    "How long the work itself takes",
)
WAIT_BEFORE = _before(
    "wait", "Wait before", TIME, set_wait_before, "How long an item sits before this step"
)
PCA = _own(
    "percent_complete_accurate",
    "%C&A",
    SHARE,
    "How much arrives complete and accurate at the next step",
)
PEOPLE = _own("people", "People", COUNT, "How many work on it; blank is one")
CYCLE_TIME = _own("cycle_time", "Cycle time", TIME, "Between two finished items; blank is PT")
CHANGEOVER = _own("changeover", "Changeover", TIME, "To get ready for another kind of item")
UPTIME = _own("uptime", "Uptime", SHARE, "How much of the time it can run; blank is 100 %")
BATCH = _own("batch", "Batch", COUNT, "How many items go through together; blank is one")
VALUE_ADDED = _own("value_added", "Value-added", SHARE, "Part of the work the customer pays for")
WIP_LIMIT = StepField(
    "wip_limit", "WIP limit", WHOLE, _wip_limit, _set_wip_limit, "The most items allowed in it"
)
INVENTORY = _before(
    "inventory",
    "Inventory before",
    COUNT,
    set_inventory_before,
    "Pieces waiting; the wait is then inventory / demand",
)
TOOL = _own("tool", "Tool", None, "What it is done with")
NOTES = _own("notes", "Notes", None)

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
