"""A room that takes edits until it kills itself at a given step of what it does to its database."""

from __future__ import annotations

import itertools
import os
import signal
import sys
from pathlib import Path

from tests.support.maps import a_map
from tests.support.sync import a_guest
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import StepId
from vsmap.sync.entry.roles import Role
from vsmap.sync.host import keeping
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import Change

WELD = StepId("weld")


def main(path: Path, steps: int) -> None:
    """Rename a step again and again, and say each number once it is told as saved."""
    keeping.CHECKPOINT_UPDATES = 5
    drawn = a_map("Now").with_step("Weld")
    document = SharedWorkbook.new(drawn.workbook("Bicycles"))
    store = RoomStore(path)
    room = Room(store, document.update_since())
    guest, line = a_guest("KT", Role.MAPPER)
    room.enter(guest)
    document.on_update(lambda update: room.receive(guest, Change(update)))
    left = itertools.count(steps, -1)

    def count(_statement: str) -> None:
        if next(left) <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    store._db.set_trace_callback(count)
    for number in itertools.count(1):
        rename_step(document, next(iter(document.workbook.maps)), WELD, f"Weld {number}")
        room.flush()
        assert line.notices("saved")[-1].says == {"count": number}
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
