"""Short codes to be called across a room: three syllables that stand for an invite for a while.

A code is for a network people trust: whoever answers there as the host hears it. So it never makes
anybody a facilitator, it lives for minutes, and too many wrong guesses end every code there is.
"""

from __future__ import annotations

import http.client
import json
import secrets
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass

from vsmap.model.errors import InputError
from vsmap.model.language import said
from vsmap.sync.entry.certificates import fingerprint_of
from vsmap.sync.entry.links import InviteLink

CODE_SECONDS = 10 * 60.0
MOST_GUESSES = 30
"""Wrong guesses within the life of a code after which all codes are void: 421 875 are possible."""
MOST_FROM_ONE = 5
ONE_SECONDS = 60.0
PATH = "/code/"
_CONSONANTS = "BDFGHKLMNPRSTVZ"
_VOWELS = "AEIOU"
_PATIENCE = 5.0
_MOST_ANSWER = 4096


class TooManyGuesses(InputError):
    """Codes are not looked up any more for a while."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What a code stands for."""

    room: str
    token: str
    ends: float


class Codes:
    """The codes of one server. Kept in memory only: none outlives the server."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        choose: Callable[[str], str] = secrets.choice,
    ) -> None:
        self._clock = clock
        self._choose = choose
        self._codes: dict[str, Meant] = {}
        self._guesses: list[tuple[float, str]] = []

    def new(self, room: str, token: str, seconds: float = CODE_SECONDS) -> str:
        """A code for an invite."""
        self._forget()
        while (code := self._syllables()) in self._codes:
            pass
        self._codes[code] = Meant(room, token, self._clock() + seconds)
        return code

    def meant(self, code: str, asked_by: str) -> Meant | None:
        """What a code stands for; None for a wrong one. Raises TooManyGuesses."""
        self._forget()
        now = self._clock()
        recent = [who for at, who in self._guesses if now - at < ONE_SECONDS]
        if recent.count(asked_by) >= MOST_FROM_ONE:
            raise TooManyGuesses(said("Too many wrong codes; wait a minute."))
        found = self._codes.get(read_code(code))
        if found is None:
            self._guesses.append((now, asked_by))
            if len(self._guesses) > MOST_GUESSES:
                self._codes.clear()
                self._guesses.clear()
        return found

    def _forget(self) -> None:
        now = self._clock()
        self._codes = {code: meant for code, meant in self._codes.items() if meant.ends > now}
        self._guesses = [(at, who) for at, who in self._guesses if now - at < CODE_SECONDS]

    def _syllables(self) -> str:
        return "".join(self._choose(_CONSONANTS) + self._choose(_VOWELS) for _ in range(3))


def read_code(text: str) -> str:
    """A code as somebody typed it.

    >>> read_code(" ba-do ku")
    'BADOKU'
    """
    return "".join(letter for letter in text.upper() if letter.isascii() and letter.isalpha())


def resolve_code(host: str, port: int, code: str, expected: str = "") -> InviteLink:
    """Ask a host for the invite a code stands for. Waits; raises InputError.

    Where the host's fingerprint is known already, nobody else is told the code.
    """
    trusting = ssl.create_default_context()
    trusting.check_hostname = False
    trusting.verify_mode = ssl.CERT_NONE  # Its certificate is learnt here, then always expected.
    line = http.client.HTTPSConnection(host, port, timeout=_PATIENCE, context=trusting)
    try:
        line.connect()
        shown = line.sock.getpeercert(binary_form=True)
        _require(fingerprint_of(shown), expected)
        line.request("GET", f"{PATH}{read_code(code)}")
        answer = line.getresponse()
        body = answer.read(_MOST_ANSWER)
    except (OSError, http.client.HTTPException) as error:
        raise InputError(said("{host} does not answer: {why}", host=host, why=error)) from error
    finally:
        line.close()
    if answer.status == http.HTTPStatus.TOO_MANY_REQUESTS:
        raise TooManyGuesses(said("Too many wrong codes; wait a minute."))
    if answer.status != http.HTTPStatus.OK:
        raise InputError(said("There is no such code; ask again."))
    return _link(host, port, body, fingerprint_of(shown))


def _require(fingerprint: str, expected: str) -> None:
    if expected and fingerprint != expected:
        message = said("This is not the computer that was found nearby; ask for an invite link.")
        raise InputError(message)


def _link(host: str, port: int, body: bytes, fingerprint: str) -> InviteLink:
    try:
        says = json.loads(body)
        return InviteLink(host, port, str(says["room"]), str(says["token"]), fingerprint)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise InputError(said("This is not a vsmap session.")) from error
