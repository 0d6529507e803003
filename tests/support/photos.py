"""Small pictures for tests."""

from __future__ import annotations

import base64
import io

from PIL import Image

from vsmap.model.ids import PhotoId, StepId
from vsmap.model.photos import Photo
from vsmap.model.placement import Point


def picture_file(
    width: int = 40, height: int = 20, kind: str = "PNG", *, turned: bool = False
) -> bytes:
    """A picture file, red at the left and blue at the right; `turned` says so in its EXIF."""
    image = Image.new("RGB", (width, height), (200, 40, 40))
    image.paste((40, 40, 200), (width // 2, 0, width, height))
    content = io.BytesIO()
    exif = Image.Exif()
    if turned:
        exif[0x0112] = 6
    image.save(content, kind, exif=exif)
    return content.getvalue()


def a_photo(
    name: str = "",
    *,
    on: str | None = None,
    at: tuple[float, float] | None = None,
    size: tuple[float, float] = (80.0, 40.0),
) -> Photo:
    """A picture for a map."""
    return Photo(
        id=PhotoId("photo-1"),
        name=name,
        data=base64.b64encode(picture_file()).decode(),
        width=size[0],
        height=size[1],
        on=None if on is None else StepId(on),
        position=None if at is None else Point(*at),
    )
