"""Others on the sheet: pointers go on evenly, holds land in place, nothing is painted idly."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.driver import driver_of_three
from tests.support.maps import a_map
from tests.support.motion import moving
from tests.support.sheet import ShownSheet
from vsmap.canvas.ghost import LANDING, PATIENCE, Ghost
from vsmap.canvas.motion import reduce_motion
from vsmap.canvas.name_tags import ROOM_HEIGHT, ROOM_WIDTH, NameTags
from vsmap.canvas.other import Other
from vsmap.canvas.others import SHOWN_FOR, Others
from vsmap.canvas.seen_person import FADE, IDLE_AFTER, SeenPerson
from vsmap.canvas.tagged_rings import MOST_ON_ONE
from vsmap.canvas.travel import LONGEST, Travel
from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Part
from vsmap.drawing.theme import DARK, LIGHT, Theme
from vsmap.editor.edits.placing import move
from vsmap.model.ids import StepId
from vsmap.model.placement import Point

KILN = Other("kiln", "Kiln Team", "KT", 0, Point(0.0, 0.0))


class Clock:
    """Goes on only when it is told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class PaintedParts(QObject):
    """Which parts of a widget are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[QRect] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        if isinstance(event, QPaintEvent):
            self.parts.append(event.region().boundingRect())
        return False


class Table:
    """A sheet of three steps with others on it."""

    def __init__(self, qtbot: QtBot, theme: Theme = LIGHT) -> None:
        drawn = a_map().with_step("Weld").with_step("Paint", wait="1 d").with_step("Pack")
        self.sheet = ShownSheet(qtbot, drawn, theme=theme)
        self.editor, self.canvas = self.sheet.editor, self.sheet.canvas
        self.clock = Clock()
        self.others = Others(self.canvas, self.clock)

    def step(self, name: str) -> StepId:
        return self.sheet.driver.step(name).id

    def box(self, name: str) -> Box:
        found = self.editor.sheet.box_of(self.step(name))
        assert found is not None
        return found

    def frame(self, box: Box, grown: int = 0) -> QRect:
        seen = self.editor.viewport.box_to_pixels(box)
        frame = QRect(round(seen.x), round(seen.y), round(seen.width), round(seen.height))
        return frame.adjusted(-grown, -grown, grown, grown)

    def tick(self, seconds: float) -> None:
        self.clock.now += seconds
        self.others.go_on()

    def has_colour(self, where: QRect, colour: str) -> bool:
        image, wanted = self.canvas.grab(where).toImage(), QColor(colour).rgb()
        return any(
            image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
        )


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    return Table(qtbot)


def seen_at(table: Table, person: str = "kiln") -> tuple[float, float]:
    pixel = table.others.pixel_of(person)
    assert pixel is not None
    return pixel.x(), pixel.y()


def test_a_pointer_goes_evenly_from_one_word_to_the_next(table: Table) -> None:
    with moving():
        table.others.show([KILN])
        start = seen_at(table)
        table.clock.now += 0.04
        table.others.show([replace(KILN, cursor=Point(100.0, 0.0))])
        assert seen_at(table) == start

        places = []
        for _ in range(8):
            table.tick(0.01)
            places.append(seen_at(table)[0])

    gaps = [after - before for before, after in pairwise(places[:4])]
    assert gaps[0] > 0
    assert max(gaps) - min(gaps) < 0.01
    assert places[-1] == start[0] + 100.0 * table.editor.viewport.zoom


def test_after_a_rest_a_pointer_is_not_late_for_long() -> None:
    rested = Travel(Point(0, 0), Point(0, 0), since=0.0).led_to(Point(9, 0), 60.0, glides=True)

    assert rested.at(60.0 + LONGEST) == Point(9, 0)


def test_with_less_motion_a_pointer_is_there_at_once(table: Table) -> None:
    with moving():
        reduce_motion(is_reduced=True)
        table.others.show([KILN])
        table.clock.now += 0.04
        table.others.show([replace(KILN, cursor=Point(50.0, 10.0))])

        view = table.editor.viewport
        assert seen_at(table) == tuple(view.to_pixels(Point(50.0, 10.0)))


def test_a_pointer_on_its_way_paints_only_its_own_part(qtbot: QtBot, table: Table) -> None:
    table.others.show([KILN])
    qtbot.waitUntil(lambda: table.canvas.is_sharp)
    QApplication.processEvents()
    watch = PaintedParts()
    table.canvas.installEventFilter(watch)

    table.others.show([replace(KILN, cursor=Point(4.0, 3.0))])
    QApplication.processEvents()

    assert watch.parts
    assert max(part.width() for part in watch.parts) < ROOM_WIDTH + 40
    assert max(part.height() for part in watch.parts) < ROOM_HEIGHT + 40


def test_where_nobody_moves_nothing_is_painted(qtbot: QtBot, table: Table) -> None:
    table.others.show([KILN])
    qtbot.waitUntil(lambda: table.canvas.is_sharp)
    QApplication.processEvents()
    watch = PaintedParts()
    table.canvas.installEventFilter(watch)

    for _ in range(20):
        table.clock.now += 0.03
        table.others.show([replace(KILN)])
        QApplication.processEvents()

    assert watch.parts == []


def test_the_picture_is_not_painted_again_for_others(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.canvas.grab()
    painter = "vsmap.canvas.painter.PicturePainter.paint"
    monkeypatch.setattr(painter, lambda *_: pytest.fail("the picture is painted again"))

    for step in range(20):
        table.others.show([replace(KILN, cursor=Point(float(step), 5.0))])
        table.canvas.grab()

    assert table.others.pixel_of("kiln") is not None


def test_whoever_rests_for_long_no_longer_stands_in_the_way(table: Table) -> None:
    table.others.show([KILN])
    table.tick(IDLE_AFTER + FADE + 0.1)
    assert table.others.pixel_of("kiln") is None

    table.others.show([replace(KILN, cursor=Point(1.0, 1.0))])

    assert table.others.pixel_of("kiln") is not None


def test_whoever_goes_is_gone_from_the_sheet(table: Table) -> None:
    table.others.show([KILN])

    table.others.show([])

    assert table.others.pixel_of("kiln") is None


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_choice_bears_a_ring_and_initials_in_their_colour(qtbot: QtBot, theme: Theme) -> None:
    table = Table(qtbot, theme)
    ring = table.frame(table.box("Paint"), 30)
    assert not table.has_colour(ring, theme.person(3))

    table.others.show([Other("mo", "Mill Office", "MO", 3, chosen=(table.step("Paint"),))])

    assert table.has_colour(ring, theme.person(3))
    assert table.has_colour(ring, theme.on_person)


def test_one_record_bears_few_rings_however_many_have_chosen_it(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    rings: list[object] = []
    drawn = "vsmap.canvas.tagged_rings.TaggedRings._draw"
    monkeypatch.setattr(drawn, lambda *ring: rings.append(ring))
    weld = (table.step("Weld"),)

    table.others.show([Other(str(n), f"P {n}", f"P{n}", n, chosen=weld) for n in range(40)])
    table.canvas.grab()

    assert len(rings) == MOST_ON_ONE


def test_the_field_somebody_types_in_is_framed(table: Table) -> None:
    wait = table.sheet.driver.flow("Weld", "Paint")
    box = table.editor.sheet.box_of(wait.id, Part.WAIT)
    assert box is not None

    table.others.show([Other("mo", "Mill Office", "MO", 3, field=(wait.id, Part.WAIT))])

    assert table.has_colour(table.frame(box, 8), LIGHT.person(3))


def test_boxes_in_anothers_hand_are_seen_where_the_hand_is(table: Table) -> None:
    paint, by = table.step("Paint"), Point(0.0, 200.0)

    table.others.show([Other("mo", "Mill Office", "MO", 3, moved=(paint,), by=by)])

    moved = table.frame(table.box("Paint").moved(*by), 2)
    assert table.has_colour(moved, LIGHT.person(3))
    assert not table.has_colour(table.frame(table.box("Paint"), 2), LIGHT.person(3))


def test_a_hold_lands_without_a_jump_whichever_word_comes_first(table: Table) -> None:
    paint, by = table.step("Paint"), Point(30.0, 150.0)
    start = table.box("Paint")
    holding = Other("mo", "Mill Office", "MO", 3, moved=(paint,), by=by)
    table.others.show([holding])
    goal: dict[str, Point] = {paint: Point(start.x + by.x, start.y + by.y)}

    move(table.sheet.driver.document, table.sheet.driver.map_id, goal)
    table.others.tell_change([paint], "Mill Office", 3, "mo")
    table.others.show([replace(holding, moved=(), by=Point(0.0, 0.0))])

    below = table.frame(start.moved(*by).moved(*by), 2)
    assert not table.has_colour(below, LIGHT.person(3))
    assert table.box("Paint") == start.moved(*by)


def test_a_hold_stays_where_it_was_let_go_until_the_document_has_it() -> None:
    box = Box(0, 0, 96, 72)
    ghost = Ghost.of(("a",), {"a": box}, Point(10, 5), 1.0, glides=False)

    ghost.let_go(2.0)

    assert ghost.box("a", 2.3, box) == box.moved(10, 5)
    assert not ghost.is_over(2.3, glides=True)
    assert ghost.is_over(2.0 + PATIENCE, glides=True)


def test_a_landed_hold_fades_into_the_box_that_has_arrived() -> None:
    box = Box(0, 0, 96, 72)
    arrived = box.moved(12, 8)
    ghost = Ghost.of(("a",), {"a": box}, Point(10, 5), 1.0, glides=False)
    ghost.let_go(2.0)
    ghost.land(2.1)

    assert ghost.box("a", 2.1, arrived) == box.moved(10, 5)
    assert ghost.box("a", 2.1 + LANDING, arrived) == pytest.approx(arrived)
    assert ghost.opacity(2.1, glides=True) == 1.0
    assert ghost.opacity(2.1 + LANDING, glides=True) == pytest.approx(0.0)
    assert ghost.is_over(2.1 + LANDING, glides=True)


def test_somebody_elses_edit_of_what_is_dragged_does_not_land_it(table: Table) -> None:
    paint = table.step("Paint")
    holding = Other("mo", "Mill Office", "MO", 3, moved=(paint,), by=Point(0.0, 200.0))
    table.others.show([holding])

    table.others.tell_change([paint], "Kiln Team", 0, "kiln")

    moved = table.frame(table.box("Paint").moved(0.0, 200.0), 2)
    assert table.has_colour(moved, LIGHT.person(3))


def test_a_change_is_shown_with_its_author_for_a_moment_and_no_longer(table: Table) -> None:
    ring = table.frame(table.box("Pack"), 12)

    table.others.tell_change([table.step("Pack")], "Kiln Team", 5)
    assert table.has_colour(ring, LIGHT.person(5))

    table.tick(SHOWN_FOR + 0.01)

    assert table.others.rings() == frozenset()
    assert not table.has_colour(ring, LIGHT.person(5))


def test_what_is_not_drawn_bears_no_ring(table: Table) -> None:
    table.others.tell_change(["gone"], "Kiln Team", 5)

    assert table.others.rings() == frozenset()


def test_words_on_every_persons_colour_can_be_read() -> None:
    for theme in (LIGHT, DARK):
        for number in range(len(theme.people)):
            assert _contrast(theme.person(number), theme.on_person) >= 4.5


def test_the_longest_name_fits_the_room_that_is_painted_for_it(qtbot: QtBot) -> None:
    del qtbot
    arrow = NameTags(LIGHT, 1.0).arrow("Benedikt Xaver von und zu Hohenstein-Langenberg", 0)

    assert arrow.width() <= ROOM_WIDTH
    assert arrow.height() <= ROOM_HEIGHT


def test_a_hundred_people_are_painted_whatever_they_do(table: Table) -> None:
    steps = [table.step(name) for name in ("Weld", "Paint", "Pack")]
    people = [
        Other(
            str(n),
            f"Person {n}",
            f"P{n % 10}",
            n,
            Point(n * 3.0, n * 2.0),
            (steps[n % 3],),
            (steps[n % 3], Part.NAME) if n % 5 == 0 else None,
            (steps[n % 3],) if n % 7 == 0 else (),
            Point(n, n),
        )
        for n in range(100)
    ]

    table.others.show(people)
    table.canvas.grab()

    assert all(table.others.pixel_of(other.id) is not None for other in people)


def test_a_record_that_is_gone_can_still_be_in_somebodys_hand() -> None:
    driver = driver_of_three()
    person = SeenPerson.come(
        replace(KILN, moved=("gone",), by=Point(5, 5)), 0.0, driver.editor.sheet.box_of
    )

    assert person.ghost is not None
    assert not person.ghost.boxes


def _contrast(one: str, other: str) -> float:
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in bytes.fromhex(colour[1:])]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
