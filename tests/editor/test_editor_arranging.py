"""Lining up: snapping to lines and equal gaps, aligning and distributing what is chosen."""

from __future__ import annotations

import pytest

from tests.support.driver import MapDriver
from tests.support.maps import a_map
from vsmap.drawing.geometry import Box
from vsmap.editor import arranging
from vsmap.editor.edits import steps
from vsmap.editor.edits.aligning import Alignment, Axis
from vsmap.editor.snapping import snapped
from vsmap.model.placement import Point

EMPTY = (700.0, 60.0)


def test_a_box_between_two_others_is_drawn_to_the_middle_and_shows_both_gaps() -> None:
    still = [Box(0, 0, 100, 60), Box(400, 0, 100, 60)]

    found = snapped(Box(0, 300, 100, 60), Point(196, -310), still, 6)

    assert found.right == 200
    assert [(gap.start, gap.end) for gap in found.gaps] == [(100, 200), (300, 400)]


def test_a_box_is_drawn_to_the_distance_others_have() -> None:
    still = [Box(0, 0, 100, 60), Box(150, 10, 100, 60)]

    right = snapped(Box(0, 300, 100, 60), Point(303, -315), still, 6)
    left = snapped(Box(0, 300, 100, 60), Point(-147, -315), still, 6)

    assert (right.right, left.right) == (300, -150)
    assert [(gap.start, gap.end) for gap in right.gaps] == [(100, 150), (250, 300)]
    assert all(not gap.upright for gap in right.gaps)


def test_gaps_are_equal_downwards_too() -> None:
    still = [Box(0, 0, 100, 60), Box(10, 100, 100, 60)]

    found = snapped(Box(300, 0, 100, 60), Point(-315, 203), still, 6)

    assert found.down == 200
    assert [(gap.upright, gap.start, gap.end) for gap in found.gaps] == [
        (True, 60, 100),
        (True, 160, 200),
    ]


def test_an_edge_is_drawn_to_the_facing_edge_of_another_size() -> None:
    found = snapped(Box(0, 0, 40, 20), Point(97, 200), [Box(0, 0, 100, 60)], 6)

    assert found.right == 100
    assert [(guide.at, guide.start, guide.end) for guide in found.guides] == [(100, 0, 220)]


@pytest.mark.parametrize(
    ("alignment", "x", "y"),
    [
        (Alignment.LEFT, 0.0, None),
        (Alignment.RIGHT, 300.0, None),
        (Alignment.CENTRE, 150.0, None),
        (Alignment.TOP, None, 0.0),
        (Alignment.BOTTOM, None, 400.0),
        (Alignment.MIDDLE, None, 200.0),
    ],
)
def test_chosen_steps_are_brought_to_one_line(
    alignment: Alignment, x: float | None, y: float | None
) -> None:
    driver = placed((0, 0), (100, 100), (300, 400))
    before = [driver.step(name).position for name in ("A", "B", "C")]

    arranging.aligned(alignment)(driver.editor)

    after = [driver.step(name).position for name in ("A", "B", "C")]
    for old, new in zip(before, after, strict=True):
        assert old is not None
        assert new == Point(old.x if x is None else x, old.y if y is None else y)
    assert driver.document.undo_name == "Align"


@pytest.mark.parametrize("axis", list(Axis))
def test_gaps_between_chosen_steps_are_made_equal(axis: Axis) -> None:
    driver = placed((0, 0), (100, 110), (500, 700))

    arranging.distributed(axis)(driver.editor)

    places = [driver.step(name).position for name in ("A", "B", "C")]
    middle = Point(250, 110) if axis is Axis.ACROSS else Point(100, 350)
    assert places == [Point(0, 0), middle, Point(500, 700)]
    assert driver.document.undo_name == "Distribute"


def test_one_step_is_not_lined_up_with_nothing() -> None:
    driver = placed((0, 0), (100, 100), (500, 700))
    driver.editor.select(driver.step("A").id)
    entry = driver.document.undo_name

    arranging.aligned(Alignment.LEFT)(driver.editor)
    arranging.distributed(Axis.DOWN)(driver.editor)

    assert driver.document.undo_name == entry


def placed(*places: tuple[float, float]) -> MapDriver:
    """Steps A, B, C put there by hand, all chosen."""
    driver = MapDriver(a_map().with_step("A").with_step("B").with_step("C"))
    for name, (x, y) in zip("ABC", places, strict=True):
        step = driver.step(name)
        steps.set_step(driver.document, driver.map_id, step.id, position=Point(x, y))
    driver.editor.select(*(driver.step(name).id for name in "ABC"))
    return driver
