"""A host gives way: all it keeps of a session goes to whoever carries on hosting it."""

from __future__ import annotations

import time

from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.errors import FileProblem
from vsmap.model.language import said
from vsmap.sync.entry.invites import Gate
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.finding.nearby import Nearby
from vsmap.sync.guest.client import Client
from vsmap.sync.guest.participant import Participant, Standing

PATIENCE = 20.0
_LOOK_SECONDS = 0.02


def hand_over(room: str, state: bytes, to: Nearby, gate: Gate) -> bool:
    """Bring the state of a room to another host of it, and wait until it is saved there.

    An earlier host is let in by those who came after it. Two who carried on at once do not know
    each other: False then, and the people bring along what they have. Raises FileProblem where
    there is no answer.
    """
    link = InviteLink(to.host, to.port, room, "", to.fingerprint)
    document = SharedWorkbook.from_state(state)
    client = Client(link, gate.secret, said("The host before"))
    participant = Participant(document, client)
    client.start()
    try:
        return _is_taken(participant)
    finally:
        client.close()
        participant.close()


def _is_taken(participant: Participant) -> bool:
    end = time.monotonic() + PATIENCE
    while participant.standing is not Standing.SAVED:
        if participant.ended is not None:
            return False
        if time.monotonic() > end:
            raise FileProblem(said("The session can't be handed over: there is no answer."))
        time.sleep(_LOOK_SECONDS)
        participant.pump()
    return True
