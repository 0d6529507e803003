"""What client and server say to each other: y-protocols, and frames of our own from 100 on.

Stock Yjs clients speak the first four kinds. The others go only to clients that said hello.
Source: y-protocols (sync v1, awareness, auth), https://github.com/yjs/y-protocols.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from vsmap.model.errors import UpdateRefused
from vsmap.model.language import said
from vsmap.sync.wire.cursors import (
    MOST_PEOPLE_IN_PRESENCE,
    Cursors,
    Moved,
    cursors_bytes,
    moved_bytes,
    read_cursors,
    read_moved,
)
from vsmap.sync.wire.frames import Reader, block, json_bytes, json_value, number, refused, text

PROTOCOL = 1
"""The version of our own frames; a client of another version is told so in words."""

MOST_LIVE_BYTES = 64 * 1024
MOST_FIRST_BYTES = 8 * 2**20
"""The largest change taken at once: one made just now, and all that somebody brings."""

ENDED = 4001
REMOVED = 4003
TOO_SLOW = 4008
REFUSED = 4009
"""Why the server ends a line, as WebSocket closes one."""

MOST_NOTICE_BYTES = 4096
"""The longest notice of ours a client may send."""
MOST_TOLD_BYTES = 16 * 2**20
"""The longest one a server may: it lists everybody who is here, or carries a whole version."""


class Kind(IntEnum):
    """What a frame is about."""

    SYNC = 0
    PRESENCE = 1
    AUTH = 2
    ASK_PRESENCE = 3
    NOTICE = 100
    MOVED = 101
    CURSORS = 102


_NOTICE = number(Kind.NOTICE)


class Step(IntEnum):
    """The steps of sync v1."""

    ASK = 0
    ANSWER = 1
    UPDATE = 2


@dataclass(frozen=True, slots=True)
class Ask:
    """What somebody has seen; the other answers with the rest."""

    vector: bytes


@dataclass(frozen=True, slots=True)
class Change:
    """An update of the document; `is_answer` tells that it was asked for."""

    update: bytes
    is_answer: bool = False


@dataclass(frozen=True, slots=True)
class Presence:
    """What people show of themselves: by client number its clock and state (None: gone)."""

    states: Mapping[int, tuple[int, Any]]


@dataclass(frozen=True, slots=True)
class AskPresence:
    """Somebody wants everybody's presence."""


@dataclass(frozen=True, slots=True)
class Denied:
    """The server lets nobody in, with the reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A frame of our own: `hello`, `role`, `saved`, `rejected`, `ended`, with what it says."""

    name: str
    says: Mapping[str, Any]


Message = Ask | Change | Presence | AskPresence | Denied | Notice | Moved | Cursors


def written(message: Message) -> bytes:
    """The frame of a message."""
    match message:
        case Ask(vector):
            return number(Kind.SYNC) + number(Step.ASK) + block(vector)
        case Change(update, is_answer):
            step = Step.ANSWER if is_answer else Step.UPDATE
            return number(Kind.SYNC) + number(step) + block(update)
        case Presence(states):
            return number(Kind.PRESENCE) + block(_presence(states))
        case AskPresence():
            return number(Kind.ASK_PRESENCE)
        case Denied(reason):
            return number(Kind.AUTH) + number(0) + text(reason)
        case Notice(name, says):
            return number(Kind.NOTICE) + json_bytes({"is": name, **says})
        case Moved():
            return number(Kind.MOVED) + moved_bytes(message)
        case Cursors():
            return number(Kind.CURSORS) + cursors_bytes(message)


def saved(count: int) -> bytes:
    """The frame that tells somebody that so many changes of theirs are saved."""
    return _NOTICE + text(f'{{"is":"saved","count":{count}}}')


def read(frame: bytes, most_notice: int = MOST_NOTICE_BYTES) -> Message:
    """The message of a frame. Raises UpdateRefused where it is none."""
    reader = Reader(frame)
    kind = reader.number()
    match kind:
        case Kind.SYNC:
            message: Message = _read_sync(reader)
        case Kind.PRESENCE:
            message = Presence(_read_presence(Reader(reader.block())))
        case Kind.AUTH:
            reader.number()
            message = Denied(reader.text())
        case Kind.ASK_PRESENCE:
            message = AskPresence()
        case Kind.NOTICE:
            message = _read_notice(reader.text(), most_notice)
        case Kind.MOVED:
            message = read_moved(reader)[1]
        case Kind.CURSORS:
            message = read_cursors(reader)
        case _:
            raise refused(said("it is of no known kind"))
    reader.end()
    return message


def _read_sync(reader: Reader) -> Ask | Change:
    step, content = reader.number(), reader.block()
    if step == Step.ASK:
        return Ask(content)
    if step in (Step.ANSWER, Step.UPDATE):
        return Change(content, is_answer=step == Step.ANSWER)
    raise refused(said("it is of no known kind"))


def _presence(states: Mapping[int, tuple[int, Any]]) -> bytes:
    parts = [number(len(states))]
    for client, (clock, state) in states.items():
        parts.append(number(client) + number(clock) + json_bytes(state))
    return b"".join(parts)


def _read_presence(reader: Reader) -> dict[int, tuple[int, Any]]:
    count = reader.number()
    if count > MOST_PEOPLE_IN_PRESENCE:
        raise refused(said("it speaks of too many people"))
    states: dict[int, tuple[int, Any]] = {}
    for _ in range(count):
        client, clock = reader.number(), reader.number()
        states[client] = (clock, json_value(reader.text()))
    reader.end()
    return states


def _read_notice(body: str, most: int) -> Notice:
    if len(body) > most:
        raise refused(said("it is too long"))
    says = json_value(body)
    if not isinstance(says, dict) or not isinstance(says.get("is"), str):
        raise refused(said("it is of no known kind"))
    return Notice(says.pop("is"), says)


__all__ = [
    "MOST_PEOPLE_IN_PRESENCE",
    "PROTOCOL",
    "Ask",
    "AskPresence",
    "Change",
    "Cursors",
    "Denied",
    "Message",
    "Moved",
    "Notice",
    "Presence",
    "UpdateRefused",
    "read",
    "saved",
    "written",
]
