"""Collapsing a run of steps into one box, opening it again, and naming it; no figure changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.analysis.passages import passage_of, why_no_passage
from vsmap.editor.edits.boxes import steps_in
from vsmap.editor.edits.lookup import map_of
from vsmap.model.errors import EditRefused
from vsmap.model.ids import RunId, new_id
from vsmap.model.language import phrase, said
from vsmap.model.step_runs import StepRun

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import MapId, StepId
    from vsmap.model.value_stream import ValueStreamMap

OPEN_FIRST = phrase(
    "This box stands for several steps; open it with Ctrl Shift G and type into one of them"
)


def collapse(document: Editable, map_id: MapId, boxes: tuple[str, ...], name: str = "") -> RunId:
    """Draw steps that follow one another as one box and return its id.

    The steps of a run that is open, or one of them, go back into its box; a box among those chosen
    goes into the new one. Raises EditRefused where items come in or leave at several places.
    """
    with document.edit(phrase("Collapse steps")) as edit:
        stream = map_of(edit.workbook, map_id)
        steps = steps_in(stream, boxes)
        known = _run_with(stream, steps)
        if known is not None:
            edit.put(map_id, known.model_copy(update={"is_collapsed": True}))
            return known.id
        passage = passage_of(stream, steps)
        if passage is None:
            raise EditRefused(why_no_passage(stream, steps))
        edit.remove(map_id, *_crossed(stream, set(steps)))
        place = stream.steps[passage.entry].position
        run = StepRun(id=RunId(new_id()), name=name, steps=passage.steps, position=place)
        edit.put(map_id, run)
    return run.id


def expand(document: Editable, map_id: MapId, boxes: tuple[str, ...]) -> None:
    """Draw the steps of these runs one by one again; they keep their name for the next time."""
    with document.edit(phrase("Open steps")) as edit:
        stream = map_of(edit.workbook, map_id)
        runs = [stream.runs[RunId(box)] for box in boxes if box in stream.runs]
        collapsed = [run for run in runs if run.is_collapsed]
        if not collapsed:
            message = said("There is no collapsed box among them; select one")
            raise EditRefused(message)
        edit.put(map_id, *(run.model_copy(update={"is_collapsed": False}) for run in collapsed))


def expand_all(document: Editable, map_id: MapId) -> None:
    """Draw every step of the map on its own."""
    with document.edit(phrase("Open all steps")) as edit:
        runs = map_of(edit.workbook, map_id).runs.values()
        edit.put(
            map_id,
            *(run.model_copy(update={"is_collapsed": False}) for run in runs if run.is_collapsed),
        )


def rename_run(document: Editable, map_id: MapId, run_id: RunId, name: str) -> None:
    """Name a run; without a name it is called after its first and last step."""
    with document.edit(phrase("Rename step"), merge_key=f"{map_id}/{run_id}/name") as edit:
        run = map_of(edit.workbook, map_id).runs.get(run_id)
        if run is None:
            raise EditRefused(said("Somebody has deleted it meanwhile; choose another"))
        edit.put(map_id, run.model_copy(update={"name": " ".join(name.split())}))


def _run_with(stream: ValueStreamMap, steps: tuple[StepId, ...]) -> StepRun | None:
    """The open run to which all of these steps belong, the smallest of several."""
    wanted = set(steps)
    found = [
        run
        for run in stream.runs.values()
        if not run.is_collapsed
        and wanted
        and wanted <= set(run.steps)
        and passage_of(stream, run.steps) is not None
    ]
    is_whole = [run for run in found if wanted == {s for s in run.steps if s in stream.steps}]
    if is_whole:
        return is_whole[0]
    single = len(wanted) == 1
    return min(found, key=lambda run: len(run.steps), default=None) if single else None


def _crossed(stream: ValueStreamMap, steps: set[StepId]) -> list[RunId]:
    """Open runs that share only some of the steps, so that they could no longer be boxes."""
    return [
        run.id
        for run in stream.runs.values()
        if not steps.isdisjoint(run.steps)
        and not steps.issuperset(run.steps)
        and not steps.issubset(run.steps)
    ]
