"""Prints the shapes and texts of a picture on a PDF page (drawing -> reportlab)."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable
from functools import cached_property
from typing import Any, assert_never

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from vsmap.drawing.primitives import (
    Circle,
    Image,
    Ink,
    Line,
    Path,
    Polygon,
    Primitive,
    Rect,
    Text,
    Verb,
)
from vsmap.drawing.theme import Theme
from vsmap.reports.fonts import font_name, runs, tracking
from vsmap.reports.sheet import Layer

THINNEST = 0.6
"""Lines thinner than this many points are lost on office printers."""

_ROUND, _BUTT = 1, 0


class Painter:
    """Prints layers of primitives on the pages of one reportlab canvas, in a theme's colours."""

    def __init__(self, canvas: Canvas, theme: Theme) -> None:
        self._canvas = canvas
        self._theme = theme
        self._colours = {ink: HexColor(theme.colour(ink)) for ink in Ink}

    def paint(self, layers: Iterable[Layer], height: float) -> None:
        """Print these layers on the page at hand, which is `height` points high."""
        for layer in layers:
            pen = _Pen(self._canvas, self._colours, layer, height)
            for item in layer.items:
                pen.draw(item)


class _Pen:
    """Draws one layer: knows where its (0, 0) lies, how large its units are, which ink is in."""

    def __init__(
        self, canvas: Canvas, colours: dict[Ink, Any], layer: Layer, height: float
    ) -> None:
        self._canvas = canvas
        self._colours = colours
        self._left, self._top = layer.x, height - layer.y
        self._scale = layer.scale
        self._state: dict[str, object] = {}

    @cached_property
    def _makers(self) -> dict[type, Any]:
        return {
            Rect: self._rect,
            Line: self._line,
            Path: self._path,
            Polygon: self._polygon,
            Circle: self._circle,
            Text: self._text,
            Image: self._image,
        }

    def draw(self, item: Primitive) -> None:
        """Print one shape or text."""
        self._makers[type(item)](item)

    def _rect(self, item: Rect) -> None:
        if not self._ink(item.fill, item.stroke, item.line_width, item.dash):
            return
        s = self._scale
        x, y = self._at(item.x, item.y + item.height)
        radius = min(item.radius, item.width / 2, item.height / 2) * s
        how = {"fill": int(item.fill is not None), "stroke": int(item.stroke is not None)}
        if radius > 0:
            self._canvas.roundRect(x, y, item.width * s, item.height * s, radius, **how)
        else:
            self._canvas.rect(x, y, item.width * s, item.height * s, **how)

    def _line(self, item: Line) -> None:
        self._ink(None, item.stroke, item.line_width, item.dash, round_ends=item.round_ends)
        self._canvas.line(*self._at(item.x1, item.y1), *self._at(item.x2, item.y2))

    def _path(self, item: Path) -> None:
        if not self._ink(item.fill, item.stroke, item.line_width, item.dash):
            return
        path = self._canvas.beginPath()
        for verb, to in item.strokes:
            points = [n for i in range(0, len(to), 2) for n in self._at(to[i], to[i + 1])]
            match verb:
                case Verb.MOVE:
                    path.moveTo(*points)
                case Verb.LINE:
                    path.lineTo(*points)
                case Verb.CURVE:
                    path.curveTo(*points)
                case Verb.CLOSE:
                    path.close()
                case _:
                    assert_never(verb)
        self._draw_path(path, item)

    def _polygon(self, item: Polygon) -> None:
        if not self._ink(item.fill, item.stroke, item.line_width):
            return
        path = self._canvas.beginPath()
        path.moveTo(*self._at(*item.points[0]))
        for point in item.points[1:]:
            path.lineTo(*self._at(*point))
        path.close()
        self._draw_path(path, item)

    def _draw_path(self, path: Any, item: Path | Polygon) -> None:
        self._canvas.drawPath(
            path, fill=int(item.fill is not None), stroke=int(item.stroke is not None)
        )

    def _circle(self, item: Circle) -> None:
        if not self._ink(item.fill, item.stroke, item.line_width):
            return
        x, y = self._at(item.x, item.y)
        how = {"fill": int(item.fill is not None), "stroke": int(item.stroke is not None)}
        self._canvas.circle(x, y, item.radius * self._scale, **how)

    def _image(self, item: Image) -> None:
        from reportlab.lib.utils import ImageReader  # wanted only where there is a picture

        x, y = self._at(item.x, item.y + item.height)
        try:
            file = ImageReader(io.BytesIO(base64.b64decode(item.data)))
        except (OSError, ValueError):
            return  # A file that is no picture leaves its frame empty, as on screen.
        size = item.width * self._scale, item.height * self._scale
        self._canvas.drawImage(file, x, y, *size, mask="auto")

    def _text(self, item: Text) -> None:
        self._ink(item.ink, None)
        size = item.size * self._scale
        x, y = self._at(item.box.x, item.y)
        self._canvas.setFont(font_name(item.weight), size)
        for run in runs(item.text):
            if run.says is None:
                x = self._run(x, y, run.drawn, size)
                continue
            self._canvas.addLiteral(f"/Span <</ActualText <{_utf16(run.says)}>>> BDC")
            x = self._run(x, y, run.drawn, size)
            self._canvas.addLiteral("EMC")

    def _run(self, x: float, y: float, text: str, size: float) -> float:
        """Print a stretch of text; the x where the next one starts."""
        loose = tracking(size)
        self._canvas.drawString(x, y, text, charSpace=loose)
        if len(text) == 0:
            return x
        return float(x + self._canvas.stringWidth(text) + loose * len(text))

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return self._left + x * self._scale, self._top - y * self._scale

    def _ink(
        self,
        fill: Ink | None,
        stroke: Ink | None,
        line_width: float = 1.0,
        dash: tuple[float, ...] = (),
        *,
        round_ends: bool = False,
    ) -> bool:
        """Take up inks and pen where they differ from those in hand; False: nothing to draw."""
        canvas = self._canvas
        if fill is not None and self._differs("fill", fill):
            canvas.setFillColor(self._colours[fill])
        if stroke is not None:
            if self._differs("stroke", stroke):
                canvas.setStrokeColor(self._colours[stroke])
            width = max(line_width * self._scale, THINNEST)
            if self._differs("width", width):
                canvas.setLineWidth(width)
            if self._differs("dash", dash):
                canvas.setDash([length * self._scale for length in dash] or [])
            if self._differs("cap", round_ends):
                canvas.setLineCap(_ROUND if round_ends else _BUTT)
        return fill is not None or stroke is not None

    def _differs(self, what: str, value: object) -> bool:
        if what in self._state and self._state[what] == value:
            return False
        self._state[what] = value
        return True


def _utf16(text: str) -> str:
    return (b"\xfe\xff" + text.encode("utf-16-be", "replace")).hex().upper()
