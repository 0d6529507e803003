"""What lies over the picture is seen where it should be, in both themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from tests.support.driver import ALT, live_figures
from tests.support.maps import a_map
from tests.support.sheet import ShownSheet
from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Ink, Part
from vsmap.drawing.theme import DARK, LIGHT, Theme
from vsmap.editor.edits import steps
from vsmap.editor.input_events import NO_MODIFIERS, PointerMoved
from vsmap.editor.tools.moving import Moving
from vsmap.editor.tools.tool import ToolName
from vsmap.model.ids import FlowId, StepId
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SMOOTHED = 50

pytestmark = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def sheet_of_three(qtbot: QtBot, theme: Theme) -> ShownSheet:
    drawn = (
        a_map()
        .with_step("Weld", process_time="3 h", wait="1 d")
        .with_step("Paint", process_time="1 d", wait="2 d")
        .with_step("Pack", process_time="2 h", wait="1 d")
    )
    return ShownSheet(qtbot, drawn, live_figures, theme)


def accents(sheet: ShownSheet, theme: Theme, box: Box, grown: float = 4.0) -> int:
    """How many pixels in and just round a box of the sheet have about the hand's colour."""
    image = sheet.canvas.grab().toImage()
    area = sheet.editor.viewport.box_to_pixels(box).grown(grown)
    rect = QRect(round(area.x), round(area.y), round(area.width), round(area.height))
    return _count(image, rect.intersected(image.rect()), QColor(theme.colour(Ink.ACCENT)))


def _count(image: QImage, rect: QRect, colour: QColor) -> int:
    across, down = range(rect.left(), rect.right()), range(rect.top(), rect.bottom())
    return sum(_is_about(image.pixelColor(x, y), colour) for x in across for y in down)


def _is_about(seen: QColor, meant: QColor) -> bool:
    """Smoothed edges mix a little of the ground in."""
    red, green, blue = seen.red(), seen.green(), seen.blue()
    away = (red - meant.red(), green - meant.green(), blue - meant.blue())
    return max(map(abs, away)) <= SMOOTHED


def bar_of(sheet: ShownSheet, record: str) -> Box:
    """The bar of a record on the ladder."""
    return next(
        item.box
        for group in sheet.editor.picture.groups
        for item in group.items
        if item.part is Part.LADDER and item.record == record
    )


def hover(sheet: ShownSheet, place: Point) -> None:
    sheet.editor.handle(PointerMoved(sheet.editor.viewport.to_pixels(place)))


def test_over_a_step_its_time_on_the_ladder_is_framed(qtbot: QtBot, theme: Theme) -> None:
    sheet = sheet_of_three(qtbot, theme)
    bar = bar_of(sheet, "paint")
    before = accents(sheet, theme, bar)

    hover(sheet, sheet.editor.picture.boxes[StepId("paint")].centre)

    assert before == 0
    assert accents(sheet, theme, bar) > 40
    assert accents(sheet, theme, bar_of(sheet, "weld"), 1) == 0


def test_over_the_ladder_the_step_or_flow_is_marked(qtbot: QtBot, theme: Theme) -> None:
    sheet = sheet_of_three(qtbot, theme)
    box = sheet.editor.picture.boxes[StepId("paint")]
    line = sheet.editor.picture.flow_lines[FlowId("weld-paint")]
    flow = Box(line[0].x, line[0].y - 3, line[-1].x - line[0].x - 12, 6)

    hover(sheet, bar_of(sheet, "paint").centre)
    on_step = accents(sheet, theme, box, 8), accents(sheet, theme, flow, 0)
    hover(sheet, bar_of(sheet, "weld-paint").centre)
    on_flow = accents(sheet, theme, box, 8), accents(sheet, theme, flow, 0)

    assert on_step[0] > 100
    assert on_step[1] == 0
    assert on_flow[1] > 10
    assert on_flow[1] > on_step[1]


def test_the_share_of_a_chosen_way_back_stays_readable(qtbot: QtBot, theme: Theme) -> None:
    drawn = a_map().with_step("Weld").with_step("Paint").with_rework("Paint", "Weld", share="30")
    sheet = ShownSheet(qtbot, drawn, live_figures, theme)
    share = sheet.editor.sheet.box_of("paint-weld", Part.SHARE)
    assert share is not None
    inner = Box(share.x + 3, share.y + 3, share.width - 6, share.height - 6)

    sheet.editor.select("paint-weld")

    assert accents(sheet, theme, inner, 0) == 0
    assert accents(sheet, theme, share, 12) > 20


