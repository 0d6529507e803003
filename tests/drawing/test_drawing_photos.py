"""Pictures on the sheet are drawn below the map, on screen, in SVG and on paper alike."""

from __future__ import annotations

import io

import pypdfium2
import pytest

from tests.support.maps import MapBuilder, a_map
from tests.support.photos import a_photo
from vsmap.drawing.excerpt import excerpt
from vsmap.drawing.groups import Group, Layer
from vsmap.drawing.picture import Picture, draw_map
from vsmap.drawing.primitives import Image, Line, Part, Text
from vsmap.drawing.theme import LIGHT
from vsmap.formats.svg import print_svg
from vsmap.model.photos import Photo


def drawn(photo: Photo, builder: MapBuilder | None = None) -> Picture:
    """The picture of a map with one photo."""
    stream = (builder or a_map().with_step("Weld").with_step("Paint")).build()
    return draw_map(stream.with_parts(photo))


def group_of(picture: Picture) -> Group:
    """What is drawn of the photo."""
    (group,) = [group for group in picture.groups if group.layer is Layer.PHOTOS]
    return group


def image_in(picture: Picture) -> Image:
    """The photo itself."""
    (image,) = [item for item in group_of(picture).items if isinstance(item, Image)]
    return image


def test_a_picture_fills_its_frame_where_it_was_put() -> None:
    image = image_in(drawn(a_photo(at=(300.0, -200.0))))

    assert image.box == (300.0, -200.0, 80.0, 40.0)
    assert image.kind == "image/png"


def test_a_picture_lies_below_everything_else() -> None:
    picture = drawn(a_photo(at=(0.0, 0.0)))

    layers = [group.layer for group in picture.groups]
    assert layers[0] is Layer.PHOTOS


def test_a_picture_on_a_step_stands_clear_of_the_map_with_a_stem_to_it() -> None:
    picture = drawn(a_photo(on="weld"))

    frame, weld = image_in(picture).box, picture.boxes[next(iter(picture.boxes))]
    stems = [item for item in group_of(picture).items if isinstance(item, Line)]
    assert not any(frame.meets(box) for box in picture.boxes.values())
    assert len(stems) == 1
    assert weld.x <= stems[0].x2 <= weld.right


def test_two_pictures_nobody_placed_do_not_overlap() -> None:
    stream = a_map().with_step("Weld").build()
    one = a_photo()
    two = one.model_copy(update={"id": "photo-2"})

    picture = draw_map(stream.with_parts(one, two))

    first, second = [i.box for i in picture.items if isinstance(i, Image)]
    assert not first.meets(second)


def test_a_named_picture_has_its_name_below_and_a_place_to_type_it() -> None:
    picture = drawn(a_photo("The whiteboard in the hall, in March", at=(0.0, -200.0)))

    (caption,) = [i for i in group_of(picture).items if isinstance(i, Text)]
    place = picture.place_of("photo-1", Part.CAPTION)
    assert caption.text.startswith("The")
    assert caption.box.y > image_in(picture).box.bottom
    assert place is not None
    assert place.y == image_in(picture).box.bottom


def test_svg_holds_the_picture_and_what_it_shows() -> None:
    text = print_svg(drawn(a_photo("A <board>", at=(0.0, 0.0))), title="Map")

    assert 'href="data:image/png;base64,iVBOR' in text
    assert "<title>A &lt;board&gt;</title>" in text


def test_paper_holds_the_picture() -> None:
    from reportlab.pdfgen.canvas import Canvas

    from vsmap.reports.painter import Painter
    from vsmap.reports.sheet import Layer as PaperLayer

    content = io.BytesIO()
    canvas = Canvas(content, pagesize=(400, 400))
    image = image_in(drawn(a_photo(at=(10.0, 10.0))))
    Painter(canvas, LIGHT).paint([PaperLayer((image,))], 400)
    canvas.showPage()
    canvas.save()

    pdf = pypdfium2.PdfDocument(content.getvalue())
    pixels = pdf[0].render(scale=1).to_pil().convert("RGB")
    assert pixels.getpixel((20, 30))[0] > 150
    assert pixels.getpixel((80, 30))[2] > 150
    pdf.close()


def test_an_excerpt_holds_what_was_asked_for_alone() -> None:
    picture = drawn(a_photo(at=(0.0, -300.0)))

    part = excerpt(picture, {"weld", "photo-1"})

    assert {group.record for group in part.groups} == {"weld", "photo-1"}
    assert part.bounds.y < picture.boxes[next(iter(picture.boxes))].y


@pytest.mark.parametrize("on", ["weld-paint", "request-weld"])
def test_a_picture_on_a_flow_has_its_stem_there(on: str) -> None:
    picture = drawn(a_photo(on=on))

    (stem,) = [item for item in group_of(picture).items if isinstance(item, Line)]
    line = next(line for flow, line in picture.flow_lines.items() if flow == on)
    assert min(p.x for p in line) <= stem.x2 <= max(p.x for p in line)
