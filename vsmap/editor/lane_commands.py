"""What hands and keys do to lanes: choosing all steps of one, naming one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.drawing.lane_tasks import lane_record
from vsmap.drawing.primitives import Part
from vsmap.drawing.role_lanes import lane_of
from vsmap.editor.commands import current_step
from vsmap.editor.fields import Field
from vsmap.model.value_stream import LanesBy

if TYPE_CHECKING:
    from vsmap.editor.workplace import Workplace


def lane_of_selected(editor: Workplace) -> str | None:
    """The lane of the chosen step; None where the map has no lanes or no step is chosen."""
    stream, step = editor.sheet.shown.stream, current_step(editor)
    if stream.lanes is LanesBy.NONE or step is None or step not in stream.steps:
        return None
    return lane_of(stream.steps[step], stream.lanes)


def rename_lane(editor: Workplace) -> None:
    """Open the name of the chosen step's lane."""
    lane = lane_of_selected(editor)
    if lane is not None:
        editor.begin_typing(Field(lane_record(lane), Part.LANE))
