"""Whose name stands under a comment."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vsmap.app.settings import Settings


def author_of(settings: Settings) -> str:
    """The name comments are signed with: the one in the settings, else that of the login."""
    if settings.author:
        return settings.author
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
