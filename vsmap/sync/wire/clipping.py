"""What a server tells, cut to what people can read: it may be hostile, and ours tell far less."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from vsmap.model.language import said
from vsmap.sync.wire.cursors import MOST_PEOPLE_IN_PRESENCE, Cursors
from vsmap.sync.wire.protocol import Message, Notice, Presence

MOST_WORDS = 500
"""The longest reason shown to people."""
MOST_TEXT = 4096
MOST_LISTED = 20_000
MOST_STATE = 4096
_WORDS = frozenset({"why", "name", "reason"})
_WHOLE = frozenset({"map"})
"""A version's map comes as one long text, which is read as carefully as a file."""


def clipped(message: Message) -> Message:
    """The message as far as it is believed."""
    match message:
        case Notice(name, says):
            return Notice(name[:MOST_WORDS], {key: _cut(key, each) for key, each in says.items()})
        case Presence(states):
            return Presence({n: each for n, each in states.items() if _is_small(each[1])})
        case Cursors(whole=whole):
            return replace(message, whole=tuple(each for each in whole if _is_small(each.state)))
        case _:
            return message


def reason(told: str, otherwise: str = "") -> str:
    """Why a server has ended it, in words that can be shown; never none at all."""
    return told.strip()[:MOST_WORDS] or otherwise or said("The session has ended.")


def _cut(key: str, value: Any) -> Any:
    match value:
        case str() if key in _WHOLE:
            return value
        case str():
            return value[: MOST_WORDS if key in _WORDS else MOST_TEXT]
        case list():
            most = MOST_PEOPLE_IN_PRESENCE if key == "here" else MOST_LISTED
            return [_cut("", each) for each in value[:most]]
        case dict():
            listed = list(value.items())[:MOST_LISTED]
            return {name[:MOST_TEXT]: _cut(name, each) for name, each in listed}
    return value


def _is_small(state: Any) -> bool:
    return state is None or (isinstance(state, dict) and len(str(state)) <= MOST_STATE)
