"""What is said of the whole workbook: its title, calendar, outcome and next actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vsmap.editor.edits.maps import set_demand
from vsmap.model.language import phrase

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.outcome import Action, Outcome
    from vsmap.model.quantities import Calendar

__all__ = ["set_actions", "set_calendar", "set_demand", "set_details", "set_outcome", "set_title"]


def set_title(document: Editable, title: str) -> None:
    """Name the value stream."""
    _set(document, phrase("Set title"), title=" ".join(title.split()))


def set_calendar(document: Editable, calendar: Calendar) -> None:
    """Say how many hours a day and days a week people work; times stay as typed."""
    _set(document, phrase("Set calendar"), calendar=calendar)


def set_outcome(document: Editable, outcome: Outcome) -> None:
    """Say what the people aim for."""
    _set(document, phrase("Set outcome"), outcome=outcome)


def set_actions(document: Editable, actions: tuple[Action, ...]) -> None:
    """Write down the next actions."""
    _set(document, phrase("Set next actions"), actions=actions)


def set_details(document: Editable, **fields: Any) -> None:
    """Set the date, the contributors or the version."""
    _set(document, phrase("Set details"), **fields)


def _set(document: Editable, entry: str, /, **fields: Any) -> None:
    with document.edit(entry, merge_key=f"workbook/{'+'.join(sorted(fields))}") as edit:
        edit.set_workbook(**fields)
