"""What the lists call: every command by menu, and what only the window itself can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vsmap.app.commands.clipboard import ClipboardCommands
from vsmap.app.commands.comfort import ComfortCommands
from vsmap.app.commands.dialogs import DialogCommands
from vsmap.app.commands.editing import EditCommands
from vsmap.app.commands.export import ExportCommands
from vsmap.app.commands.files import FileCommands
from vsmap.app.commands.history import HistoryCommands
from vsmap.app.commands.maps import MapCommands
from vsmap.app.commands.notes import NoteCommands
from vsmap.app.commands.session import SessionCommands
from vsmap.app.commands.sheet import SheetCommands
from vsmap.app.commands.structure import StructureCommands
from vsmap.app.commands.view import ViewCommands

Run = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Commands:
    """Everything that can be done, by menu."""

    files: FileCommands
    comfort: ComfortCommands
    edits: EditCommands
    clipboard: ClipboardCommands
    notes: NoteCommands
    maps: MapCommands
    sheet: SheetCommands
    build: StructureCommands
    view: ViewCommands
    export: ExportCommands
    history: HistoryCommands
    dialogs: DialogCommands
    session: SessionCommands


@dataclass(frozen=True, slots=True)
class WindowVerbs:
    """What only the window itself can do."""

    toggle_table: Run
    is_table_open: Callable[[], bool]
    fill_down: Run
    clear_cells: Run
    has_cells: Callable[[], bool]
    rename_tab: Run
    close: Run
    show_shortcuts: Run
    toggle_inspector: Run
    is_inspector_open: Callable[[], bool]
    next_part: Run
    part_before: Run
