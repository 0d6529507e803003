"""The host dies at any moment, again and again: what was told as saved is on its disk."""

from __future__ import annotations

import random
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path

from tests.support.maps import a_map
from tests.support.serving import Serving
from tests.support.soaking import scaled
from tests.support.sync import Laptop, all_saved, until
from vsmap.document.file import save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import StepId
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore

KILLS = scaled(desk=2, ci=6, soak=1000)
STEPS = (StepId("weld"), StepId("paint"), StepId("ship"))
CHECKPOINT = 7
"""So few updates that a kill falls into a checkpoint as well."""


class Writer:
    """Somebody who counts in the name of a step, and what of that was told as saved."""

    def __init__(self, laptop: Laptop, step: StepId) -> None:
        self.laptop, self.step = laptop, step
        self.written = self.saved = 0

    def write(self) -> None:
        self.written += 1
        maps = self.laptop.workbook.maps
        rename_step(self.laptop.document, next(iter(maps)), self.step, f"No {self.written}")

    def look(self) -> None:
        participant = self.laptop.participant
        participant.pump()
        if participant.unsaved == 0:
            self.saved = self.written


def kept(folder: Path, room: str, copy: Path) -> dict[StepId, int]:
    """What is on the disk of a host that is dead, looked at in a copy."""
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder / "rooms", copy)
    opened = Room(RoomStore(copy / f"{room}.sqlite"))
    assert opened.lost == ()
    steps = next(iter(opened.workbook().maps.values())).steps
    opened.store.close()
    return {step: int([*steps[step].name.split(), "0"][1]) for step in STEPS}


def test_killing_the_host_at_any_moment_loses_nothing_told_as_saved(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    draw = random.Random(4)  # noqa: S311
    drawn = a_map("Now").with_step("Weld").with_step("Paint").with_step("Ship")
    document = SharedWorkbook.new(drawn.workbook("Bicycles"))
    room = document.workbook.id
    save(document, tmp_path / "bicycles.vsmap")
    host = Serving(tmp_path / "data", tmp_path / "bicycles.vsmap", checkpoint=CHECKPOINT)
    link, state = host.invite(room), document.update_since()
    writers = [Writer(Laptop(link, state, step), step) for step in STEPS]
    laptops = [writer.laptop for writer in writers]

    unsaved = 0
    for _ in range(KILLS):
        until(all_saved(*laptops), *laptops)
        until(lambda: len({lap.workbook.model_dump_json() for lap in laptops}) == 1, *laptops)
        ends = time.monotonic() + draw.uniform(0.0, 0.25)
        while time.monotonic() < ends:
            writer = draw.choice(writers)
            writer.write()
            writer.look()
        host.end(signal.SIGKILL)
        for writer in writers:
            until(lambda: not writer.laptop.participant.has_more, writer.laptop)  # noqa: B023
            writer.look()
        on_disk = kept(tmp_path / "data", room, tmp_path / "copy")
        assert all(on_disk[writer.step] >= writer.saved for writer in writers)
        unsaved += sum(writer.written - writer.saved for writer in writers)
        host.start()
    until(all_saved(*laptops), *laptops)
    until(lambda: len({lap.workbook.model_dump_json() for lap in laptops}) == 1, *laptops)

    edits = sum(writer.written for writer in writers)
    for laptop in laptops:
        laptop.close()
    assert host.end() == 0
    assert kept(tmp_path / "data", room, tmp_path / "copy") == {w.step: w.written for w in writers}
    assert '"level": "error"' not in host.log()
    record_property(
        "host killed",
        {"times": KILLS, "edits": edits, "not told as saved at a kill": unsaved, "lost": 0},
    )
