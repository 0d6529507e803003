"""Who somebody is: a key that never leaves their computer, proven to each host anew.

A proof names the session and the host's certificate as the client saw it, so a host can't come in
elsewhere with what a guest has shown to it. The key follows from a secret that the window keeps.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from vsmap.model.language import said
from vsmap.sync.entry.invites import InviteRefused

ID_LENGTH = 20
_MOST_KEY = 100


class Identity:
    """One's own key, made from a secret."""

    def __init__(self, secret: str) -> None:
        seed = hashlib.sha256(b"vsmap person\n" + secret.encode()).digest()
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self._public = self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    @property
    def id(self) -> str:
        """What others know one by."""
        return _id_of(self._public)

    def proof(self, room: str, fingerprint: str) -> dict[str, str]:
        """What proves it to the host with that certificate, for that session."""
        signature = self._key.sign(_words(room, fingerprint))
        return {"key": _base64(self._public), "proof": _base64(signature)}


def proven(says: Mapping[str, Any], room: str, fingerprint: str) -> str:
    """The id of who sent a greeting. Raises InviteRefused where the proof is not for this host."""
    try:
        key, proof = (_unbase64(str(says.get(name, ""))) for name in ("key", "proof"))
        Ed25519PublicKey.from_public_bytes(key).verify(proof, _words(room, fingerprint))
    except (InvalidSignature, ValueError):
        message = said("This greeting was made for another host; ask for a new invite.")
        raise InviteRefused(message) from None
    return _id_of(key)


def _words(room: str, fingerprint: str) -> bytes:
    return f"vsmap here I am\n{room}\n{fingerprint}".encode()


def _id_of(public: bytes) -> str:
    return hashlib.sha256(public).hexdigest()[:ID_LENGTH]


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _unbase64(content: str) -> bytes:
    return base64.b64decode(content[:_MOST_KEY], validate=True)
