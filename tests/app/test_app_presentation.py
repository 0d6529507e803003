"""The map on the wall: what each stop says and lights, and the hands that step through them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps, weld_of_seven_hours
from tests.support.checkout import CHECKOUT
from tests.support.long_maps import long_workbook
from tests.support.maps import a_map, first_map_id
from tests.support.windows import Desktop
from vsmap.app.presentation import wall as wall_module
from vsmap.app.presentation.slide import Slides, scale_of
from vsmap.app.presentation.slide_map import REST, WallMap
from vsmap.app.presentation.slide_words import (
    HEADLINE,
    LEAST,
    foot,
    foot_places,
    heading,
    turn_places,
)
from vsmap.app.presentation.stops import Scene, Stop, presented, stops_of
from vsmap.app.presentation.wall import Wall
from vsmap.canvas.typeface import load_typeface
from vsmap.document.file import open_file
from vsmap.drawing.primitives import Text
from vsmap.drawing.theme import DARK, LIGHT
from vsmap.model.outcome import Outcome
from vsmap.model.workbook import Workbook


def onboarding() -> Workbook:
    path = CHECKOUT / "resources" / "examples" / "client-onboarding.vsmap"
    return open_file(path).document.workbook


def told(workbook: Workbook) -> dict[Scene, Stop]:
    stops = stops_of(presented(workbook, first_map_id(workbook)))
    return {stop.scene: stop for stop in stops}


def read(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.fixture
def stage(make_desktop: MakeDesktop, qtbot: QtBot) -> Iterator[tuple[Desktop, Wall]]:
    """Client onboarding on the wall."""
    desk = make_desktop(onboarding())
    key(qtbot, desk.window, Qt.Key.Key_F11)
    wall = desk.window.showing.wall
    assert wall is not None
    qtbot.waitUntil(wall.isVisible)
    yield desk, wall
    wall.close()


def key(qtbot: QtBot, widget: object, pressed: Qt.Key) -> None:
    qtbot.keyClick(widget, pressed)  # type: ignore[no-untyped-call]


def test_the_stops_speak_of_the_stream_the_path_the_waits_the_hotspot_and_what_if() -> None:
    stops = told(onboarding())

    assert {scene: read(stop.headline) for scene, stop in stops.items()} == {
        Scene.STREAM: "30 days from Request to Delivered.",
        Scene.PATH: "8 of 9 steps decide how long it takes.",
        Scene.WAITS: "3 days of work, 27 days of waiting.",
        Scene.HOTSPOT: "45 % of the 30 days is Risk review and the waits around it.",
        Scene.WHAT_IF: "We aim for accounts open in 4 days.",
        Scene.BEFORE_AFTER: "From six weeks to four days.",
    }


def test_each_stop_shows_one_figure() -> None:
    stops = told(onboarding())

    assert [read(stop.figure) for stop in stops.values()] == [
        "30 d", "8 of 9", "10 %", "13.6 d", "\u22126.81 d", "\u221226 d",
    ]  # fmt: skip


def test_without_a_future_map_there_are_five_stops() -> None:
    stops = told(three_steps())

    assert len(stops) == 5
    assert Scene.BEFORE_AFTER not in stops


def test_a_stop_lights_what_it_speaks_of() -> None:
    stops = told(onboarding())
    workbook = onboarding()
    stream = workbook.maps[first_map_id(workbook)]
    names = {
        scene: {step.name for key, step in stream.steps.items() if key in stop.lit}
        for scene, stop in stops.items()
        if stop.lit is not None
    }

    assert names[Scene.HOTSPOT] == {"Risk review"}
    assert names[Scene.WAITS] == set()
    assert "Credit limit" not in names[Scene.PATH]
    assert len(names[Scene.PATH]) == 8


def test_numbers_that_are_missing_are_told_instead_of_a_total() -> None:
    drawn = a_map().with_step("Weld", process_time="2 h").with_step("Paint").with_step("Pack")

    stops = told(drawn.workbook())

    assert "not known yet" in stops[Scene.STREAM].headline


def test_without_an_aim_the_hotspot_is_halved_and_payoffs_are_listed() -> None:
    stop = told(three_steps())[Scene.WHAT_IF]

    assert stop.headline.startswith("Halve ")
    assert stop.list_title == "Lead time taken off, if halved"
    assert stop.steps


def test_an_aim_stands_in_the_middle_of_its_sentence() -> None:
    aimed = three_steps().model_copy(update={"outcome": Outcome(statement="Bicycles in 2 days.")})

    assert told(aimed)[Scene.WHAT_IF].headline == "We aim for bicycles in 2 days."


@pytest.mark.parametrize(
    "workbook",
    [a_map().workbook(), a_map().with_step("Weld").workbook(), long_workbook(300)],
    ids=["empty", "no times", "300 steps"],
)
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (3840, 2160), (600, 900)])
def test_every_map_has_slides_on_every_wall(
    workbook: Workbook, size: tuple[int, int], qtbot: QtBot
) -> None:
    del qtbot
    load_typeface()
    shown = presented(workbook, first_map_id(workbook))
    slides = Slides(shown, stops_of(shown), DARK)
    image = QImage(*size, QImage.Format.Format_RGB32)

    for index in range(len(slides.stops)):
        painter = QPainter(image)
        slides.paint(painter, index, QSizeF(image.size()))
        painter.end()

    assert len(slides.stops) >= 5


def test_a_step_behind_which_a_map_stands_shows_the_time_of_that_map() -> None:
    workbook = weld_of_seven_hours()
    shown = presented(workbook, first_map_id(workbook))

    picture = WallMap(shown).picture(Scene.STREAM)

    words = {read(item.text) for item in picture.items if isinstance(item, Text)}
    assert "7 h" in words
    assert "2 h" not in words


def test_no_word_of_a_slide_is_smaller_than_20_at_1080() -> None:
    stops = stops_of(presented(onboarding(), first_map_id(onboarding())))
    titles = [stop.scene.value for stop in stops]

    items = [item for stop in stops for item in heading(stop, 1920.0)]
    items += foot(titles, 0, 1920.0, 1080.0)

    texts = [item for item in items if isinstance(item, Text)]
    assert min(text.size for text in texts) >= LEAST == 20
    assert max(text.size for text in texts) >= HEADLINE == 52
    assert all(text.box.right <= 1920 - 79 and text.box.x >= 79 for text in texts)


def test_what_a_stop_does_not_speak_of_keeps_36_percent_of_its_light(qtbot: QtBot) -> None:
    del qtbot
    load_typeface()
    workbook = onboarding()
    shown = presented(workbook, first_map_id(workbook))
    slides = Slides(shown, stops_of(shown), LIGHT)

    def darkest(index: int) -> int:
        image = QImage(1920, 1080, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        slides.paint(painter, index, QSizeF(1920, 1080))
        painter.end()
        rows = range(700, 750)
        return min(image.pixelColor(x, y).value() for y in rows for x in range(800, 930))

    lit, dim = darkest(0), darkest(1)

    assert 0.0 < REST < 0.5
    assert dim > lit + 60


@pytest.mark.parametrize(
    "pressed",
    [Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Return],
)
def test_keys_and_remotes_go_on(stage: tuple[Desktop, Wall], qtbot: QtBot, pressed: Qt.Key) -> None:
    _, wall = stage

    key(qtbot, wall, pressed)

    assert wall.index == 1


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace])
def test_keys_and_remotes_go_back(
    stage: tuple[Desktop, Wall], qtbot: QtBot, pressed: Qt.Key
) -> None:
    _, wall = stage
    wall.go_to(3)

    key(qtbot, wall, pressed)

    assert wall.index == 2


def test_home_end_and_digits_jump_and_the_ends_hold(
    stage: tuple[Desktop, Wall], qtbot: QtBot
) -> None:
    _, wall = stage
    seen = []

    for pressed in (Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_4, Qt.Key.Key_Home,
                    Qt.Key.Key_Left):  # fmt: skip
        key(qtbot, wall, pressed)
        seen.append(wall.index)

    assert seen == [5, 5, 3, 0, 0]


def test_a_press_goes_on_and_on_a_title_goes_there(
    stage: tuple[Desktop, Wall], qtbot: QtBot
) -> None:
    _, wall = stage
    scale = scale_of(QSizeF(wall.size()))
    left = Qt.MouseButton.LeftButton

    def press(x: float, y: float) -> int:
        at = QPoint(round(x * scale), round(y * scale))
        qtbot.mouseClick(wall, left, pos=at)  # type: ignore[no-untyped-call]
        return wall.index

    size = wall.width() / scale, wall.height() / scale
    title = foot_places(wall.slides.titles, size[1])[3]
    back, _ = turn_places(*size)
    seen = [press(900, 500), press(*title.centre), press(*back.centre)]

    assert seen == [1, 3, 2]


def test_escape_ends_it_and_the_window_has_the_keys_again(
    stage: tuple[Desktop, Wall], qtbot: QtBot
) -> None:
    desk, wall = stage

    key(qtbot, wall, Qt.Key.Key_Escape)

    assert not wall.isVisible()
    qtbot.waitUntil(desk.window.isActiveWindow)


def test_it_fills_the_screen_without_bars(stage: tuple[Desktop, Wall]) -> None:
    _, wall = stage

    assert wall.isFullScreen()
    assert wall.size() == wall.screen().size()
    assert not wall.findChildren(QWidget)


def test_the_pointer_hides_and_comes_back(stage: tuple[Desktop, Wall], qtbot: QtBot) -> None:
    _, wall = stage
    wall._rest.setInterval(1)

    QTest.mouseMove(wall.windowHandle(), QPoint(300, 300))
    qtbot.waitUntil(lambda: wall.cursor().shape() is Qt.CursorShape.BlankCursor)
    wall._rest.setInterval(60_000)
    QTest.mouseMove(wall.windowHandle(), QPoint(310, 300))
    qtbot.waitUntil(lambda: wall.cursor().shape() is not Qt.CursorShape.BlankCursor)

    assert wall._rest.isActive()


def test_b_darkens_the_wall_until_one_goes_on(stage: tuple[Desktop, Wall], qtbot: QtBot) -> None:
    _, wall = stage
    key(qtbot, wall, Qt.Key.Key_B)
    dark = wall.grab().toImage().pixelColor(400, 400).value()

    key(qtbot, wall, Qt.Key.Key_Right)

    assert dark == 0
    assert not wall.is_dark


def test_what_is_edited_meanwhile_is_seen(stage: tuple[Desktop, Wall], qtbot: QtBot) -> None:
    desk, wall = stage
    before = wall.slides.stops[0].sentence
    desk.select("Credit limit")

    desk.run("edit.delete")

    qtbot.waitUntil(lambda: wall.slides.stops[0].sentence != before)


def test_a_second_screen_is_taken_if_there_is_one(
    desk: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, other = desk.window.screen(), object()

    class TwoScreens:
        @staticmethod
        def screens() -> list[object]:
            return [own, other]

    alone = wall_module.wall_screen(desk.window)
    monkeypatch.setattr(wall_module, "QGuiApplication", TwoScreens)

    assert alone is own
    assert wall_module.wall_screen(desk.window) is other


def test_the_header_presents(desk: Desktop, qtbot: QtBot) -> None:
    qtbot.mouseClick(  # type: ignore[no-untyped-call]
        desk.window.header.present_button, Qt.MouseButton.LeftButton
    )

    wall = desk.window.showing.wall
    assert wall is not None
    qtbot.waitUntil(wall.isVisible)
    wall.close()


def test_starting_loads_nothing_of_the_presentation(desk: Desktop) -> None:
    QApplication.processEvents()

    assert desk.window.showing.wall is None
    assert desk.window.showing.palette is None
