"""What clients ask of a room beside changing the map: govern it, keep and fetch versions."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, TypeGuard

from vsmap.model.errors import FileProblem
from vsmap.model.language import phrase, said
from vsmap.sync.entry.codes import CODE_SECONDS, Codes
from vsmap.sync.entry.invites import USUAL_SECONDS, USUAL_USES, Gate, Invite, InviteRefused
from vsmap.sync.entry.people import Guest
from vsmap.sync.entry.roles import Permission, Role, may
from vsmap.sync.host.room import Room
from vsmap.sync.wire.protocol import Notice

Says = Mapping[str, Any]
MOST_VERSION_NAME = 80
MOST_SECONDS = 30 * 24 * 3600
MOST_USES = 1000
MOST_NUMBER = 2**53
"""The highest number of something done that is believed."""
INVITE = "invite"


def answer(room: Room, guest: Guest, notice: Notice) -> None:
    """Do what is asked; whoever may not is told so, and anything unknown is passed over."""
    asked = _ASKED.get(notice.name)
    if asked is None:
        return
    permission, do, why = asked
    if not may(guest.person.role, permission):
        refuse(room, guest, said(why))
        return
    try:
        do(room, guest, notice.says)
    except FileProblem as problem:
        refuse(room, guest, str(problem))


def invite(room: Room, name: str, guest: Guest, says: Says, givers: tuple[Gate, Codes]) -> None:
    """Tell a facilitator a new invite to the room, with a spoken code where the role may have one.

    They say the role, and may say for how many seconds and people it is; or they name an invite of
    theirs as `token` for a new code to it, or as `withdraw` so that nobody comes in with it again.
    """
    gate, codes = givers
    wanted = says.get("role")
    if not may(guest.person.role, Permission.INVITE):
        refuse(room, guest, said(_GOVERNS))
        return
    try:
        if isinstance(says.get("withdraw"), str):
            gate.recall(says["withdraw"])
        elif isinstance(says.get("token"), str):
            _tell_invite(room, guest, says["token"], gate.check(says["token"], name), codes)
        elif isinstance(wanted, str) and wanted in set(Role):
            token = gate.invite(name, Role(wanted), *_terms(says))
            _tell_invite(room, guest, token, gate.check(token, name), codes)
        else:
            refuse(room, guest, said("There is no such role."))
    except (InviteRefused, FileProblem) as refusal:
        refuse(room, guest, str(refusal))


def _terms(says: Says) -> tuple[float, int]:
    """For how many seconds and people an invite is."""
    seconds, uses = says.get("seconds"), says.get("uses")
    lasts = seconds if _is_count(seconds, MOST_SECONDS) else USUAL_SECONDS
    return lasts, uses if _is_count(uses, MOST_USES) else USUAL_USES


def _tell_invite(room: Room, guest: Guest, token: str, granted: Invite, codes: Codes) -> None:
    """The invite, with a code that lasts no longer than it does."""
    lasts = max(0.0, granted.ends - time.time())
    has_code = granted.role is not Role.FACILITATOR
    code_lasts = min(lasts, CODE_SECONDS) if has_code else 0.0
    code = codes.new(granted.room, token, code_lasts) if has_code else ""
    says = {"role": granted.role.value, "token": token, "code": code}
    room.tell(guest, Notice(INVITE, {**says, "lasts": round(lasts), "code_lasts": code_lasts}))


def _is_count(value: object, most: int) -> TypeGuard[int]:
    return isinstance(value, int) and 0 < value <= most


def refuse(room: Room, guest: Guest, why: str) -> None:
    """Tell somebody that what they asked for is not done; no change of theirs is meant."""
    room.tell(guest, Notice("rejected", {"count": 0, "why": why}))


def _give_role(room: Room, _guest: Guest, says: Says) -> None:
    wanted = says.get("role")
    if isinstance(wanted, str) and wanted in set(Role):
        room.give_role(_text(says, "person"), Role(wanted))


def _remove(room: Room, _guest: Guest, says: Says) -> None:
    room.remove(_text(says, "person"))


def _lock(room: Room, _guest: Guest, says: Says) -> None:
    room.lock(_text(says, "map"), is_locked=bool(says.get("on")))


def _gather(room: Room, guest: Guest, _says: Says) -> None:
    room.tell_all(Notice("gather", {"person": guest.person.id}))


def _end(room: Room, _guest: Guest, _says: Says) -> None:
    room.end()


def _keep_version(room: Room, guest: Guest, says: Says) -> None:
    name = _text(says, "name")[:MOST_VERSION_NAME]
    if name:
        room.keep_version(name, guest.person.name)
        room.tell_all(_versions(room))


def _tell_versions(room: Room, guest: Guest, _says: Says) -> None:
    room.tell(guest, _versions(room))


def _versions(room: Room) -> Notice:
    return Notice("versions", {"kept": room.store.versions()})


def _tell_version(room: Room, guest: Guest, says: Says) -> None:
    version = room.store.version(_text(says, "id"))
    if version is None:
        refuse(room, guest, said("This version is not kept any more."))
        return
    content = version.map_json.decode("utf-8", "replace")
    room.tell(guest, Notice("version", {**version.described(), "map": content}))


def _tell_activity(room: Room, guest: Guest, says: Says) -> None:
    after = says.get("after")
    done = room.store.done_since(after if _is_count(after, MOST_NUMBER) else 0)
    room.tell(guest, Notice("activity", {"done": done}))


def _text(says: Says, name: str) -> str:
    value = says.get(name)
    return value if isinstance(value, str) else ""


_GOVERNS = phrase("Only the facilitator can do that.")
_KEEPS = phrase("Only those who edit the map can do that.")
_SEES = phrase("Only those in the session can do that.")
_ASKED: Mapping[str, tuple[Permission, Callable[[Room, Guest, Says], None], str]] = {
    "give role": (Permission.GIVE_ROLES, _give_role, _GOVERNS),
    "remove": (Permission.REMOVE_PEOPLE, _remove, _GOVERNS),
    "lock": (Permission.LOCK, _lock, _GOVERNS),
    "gather": (Permission.GATHER, _gather, _GOVERNS),
    "end": (Permission.END, _end, _GOVERNS),
    "keep version": (Permission.EDIT, _keep_version, _KEEPS),
    "versions": (Permission.SEE, _tell_versions, _SEES),
    "version": (Permission.SEE, _tell_version, _SEES),
    "activity": (Permission.SEE, _tell_activity, _SEES),
}
