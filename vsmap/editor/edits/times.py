"""Setting a step's process time and lead time, which decide on the wait between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.editor.edits.flows import set_wait_before
from vsmap.editor.edits.lookup import map_of, require_own, step_of
from vsmap.model.language import phrase
from vsmap.model.lead_times import wait_within
from vsmap.model.measures import UNKNOWN, TimeMeasure

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import MapId, StepId


def set_process_time(
    document: Editable, map_id: MapId, step: StepId, process_time: TimeMeasure
) -> None:
    """Set how long the work takes. A lead time kept until now becomes the wait before the step.

    Raises EditRefused where that lead time is below the process time.
    """
    key = f"{map_id}/{step}/process_time"
    with document.edit(phrase("Set process time"), merge_key=key) as edit:
        worked = step_of(map_of(edit.workbook, map_id), step)
        require_own(edit.workbook, worked)
        changed = worked.model_copy(update={"process_time": process_time})
        edit.put(map_id, changed)
        if worked.lead_time.is_known and process_time.is_known:
            set_lead_time(document, map_id, step, worked.lead_time)


def set_lead_time(document: Editable, map_id: MapId, step: StepId, lead_time: TimeMeasure) -> None:
    """Set a step's lead time, which contains the wait before it: the wait becomes the rest.

    While the process time is unknown the lead time is kept. EditRefused where it is below it.
    """
    with document.edit(phrase("Set lead time"), merge_key=f"{map_id}/{step}/lead_time") as edit:
        worked = step_of(map_of(edit.workbook, map_id), step)
        if not (worked.process_time.is_known and lead_time.is_known):
            edit.put(map_id, worked.model_copy(update={"lead_time": lead_time}))
            return
        wait = wait_within(lead_time, worked.process_time, edit.workbook.calendar)
        edit.put(map_id, worked.model_copy(update={"lead_time": UNKNOWN}))
        set_wait_before(document, map_id, step, wait)
