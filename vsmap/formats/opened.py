"""What comes out of a file that was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vsmap.model.workbook import Workbook

if TYPE_CHECKING:
    from vsmap.document.shared_map import SharedWorkbook


@dataclass(frozen=True, slots=True)
class Opened:
    """A workbook as read, and what to tell about the reading.

    `notices` say in whole sentences what was left out or read in another way than written.
    `document` is the shared document of a .vsmap file; other files have none.
    """

    workbook: Workbook
    notices: tuple[str, ...] = ()
    document: SharedWorkbook | None = None
