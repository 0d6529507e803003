"""How a map is built: collapsed runs of steps, sub-streams behind steps, lanes."""

from __future__ import annotations

from functools import partial

from vsmap.app.actions import Action, Menu, Where
from vsmap.app.commands.structure import StructureCommands
from vsmap.model.language import phrase
from vsmap.model.value_stream import LanesBy


def structure_actions(build: StructureCommands) -> tuple[Action, ...]:
    """The actions of this part of the step menu."""
    menu = Menu.STEP
    return (
        Action(
            "step.collapse", phrase("Collapse steps"), menu, build.collapse, "Ctrl+G",
            "fold-horizontal", build.can_collapse, group=3,
        ),
        Action(
            "step.open", phrase("Open collapsed steps"), menu, build.open, "Ctrl+Shift+G",
            "unfold-horizontal", build.can_open, group=3,
        ),
        Action(
            "step.open_all", phrase("Open all"), menu, build.open_all, "Ctrl+Alt+G", "",
            build.can_open_all, group=3,
        ),
        Action(
            "step.sub_stream", phrase("Open sub-stream"), menu, build.open_sub_stream,
            "Ctrl+Return", "layers-2", build.can_open_sub_stream, group=4, where=Where.SHEET,
        ),
        Action(
            "step.make_sub_stream", phrase("Make sub-stream from step"), menu,
            build.make_sub_stream, "Ctrl+Shift+Return", "", build.can_make_sub_stream, group=4,
            where=Where.SHEET,
        ),
        Action(
            "step.link_sub_stream", phrase("Link another map\u2026"), menu, build.link_sub_stream,
            "Ctrl+Alt+J", "link", build.can_link_sub_stream, group=4,
        ),
        Action(
            "step.unlink_sub_stream", phrase("Unlink sub-stream"), menu, build.unlink_sub_stream,
            "Ctrl+Alt+U", "", build.can_open_sub_stream, group=4,
        ),
        Action(
            "map.parent", phrase("Back to the map above"), Menu.MAP, build.show_parent,
            "Ctrl+Alt+Up", "corner-left-up", build.has_parent, group=1,
        ),
    )  # fmt: skip


def lane_actions(build: StructureCommands) -> tuple[Action, ...]:
    """The actions of this part of the view menu."""
    kinds = (
        (LanesBy.NONE, phrase("No lanes"), "Ctrl+Alt+7"),
        (LanesBy.ROLE, phrase("Lanes by role"), "Ctrl+Alt+8"),
        (LanesBy.TOOL, phrase("Lanes by tool"), "Ctrl+Alt+9"),
    )
    return (
        *(
            Action(
                f"lanes.{kind.value}", text, Menu.VIEW, partial(build.use_lanes, kind), key,
                checked=partial(build.uses_lanes, kind), choice="lanes", group=2,
            )
            for kind, text, key in kinds
        ),
        Action(
            "lanes.rename", phrase("Rename lane"), Menu.VIEW, build.rename_lane, "Alt+F2", "",
            build.can_rename_lane, group=2, where=Where.SHEET,
        ),
    )  # fmt: skip
