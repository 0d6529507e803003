"""The view menu: zoom, how maps are drawn, the parts of the window."""

from __future__ import annotations

from functools import partial

from vsmap.app.actions import Action, Menu
from vsmap.app.commands.view import ViewCommands
from vsmap.app.listing.commands import WindowVerbs
from vsmap.app.look.appearance import ThemeChoice
from vsmap.model.language import phrase
from vsmap.model.value_stream import Symbols


def zoom_actions(view: ViewCommands) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu = Menu.VIEW
    return (
        Action("zoom.in", "Zoom in", menu, view.zoom_in, "Ctrl++", "plus", also="Ctrl+="),
        Action("zoom.out", "Zoom out", menu, view.zoom_out, "Ctrl+-", "minus"),
        Action("zoom.fit", "Whole map", menu, view.zoom_to_fit, "Ctrl+0", "maximize"),
        Action("zoom.actual", "100\u00a0%", menu, view.zoom_to_actual, "Ctrl+1"),
        Action("zoom.selection", "Zoom to selection", menu, view.zoom_to_selection, "Ctrl+2"),
    )


def look_actions(view: ViewCommands, window: WindowVerbs) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu = Menu.VIEW
    symbols = (
        (Symbols.SIMPLE, phrase("Simple boxes"), "Ctrl+Alt+1"),
        (Symbols.CLASSIC, phrase("Classic symbols"), "Ctrl+Alt+2"),
    )
    themes = (
        (ThemeChoice.LIGHT, phrase("Light"), "Ctrl+Alt+L", "sun"),
        (ThemeChoice.DARK, phrase("Dark"), "Ctrl+Alt+D", "moon"),
        (ThemeChoice.SYSTEM, phrase("As the desktop"), "Ctrl+Alt+S", ""),
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


def part_actions(window: WindowVerbs) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu = Menu.VIEW
    return (
        Action(
            "view.inspector", "Inspector", menu, window.toggle_inspector, "Ctrl+Alt+I",
            "panel-right", checked=window.is_inspector_open, group=4,
        ),
        Action("view.next_part", "Next part of the window", menu, window.next_part, "F6", group=4),
        Action(
            "view.part_before", "Part of the window before", menu, window.part_before, "Shift+F6",
            group=4,
        ),
    )  # fmt: skip
