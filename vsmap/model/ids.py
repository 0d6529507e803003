"""Names for things that stay the same while everything else about them changes."""

from __future__ import annotations

import secrets
from typing import NewType

WorkbookId = NewType("WorkbookId", str)
MapId = NewType("MapId", str)
StepId = NewType("StepId", str)
FlowId = NewType("FlowId", str)
NoteId = NewType("NoteId", str)
RunId = NewType("RunId", str)
PhotoId = NewType("PhotoId", str)
ActionId = NewType("ActionId", str)

REQUEST = StepId("request")
"""The end every map starts from; flows leave it, none enters."""

DELIVERED = StepId("delivered")
"""The end every map leads to; flows enter it, none leaves."""

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def new_id() -> str:
    """A random id of 12 characters (60 bits), without letters that read alike."""
    return "".join(_ALPHABET[byte & 31] for byte in secrets.token_bytes(12))


def is_end(step: StepId) -> bool:
    """Whether the id is Request or Delivered rather than a step.

    >>> is_end(REQUEST)
    True
    """
    return step in (REQUEST, DELIVERED)
