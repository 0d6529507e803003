"""Opening the window's dialogs, and keeping what they were answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QWidget

from vsmap.app.actions import ActionList
from vsmap.app.commands.files import FileCommands
from vsmap.app.dialogs.choices import ExportChoice
from vsmap.app.look.appearance import Appearance
from vsmap.app.session import Session

Choose = Callable[[str], None]


class DialogCommands:
    """Shows a dialog over the window and does what was answered."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        appearance: Appearance,
        files: FileCommands,
        select: Choose,
    ) -> None:
        self._window = window
        self._session = session
        self._appearance = appearance
        self._files = files
        self._select = select

    def new_from_template(self) -> None:
        """Ask for a template and begin with it."""
        from vsmap.app.dialogs.templates import TemplateDialog

        if not self._files.may_leave():
            return
        dialog = TemplateDialog(self._window, self._appearance)
        if _accepted(dialog):
            self._files.begin(dialog.answer())

    def calendar(self) -> None:
        """Ask for calendar and demand, what they change in view."""
        from vsmap.app.dialogs.calendar import CalendarDialog

        dialog = CalendarDialog(self._window, self._session, self._appearance)
        if _accepted(dialog):
            dialog.keep()

    def details(self) -> None:
        """Ask for what the page says besides the map."""
        from vsmap.app.dialogs.details import DetailsDialog

        dialog = DetailsDialog(self._window, self._session)
        if _accepted(dialog):
            dialog.keep()

    def export_choice(self, before: ExportChoice | None) -> ExportChoice | None:
        """Ask what to export."""
        from vsmap.app.dialogs.export import ExportDialog

        dialog = ExportDialog(self._window, self._appearance, before)
        return dialog.answer() if _accepted(dialog) else None

    def explain(self, figure: str, corner: QPoint) -> None:
        """Say why a figure is what it is."""
        from vsmap.analysis.explanation import explain
        from vsmap.app.dialogs.explanation import ExplanationCard

        session = self._session
        told = explain(session.workbook, session.map_id, figure, session.figures)
        card = ExplanationCard(self._window, told)
        card.chosen.connect(self._select)
        card.show_above(corner)

    def shortcuts(self, actions: ActionList) -> None:
        """Show every key."""
        from vsmap.app.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(self._window, actions).exec()

    def about(self) -> None:
        """Say what vsmap is."""
        from vsmap.app.dialogs.about import AboutDialog

        AboutDialog(self._window).exec()


def _accepted(dialog: QDialog) -> bool:
    return dialog.exec() == QDialog.DialogCode.Accepted
