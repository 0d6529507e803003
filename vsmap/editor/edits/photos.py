"""Pictures on the sheet: adding, naming and resizing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.editor.edits.lookup import map_of
from vsmap.model.errors import EditRefused
from vsmap.model.language import phrase, said
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from vsmap.drawing.geometry import Box
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import FlowId, MapId, PhotoId, StepId
    from vsmap.model.photos import Photo
    from vsmap.model.value_stream import ValueStreamMap

_BESIDE = 16.0
"""What stays free between pictures added together."""


def add_photos(
    document: Editable,
    map_id: MapId,
    photos: tuple[Photo, ...],
    *,
    on: StepId | FlowId | None = None,
    at: Point | None = None,
) -> tuple[PhotoId, ...]:
    """Put pictures on a step or flow, or side by side with the first one's middle at a place."""
    placed: list[Photo] = []
    x = at.x - photos[0].width / 2 if at and photos else 0.0
    for photo in photos:
        place = None if at is None else Point(x, at.y - photo.height / 2)
        placed.append(photo.model_copy(update={"on": on, "position": place}))
        x += photo.width + _BESIDE
    with document.edit(phrase("Add picture")) as edit:
        map_of(edit.workbook, map_id)
        edit.put(map_id, *placed)
    return tuple(photo.id for photo in placed)


def name_photo(document: Editable, map_id: MapId, photo: PhotoId, name: str) -> None:
    """Say what a picture shows."""
    with document.edit(phrase("Name picture"), merge_key=f"{map_id}/{photo}/name") as edit:
        named = _photo_of(map_of(edit.workbook, map_id), photo)
        edit.put(map_id, named.model_copy(update={"name": " ".join(name.split())}))


def resize_photo(document: Editable, map_id: MapId, photo: PhotoId, frame: Box) -> None:
    """Let a picture take another frame."""
    with document.edit(phrase("Resize picture")) as edit:
        resized = _photo_of(map_of(edit.workbook, map_id), photo)
        size = {"width": frame.width, "height": frame.height}
        place = {"position": Point(frame.x, frame.y)}
        edit.put(map_id, resized.model_copy(update={**size, **place}))


def _photo_of(stream: ValueStreamMap, photo: PhotoId) -> Photo:
    found = stream.photos.get(photo)
    if found is None:
        message = said("This picture is no longer on the map; add another")
        raise EditRefused(message)
    return found
