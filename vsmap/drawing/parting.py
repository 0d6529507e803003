"""A picture in two: what a hand has lifted off the sheet, and what stays where it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from vsmap.drawing.display_list import Picture
    from vsmap.drawing.groups import Group
    from vsmap.model.flows import Flow
    from vsmap.model.ids import FlowId


class Parted(NamedTuple):
    """Both pictures, and the flows between them, which are in neither."""

    still: Picture
    lifted: Picture
    between: tuple[Flow, ...]


def parted(picture: Picture, records: Collection[str], flows: Mapping[FlowId, Flow]) -> Parted:
    """Steps, ends and notes lifted with all that belongs to them, the flows among them too."""
    lifted, between = set(records), []
    for flow in flows.values():
        ends = (flow.source in records) + (flow.target in records)
        if ends == 2:
            lifted.add(flow.id)
        elif ends:
            between.append(flow)
    gone = lifted | {flow.id for flow in between}
    owners = {_owner(group) for group in picture.groups}
    return Parted(_of(picture, owners - gone), _of(picture, lifted), tuple(between))


def _of(picture: Picture, records: Collection[str]) -> Picture:
    """The picture of some records alone."""
    return replace(
        picture,
        groups=tuple(group for group in picture.groups if _owner(group) in records),
        boxes={step: box for step, box in picture.boxes.items() if step in records},
        ends={end: box for end, box in picture.ends.items() if end in records},
        flow_lines={f: line for f, line in picture.flow_lines.items() if f in records},
        before=None,
    )


def _owner(group: Group) -> str:
    """Whose a group is: the dot of a split, `weld/split`, is its step's."""
    return group.record.partition("/")[0]
