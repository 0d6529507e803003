"""The host's part in being carried on: it gives passes, and tells who may carry on what they need.

Certificates and keys stay where they are: each who may carry on names the certificate their own
computer would host with, and the host tells everybody which ones to trust.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from vsmap.model.ids import new_id
from vsmap.model.language import said
from vsmap.sync.entry.identity import Identity
from vsmap.sync.entry.invites import Gate, Invite, InviteRefused
from vsmap.sync.entry.passes import Pass
from vsmap.sync.entry.people import Guest
from vsmap.sync.entry.roles import Permission, Role, may
from vsmap.sync.finding.kit import (
    MOST_HEIRS,
    MOST_KEYS,
    MOST_PASSES,
    Hosting,
    Kit,
    keep_kit,
    kept_kit,
    kit_path,
)
from vsmap.sync.finding.nearby import Nearby
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import Notice

log = logging.getLogger("vsmap.sync")

HEIR = "heir"
_FINGERPRINT = 64
_HEX = frozenset("0123456789abcdef")
_STAY_SECONDS = 3600.0


@dataclass(slots=True)
class _Told:
    """What a guest came in with, and what they were told last."""

    invite: Invite
    standing: tuple[object, ...] = ()
    kit: Kit | None = None
    creators: int = 0


class Succession:
    """Of one room: who may carry on, and who was told what of it."""

    def __init__(
        self, name: str, room: Room, gate: Gate, folder: Path, fingerprint: str = ""
    ) -> None:
        """`fingerprint` is that of this host, which others trust when it is back."""
        self._fingerprint = fingerprint
        self._room, self._gate = room, gate
        self._path = kit_path(folder, name)
        begun = begun_kit(self._path, name, gate)
        itself = {fingerprint: ""} if fingerprint else {}
        self._kit = replace(begun, heirs={**begun.heirs, **itself})
        self._kept: Kit | None = None
        self.is_news = False
        """Whether the next look has something to tell."""
        self._told: dict[Guest, _Told] = {}
        self.moved: Nearby | None = None

    @property
    def kit(self) -> Kit:
        """What was last told of who may carry on, without who created what."""
        return self._kit

    def enter(self, guest: Guest, invite: Invite) -> None:
        """Somebody has come in: they are told how to go on without this host."""
        if not guest.hears_notices:
            return
        self._told[guest] = _Told(invite)
        self._tell(guest)
        if self.moved is not None:
            self._room.tell(guest, _moved(self._kit.room, self.moved))

    def note_heir(self, guest: Guest, says: Mapping[str, Any]) -> None:
        """Somebody tells which certificate they would host with."""
        fingerprint, person = says.get("fingerprint"), guest.person.id
        if not may(guest.person.role, Permission.CARRY_ON):
            return
        here = {"", *self._room.people}
        known = self._kit.heirs.get(str(fingerprint), person)
        if _is_fingerprint(fingerprint) and (known == person or known not in here):
            others = {f: heir for f, heir in self._kit.heirs.items() if heir != person}
            if len(others) >= MOST_HEIRS:
                others = {f: heir for f, heir in others.items() if heir in here}
            if len(others) < MOST_HEIRS:
                self._kit = replace(self._kit, heirs={**others, str(fingerprint): person})
                self.is_news = True

    def look(self) -> None:
        """Tell everybody what is new since the last look, and keep it.

        Raises FileProblem where the disk refuses.
        """
        self.is_news = False
        here = self._room.guests
        self._told = {guest: told for guest, told in self._told.items() if guest in here}
        recalled = self._gate.recalled() | self._kit.recalled
        roles = self._room.store.given_roles()
        locked = self._room.store.locked()
        heirs = {name: heir for name, heir in self._kit.heirs.items() if self._may_be(heir, roles)}
        self._kit = replace(self._kit, heirs=heirs, recalled=recalled, roles=roles, locked=locked)
        for guest in self._told:
            self._tell(guest)
        if self._kit != self._kept:
            keep_kit(self._path, self._kit)
            self._kept = self._kit

    def yields_to(self, near: Nearby) -> bool:
        """Whether this session goes on there, with somebody who was told to be trusted."""
        is_own = near.is_of(self._kit.room) and near.fingerprint in self._kit.heirs
        is_other = near.hosting.life != self._kit.hosting.life
        is_here = self.moved is None
        return is_own and is_other and is_here and near.hosting.beats(self._kit.hosting)

    def move(self, near: Nearby) -> None:
        """The session goes on elsewhere: everybody here, and whoever comes, is told where."""
        self.moved = near
        self._room.tell_all(_moved(self._kit.room, near))

    def _may_be(self, heir: str, roles: Mapping[str, str]) -> bool:
        """Whether somebody may carry on still; whoever is away may as they might before."""
        here = self._room.people.get(heir)
        role = here.role.value if here else roles.get(heir, Role.MAPPER)
        return role in set(Role) and may(Role(role), Permission.CARRY_ON)

    def _tell(self, guest: Guest) -> None:
        told = self._told[guest]
        standing = (guest.person.role, *self._kit.heirs)
        if standing != told.standing:
            told.standing = standing
            self._room.tell(guest, Notice("succession", self._standing(guest, told.invite)))
        if guest.person.id in self._kit.heirs.values():
            self._tell_kit(guest, told)

    def _standing(self, guest: Guest, invite: Invite) -> dict[str, Any]:
        person, hosting = guest.person, self._kit.hosting
        own = Pass(person.id, self._kit.room, person.role, invite.ends, invite.id)
        return {
            "generation": hosting.generation,
            "life": hosting.life,
            "host": self._fingerprint,
            "heirs": list(self._kit.heirs),
            "pass": own.signed(self._gate),
        }

    def _tell_kit(self, guest: Guest, told: _Told) -> None:
        """The kit where it is another; of who created what only what is new."""
        creators = self._room.creators
        if self._kit == told.kit and len(creators) == told.creators:
            return
        new = dict(islice(creators.items(), told.creators, None))
        told.kit, told.creators = self._kit, len(creators)
        self._room.tell(guest, Notice("kit", replace(self._kit, creators=new).said()))


def carry_on(folder: Path, kit: Kit, gate: Gate, me: str) -> None:
    """Make a data folder ready to carry on the session of a kit; the room is begun after it.

    `me` is whoever carries on: they host now, whatever role they were given. Raises FileProblem.
    """
    store = RoomStore(folder / "rooms" / f"{kit.room}.sqlite")
    try:
        for map_id in store.locked() ^ kit.locked:
            store.lock(map_id, is_locked=map_id in kit.locked)
        for person, role in {**kit.roles, me: ""}.items():
            store.give_role(person, role)
        store.append((), kit.creators.items())
    finally:
        store.close()
    hosting = Hosting(kit.hosting.generation + 1, "", over=kit.hosting.life)
    own = _hosted_by(replace(kit, hosting=hosting, creators={}), gate)
    keep_kit(kit_path(folder, kit.room), own)


def _hosted_by(kit: Kit, gate: Gate) -> Kit:
    """The kit with the host's own key and server behind those before."""
    key, server = gate.public_key, Identity(gate.secret).id
    keys = tuple(each for each in kit.keys if each != key)
    servers = tuple(each for each in kit.servers if each != server)
    return replace(kit, keys=(*keys, key)[-MOST_KEYS:], servers=(*servers, server)[-MOST_KEYS:])


