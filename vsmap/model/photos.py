"""Photos and pictures on the sheet: the whiteboard, a screen, a form."""

from __future__ import annotations

from pydantic import Field

from vsmap.model.fields import Record
from vsmap.model.ids import FlowId, PhotoId, StepId
from vsmap.model.placement import Point

MOST_CHARACTERS = 1_500_000
"""The longest `data` a photo may bring: a picture of 1 600 pixels stays well below it."""


class Photo(Record):
    """A picture on the sheet, `width` by `height` sheet units, on a step or flow or standing free.

    `data` is a PNG or JPEG file in base64; `name` says what it shows to those who can't see it.
    """

    id: PhotoId
    name: str = ""
    data: str = Field(default="", max_length=MOST_CHARACTERS)
    width: float = Field(default=240.0, gt=0, allow_inf_nan=False)
    height: float = Field(default=180.0, gt=0, allow_inf_nan=False)
    on: StepId | FlowId | None = None
    position: Point | None = None
