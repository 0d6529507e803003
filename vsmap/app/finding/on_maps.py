"""Where words stand on the maps of a workbook: in steps, flows and notes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vsmap.app.finding.matching import plain
from vsmap.model.ids import DELIVERED, REQUEST

if TYPE_CHECKING:
    from vsmap.model.ids import MapId
    from vsmap.model.value_stream import ValueStreamMap
    from vsmap.model.workbook import Workbook


@dataclass(frozen=True, slots=True)
class Hit:
    """A record of a map that holds the words; `words` is what is read there."""

    map_id: MapId
    record: str
    words: str


def hits_on(stream: ValueStreamMap, asked: str) -> tuple[Hit, ...]:
    """The records of a map in which every word asked stands, each once."""
    wanted = plain(asked).split()
    if not wanted:
        return ()
    return tuple(
        Hit(stream.id, record, texts[0])
        for record, texts in _texts(stream)
        if _holds(plain(" ".join(texts)), wanted)
    )


def hits_elsewhere(workbook: Workbook, shown: MapId, asked: str) -> tuple[Hit, ...]:
    """The same on the other maps, in the order of their tabs."""
    others = (stream for map_id, stream in workbook.maps.items() if map_id != shown)
    return tuple(hit for stream in others for hit in hits_on(stream, asked))


def _holds(text: str, wanted: list[str]) -> bool:
    return all(word in text for word in wanted)


def _texts(stream: ValueStreamMap) -> Iterator[tuple[str, list[str]]]:
    """Each record with its texts, the one that names it first."""
    yield REQUEST, [stream.request.name]
    for step in stream.steps.values():
        yield step.id, [step.name, step.role, step.tool, step.notes]
    for flow in stream.flows.values():
        if flow.label:
            yield flow.id, [flow.label]
    for note in stream.notes.values():
        yield note.id, [note.text, note.author]
    for photo in stream.photos.values():
        yield photo.id, [photo.name]
    yield DELIVERED, [stream.delivered.name]
