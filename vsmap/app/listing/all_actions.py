"""The list of everything the window can do, in menu order."""

from __future__ import annotations

from vsmap.app.actions import ActionList
from vsmap.app.listing.commands import Commands, WindowVerbs
from vsmap.app.listing.edit import edit_actions
from vsmap.app.listing.file import file_actions
from vsmap.app.listing.help import help_actions
from vsmap.app.listing.map import map_actions
from vsmap.app.listing.step import step_actions, tool_actions
from vsmap.app.listing.view import look_actions, part_actions, zoom_actions


def all_actions(commands: Commands, window: WindowVerbs) -> ActionList:
    """The list, in menu order."""
    return ActionList(
        file_actions(commands, window),
        edit_actions(commands),
        map_actions(commands, window),
        step_actions(commands.sheet),
        tool_actions(commands.sheet),
        zoom_actions(commands.view),
        look_actions(commands.view, window),
        part_actions(window),
        help_actions(commands, window),
    )
