"""Standing the steps of a map in lanes, moving steps to another lane, and naming lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vsmap.drawing.role_lanes import lane_of
from vsmap.editor.edits.boxes import run_of
from vsmap.editor.edits.lookup import map_of
from vsmap.model.errors import EditRefused
from vsmap.model.language import phrase, said
from vsmap.model.value_stream import LanesBy

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import MapId
    from vsmap.model.steps import Step

_SHOW = {
    LanesBy.NONE: phrase("Show no lanes"),
    LanesBy.ROLE: phrase("Show lanes by role"),
    LanesBy.TOOL: phrase("Show lanes by tool"),
}


def set_lanes(document: Editable, map_id: MapId, lanes: LanesBy) -> None:
    """Say what the lanes of a map stand for, or that it has none."""
    with document.edit(_SHOW[lanes]) as edit:
        map_of(edit.workbook, map_id)
        edit.set_map(map_id, lanes=lanes)


def move_to_lane(document: Editable, map_id: MapId, boxes: tuple[str, ...], name: str) -> None:
    """Give steps the role (or tool) of another lane; the layout places them there.

    A box that stands for several steps has to be opened first, since they may have several roles.
    """
    with document.edit(lane_entry(name)) as edit:
        stream = map_of(edit.workbook, map_id)
        if any(run_of(stream, box) is not None for box in boxes):
            message = said(
                "This box stands for steps that may have several roles; open it with Ctrl Shift G"
                " and move them"
            )
            raise EditRefused(message)
        steps = [stream.steps[step] for step in stream.steps if step in boxes]
        edit.put(map_id, *(_in_lane(step, stream.lanes, name, position=None) for step in steps))


def rename_lane(document: Editable, map_id: MapId, lane: str, name: str) -> None:
    """Give all steps of a lane another role (or tool); steps of a lane so named join them."""
    called = " ".join(name.split())
    if not called:
        raise EditRefused(said("A lane needs a name; type the role or the tool of its steps"))
    with document.edit(phrase("Rename lane"), merge_key=f"{map_id}/lane/{lane}") as edit:
        stream = map_of(edit.workbook, map_id)
        steps = [s for s in stream.steps.values() if lane_of(s, stream.lanes) == lane]
        edit.put(map_id, *(_in_lane(step, stream.lanes, called) for step in steps))


def lane_entry(name: str) -> str:
    """What the undo menu says of steps that came into a lane."""
    if not name:
        return said("Take out of its lane")
    return said("Move to lane {lane}", lane=name)


def _in_lane(step: Step, lanes: LanesBy, name: str, **more: Any) -> Step:
    field = "tool" if lanes is LanesBy.TOOL else "role"
    return step.model_copy(update={field: name, **more})
