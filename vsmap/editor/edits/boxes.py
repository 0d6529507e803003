"""What an edit means by a box: a step, an end, or the run of steps a collapsed box stands for."""

from __future__ import annotations

from collections.abc import Iterable

from vsmap.analysis.passages import passage_of
from vsmap.model.ids import RunId, StepId
from vsmap.model.step_runs import StepRun
from vsmap.model.value_stream import ValueStreamMap


def run_of(stream: ValueStreamMap, box: str) -> StepRun | None:
    """The run a box stands for; None for a step or an end."""
    return None if stream.has(StepId(box)) else stream.runs.get(RunId(box))


def entered_at(stream: ValueStreamMap, box: StepId) -> StepId:
    """The step at which items come into a box: of a run its first."""
    run = run_of(stream, box)
    passage = passage_of(stream, run.steps) if run is not None else None
    return box if passage is None else passage.entry


def left_at(stream: ValueStreamMap, box: StepId) -> StepId:
    """The step at which items leave a box: of a run its last."""
    run = run_of(stream, box)
    passage = passage_of(stream, run.steps) if run is not None else None
    return box if passage is None else passage.exit


def steps_in(stream: ValueStreamMap, boxes: Iterable[str]) -> tuple[StepId, ...]:
    """The steps these boxes stand for, each once; what is no box of a step is left out."""
    found: dict[StepId, None] = {}
    for box in boxes:
        run = run_of(stream, box)
        for step in (box,) if run is None else run.steps:
            if step in stream.steps:
                found[StepId(step)] = None
    return tuple(found)


def with_steps_inside(stream: ValueStreamMap, records: Iterable[str]) -> tuple[str, ...]:
    """These records, and of each run the steps it stands for too."""
    found: dict[str, None] = {}
    for record in records:
        run = run_of(stream, record)
        found |= dict.fromkeys((record, *(run.steps if run is not None else ())))
    return tuple(found)
