"""A program that edits until it is killed, telling each edit once it is kept."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from vsmap.document import recovery
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.ids import MapId, StepId, WorkbookId
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook


def main(folder: Path) -> None:
    """Edit for ever; the journal is rewritten often, so that a kill meets that too."""
    recovery.CHECKPOINT_BYTES = 2000
    owner = ValueStreamMap(id=MapId("m"))
    document = SharedWorkbook.new(Workbook(id=WorkbookId("w"), maps={owner.id: owner}))
    recovery.Autosave(document, folder / "cars.vsmap", folder)
    for number in itertools.count(1):
        with document.edit("Add step") as edit:
            edit.put(owner.id, Step(id=StepId(f"s{number % 50}"), name=str(number)))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
