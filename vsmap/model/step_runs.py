"""Runs of steps that are shown as one box while they are collapsed."""

from __future__ import annotations

from vsmap.model.fields import Record
from vsmap.model.ids import RunId, StepId
from vsmap.model.placement import Point


class StepRun(Record):
    """Steps that follow one another, drawn as one box or one by one; figures never change by it.

    It may name steps that are gone or no longer hang together; then it is drawn step by step.
    """

    id: RunId
    name: str = ""
    steps: tuple[StepId, ...] = ()
    is_collapsed: bool = True
    position: Point | None = None
