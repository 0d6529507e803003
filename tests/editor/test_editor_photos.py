"""Pictures on the sheet in the hand: chosen, moved, resized by a corner, named, deleted."""

from __future__ import annotations

import pytest

from tests.support.driver import ALT, CONTROL, MapDriver
from tests.support.maps import a_map
from tests.support.photos import a_photo
from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Part
from vsmap.editor.arranging import aligned
from vsmap.editor.edits.aligning import Alignment
from vsmap.editor.input_events import Key
from vsmap.editor.tools.tool import Cursor
from vsmap.model.ids import PhotoId
from vsmap.model.photos import Photo
from vsmap.model.placement import Point

PHOTO = PhotoId("photo-1")


@pytest.fixture
def driver() -> MapDriver:
    """A map with a picture of 160 x 80 far above its step."""
    made = MapDriver(a_map().with_step("Weld"))
    with made.document.edit("Add picture") as edit:
        edit.put(made.map_id, a_photo("Board", at=(0.0, -400.0), size=(160.0, 80.0)))
    made.editor.fit()
    return made


def photo(driver: MapDriver) -> Photo:
    """The picture as the document holds it."""
    return driver.stream.photos[PHOTO]


def pixel(driver: MapDriver, x: float, y: float) -> tuple[float, float]:
    """The pixel of a place on the sheet."""
    return driver.editor.viewport.to_pixels(Point(x, y))


def test_a_press_chooses_a_picture_and_a_drag_moves_it(driver: MapDriver) -> None:
    driver.press(pixel(driver, 80.0, -360.0))
    assert driver.editor.selection.ids == (PHOTO,)

    driver.drag_to(pixel(driver, 180.0, -310.0), held=CONTROL).release()

    assert photo(driver).position == pytest.approx((100.0, -350.0))
    assert driver.document.undo_name == "Move"


def test_a_corner_resizes_a_picture_and_keeps_its_shape(driver: MapDriver) -> None:
    driver.press(pixel(driver, 160.0, -320.0))
    driver.drag_to(pixel(driver, 320.0, -300.0))

    assert driver.editor.state == "select.resizing"
    driver.release()

    resized = photo(driver)
    assert (resized.width, resized.height) == pytest.approx((320.0, 160.0))
    assert resized.position == pytest.approx((0.0, -400.0))
    assert driver.document.undo_name == "Resize picture"


def test_the_opposite_corner_stays_where_it_is(driver: MapDriver) -> None:
    driver.press(pixel(driver, 0.0, -400.0)).drag_to(pixel(driver, 80.0, -400.0)).release()

    resized = photo(driver)
    corner = (resized.position or Point(0, 0)).x + resized.width
    assert corner == pytest.approx(160.0)
    assert (resized.width, resized.height) == pytest.approx((160.0, 80.0), rel=0.01)


def test_a_picture_does_not_shrink_out_of_sight(driver: MapDriver) -> None:
    driver.press(pixel(driver, 160.0, -320.0)).drag_to(pixel(driver, 1.0, -399.0)).release()

    assert photo(driver).height == pytest.approx(24.0)


def test_escape_restores_a_picture_while_it_is_resized(driver: MapDriver) -> None:
    before = driver.stream

    driver.press(pixel(driver, 160.0, -320.0)).drag_to(pixel(driver, 400.0, -100.0))
    frame = driver.editor.sheet.box_of(PHOTO)
    driver.key(Key.ESCAPE).release()

    assert frame is not None
    assert frame.width > 160.0
    assert driver.stream == before
    assert driver.editor.sheet.box_of(PHOTO) == Box(0.0, -400.0, 160.0, 80.0)


def test_a_press_on_a_corner_alone_changes_nothing(driver: MapDriver) -> None:
    before = driver.stream

    driver.click(pixel(driver, 160.0, -320.0))

    assert driver.stream == before
    assert driver.editor.selection.ids == (PHOTO,)


@pytest.mark.parametrize(
    ("place", "cursor"),
    [
        ((80.0, -360.0), Cursor.MOVE),
        ((0.0, -400.0), Cursor.RESIZE_FALLING),
        ((160.0, -320.0), Cursor.RESIZE_FALLING),
        ((160.0, -400.0), Cursor.RESIZE_RISING),
        ((0.0, -320.0), Cursor.RESIZE_RISING),
    ],
)
def test_the_pointer_says_what_a_press_on_a_picture_does(
    driver: MapDriver, place: tuple[float, float], cursor: Cursor
) -> None:
    driver.editor.hit(Point(*pixel(driver, *place)))

    assert driver.editor.cursor is cursor


def test_f2_names_a_picture(driver: MapDriver) -> None:
    driver.editor.select(PHOTO)

    driver.key(Key.F2)
    assert driver.editor.typist.current is not None
    assert driver.editor.typist.current.field.part is Part.CAPTION
    driver.rewrite("The  wall").key(Key.ENTER)

    assert photo(driver).name == "The wall"
    assert driver.document.undo_name == "Name picture"


def test_delete_takes_a_picture_off_the_sheet(driver: MapDriver) -> None:
    driver.editor.select(PHOTO)

    driver.key(Key.DELETE)

    assert not driver.stream.photos
    driver.document.undo()
    assert photo(driver).name == "Board"


def test_a_rubber_band_chooses_pictures_it_holds(driver: MapDriver) -> None:
    driver.press(pixel(driver, -40.0, -440.0)).drag_to(pixel(driver, 240.0, -250.0)).release()

    assert driver.editor.selection.ids == (PHOTO,)


def test_moving_a_picture_does_not_write_its_pixels_again(driver: MapDriver) -> None:
    before = driver.document.state_vector()

    driver.press(pixel(driver, 80.0, -360.0)).drag_to(pixel(driver, 200.0, -300.0)).release()

    assert len(driver.document.update_since(before)) < len(photo(driver).data)


def test_alt_leaves_a_picture_and_drags_a_copy(driver: MapDriver) -> None:
    driver.press(pixel(driver, 80.0, -360.0))

    driver.drag_to(pixel(driver, 380.0, -160.0), ALT).release()

    left, copy = driver.stream.photos.values()
    assert (left.id, left.position) == (PHOTO, (0.0, -400.0))
    assert (copy.name, copy.data) == (left.name, left.data)
    assert copy.position is not None
    assert copy.position.x > 200.0
    assert driver.editor.selection.ids == (copy.id,)
    assert driver.document.undo_name == "Duplicate"


def test_pictures_are_lined_up_with_steps(driver: MapDriver) -> None:
    step = driver.step("Weld").id
    driver.editor.select(PHOTO, step)

    aligned(Alignment.LEFT)(driver.editor)

    frames = [driver.editor.sheet.box_of(record) for record in (PHOTO, step)]
    assert len({round(frame.x, 3) for frame in frames if frame is not None}) == 1
    assert driver.document.undo_name == "Align"
