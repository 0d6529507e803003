"""The file menu."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu
from vsmap.app.listing.commands import Commands, WindowVerbs


def file_actions(c: Commands, window: WindowVerbs) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    file, menu = c.files, Menu.FILE
    return (
        Action("file.new", "New", menu, file.new, "Ctrl+N", "file-plus"),
        Action(
            "file.template",
            "New from template…",
            menu,
            c.dialogs.new_from_template,
            "Ctrl+Shift+N",
            "layout-grid",
        ),
        Action("file.open", "Open…", menu, file.open, "Ctrl+O", "folder-open"),
        Action(
            "file.import",
            "Add maps from a file…",
            menu,
            file.import_maps,
            "Ctrl+Shift+O",
            "import",
        ),
        Action("file.save", "Save", menu, file.save, "Ctrl+S", "save", group=1),
        Action("file.save_as", "Save as…", menu, file.save_as, "Ctrl+Shift+S", group=1),
        Action(
            "file.export",
            "Export page…",
            menu,
            c.export.export,
            "Ctrl+E",
            "file-down",
            group=2,
        ),
        Action(
            "file.details",
            "Page details…",
            menu,
            c.dialogs.details,
            "Ctrl+I",
            "target",
            group=2,
        ),
        Action("file.close", "Close", menu, window.close, "Ctrl+Q", group=3),
    )
