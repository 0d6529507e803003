"""Two maps one above the other: one time scale, differences told, the same step in both."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps, weld_of_seven_hours
from tests.support.checkout import CHECKOUT
from tests.support.long_maps import long_workbook
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.app.side_by_side.pair import Fate, Pair, pair_of, usual_pair
from vsmap.app.side_by_side.plate import plate_of
from vsmap.app.side_by_side.view import SideBySide
from vsmap.document.file import open_file
from vsmap.drawing.primitives import Text
from vsmap.model.ids import MapId, StepId
from vsmap.model.workbook import Workbook

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def bicycles() -> Workbook:
    """Painting waits less, packing is gone, somebody inspects."""
    future = (
        a_map("Future state")
        .in_state("future")
        .with_step("Weld", process_time="2 h", wait="0", role="Shop")
        .with_step("Paint", process_time="~4 h", wait="4 h", pca="90%")
        .with_step("Inspect", process_time="1 h", wait="1 h")
    )
    today = three_steps()
    stream = next(iter(today.maps.values())).model_copy(update={"id": MapId("today")})
    return today.model_copy(
        update={"maps": {stream.id: stream, MapId("future-state"): future.build()}}
    )


def the_pair() -> Pair:
    return pair_of(bicycles(), MapId("today"), MapId("future-state"))


@pytest.fixture
def both(make_desktop: MakeDesktop, qtbot: QtBot) -> tuple[Desktop, SideBySide]:
    """The window with both maps open side by side."""
    desk = make_desktop(bicycles())
    focused = QApplication.focusWidget()
    qtbot.keyClick(focused, Qt.Key.Key_B, BOTH)  # type: ignore[no-untyped-call]
    shown = desk.window.showing.side_by_side
    assert shown is not None
    assert shown.isVisible()
    return desk, shown


def test_what_became_of_each_step_is_told() -> None:
    pair = the_pair()

    assert [pair.fate_before(StepId(s)) for s in ("weld", "paint", "pack")] == [
        Fate.SAME, Fate.CHANGED, Fate.GONE,
    ]  # fmt: skip
    assert pair.fate_after(StepId("inspect")) is Fate.NEW
    assert pair.mark_after(StepId("paint")).replace("\u00a0", " ") == "\u22124 h"
    assert pair.mark_after(StepId("weld")) == ""
    assert pair.mark_after(StepId("inspect")) == "new"


def test_steps_with_other_ids_are_known_by_their_names() -> None:
    drawn = bicycles()
    stream = drawn.maps[MapId("future-state")]
    weld = stream.steps[StepId("weld")].model_copy(update={"id": StepId("other")})
    steps = {StepId("other"): weld} | {k: s for k, s in stream.steps.items() if k != "weld"}
    changed = drawn.with_map(stream.model_copy(update={"steps": steps}))

    pair = pair_of(changed, MapId("today"), MapId("future-state"))

    assert pair.twins[StepId("weld")] == "other"


def test_figures_stand_beside_each_other_with_the_difference() -> None:
    path = CHECKOUT / "resources" / "examples" / "client-onboarding.vsmap"
    workbook = open_file(path).document.workbook
    before, after = list(workbook.maps)

    rows = pair_of(workbook, before, after).rows()

    shown = [(r.label, r.before, r.after, r.change) for r in rows[:4]]
    assert [tuple(text.replace("\u00a0", " ") for text in row) for row in shown] == [
        ("Lead time", "30 d", "4 d", "\u221226 d \u00b7 \u221287 %"),
        ("Process time", "3 d", "1.75 d", "\u22121.25 d \u00b7 \u221242 %"),
        ("Wait time", "27 d", "2.25 d", "\u221224.8 d \u00b7 \u221292 %"),
        ("Flow efficiency", "10 %", "44 %", "+34 points"),
    ]


def test_one_hour_is_as_long_on_both_ladders() -> None:
    plate = plate_of(the_pair(), 1280, 748)
    widths = [
        bar.width / stretch.seconds
        for half in plate.halves
        for stretch, bar in zip(half.ladder.path, half.ladder.bars, strict=True)
        if stretch.seconds is not None and bar.width > half.ladder.sizes.least
    ]

    assert max(widths) == pytest.approx(min(widths))
    assert plate.halves[0].zoom == plate.halves[1].zoom


def test_a_step_behind_which_a_map_stands_shows_the_time_of_that_map() -> None:
    workbook = weld_of_seven_hours()
    today, behind = workbook.maps

    plate = plate_of(pair_of(workbook, today, behind), 1280, 748)

    items = plate.halves[0].picture.items
    words = {item.text.replace("\u00a0", " ") for item in items if isinstance(item, Text)}
    assert "7 h" in words
    assert "2 h" not in words


def test_a_pixel_tells_the_step_whose_box_or_bar_lies_there() -> None:
    plate = plate_of(the_pair(), 1280, 748)
    before, after = plate.halves
    box = before.box_of("paint")
    bar = max(after.bars_of("paint", plate.left), key=lambda each: each.width)
    gone = before.box_of("pack")
    assert box is not None
    assert gone is not None

    hits = [plate.hit(*each.centre) for each in (box, bar, gone)]

    assert hits == [("paint", "paint"), ("paint", "paint"), ("pack", None)]
    assert plate.hit(1.0, 1.0) == (None, None)


@pytest.mark.parametrize("size", [(1280, 700), (1440, 800), (1920, 980), (960, 560)])
def test_nothing_reaches_into_the_figures(size: tuple[int, int]) -> None:
    plate = plate_of(the_pair(), *size)

    for half in plate.halves:
        drawn = half.to_plate(half.picture.bounds)
        assert drawn.right <= plate.figures.x + 16
        assert plate.left + half.ladder.width < plate.figures.x
        assert half.axis < size[1]


def test_today_and_the_future_are_compared_first() -> None:
    workbook = bicycles()

    assert usual_pair(workbook, MapId("today")) == ("today", "future-state")
    assert usual_pair(workbook, MapId("future-state")) == ("today", "future-state")
    assert usual_pair(three_steps(), next(iter(three_steps().maps))) is None


def test_two_long_maps_are_worked_out_beside_the_window_and_then_shown(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    workbook = long_workbook(200)
    (stream,) = workbook.maps.values()
    desk = make_desktop(workbook.with_map(stream.model_copy(update={"id": MapId("other")})))

    desk.run("view.compare")

    shown = desk.window.showing.side_by_side
    assert shown is not None
    assert shown.view.plate is None
    qtbot.waitUntil(lambda: shown.view.plate is not None)
    assert shown.view.plate == plate_of(
        pair_of(desk.session.workbook, stream.id, MapId("other")),
        shown.view.width(),
        shown.view.height(),
    )


def test_it_is_offered_only_with_a_second_map(desk: Desktop) -> None:
    alone = desk.window.menus.qt["view.compare"].isEnabled()

    desk.run("map.duplicate")

    assert not alone
    assert desk.window.menus.qt["view.compare"].isEnabled()


def test_the_pointer_on_a_step_finds_it_on_both_maps(
    both: tuple[Desktop, SideBySide], qtbot: QtBot
) -> None:
    _, shown = both
    plate = shown.view.plate
    assert plate is not None
    box = plate.halves[1].box_of("paint")
    assert box is not None

    for by in (0, 1):
        at = QPoint(round(box.centre.x) + by, round(box.centre.y))
        qtbot.mouseMove(shown.view, at)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: shown.view.chosen == ("paint", "paint"))

    assert len(plate.halves[0].bars_of("paint", plate.left)) == 2


def test_a_bar_of_the_ladder_finds_its_step(both: tuple[Desktop, SideBySide]) -> None:
    _, shown = both
    plate = shown.view.plate
    assert plate is not None
    bar = plate.halves[0].bars_of("paint", plate.left)[0]

    assert plate.hit(*bar.centre) == ("paint", "paint")
    assert plate.hit(1, 1) == (None, None)


def test_the_arrows_walk_and_escape_gives_the_keys_back(
    both: tuple[Desktop, SideBySide], qtbot: QtBot
) -> None:
    desk, shown = both
    seen = []
    for _ in range(3):
        qtbot.keyClick(shown.view, Qt.Key.Key_Right)  # type: ignore[no-untyped-call]
        seen.append(shown.view.chosen)

    qtbot.keyClick(shown.view, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]

    assert seen == [("weld", "weld"), ("paint", "paint"), (None, "inspect")]
    assert not shown.isVisible()
    assert desk.window.sheet.canvas.hasFocus()


def test_any_two_maps_can_be_chosen(both: tuple[Desktop, SideBySide]) -> None:
    _, shown = both

    shown.after.setCurrentIndex(0)
    shown.after.activated.emit(0)

    plate = shown.view.plate
    assert plate is not None
    assert plate.pair.before.stream.id == plate.pair.after.stream.id == "today"


def test_an_edit_and_a_deleted_map_are_followed(both: tuple[Desktop, SideBySide]) -> None:
    desk, shown = both
    desk.select("Paint")
    desk.run("edit.delete")
    plate = shown.view.plate
    gone = plate is not None and "paint" not in plate.pair.before.stream.steps

    desk.run("map.delete")

    assert gone
    assert shown.view.grab().width() > 0


def test_it_fills_the_window_below_the_header(both: tuple[Desktop, SideBySide]) -> None:
    desk, shown = both

    desk.window.resize(1100, 700)
    QApplication.processEvents()

    assert shown.geometry().top() == desk.window.header.height()
    assert shown.width() == desk.window.width()
    assert shown.geometry().bottom() == desk.window.height() - 1
