"""What every command works with."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.app.dialogs.asks import Asks
from vsmap.app.keeper import Keeper
from vsmap.app.panels.notice import Tell
from vsmap.app.session import Session
from vsmap.app.settings import Settings


@dataclass(frozen=True, slots=True)
class Desk:
    """What every command works with."""

    session: Session
    keeper: Keeper
    settings: Settings
    asks: Asks
    tell: Tell
