"""The list of everything the window can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from vsmap.app.actions import Action, ActionList, Menu, Where
from vsmap.app.commands.dialogs import DialogCommands
from vsmap.app.commands.editing import EditCommands
from vsmap.app.commands.export import ExportCommands
from vsmap.app.commands.files import FileCommands
from vsmap.app.commands.maps import MapCommands
from vsmap.app.commands.sheet import SheetCommands
from vsmap.app.commands.view import ViewCommands
from vsmap.app.look.appearance import ThemeChoice
from vsmap.editor import commands as verbs
from vsmap.editor.tools.tool import ToolName
from vsmap.model.value_stream import Symbols

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


def all_actions(commands: Commands, window: WindowVerbs) -> ActionList:
    """The list, in menu order."""
    return ActionList(
        _file_actions(commands, window),
        _edit_actions(commands),
        _map_actions(commands, window),
        _step_actions(commands.sheet),
        _tool_actions(commands.sheet),
        _zoom_actions(commands.view),
        _look_actions(commands.view, window),
        _part_actions(window),
        _help_actions(commands, window),
    )


def _file_actions(c: Commands, window: WindowVerbs) -> tuple[Action, ...]:
    file, menu = c.files, Menu.FILE
    return (
        Action("file.new", "New", menu, file.new, "Ctrl+N", "file-plus"),
        Action(
            "file.template",
            "New from template\u2026",
            menu,
            c.dialogs.new_from_template,
            "Ctrl+Shift+N",
            "layout-grid",
        ),
        Action("file.open", "Open\u2026", menu, file.open, "Ctrl+O", "folder-open"),
        Action(
            "file.import",
            "Add maps from a file\u2026",
            menu,
            file.import_maps,
            "Ctrl+Shift+O",
            "import",
        ),
        Action("file.save", "Save", menu, file.save, "Ctrl+S", "save", group=1),
        Action("file.save_as", "Save as\u2026", menu, file.save_as, "Ctrl+Shift+S", group=1),
        Action(
            "file.export",
            "Export page\u2026",
            menu,
            c.export.export,
            "Ctrl+E",
            "file-down",
            group=2,
        ),
        Action(
            "file.details",
            "Page details\u2026",
            menu,
            c.dialogs.details,
            "Ctrl+I",
            "target",
            group=2,
        ),
        Action("file.close", "Close", menu, window.close, "Ctrl+Q", group=3),
    )


def _edit_actions(c: Commands) -> tuple[Action, ...]:
    menu, edits, sheet = Menu.EDIT, c.edits, c.sheet
    return (
        Action(
            "edit.undo",
            "Undo",
            menu,
            edits.undo,
            "Ctrl+Z",
            "undo-2",
            edits.can_undo,
            wording=lambda: edits.undo_words,
        ),
        Action(
            "edit.redo",
            "Redo",
            menu,
            edits.redo,
            "Ctrl+Shift+Z",
            "redo-2",
            edits.can_redo,
            wording=lambda: edits.redo_words,
            also="Ctrl+Y",
        ),
        Action(
            "edit.duplicate",
            "Duplicate",
            menu,
            sheet.do(verbs.duplicate_selected),
            "Ctrl+D",
            "copy",
            sheet.has_step,
            group=1,
        ),
        Action(
            "edit.delete",
            "Delete",
            menu,
            sheet.do(verbs.delete_selected),
            "Del",
            "trash-2",
            sheet.can_delete,
            group=1,
            where=Where.SHEET_READS_IT,
        ),
        Action(
            "edit.select_all",
            "Select all",
            menu,
            sheet.do(verbs.select_all),
            "Ctrl+A",
            enabled=sheet.has_steps,
            group=1,
        ),
    )


def _map_actions(c: Commands, window: WindowVerbs) -> tuple[Action, ...]:
    menu, maps = Menu.MAP, c.maps
    return (
        Action("map.add", "Add map", menu, maps.add, "Ctrl+Shift+M", "plus"),
        Action("map.duplicate", "Duplicate map", menu, maps.duplicate, "Ctrl+Shift+D", "copy"),
        Action("map.rename", "Rename map", menu, window.rename_tab, "Shift+F2", "pencil"),
        Action(
            "map.delete",
            "Delete map",
            menu,
            maps.delete,
            "Ctrl+Shift+Del",
            "trash-2",
            maps.can_delete,
        ),
        Action(
            "map.left",
            "Move tab left",
            menu,
            lambda: maps.move_by(-1),
            "Ctrl+Shift+PgUp",
            enabled=lambda: maps.can_move_by(-1),
            group=1,
        ),
        Action(
            "map.right",
            "Move tab right",
            menu,
            lambda: maps.move_by(1),
            "Ctrl+Shift+PgDown",
            enabled=lambda: maps.can_move_by(1),
            group=1,
        ),
        Action(
            "map.previous",
            "Map before",
            menu,
            lambda: maps.show_next(-1),
            "Ctrl+PgUp",
            enabled=maps.can_delete,
            group=1,
        ),
        Action(
            "map.next",
            "Next map",
            menu,
            lambda: maps.show_next(1),
            "Ctrl+PgDown",
            enabled=maps.can_delete,
            group=1,
        ),
        Action(
            "map.calendar",
            "Calendar and demand\u2026",
            menu,
            c.dialogs.calendar,
            "Ctrl+Shift+C",
            "calendar",
            group=2,
        ),
        Action(
            "map.tidy",
            "Tidy up",
            menu,
            c.sheet.do(verbs.tidy),
            "Ctrl+Shift+L",
            "align-horizontal-distribute-center",
            c.sheet.has_steps,
            group=2,
        ),
    )


def _step_actions(sheet: SheetCommands) -> tuple[Action, ...]:
    menu, read = Menu.STEP, Where.SHEET_READS_IT
    return (
        Action(
            "step.add", "Add next step", menu, sheet.do(verbs.add_next), "Tab", "plus", where=read
        ),
        Action(
            "step.before", "Add step before", menu, sheet.do(verbs.add_before), "Shift+Tab",
            where=read,
        ),
        Action(
            "step.beside", "Add step beside", menu, sheet.do(verbs.add_beside), "Enter", "split",
            sheet.has_step, where=read,
        ),
        Action(
            "step.connect", "Connect selected steps", menu, sheet.do(verbs.connect_selected),
            "Ctrl+L", "link", sheet.can_connect,
        ),
        Action(
            "step.rename", "Rename", menu, sheet.do(verbs.rename), "F2", "pencil",
            sheet.has_step_or_note, group=1, where=read,
        ),
        Action(
            "step.process_time", "Type process time", menu, sheet.do(verbs.type_process_time), "P",
            "clock", sheet.has_step, group=1, where=read,
        ),
        Action(
            "step.wait", "Type wait before", menu, sheet.do(verbs.type_wait), "W", "",
            sheet.has_step_or_flow, group=1, where=read,
        ),
    )  # fmt: skip


def _tool_actions(sheet: SheetCommands) -> tuple[Action, ...]:
    tools = (
        (ToolName.SELECT, "Select", "V", "mouse-pointer-2"),
        (ToolName.ADD_STEP, "Place a step", "S", "square-plus"),
        (ToolName.CONNECT, "Connect", "C", "spline"),
        (ToolName.ADD_NOTE, "Note", "N", "sticky-note"),
        (ToolName.ADD_KAIZEN, "Kaizen burst", "K", "zap"),
    )
    return tuple(
        Action(
            f"tool.{tool.value}", text, Menu.STEP, sheet.take(tool), key, icon,
            checked=sheet.holds(tool), choice="tool", group=2, where=Where.SHEET,
        )
        for tool, text, key, icon in tools
    )  # fmt: skip


def _zoom_actions(view: ViewCommands) -> tuple[Action, ...]:
    menu = Menu.VIEW
    return (
        Action("zoom.in", "Zoom in", menu, view.zoom_in, "Ctrl++", "plus", also="Ctrl+="),
        Action("zoom.out", "Zoom out", menu, view.zoom_out, "Ctrl+-", "minus"),
        Action("zoom.fit", "Whole map", menu, view.zoom_to_fit, "Ctrl+0", "maximize"),
        Action("zoom.actual", "100\u00a0%", menu, view.zoom_to_actual, "Ctrl+1"),
        Action("zoom.selection", "Zoom to selection", menu, view.zoom_to_selection, "Ctrl+2"),
    )


def _look_actions(view: ViewCommands, window: WindowVerbs) -> tuple[Action, ...]:
    menu = Menu.VIEW
    symbols = (
        (Symbols.SIMPLE, "Simple boxes", "Ctrl+Alt+1"),
        (Symbols.CLASSIC, "Classic symbols", "Ctrl+Alt+2"),
    )
    themes = (
        (ThemeChoice.LIGHT, "Light", "Ctrl+Alt+L", "sun"),
        (ThemeChoice.DARK, "Dark", "Ctrl+Alt+D", "moon"),
        (ThemeChoice.SYSTEM, "As the desktop", "Ctrl+Alt+S", ""),
    )
    return (
        Action(
            "view.table", "Step table", menu, window.toggle_table, "Ctrl+T", "table",
            checked=window.is_table_open, group=1,
        ),
        Action(
            "view.aligned", "Time ladder under its steps", menu, view.toggle_aligned, "Ctrl+Alt+A",
            enabled=partial(view.uses, Symbols.SIMPLE), checked=lambda: view.look.aligned, group=1,
        ),
        *(
            Action(
                f"symbols.{each.value}", text, menu, partial(view.use_symbols, each), key,
                checked=partial(view.uses, each), choice="symbols", group=2,
            )
            for each, text, key in symbols
        ),
        *(
            Action(
                f"theme.{theme.value}", text, menu, partial(view.wear, theme), key, icon,
                checked=partial(view.is_worn, theme), choice="theme", group=3,
            )
            for theme, text, key, icon in themes
        ),
    )  # fmt: skip


def _part_actions(window: WindowVerbs) -> tuple[Action, ...]:
    menu = Menu.VIEW
    return (
        Action("view.next_part", "Next part of the window", menu, window.next_part, "F6", group=4),
        Action(
            "view.part_before", "Part of the window before", menu, window.part_before, "Shift+F6",
            group=4,
        ),
    )  # fmt: skip


def _help_actions(c: Commands, window: WindowVerbs) -> tuple[Action, ...]:
    menu = Menu.HELP
    return (
        Action("help.keys", "Keys", menu, window.show_shortcuts, "?", "keyboard"),
        Action("help.about", "About vsmap", menu, c.dialogs.about, "F1", "info"),
    )
