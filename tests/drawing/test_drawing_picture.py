"""A picture finds what lies where, and is drawn anew only where something changed."""

from __future__ import annotations

from tests.support.maps import MapBuilder, a_map
from tests.support.pictures import figures_in
from vsmap.drawing.cells import Cells
from vsmap.drawing.geometry import Box
from vsmap.drawing.groups import Group, Layer
from vsmap.drawing.parting import parted
from vsmap.drawing.picture import Draughtsman, Look, draw_map
from vsmap.drawing.primitives import Part, Rect
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.placement import Point
from vsmap.model.value_stream import Symbols


def _row(count: int = 6) -> MapBuilder:
    builder = a_map()
    for number in range(count):
        builder.with_step(f"S{number}", process_time="1 h", wait="1 d", pca="90%")
    return builder


def test_a_picture_tells_the_frames_of_steps_and_ends_and_its_bounds() -> None:
    value_map = _row(2).build()

    picture = draw_map(value_map)

    assert set(picture.boxes) == set(value_map.steps)
    assert set(picture.ends) == {REQUEST, DELIVERED}
    assert set(picture.flow_lines) == set(value_map.flows)
    assert all(picture.bounds.covers(item.box) for item in picture.items)


def test_every_number_has_a_place_where_it_is_typed() -> None:
    picture = draw_map(_row(2).with_rework("S1", "S0").build())

    parts = {
        (record, part)
        for record in ("s0", "s0-s1", "s1-s0", REQUEST)
        for part in Part
        if picture.place_of(record, part)
    }

    assert {("s0", Part.NAME), ("s0", Part.PROCESS_TIME), ("s0", Part.PCA)} <= parts
    assert {("s0-s1", Part.WAIT), ("s1-s0", Part.SHARE), (REQUEST, Part.NAME)} <= parts


def test_a_hit_names_the_record_and_the_part() -> None:
    picture = draw_map(_row(2).build())
    wait = picture.place_of("s0-s1", Part.WAIT)
    box = picture.boxes[StepId("s1")]
    assert wait is not None

    on_wait = next(picture.cells.at(*wait.centre))
    on_box = next(picture.cells.at(box.x + 4, box.y + 4))

    assert (on_wait.item.record, on_wait.item.part) == ("s0-s1", Part.WAIT)
    assert (on_box.item.record, on_box.item.part) == ("s1", Part.BOX)
    assert list(picture.cells.at(-5000.0, -5000.0)) == []


def test_a_window_shows_what_reaches_into_it_in_painting_order() -> None:
    picture = draw_map(_row(40).build())
    window = Box(1000.0, -50.0, 300.0, 200.0)

    shown = list(picture.cells.within(window))

    wanted = [g for g in picture.groups if g.items and g.bounds.grown(0.01).meets(window)]
    assert set(map(id, wanted)) <= set(map(id, shown))
    assert len(shown) < 12
    assert [g.layer for g in shown] == sorted(g.layer for g in shown)


def test_a_changed_name_draws_one_group_anew() -> None:
    value_map = _row().build()
    draughtsman = Draughtsman()
    before = draughtsman.draw(value_map)
    step = value_map.steps[StepId("s2")].model_copy(update={"name": "Renamed"})

    after = draughtsman.draw(value_map.with_parts(step))

    new = [g for g in after.groups if not any(g is old for old in before.groups)]
    assert [(g.record, g.layer) for g in new] == [("s2", Layer.STEPS)]


def test_drawing_the_same_thing_twice_changes_nothing() -> None:
    workbook = _row().with_rework("S3", "S1").with_note("See", on="S2").workbook()
    value_map = next(iter(workbook.maps.values()))
    draughtsman = Draughtsman()
    first = draughtsman.draw(value_map, figures_in(workbook))

    second = draughtsman.draw(value_map, figures_in(workbook))

    assert all(a is b for a, b in zip(first.groups, second.groups, strict=True))


def test_a_moved_step_leaves_far_ones_as_they_were() -> None:
    value_map = _row().build()
    draughtsman = Draughtsman()
    before = draughtsman.draw(value_map)
    step = value_map.steps[StepId("s2")].model_copy(update={"position": Point(300.0, 90.0)})

    after = draughtsman.draw(value_map.with_parts(step))

    new = {g.record for g in after.groups if not any(g is old for old in before.groups)}
    assert new == {"s2", "s1-s2", "s2-s3"}


def test_a_map_is_drawn_with_its_own_symbols_unless_others_are_asked_for() -> None:
    value_map = _row(3).with_fields(symbols=Symbols.CLASSIC).build()

    own = draw_map(value_map)
    asked = draw_map(value_map, look=Look(symbols=Symbols.SIMPLE))

    assert own.look.symbols is Symbols.CLASSIC
    assert asked.look.symbols is Symbols.SIMPLE


def test_a_map_that_changes_its_symbols_is_drawn_as_if_it_always_had_them() -> None:
    simple = _row(3).build()
    classic = simple.model_copy(update={"symbols": Symbols.CLASSIC})
    draughtsman = Draughtsman()
    draughtsman.draw(simple)

    changed = draughtsman.draw(classic)
    back = draughtsman.draw(simple)

    assert changed.items == draw_map(classic).items
    assert back.items == draw_map(simple).items


def test_other_symbols_are_another_picture_of_the_same_records() -> None:
    value_map = _row(3).build()

    simple = draw_map(value_map)
    classic = draw_map(value_map, look=Look(symbols=Symbols.CLASSIC))

    assert set(simple.boxes) == set(classic.boxes)
    assert simple.items != classic.items


def test_cells_are_kept_while_nothing_moves() -> None:
    def group(x: float, words: str) -> Group:
        box = Box(x, 0.0, 10.0, 10.0)
        return Group(words, Layer.STEPS, (Rect(*box),), box)

    cells = Cells.of((group(0.0, "a"), group(600.0, "b")))
    renamed = cells.replaced((group(0.0, "c"), group(600.0, "b")))
    moved = cells.replaced((group(0.0, "c"), group(1200.0, "b")))

    assert [g.record for g in renamed.within(Box(0, 0, 5, 5))] == ["c"]
    assert [g.record for g in moved.within(Box(1200, 0, 5, 5))] == ["b"]
    assert list(moved.within(Box(600, 0, 5, 5))) == []


def test_a_picture_parts_into_what_is_lifted_and_what_stays() -> None:
    value_map = _row().build()
    picture = draw_map(value_map)

    parts = parted(picture, {"s1", "s2"}, value_map.flows)

    assert set(parts.lifted.boxes) == {"s1", "s2"}
    assert set(parts.lifted.flow_lines) == {"s1-s2"}
    assert {flow.id for flow in parts.between} == {"s0-s1", "s2-s3"}
    assert not {"s1", "s2", "s0-s1", "s1-s2", "s2-s3"} & {g.record for g in parts.still.groups}
