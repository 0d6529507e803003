"""Copying steps with the flows among them, notes and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.editor.edits.boxes import steps_in
from vsmap.editor.edits.lookup import map_of, step_of
from vsmap.model.ids import FlowId, NoteId, PhotoId, StepId, new_id
from vsmap.model.language import phrase
from vsmap.model.naming import free_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vsmap.editor.edits.editable import Editable
    from vsmap.model.flows import Flow
    from vsmap.model.ids import MapId
    from vsmap.model.photos import Photo
    from vsmap.model.placement import Point
    from vsmap.model.steps import Step
    from vsmap.model.value_stream import Note, ValueStreamMap

ASIDE = 24.0
"""How far right and down of the first a copy stands."""


def duplicate(document: Editable, map_id: MapId, steps: tuple[StepId, ...]) -> list[StepId]:
    """Copy steps and the flows among them; the copies are numbered and stand a little apart."""
    steps = steps_in(map_of(document.workbook, map_id), steps)
    new = {str(step): new_id() for step in steps}
    with document.edit(phrase("Duplicate")) as edit:
        stream = map_of(edit.workbook, map_id)
        places = {str(s): _aside(step_of(stream, s).position) for s in steps}
        duplicate_to(document, map_id, {r: at for r, at in places.items() if at}, new)
    return [StepId(new[step]) for step in steps]


def duplicate_to(
    document: Editable, map_id: MapId, places: Mapping[str, Point], new: Mapping[str, str]
) -> None:
    """Copy what `new` gives ids for, with the flows among the steps, to these places.

    What somebody deleted meanwhile is stepped over; a copy without a place the layout places.
    """
    with document.edit(phrase("Duplicate")) as edit:
        stream = map_of(edit.workbook, map_id)
        edit.put(
            map_id,
            *_copied_steps(stream, places, new),
            *_copied_flows(stream, new),
            *_copied_notes(stream, places, new),
            *_copied_photos(stream, places, new),
        )


def _aside(position: Point | None) -> Point | None:
    return position and position._replace(x=position.x + ASIDE, y=position.y + ASIDE)


def _copied_steps(
    stream: ValueStreamMap, places: Mapping[str, Point], new: Mapping[str, str]
) -> Iterator[Step]:
    """The steps under other names, without what others estimated."""
    taken = {step.name for step in stream.steps.values()}
    for record, copy in new.items():
        step = stream.steps.get(StepId(record))
        if step is None:
            continue
        name = free_name(step.name, taken) if step.name else ""
        taken.add(name)
        own = {"id": StepId(copy), "name": name, "position": places.get(record), "estimates": ()}
        yield step.model_copy(update=own)


def _copied_flows(stream: ValueStreamMap, new: Mapping[str, str]) -> Iterator[Flow]:
    """The flows among the steps copied."""
    for flow in stream.visible_flows():
        if flow.source in new and flow.target in new:
            source, target = StepId(new[flow.source]), StepId(new[flow.target])
            own = {"id": FlowId(new_id()), "source": source, "target": target, "estimates": ()}
            yield flow.model_copy(update=own)


def _copied_notes(
    stream: ValueStreamMap, places: Mapping[str, Point], new: Mapping[str, str]
) -> Iterator[Note]:
    for record, copy in new.items():
        note = stream.notes.get(NoteId(record))
        if note is not None:
            own = {"id": NoteId(copy), **_standing(note, record, places, new)}
            yield note.model_copy(update=own)


def _copied_photos(
    stream: ValueStreamMap, places: Mapping[str, Point], new: Mapping[str, str]
) -> Iterator[Photo]:
    for record, copy in new.items():
        photo = stream.photos.get(PhotoId(record))
        if photo is not None:
            own = {"id": PhotoId(copy), **_standing(photo, record, places, new)}
            yield photo.model_copy(update=own)


def _standing(
    part: Note | Photo, record: str, places: Mapping[str, Point], new: Mapping[str, str]
) -> dict[str, object]:
    """Where the copy stands, and on what: on the copy of its step, if that is copied too."""
    on = StepId(new[str(part.on)]) if str(part.on) in new else part.on
    return {"on": on, "position": places.get(record)}
