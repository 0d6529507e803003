"""A second copy of the document on which updates from outside are tried first.

pycrdt may fail in the middle of an update and leave half of it done; then only the copy is spoilt.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from vsmap.document.replica import Replica
from vsmap.model.errors import UpdateRefused
from vsmap.model.language import said

_MOST_UNSEEN = 1000
"""So many own edits without one from outside, and the copy is dropped until it is needed again."""


class Shadow:
    """The copy: made when the first update comes, then kept up with one's own edits."""

    def __init__(self) -> None:
        self._doc: Replica | None = None
        self._unseen: list[bytes] = []

    def follow(self, update: bytes) -> None:
        """One's own edit, taken over before the next update is tried."""
        if self._doc is not None:
            self._unseen.append(update)
            if len(self._unseen) > _MOST_UNSEEN:
                self._drop()

    def try_out(self, update: bytes, original: Replica) -> None:
        """Apply an update to the copy. Raises UpdateRefused where that fails."""
        if self._doc is None:
            self._doc = Replica()
            self._doc.apply(original.update_since())
        try:
            with told_as_refusal():
                for own in self._unseen:
                    self._doc.apply(own)
                self._unseen.clear()
                self._doc.apply(update)
        except UpdateRefused:
            self._drop()
            raise

    def _drop(self) -> None:
        self._doc = None
        self._unseen.clear()


@contextmanager
def told_as_refusal() -> Iterator[None]:
    """Whatever pycrdt throws comes out as UpdateRefused."""
    try:
        yield
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # pycrdt's PanicException is no Exception
        message = said("this update is damaged; ask for the whole document again")
        raise UpdateRefused(message) from error