def test_handles_stand_on_the_rim_of_the_step_under_the_pointer(qtbot: QtBot, theme: Theme) -> None:
    sheet = sheet_of_three(qtbot, theme)
    box = sheet.editor.picture.boxes[StepId("paint")]
    right = Box(box.right - 1, box.centre.y - 1, 2, 2)

    hover(sheet, box.centre)
    resting = accents(sheet, theme, right, 8)
    hover(sheet, Point(box.right + 2, box.centre.y))

    assert resting > 8
    assert accents(sheet, theme, right, 8) > 2 * resting


def test_a_wire_in_the_air_ends_in_the_step_it_would_add(qtbot: QtBot, theme: Theme) -> None:
    sheet = sheet_of_three(qtbot, theme)
    sheet.driver.press("Pack", rim=True).drag_to((1200, 700))
    at = sheet.editor.viewport.to_sheet(Point(1200, 700))
    sizes = sheet.editor.sheet.look.sizes
    ghost = Box(at.x, at.y - sizes.box_height / 2, sizes.box_width, sizes.box_height)

    seen = accents(sheet, theme, ghost)
    sheet.driver.drag_to("Weld")

    assert seen > 100
    assert accents(sheet, theme, ghost) == 0


def test_a_flow_a_step_would_be_dropped_into_lights_up(qtbot: QtBot, theme: Theme) -> None:
    sheet = sheet_of_three(qtbot, theme)
    driver = sheet.driver
    steps.add_loose_step(driver.document, driver.map_id, name="Spare", position=Point(100, 250))
    line = sheet.editor.picture.flow_lines[FlowId("weld-paint")]
    middle = Point((line[0].x + line[-1].x) / 2, line[0].y)
    spot = Box(middle.x - 4, middle.y - 4, 8, 8)
    before = accents(sheet, theme, spot)

    driver.press("Spare").drag_to(sheet.editor.viewport.to_pixels(middle), NO_MODIFIERS)

    assert before == 0
    assert accents(sheet, theme, spot) > 40


def test_the_stamp_lights_the_flow_it_would_go_into(qtbot: QtBot, theme: Theme) -> None:
    sheet = sheet_of_three(qtbot, theme)
    line = sheet.editor.picture.flow_lines[FlowId("weld-paint")]
    middle = Point((line[0].x + line[-1].x) / 2, line[0].y)
    sheet.editor.take(ToolName.ADD_STEP)

    hover(sheet, middle)

    assert accents(sheet, theme, Box(middle.x - 4, middle.y - 4, 8, 8)) > 40


def test_equal_gaps_are_measured_out(qtbot: QtBot, theme: Theme) -> None:
    sheet = sheet_of_three(qtbot, theme)
    box = sheet.editor.picture.boxes[StepId("pack")]
    at = sheet.editor.viewport.to_pixels(Point(box.centre.x + 3, box.centre.y + 2))
    sheet.driver.press("Pack")
    sheet.driver.drag_to((at.x + 30, at.y), NO_MODIFIERS).drag_to((at.x, at.y), NO_MODIFIERS)

    moving = sheet.editor.tool.state

    assert isinstance(moving, Moving)
    assert len(moving.gaps) >= 2
    for gap in moving.gaps:
        stretch = Box(gap.start, gap.at - 4, gap.end - gap.start, 8)
        assert accents(sheet, theme, stretch, 0) > 20


def test_the_copy_and_not_the_step_left_behind_is_ringed(qtbot: QtBot, theme: Theme) -> None:
    sheet = sheet_of_three(qtbot, theme)
    sheet.driver.press("Pack").drag_to((1100, 750), ALT)
    shown = sheet.editor.sheet.stream
    copy = shown.step_named("Pack 2")
    assert copy is not None

    boxes = sheet.editor.picture.boxes

    assert accents(sheet, theme, boxes[copy.id], 8) > 100
    assert accents(sheet, theme, boxes[StepId("pack")], 8) == 0
