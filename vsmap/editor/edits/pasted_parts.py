"""Copies of everything a map holds, under ids and names of their own."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from vsmap.editor.edits.copying import ASIDE
from vsmap.model.ids import FlowId, MapId, NoteId, PhotoId, RunId, StepId, is_end, new_id
from vsmap.model.naming import free_name
from vsmap.model.photos import Photo
from vsmap.model.placement import Point
from vsmap.model.value_stream import Note, ValueStreamMap

if TYPE_CHECKING:
    from vsmap.model.flows import Flow
    from vsmap.model.step_runs import StepRun
    from vsmap.model.steps import Step

COLUMN = 144.0
"""How far apart copies stand in a row where nobody has placed them."""


def copied(
    fragment: ValueStreamMap,
    onto: ValueStreamMap,
    maps: Collection[MapId],
    at: Point | None = None,
) -> ValueStreamMap:
    """A map with a copy of each part, ready to be put on another.

    `at` is where the upper left corner of all of it goes; without it the steps are left to the
    layout. A sub-stream that is not among the `maps` is left out.
    """
    copy = _Copy(fragment, onto, maps, at)
    return fragment.model_copy(
        update={
            "steps": {step.id: step for step in copy.steps()},
            "flows": {flow.id: flow for flow in copy.flows()},
            "notes": {note.id: note for note in copy.notes()},
            "photos": {photo.id: photo for photo in copy.photos()},
            "runs": {run.id: run for run in copy.runs()},
        }
    )


class _Copy:
    """Knows which new id stands for which old one, and how far everything moves."""

    def __init__(
        self,
        fragment: ValueStreamMap,
        onto: ValueStreamMap,
        maps: Collection[MapId],
        at: Point | None,
    ) -> None:
        self._fragment = fragment
        self._maps = maps
        self._at = at
        self._taken = {step.name for step in onto.steps.values()}
        self._filled = _corners(onto.notes.values(), onto.photos.values())
        self._steps = {step: StepId(new_id()) for step in fragment.steps}
        self._flows = {flow.id: FlowId(new_id()) for flow in fragment.visible_flows()}
        self._move = self._shift()

    def steps(self) -> list[Step]:
        """The steps, in a row at the place where nobody has placed them."""
        return [self._step(step, index) for index, step in enumerate(self._fragment.steps.values())]

    def _step(self, step: Step, index: int) -> Step:
        name = free_name(step.name, self._taken) if step.name else ""
        self._taken.add(name)
        sub_stream = step.sub_stream if step.sub_stream in self._maps else None
        fields = {"name": name, "position": self._place(step, index), "sub_stream": sub_stream}
        return step.model_copy(update={"id": self._steps[step.id], **fields})

    def flows(self) -> list[Flow]:
        """The flows, their ends led to the copies; Request and Delivered are themselves."""
        return [
            flow.model_copy(
                update={
                    "id": self._flows[flow.id],
                    "source": self._end(flow.source),
                    "target": self._end(flow.target),
                }
            )
            for flow in self._fragment.visible_flows()
        ]

    def notes(self) -> list[Note]:
        """The notes."""
        return [
            note.model_copy(update={"id": NoteId(new_id()), **self._standing(note)})
            for note in self._fragment.notes.values()
        ]

    def photos(self) -> list[Photo]:
        """The pictures."""
        return [
            photo.model_copy(update={"id": PhotoId(new_id()), **self._standing(photo)})
            for photo in self._fragment.photos.values()
        ]

    def runs(self) -> list[StepRun]:
        """The runs of steps that are shown as one."""
        return [
            run.model_copy(
                update={
                    "id": RunId(new_id()),
                    "steps": tuple(self._steps[step] for step in run.steps if step in self._steps),
                    "position": None,
                }
            )
            for run in self._fragment.runs.values()
        ]

    def _end(self, step: StepId) -> StepId:
        return step if is_end(step) else self._steps[step]

    def _place(self, step: Step, index: int) -> Point | None:
        if self._at is None:
            return None
        if step.position is None:
            return Point(self._at.x + index * COLUMN, self._at.y)
        return Point(step.position.x + self._move.x, step.position.y + self._move.y)

    def _standing(self, part: Note | Photo) -> dict[str, object]:
        """On what, and where, the copy of a note or picture stands."""
        on = self._steps.get(StepId(part.on or "")) or self._flows.get(FlowId(part.on or ""))
        place = part.position
        if place is None and on is None:
            place = self._at
        elif place is not None:
            place = Point(place.x + self._move.x, place.y + self._move.y)
        return {"on": on, "position": place}

    def _shift(self) -> Point:
        """How far what has a place is moved."""
        steps, notes = self._fragment.steps.values(), self._fragment.notes.values()
        photos = self._fragment.photos.values()
        corners = _corners(steps, notes, photos)
        if self._at is not None and corners:
            left, top = min(x for x, _ in corners), min(y for _, y in corners)
            return Point(self._at.x - left, self._at.y - top)
        loose = _corners(notes, photos)
        by = 0.0
        while any((x + by, y + by) in self._filled for x, y in loose):
            by += ASIDE
        return Point(by, by)


def _corners(*parts: Iterable[Step | Note | Photo]) -> set[Point]:
    places = (part.position for kind in parts for part in kind)
    return {place for place in places if place is not None}
