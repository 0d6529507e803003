"""Who one is in sessions: a secret made once, the name and the colour one would like."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vsmap.app.authors import author_of
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.settings import Settings


@dataclass(frozen=True, slots=True)
class Oneself:
    """What a host is told of one; the secret itself never leaves this computer."""

    secret: str = field(repr=False)
    name: str
    colour: int


def oneself(settings: Settings) -> Oneself:
    """As the settings remember it."""
    if not settings.me:
        settings.me = secrets.token_urlsafe(32)
    return Oneself(settings.me, author_of(settings) or said("Guest"), settings.colour)
