"""What the edit menu does to the cells of the step table."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu
from vsmap.app.listing.commands import WindowVerbs
from vsmap.model.language import phrase


def table_actions(window: WindowVerbs) -> tuple[Action, ...]:
    """Fill and clear; copying and pasting cells are the clipboard's actions."""
    menu, has_cells = Menu.EDIT, window.has_cells
    return (
        Action(
            "table.fill", phrase("Fill down in the step table"), menu, window.fill_down,
            "Ctrl+Shift+F", "arrow-down", has_cells, group=8, in_table="Ctrl+D",
        ),
        Action(
            "table.clear", phrase("Clear cells of the step table"), menu, window.clear_cells,
            "Ctrl+Backspace", "x", has_cells, group=8, in_table="Del",
        ),
    )  # fmt: skip
