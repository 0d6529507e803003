"""The edit menu: undo and redo that name what they take back, and what else was said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.app.commands.desk import Desk
from vsmap.model.language import phrase, said

if TYPE_CHECKING:
    from vsmap.document.history import UndoReport


class EditCommands:
    """Undo and redo."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def undo_words(self) -> str:
        """`Undo Connect steps`."""
        return _named(phrase("Undo"), phrase("Undo {edit}"), self._desk.session.document.undo_name)

    @property
    def redo_words(self) -> str:
        """`Redo Connect steps`."""
        return _named(phrase("Redo"), phrase("Redo {edit}"), self._desk.session.document.redo_name)

    def can_undo(self) -> bool:
        """Whether there is anything of one's own to take back."""
        return self._desk.session.document.undo_name is not None

    def can_redo(self) -> bool:
        """Whether something was taken back that can be done again."""
        return self._desk.session.document.redo_name is not None

    def undo(self) -> None:
        """Take back the last edit."""
        self._say(self._desk.session.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._say(self._desk.session.redo())

    def _say(self, report: UndoReport | None) -> None:
        """Tell only what could not be taken back: what others have changed since stays."""
        if report is not None and report.skipped:
            self._desk.tell("\n".join(report.skipped))


def _named(alone: str, with_edit: str, edit: str | None) -> str:
    return said(with_edit, edit=said(edit)) if edit else said(alone)
