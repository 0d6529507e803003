"""Comments and the threads they make: all that is said of one step, flow or note."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from vsmap.model.ids import NoteId
from vsmap.model.value_stream import Note, NoteKind, ValueStreamMap

Thread = tuple[Note, ...]


def topic_of(comment: Note) -> str:
    """What a comment speaks of: a step, flow or note, or the free comment the talk began with."""
    return str(comment.on or comment.id)


def threads(notes: Iterable[Note]) -> tuple[Thread, ...]:
    """The comments among these by what they speak of, each thread in the order of its times."""
    comments = [note for note in notes if note.kind is NoteKind.COMMENT]
    places = {topic_of(comment): at for at, comment in reversed(list(enumerate(comments)))}
    in_order = sorted(comments, key=lambda comment: (places[topic_of(comment)], _when(comment)))
    return tuple(tuple(thread) for _, thread in groupby(in_order, key=topic_of))


def thread_on(stream: ValueStreamMap, topic: str) -> Thread:
    """What is said of one record; nothing where nobody has said anything."""
    notes = stream.notes.values()
    said = [n for n in notes if n.kind is NoteKind.COMMENT and topic_of(n) == topic]
    return next(iter(threads(said)), ())


def with_threads(stream: ValueStreamMap, ids: tuple[str, ...]) -> tuple[str, ...]:
    """These records, each comment among them with all of its thread."""
    found = (stream.notes.get(NoteId(record)) for record in ids)
    topics = {topic_of(n) for n in found if n is not None and n.kind is NoteKind.COMMENT}
    said = (comment.id for topic in topics for comment in thread_on(stream, topic))
    return tuple(dict.fromkeys((*ids, *said)))


def without_comments(stream: ValueStreamMap) -> ValueStreamMap:
    """The map as it goes to others: what was said while making it stays behind."""
    notes = stream.notes.values()
    told = [note.id for note in notes if note.kind is NoteKind.COMMENT]
    return stream.without(*told) if told else stream


def is_open(thread: Thread) -> bool:
    """Whether something in it is not resolved yet."""
    return any(not comment.is_resolved for comment in thread)


def _when(comment: Note) -> float:
    return comment.at.timestamp() if comment.at is not None else 0.0
