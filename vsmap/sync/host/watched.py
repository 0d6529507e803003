"""What a server tells whoever watches over it: whether it is well, and what it does."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from time import monotonic

import vsmap
from vsmap.model.language import said
from vsmap.sync.host.room import Room
from vsmap.sync.host.tally import Tally

PROBE = "probe"
PROBE_SECONDS = 1.0
"""However often it is asked, the disk is tried once in so many seconds."""


class Watched:
    """Health and figures of one server."""

    def __init__(self, folder: Path, rooms: Mapping[str, Room], tally: Tally) -> None:
        self._folder, self._rooms, self._tally = folder, rooms, tally
        self._tried_at = -PROBE_SECONDS
        self._trouble = ""

    async def health(self) -> tuple[HTTPStatus, str]:
        """Whether all that comes can be kept, as JSON; the disk is tried beside the loop."""
        why = await asyncio.to_thread(self._why_not)
        says = {
            "rooms": len(self._rooms),
            "people": self._people,
            "unsaved": self._unsaved,
            "version": vsmap.__version__,
        }
        if why:
            return HTTPStatus.SERVICE_UNAVAILABLE, json.dumps({**says, "why": why})
        return HTTPStatus.OK, json.dumps(says)

    def metrics(self) -> str:
        """The figures in the words of Prometheus."""
        rooms, tally = tuple(self._rooms.values()), self._tally
        gauges = {
            "vsmap_rooms": len(rooms),
            "vsmap_people": self._people,
            "vsmap_connections": sum(len(room.guests) for room in rooms),
            "vsmap_unsaved_changes": self._unsaved,
        }
        counters = {
            "vsmap_changes_total": sum(room.came for room in rooms),
            "vsmap_refused_changes_total": sum(room.refused for room in rooms),
            "vsmap_sent_bytes_total": tally.sent_bytes,
            "vsmap_joins_total": tally.joined,
            "vsmap_denied_joins_total": tally.denied,
        }
        told = f'# TYPE vsmap_info gauge\nvsmap_info{{version="{vsmap.__version__}"}} 1\n'
        return (
            told
            + _lines("gauge", gauges)
            + _lines("counter", counters)
            + tally.flushes("vsmap_flush_duration_seconds")
        )

    @property
    def _people(self) -> int:
        return sum(len(room.people) for room in tuple(self._rooms.values()))

    @property
    def _unsaved(self) -> int:
        return sum(room.unsaved for room in tuple(self._rooms.values()))

    def _why_not(self) -> str:
        """What keeps it from keeping anything; empty where nothing does."""
        troubles = (room.trouble for room in tuple(self._rooms.values()))
        trouble = next((each for each in troubles if each), "")
        if not trouble and monotonic() - self._tried_at >= PROBE_SECONDS:
            self._trouble = _trouble_with(self._folder / PROBE)
            self._tried_at = monotonic()
        return trouble or self._trouble


def _trouble_with(place: Path) -> str:
    """What the disk says to a small file; the file is gone afterwards."""
    try:
        with place.open("wb") as file:
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
        place.unlink()
    except OSError as error:
        return said("the data folder can't be written: {why}", why=error)
    return ""


def _lines(kind: str, figures: Mapping[str, int]) -> str:
    return "".join(f"# TYPE {name} {kind}\n{name} {value}\n" for name, value in figures.items())
