"""Which action needs which permission where people work together; all others anybody may do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from vsmap.app.actions import Action
from vsmap.sync.entry.roles import Permission

_CREATES = (
    "edit.undo",
    "edit.redo",
    "edit.duplicate",
    "edit.delete",
    "edit.cut",
    "edit.paste",
    "edit.paste_here",
    "step.add",
    "step.before",
    "step.beside",
    "step.connect",
    "step.rename",
    "step.process_time",
    "step.wait",
    "step.note",
    "step.kaizen",
    "step.comment",
    "step.resolve",
    "tool.add_step",
    "tool.connect",
    "tool.add_note",
    "tool.add_kaizen",
    "tool.add_comment",
    "table.fill",
    "table.clear",
)
_EDITS = (
    "file.import",
    "file.details",
    "map.add",
    "map.duplicate",
    "map.rename",
    "map.delete",
    "map.left",
    "map.right",
    "map.calendar",
    "map.tidy",
    "step.picture",
    "step.collapse",
    "step.open",
    "step.open_all",
    "step.make_sub_stream",
    "step.link_sub_stream",
    "step.unlink_sub_stream",
    "lanes.none",
    "lanes.role",
    "lanes.tool",
    "lanes.rename",
    "symbols.simple",
    "symbols.classic",
    "arrange.",
)
NEEDED: Mapping[str, Permission] = {
    **dict.fromkeys(_CREATES, Permission.CREATE),
    **dict.fromkeys(_EDITS, Permission.EDIT),
}


WhyNot = Callable[[Permission], str]
"""Says in words why one may not do something; empty where one may."""


def guarded(actions: tuple[Action, ...], why_not: WhyNot) -> tuple[Action, ...]:
    """The actions, each barred where one lacks the permission it needs."""
    return tuple(
        action if needed is None else replace(action, barred=partial(why_not, needed))
        for action in actions
        for needed in [needed_permission(action.id)]
    )


def needed_permission(action: str) -> Permission | None:
    """What somebody must be allowed to do for an action; None: nothing, it changes no map."""
    kind = action.partition(".")[0]
    return NEEDED.get(action) or NEEDED.get(f"{kind}.")
