"""Random hands: whatever is pressed and typed, Escape restores and undo brings all back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as some

from tests.support.driver import SHIFT, MapDriver
from tests.support.maps import a_map
from vsmap.editor.input_events import Key
from vsmap.editor.tools.tool import ToolName
from vsmap.model.ids import DELIVERED, REQUEST

pixels = some.tuples(some.integers(0, 1399), some.integers(0, 899)).map(
    lambda at: (float(at[0]), float(at[1]))
)
named = some.sampled_from(["Weld", "Paint", "Check", "Pack", "Request", "Delivered"])
actions = some.one_of(
    some.tuples(some.just("drag"), named, pixels),
    some.tuples(some.just("wire"), named, some.one_of(named, pixels)),
    some.tuples(some.just("click"), some.one_of(named, pixels), some.booleans()),
    some.tuples(some.just("take"), some.sampled_from(list(ToolName)), some.none()),
    some.tuples(some.just("key"), some.sampled_from(list(Key)), some.none()),
    some.tuples(
        some.just("write"), some.sampled_from(["3d", "soonish", "p", "w", "B"]), some.none()
    ),
)


def play(driver: MapDriver, action: tuple[str, object, object]) -> None:
    known = {s.name for s in driver.stream.steps.values()} | {"Request", "Delivered"}
    match action:
        case ("drag", str(name), (float(x), float(y))) if name in known:
            driver.press(name).drag_to((x, y)).release()
        case ("wire", str(name), place) if name in known and (
            not isinstance(place, str) or place in known
        ):
            driver.press(name, rim=True).drag_to(place).release()  # type: ignore[arg-type]  # a place
        case ("click", place, bool(adds)) if not isinstance(place, str) or place in known:
            held = {"modifiers": SHIFT} if adds else {}
            driver.click(place, **held)  # type: ignore[arg-type]  # a place
        case ("take", ToolName() as tool, None):
            driver.editor.take(tool)
        case ("key", Key() as key, None) if key is not Key.SPACE:
            driver.key(key)
        case ("write", str(text), None):
            driver.write(text)


def let_go(driver: MapDriver) -> None:
    for _ in range(5):
        driver.key(Key.ESCAPE)


@settings(max_examples=30)
@given(some.lists(actions, max_size=25))
def test_the_rules_hold_after_any_gestures_and_undo_brings_all_back(
    played: list[tuple[str, object, object]],
) -> None:
    drawn = a_map().with_step("Weld").with_step("Paint").with_step("Check", after="Weld")
    driver = MapDriver(drawn.with_step("Pack", after=["Paint", "Check"]))
    before = driver.stream

    for action in played:
        play(driver, action)
        held = driver.document.undo_name, driver.stream
        typing = driver.editor.typist.current
        if typing is None:
            let_go(driver)
            assert (driver.document.undo_name, driver.stream) == held
        for flow in driver.stream.visible_flows():
            assert flow.source != flow.target
            assert flow.source != DELIVERED
            assert flow.target != REQUEST
        assert set(driver.editor.selection.ids) <= known_records(driver)
    let_go(driver)
    while driver.document.undo() is not None:
        pass

    assert driver.stream == before


def known_records(driver: MapDriver) -> set[str]:
    stream = driver.editor.sheet.stream
    return {*stream.steps, *stream.flows, *stream.notes, REQUEST, DELIVERED}
