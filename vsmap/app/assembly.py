"""Constructs the window and everything behind it, by hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from vsmap.app.arguments import Arguments
from vsmap.app.background import Background
from vsmap.app.commands.files import NATIVE, new_workbook
from vsmap.app.keeper import Keeper
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.focus_ring import FocusRings
from vsmap.app.session import Session
from vsmap.app.settings import Settings
from vsmap.app.window import USUAL_SIZE, MainWindow
from vsmap.canvas.scale import set_scale
from vsmap.canvas.typeface import load_typeface
from vsmap.document.shared_map import SharedWorkbook
from vsmap.formats import registry
from vsmap.formats.opened import Opened
from vsmap.model.errors import VsmapError


@dataclass(frozen=True, slots=True)
class Made:
    """The window and what belongs to it."""

    window: MainWindow
    session: Session
    keeper: Keeper
    opened: Opened | None = None


def the_application(name: str) -> QApplication:
    """The one application of this process, in the style that the stylesheet builds on."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([name])
    application.setApplicationName("vsmap")
    application.setStyle("Fusion")
    load_typeface()
    return application


def make_window(
    application: QApplication,
    settings: Settings,
    arguments: Arguments,
    folder: Path | None = None,
) -> Made:
    """The window on an empty workbook, or on the .vsmap file named; `begin` takes it in hand.

    `folder` is for locks and journals; tests give their own.
    """
    set_scale(arguments.scale or settings.scale)
    appearance = Appearance(arguments.theme or settings.theme)
    appearance.dress(application)
    background = Background()
    opened = _opened(arguments.file)
    document = opened.document if opened is not None else None
    session = Session(document or SharedWorkbook.new(new_workbook(settings)), background)
    keeper = Keeper(session, folder)
    keeper.hold(None)
    window = MainWindow(session, keeper, appearance, settings, background, folder=folder)
    window.resize(USUAL_SIZE)
    FocusRings(appearance, window)
    window.restoreGeometry(settings.geometry)
    window.table.set_open(settings.table_open)
    return Made(window, session, keeper, opened)


def begin(made: Made, arguments: Arguments) -> bool:
    """Open the file named, or what a crash left unsaved; False (and told) where it can't be."""
    files = made.window.commands.files
    if arguments.file is not None:
        return files.open_path(arguments.file, made.opened)
    if arguments.screenshot is None:
        files.take_recovered()
    return True


def _opened(path: Path | None) -> Opened | None:
    """A .vsmap file that holds a map, read; others are read, and what is wrong told, later."""
    if path is None or path.suffix.casefold() != NATIVE:
        return None
    try:
        opened = registry.read(path)
    except VsmapError:
        return None
    return None if opened.workbook.main_map() is None else opened
