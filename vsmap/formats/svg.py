"""SVG: the picture of a map as one file of its own, for slides, wikis and printers."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from vsmap.drawing.groups import Group
from vsmap.drawing.picture import Look, MapFigures, Picture, draw_map
from vsmap.drawing.primitives import (
    Anchor,
    Circle,
    Image,
    Ink,
    Line,
    Path,
    Polygon,
    Primitive,
    Rect,
    Text,
    Weight,
)
from vsmap.drawing.theme import LIGHT, Theme
from vsmap.model.comments import without_comments
from vsmap.model.ids import MapId
from vsmap.model.language import said
from vsmap.model.resource_files import resource
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import show_percent, show_seconds
from vsmap.model.workbook import Workbook

FAMILY = "'IBM Plex Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"
_WEIGHTS = {
    Weight.REGULAR: ("400", "normal", "Regular"),
    Weight.MEDIUM: ("500", "normal", "Medium"),
    Weight.SEMIBOLD: ("600", "normal", "SemiBold"),
    Weight.ITALIC: ("400", "italic", "Italic"),
}
_ANCHORS = {Anchor.START: "start", Anchor.MIDDLE: "middle", Anchor.END: "end"}

# What XML 1.0 can't hold even as an escape: control letters, lone surrogates, two non-letters.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def svg_text(
    workbook: Workbook,
    map_id: MapId,
    *,
    look: Look | None = None,
    theme: Theme = LIGHT,
    embed_fonts: bool = False,
) -> str:
    """One map of a workbook as a standalone SVG document."""
    from vsmap.analysis.summary import figures_of, sub_streams_of

    figures = figures_of(workbook, map_id)
    value_map, subs = workbook.maps[map_id], sub_streams_of(workbook, map_id)
    picture = draw_map(
        without_comments(value_map), figures, workbook.calendar, look=look, sub_streams=subs
    )
    names = dict.fromkeys(filter(None, (workbook.title, value_map.name)))
    title = ": ".join(names) or said("Value stream map")
    told = description(value_map, figures, workbook)
    return print_svg(picture, theme, title=title, description=told, embed_fonts=embed_fonts)


def print_svg(
    picture: Picture,
    theme: Theme = LIGHT,
    *,
    title: str,
    description: str = "",
    embed_fonts: bool = False,
) -> str:
    """A picture as a standalone SVG document.

    Any text is valid: letters XML can't hold are left out. `embed_fonts` puts the typeface into the
    file (about 1 MB more), else a viewer without IBM Plex Sans takes a similar one.
    """
    box = picture.bounds
    size = f"{_n(box.x)} {_n(box.y)} {_n(box.width)} {_n(box.height)}"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{size}" width="{_n(box.width)}" '
        f'height="{_n(box.height)}" role="img" aria-labelledby="title desc" '
        f"font-family={_attribute(FAMILY)}>"
    )
    ground = (
        f'<rect x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" '
        f'height="{_n(box.height)}" fill="{theme.colour(Ink.CANVAS)}"/>'
    )
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        head,
        f'<title id="title">{_text(title)}</title>',
        f'<desc id="desc">{_text(description)}</desc>',
        *([_font_faces(picture)] if embed_fonts else []),
        ground,
    ]
    for group in picture.groups:
        lines.extend(_group(group, theme))
    lines.append("</svg>\n")
    return "\n".join(lines)


def description(value_map: ValueStreamMap, figures: MapFigures, workbook: Workbook) -> str:
    """What the picture shows, for those who can't see it."""
    steps = [value_map.steps[s].name for s in figures.path if s in value_map.steps]
    total = show_seconds(figures.lead_time, workbook.calendar)
    told = [
        said(
            "Value stream map with {count} step; lead time {time}.|"
            "Value stream map with {count} steps; lead time {time}.",
            len(value_map.steps),
            time=total,
        )
    ]
    if steps:
        told.append(said("The longest way: {steps}.", steps=", ".join(steps)))
    if figures.hotspot is not None and figures.hotspot.share is not None:
        share = show_percent(figures.hotspot.share)
        told.append(
            said(
                "{step} and the waits beside it take {share} of it.",
                step=figures.hotspot.name,
                share=share,
            )
        )
    return " ".join(told)


def _group(group: Group, theme: Theme) -> Iterator[str]:
    layer = group.layer.name.lower()
    yield f'<g data-record={_attribute(group.record)} data-layer="{layer}">'
    for item in group.items:
        yield _item(item, theme)
    yield "</g>"


