"""A part of a picture by itself: what was selected, as it stands on the sheet."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from vsmap.drawing.display_list import Picture
from vsmap.drawing.groups import Layer

_OF_THE_WHOLE = (Layer.HOTSPOT, Layer.CAPSULES, Layer.LADDER)
"""What speaks of the whole map and says nothing about a part of it."""


def excerpt(picture: Picture, records: Collection[str]) -> Picture:
    """The picture of these records alone."""
    groups = tuple(
        group
        for group in picture.groups
        if group.record in records and group.layer not in _OF_THE_WHOLE
    )
    return replace(
        picture,
        groups=groups,
        boxes={step: box for step, box in picture.boxes.items() if step in records},
        ends={end: box for end, box in picture.ends.items() if end in records},
        flow_lines={flow: line for flow, line in picture.flow_lines.items() if flow in records},
        before=None,
    )