def invite_of(kit: Kit, token: str, person: str, now: float | None = None) -> Invite | None:
    """What the first pass of this host or an earlier one grants its person; None where none is.

    The server of an earlier host comes in without: what it keeps is handed over. Raises
    InviteRefused.
    """
    at = time.time() if now is None else now
    if person in kit.servers:
        return Invite(HEIR, kit.room, Role.MAPPER, at + _STAY_SECONDS, 1)
    read = (Pass.read(each, kit.keys) for each in token.split()[:MOST_PASSES])
    given = next((each for each in read if each is not None), None)
    if given is None:
        return None
    given.require(person, kit.room, at)
    if given.invite in kit.recalled:
        raise InviteRefused(said("This invite was withdrawn; ask for a new one."))
    return Invite(given.invite, given.room, given.role, given.ends, 1)


def _moved(room: str, near: Nearby) -> Notice:
    place = {"host": near.host, "port": near.port}
    return Notice("moved", {**place, "room": room, "fingerprint": near.fingerprint})


def begun_kit(path: Path, name: str, gate: Gate) -> Kit:
    """What a server starts from.

    Where the host's key is another than at the last time, that session was ended: nobody comes back
    into it, and nobody carries it on.
    """
    kept, life = kept_kit(path), new_id()
    if kept is None or kept.room != name or kept.keys[-1:] != (gate.public_key,):
        generation = kept.hosting.generation if kept else 0
        return _hosted_by(Kit(name, Hosting(generation, life)), gate)
    return replace(kept, hosting=replace(kept.hosting, life=life))


def _is_fingerprint(value: object) -> bool:
    return isinstance(value, str) and len(value) == _FINGERPRINT and set(value) <= _HEX