def _item(item: Primitive, theme: Theme) -> str:
    part = f' data-part="{item.part}"' if item.part else ""
    match item:
        case Rect():
            body = _rect(item)
        case Line():
            ends = (("x1", item.x1), ("y1", item.y1), ("x2", item.x2), ("y2", item.y2))
            body = "<line" + "".join(f' {name}="{_n(number)}"' for name, number in ends)
        case Path():
            body = f'<path d="{_path(item)}" stroke-linejoin="round"'
        case Polygon():
            points = " ".join(f"{_n(x)},{_n(y)}" for x, y in item.points)
            body = f'<polygon points="{points}"'
        case Circle():
            body = f'<circle cx="{_n(item.x)}" cy="{_n(item.y)}" r="{_n(item.radius)}"'
        case Image():
            return _image(item, part)
        case Text():
            painted = _paint(item.ink, None, theme)
            return f"{_text_head(item)}{part}{painted}>{_text(item.text)}</text>"
    fill = None if isinstance(item, Line) else item.fill
    return f"{body}{part}{_paint(fill, item.stroke, theme)}{_pen(item)}/>"


def _image(item: Image, part: str) -> str:
    frame = (("x", item.x), ("y", item.y), ("width", item.width), ("height", item.height))
    place = "".join(f' {name}="{_n(number)}"' for name, number in frame)
    told = f"<title>{_text(item.words)}</title>" if item.words else ""
    data = f"data:{item.kind};base64,{item.data}"
    return f'<image{place} href={_attribute(data)} preserveAspectRatio="none"{part}>{told}</image>'


def _rect(item: Rect) -> str:
    rounding = f' rx="{_n(item.radius)}"' if item.radius else ""
    return (
        f'<rect x="{_n(item.x)}" y="{_n(item.y)}" width="{_n(item.width)}" '
        f'height="{_n(item.height)}"{rounding}'
    )


def _path(item: Path) -> str:
    return " ".join(
        f"{s.verb.value}{' '.join(_n(number) for number in s.to)}" for s in item.strokes
    )


def _text_head(item: Text) -> str:
    weight, style, _ = _WEIGHTS[item.weight]
    slant = f' font-style="{style}"' if style != "normal" else ""
    return (
        f'<text x="{_n(item.x)}" y="{_n(item.y)}" font-size="{_n(item.size)}" '
        f'font-weight="{weight}"{slant} text-anchor="{_ANCHORS[item.anchor]}"'
    )


def _paint(fill: Ink | None, stroke: Ink | None, theme: Theme) -> str:
    painted = f' fill="{theme.colour(fill)}"' if fill else ' fill="none"'
    return painted + (f' stroke="{theme.colour(stroke)}"' if stroke else "")


def _pen(item: Rect | Line | Path | Polygon | Circle) -> str:
    if item.stroke is None:
        return ""
    pen = f' stroke-width="{_n(item.line_width)}"'
    dash: tuple[float, ...] = () if isinstance(item, Polygon | Circle) else item.dash
    if dash:
        pen += f' stroke-dasharray="{" ".join(_n(length) for length in dash)}"'
    if isinstance(item, Line) and item.round_ends:
        pen += ' stroke-linecap="round"'
    return pen


def _font_faces(picture: Picture) -> str:
    """The cuts of the typeface that this picture uses, inside the file."""
    used = {item.weight for item in picture.items if isinstance(item, Text)}
    faces = "".join(_font_face(weight) for weight in Weight if weight in used)
    return f"<style>{faces}</style>"


def _font_face(weight: Weight) -> str:
    number, style, cut = _WEIGHTS[weight]
    outlines = resource("fonts", f"IBMPlexSans-{cut}.ttf").read_bytes()
    data = base64.b64encode(outlines).decode("ascii")
    return (
        f"@font-face{{font-family:'IBM Plex Sans';font-weight:{number};font-style:{style};"
        f"src:url(data:font/ttf;base64,{data}) format('truetype')}}"
    )


def _text(words: str) -> str:
    return escape(_NOT_XML.sub("", words))


def _attribute(words: str) -> str:
    return quoteattr(_NOT_XML.sub("", words))


def _n(number: float) -> str:
    """A number with at most two decimals and none of them trailing zeros."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
