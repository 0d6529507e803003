"""What is seen of a map at first: all of it, or its start where the names were too small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.drawing.geometry import surrounding
from vsmap.drawing.zoom import names_from

if TYPE_CHECKING:
    from vsmap.drawing.picture import Picture
    from vsmap.editor.viewport import Margins, Viewport

_READABLE = 0.6
"""The zoom in which the start is shown: most names are whole."""

_VERY_LARGE = 5.0
"""A map that would have to grow more than so many times is shown whole, for an overview."""

_ABOVE = 72.0
"""What stands over a step: its work, and the frame of the hotspot with its words."""


def opening_view(view: Viewport, picture: Picture, margins: Margins) -> Viewport:
    """The whole map if its names can be read; else, unless it is very large, its start."""
    whole = view.fitted(picture.bounds, margins)
    least = names_from(picture.look.sizes.box_width)
    if whole.share >= least or whole.share * _VERY_LARGE < _READABLE or not picture.boxes:
        return whole
    zoom = max(_READABLE, least) * view.actual
    near = view.at_zoom(zoom).centred_on(picture.bounds, margins)
    bounds = near.box_to_pixels(picture.bounds)
    # A part that is too long for the view begins at its left and upper edge.
    at_start = near.panned(max(margins.left - bounds.x, 0.0), max(margins.top - bounds.y, 0.0))
    first = min(picture.boxes.values(), key=lambda box: (box.x, box.y))
    return at_start.showing(surrounding((first, first.moved(0.0, -_ABOVE))), margins)
