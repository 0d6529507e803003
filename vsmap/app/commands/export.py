"""Exporting a page or file, off the GUI thread; and opening the folder it went to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from vsmap.app.background import Background
from vsmap.app.commands.desk import Desk
from vsmap.app.commands.files import file_name
from vsmap.app.dialogs.choices import KINDS, ExportChoice
from vsmap.app.panels.notice import Choice
from vsmap.formats import registry
from vsmap.model.errors import VsmapError
from vsmap.model.language import said

AskExport = Callable[[ExportChoice | None], ExportChoice | None]
"""Shows the export dialog, beginning with the last choice; None: not now."""


class ExportCommands:
    """Exports the map shown."""

    def __init__(self, desk: Desk, background: Background, ask: AskExport) -> None:
        self._desk = desk
        self._background = background
        self._ask = ask
        self._last: ExportChoice | None = None

    def export(self) -> None:
        """Ask what and where, and export it."""
        choice = self._ask(self._last)
        if choice is None:
            return
        self._last = choice
        kinds = f"{KINDS[choice.kind]} (*.{choice.kind})"
        path = self._desk.asks.file_to_save(self._suggested(choice), kinds)
        if path is not None:
            self.export_to(path if path.suffix else path.with_suffix(f".{choice.kind}"), choice)

    def export_to(self, path: Path, choice: ExportChoice) -> None:
        """Export to a path; what comes of it is told when it is done."""
        session = self._desk.session
        workbook = session.document.workbook
        wanted = registry.Wanted(map_id=session.map_id, page=choice.page, paper=choice.paper)
        self._background.latest(
            f"export {path}",
            lambda: registry.write(workbook, path, wanted),
            lambda lost: self._say_done(path, lost),
            self._say_failed,
        )

    def _say_done(self, path: Path, lost: tuple[str, ...]) -> None:
        words = said("{name} was written.", name=path.name)
        if lost:
            words += " " + said("It can't hold: {parts}.", parts="; ".join(lost))
        self._desk.tell(words, Choice(said("Open it"), lambda: _open(path)))

    def _say_failed(self, error: Exception) -> None:
        if not isinstance(error, VsmapError):
            raise error
        self._desk.tell(str(error), Choice(said("Export elsewhere"), self.export), grave=True)

    def _suggested(self, choice: ExportChoice) -> Path:
        keeper, stream = self._desk.keeper, self._desk.session.stream
        title = self._desk.session.workbook.title or said("Value stream")
        stem = keeper.path.stem if keeper.path else file_name(f"{title} {stream.name}")
        folder = keeper.path.parent if keeper.path else Path.home()
        return folder / f"{stem}.{choice.kind}"


def _open(path: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
