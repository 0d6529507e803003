"""What is told of another's hand on one's own work. No widgets here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from vsmap.model.language import phrase, said
from vsmap.sync.guest.conflicts import Conflict

MOST_LISTED = 8
MOVED = "position"
Called = Callable[[tuple[str, ...]], str]
"""What those are called whose hand it was."""

_SET: Mapping[str, str] = {
    "name": phrase("{who} set the name to {theirs}. You had {mine}."),
    "role": phrase("{who} set the role to {theirs}. You had {mine}."),
    "process_time": phrase("{who} set the process time to {theirs}. You had {mine}."),
    "percent_complete_accurate": phrase("{who} set %C&A to {theirs}. You had {mine}."),
    "people": phrase("{who} set the people to {theirs}. You had {mine}."),
    "wait": phrase("{who} set the wait to {theirs}. You had {mine}."),
    "inventory": phrase("{who} set the inventory to {theirs}. You had {mine}."),
    "share": phrase("{who} set the share to {theirs}. You had {mine}."),
}


def told(conflicts: Sequence[Conflict], called: Called) -> str:
    """One sentence; of several, a sentence and a line for each."""
    if len(conflicts) == 1:
        return _told(conflicts[0], called)
    by = tuple(dict.fromkeys(person for conflict in conflicts for person in conflict.by))
    count = len(conflicts) + sum(conflict.more for conflict in conflicts)
    head = said(
        "{who} changed {count} thing that was yours.|{who} changed {count} things that were yours.",
        count,
        who=called(by),
    )
    lines = [_line(conflict) for conflict in conflicts[:MOST_LISTED]]
    left = len(conflicts) - len(lines)
    more = [said("And {count} more|And {count} more", left)] if left else []
    return "\n".join((head, *lines, *more))


def verb(conflicts: Sequence[Conflict]) -> str:
    """What puts one's own back."""
    if all(conflict.is_deletion for conflict in conflicts):
        return said("Restore")
    return said("Put mine back")


def _told(conflict: Conflict, called: Called) -> str:
    who, name = called(conflict.by), conflict.name
    if conflict.is_deletion and conflict.more:
        return said(
            "{who} deleted {name}, which you were editing, and {count} more."
            "|{who} deleted {name}, which you were editing, and {count} more.",
            conflict.more,
            who=who,
            name=name,
        )
    if conflict.is_deletion:
        return said("{who} deleted {name}, which you were editing.", who=who, name=name)
    if conflict.field == MOVED:
        return said("{who} moved {name} after you.", who=who, name=name)
    if not (conflict.mine and conflict.theirs):
        field = conflict.label or name
        return said("{who} changed {field} of {name} after you.", who=who, field=field, name=name)
    values = {"who": who, "theirs": conflict.theirs, "mine": conflict.mine}
    if conflict.field in _SET:
        return said(_SET[conflict.field], **values)
    usual = phrase("{who} set {field} of {name} to {theirs}. You had {mine}.")
    return said(usual, field=conflict.label, name=name, **values)


def _line(conflict: Conflict) -> str:
    if conflict.is_deletion:
        return said("\u2022 {name} was deleted", name=conflict.name)
    if conflict.field == MOVED:
        return said("\u2022 {name} was moved", name=conflict.name)
    if not (conflict.mine and conflict.theirs):
        return f"\u2022 {conflict.name}: {conflict.label}"
    return said(
        "\u2022 {name}: {field} {theirs}, you had {mine}",
        name=conflict.name,
        field=conflict.label,
        theirs=conflict.theirs,
        mine=conflict.mine,
    )
