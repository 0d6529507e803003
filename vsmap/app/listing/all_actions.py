"""The list of everything the window can do, in menu order."""

from __future__ import annotations

from vsmap.app.actions import ActionList
from vsmap.app.listing.arrange import arrange_actions
from vsmap.app.listing.comfort import settings_actions, trouble_actions, type_actions
from vsmap.app.listing.commands import Commands, WindowVerbs
from vsmap.app.listing.edit import edit_actions
from vsmap.app.listing.exchange import remark_actions, resolved_actions
from vsmap.app.listing.file import file_actions
from vsmap.app.listing.help import help_actions
from vsmap.app.listing.history import history_actions, version_actions
from vsmap.app.listing.map import map_actions
from vsmap.app.listing.permissions import guarded
from vsmap.app.listing.session import session_actions
from vsmap.app.listing.showing import finding_actions, showing_actions
from vsmap.app.listing.step import step_actions, tool_actions
from vsmap.app.listing.structure import lane_actions, structure_actions
from vsmap.app.listing.table import table_actions
from vsmap.app.listing.view import look_actions, part_actions, zoom_actions
from vsmap.app.showing import Showing


def all_actions(commands: Commands, window: WindowVerbs, showing: Showing) -> ActionList:
    """The list, in menu order."""
    groups = (
        file_actions(commands, window),
        version_actions(commands.history),
        edit_actions(commands),
        settings_actions(commands.comfort),
        finding_actions(showing),
        map_actions(commands, window),
        step_actions(commands.sheet),
        structure_actions(commands.build),
        tool_actions(commands.sheet),
        arrange_actions(commands.sheet),
        remark_actions(commands.clipboard, commands.sheet, commands.notes),
        table_actions(window),
        zoom_actions(commands.view),
        history_actions(commands.history),
        look_actions(commands.view, window),
        resolved_actions(commands.notes),
        lane_actions(commands.build),
        showing_actions(showing),
        type_actions(commands.comfort),
        part_actions(window),
        session_actions(commands.session),
        help_actions(commands, window),
        trouble_actions(commands.comfort),
    )
    return ActionList(*(guarded(group, commands.session.why_not) for group in groups))
