"""The records of a simplified map: boxes, links and returns, with what each holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vsmap.model.ids import FlowId, StepId
from vsmap.reports.numbers import Number

FROM, TO = -1, -2
"""The places of Request and Delivered where links name boxes by number."""


@dataclass(frozen=True, slots=True)
class ShownBox:
    """A box of the simplified map: one step, or several with the waits between them inside.

    `row` 0 is the lead-time path, 1 what runs beside it. `work` and `inside` (seconds) are for
    one item that comes by; `weight` is the part of the items that does, 0 off the lead-time path.
    `columns` are the columns it may stand in, first and last.
    """

    steps: tuple[StepId, ...]
    names: tuple[str, ...]
    roles: tuple[str, ...]
    row: int
    columns: tuple[int, int]
    number: Number
    work: float
    inside: float
    weight: float
    inside_unknown: int = 0
    is_hotspot: bool = False

    @property
    def is_collapsed(self) -> bool:
        """Whether it stands for more than one step."""
        return len(self.steps) > 1


@dataclass(frozen=True, slots=True)
class ShownLink:
    """A flow between two boxes (by number; FROM and TO are the ends), its wait for one item.

    `weight` is the part of all items that takes it, 0 off the lead-time path; `share` the part
    of a choice, as text. `flow` is the only flow it stands for, if it is one. `bundle` says which
    bundle beside the row it belongs to, None on the row. Where `is_folded`, a box holds the wait.
    """

    source: int
    target: int
    flow: FlowId | None
    number: Number
    wait: float
    weight: float
    share: str = ""
    bundle: int | None = None
    is_folded: bool = False


@dataclass(frozen=True, slots=True)
class ShownReturn:
    """Work that goes back from one box to another: `30 %` of it."""

    source: int
    target: int
    share: str


@dataclass(frozen=True, slots=True)
class ShownBundle:
    """What runs beside the row: its boxes (none: a way round), the places it leaves and joins."""

    boxes: tuple[int, ...]
    leaves: int
    joins: int


@dataclass(frozen=True, slots=True)
class SimplifiedMap:
    """At most so many boxes and columns; `left_out` are the names of steps not counted."""

    boxes: tuple[ShownBox, ...]
    links: tuple[ShownLink, ...]
    returns: tuple[ShownReturn, ...]
    columns: int
    splits: Mapping[int, bool]
    """Boxes (or FROM) that split: True for a choice, False where every branch runs."""
    left_out: tuple[str, ...]
    bundles: tuple[ShownBundle, ...] = ()

    @property
    def lead_time(self) -> float:
        """All work and all waits on the lead-time path, in seconds: the map's own lead time."""
        return self.work + self.waiting

    @property
    def work(self) -> float:
        """All work on the lead-time path, in seconds."""
        return sum(b.weight * b.work for b in self.boxes)

    @property
    def waiting(self) -> float:
        """All waits on the lead-time path, in seconds."""
        inside = sum(b.weight * b.inside for b in self.boxes)
        return inside + sum(k.weight * k.wait for k in self.links if not k.is_folded)

    @property
    def hotspot(self) -> int | None:
        """The number of the hotspot's box."""
        return next((i for i, box in enumerate(self.boxes) if box.is_hotspot), None)

    def is_on_row(self, place: int) -> bool:
        """Whether a place is an end or a box of the row."""
        return place < 0 or self.boxes[place].row == 0

    def is_next(self, link: ShownLink) -> bool:
        """Whether a link of the row leads to the very next box."""
        if not (self.is_on_row(link.source) and self.is_on_row(link.target)):
            return False
        row = sum(box.row == 0 for box in self.boxes)
        return (row if link.target == TO else link.target) == link.source + 1

    def shares(self, link: ShownLink) -> bool:
        """Whether a link is one of several shown branches of a choice, with a known share."""
        return bool(link.share) and self.splits.get(link.source, False)

    def is_way_round(self, link: ShownLink) -> bool:
        """Whether a link goes round a part of the row without a box of its own."""
        return link.bundle is not None and not self.bundles[link.bundle].boxes
