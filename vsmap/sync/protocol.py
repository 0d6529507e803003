"""What client and server say to each other: y-protocols, and frames of our own from 100 on.

Stock Yjs clients speak the first four kinds. The others go only to clients that said hello.
Source: y-protocols (sync v1, awareness, auth), https://github.com/yjs/y-protocols.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from vsmap.model.errors import UpdateRefused
from vsmap.model.language import said
from vsmap.sync.frames import Reader, block, number, refused, text

PROTOCOL = 1
"""The version of our own frames; a client of another version is told so in words."""

MOST_NOTICE_BYTES = 4096
"""The longest notice of ours a client may send."""
MOST_TOLD_BYTES = 16 * 2**20
"""The longest one a server may: it lists everybody who is here, or carries a whole version."""
DEEPEST = 16
MOST_PEOPLE_IN_PRESENCE = 2000


class Kind(IntEnum):
    """What a frame is about."""

    SYNC = 0
    PRESENCE = 1
    AUTH = 2
    ASK_PRESENCE = 3
    NOTICE = 100


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


Message = Ask | Change | Presence | AskPresence | Denied | Notice


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
            body = json.dumps({"is": name, **says}, ensure_ascii=False, separators=(",", ":"))
            return number(Kind.NOTICE) + text(body)


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
        shown = json.dumps(state, ensure_ascii=False, separators=(",", ":"))
        parts.append(number(client) + number(clock) + text(shown))
    return b"".join(parts)


def _read_presence(reader: Reader) -> dict[int, tuple[int, Any]]:
    count = reader.number()
    if count > MOST_PEOPLE_IN_PRESENCE:
        raise refused(said("it speaks of too many people"))
    states: dict[int, tuple[int, Any]] = {}
    for _ in range(count):
        client, clock = reader.number(), reader.number()
        states[client] = (clock, _json(reader.text()))
    reader.end()
    return states


def _read_notice(body: str, most: int) -> Notice:
    if len(body) > most:
        raise refused(said("it is too long"))
    says = _json(body)
    if not isinstance(says, dict) or not isinstance(says.get("is"), str):
        raise refused(said("it is of no known kind"))
    return Notice(says.pop("is"), says)


def _json(body: str) -> Any:
    try:
        value = json.loads(body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise refused(said("it is not JSON")) from None
    if not _is_shallow(value, DEEPEST):
        raise refused(said("a value in it is nested too deeply"))
    return value


def _refuse_constant(_name: str) -> None:
    """NaN and its like are no JSON: a stock client could not read what is passed on to it."""
    raise ValueError


def _is_shallow(value: object, depth: int) -> bool:
    """Whether it is nested no deeper: what is only just read may be too deep to be written."""
    if not isinstance(value, dict | list):
        return True
    inner = value.values() if isinstance(value, dict) else value
    return depth > 0 and all(_is_shallow(each, depth - 1) for each in inner)


__all__ = [
    "PROTOCOL",
    "Ask",
    "AskPresence",
    "Change",
    "Denied",
    "Message",
    "Notice",
    "Presence",
    "UpdateRefused",
    "read",
    "written",
]
