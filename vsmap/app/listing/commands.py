"""What the lists call: every command by menu, and what only the window itself can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vsmap.app.commands.dialogs import DialogCommands
from vsmap.app.commands.editing import EditCommands
from vsmap.app.commands.export import ExportCommands
from vsmap.app.commands.files import FileCommands
from vsmap.app.commands.maps import MapCommands
from vsmap.app.commands.sheet import SheetCommands
from vsmap.app.commands.view import ViewCommands

Run = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Commands:
    """Everything that can be done, by menu."""

    files: FileCommands
    edits: EditCommands
    maps: MapCommands
    sheet: SheetCommands
    view: ViewCommands
    export: ExportCommands
    dialogs: DialogCommands


@dataclass(frozen=True, slots=True)
class WindowVerbs:
    """What only the window itself can do."""

    toggle_table: Run
    is_table_open: Callable[[], bool]
    rename_tab: Run
    close: Run
    show_shortcuts: Run
    next_part: Run
    part_before: Run
