"""Who may do what in a session: the one table of roles and permissions."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from vsmap.model.language import phrase


class Role(StrEnum):
    """What somebody is in a session, least first."""

    VIEWER = "viewer"
    PARTICIPANT = "participant"
    MAPPER = "mapper"
    FACILITATOR = "facilitator"


class Permission(StrEnum):
    """One thing somebody may do."""

    SEE = "see"
    BE_SEEN = "be seen"
    CREATE = "create steps, notes and comments, and edit one's own"
    EDIT = "edit everything"
    CARRY_ON = "carry on hosting where the host is gone"
    EDIT_LOCKED = "edit a locked map"
    LOCK = "lock a map"
    GIVE_ROLES = "give roles"
    REMOVE_PEOPLE = "remove people"
    INVITE = "invite"
    GATHER = "bring everyone to oneself"
    END = "end the session"


_SEES = frozenset({Permission.SEE, Permission.BE_SEEN})
_CREATES = _SEES | {Permission.CREATE}
_EDITS = _CREATES | {Permission.EDIT, Permission.CARRY_ON}

MAY: Mapping[Role, frozenset[Permission]] = {
    Role.VIEWER: _SEES,
    Role.PARTICIPANT: _CREATES,
    Role.MAPPER: _EDITS,
    Role.FACILITATOR: frozenset(Permission),
}
"""The table. A later feature adds its permissions here and nowhere else."""

TOLD: Mapping[Role, str] = {
    Role.VIEWER: phrase("Viewer"),
    Role.PARTICIPANT: phrase("Participant"),
    Role.MAPPER: phrase("Mapper"),
    Role.FACILITATOR: phrase("Facilitator"),
}


def may(role: Role, permission: Permission) -> bool:
    """Whether somebody in that role may do it.

    >>> may(Role.PARTICIPANT, Permission.EDIT)
    False
    """
    return permission in MAY[role]
