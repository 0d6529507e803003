"""A window under load: others' changes come by turns, and everything else has its time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps
from vsmap.app.together.turns import Turns
from vsmap.document.shared_map import SharedWorkbook
from vsmap.drawing.picture import Draughtsman
from vsmap.editor.edits.placing import move
from vsmap.editor.edits.steps import rename_step, set_step
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time
from vsmap.model.placement import Point

_LONG = 0.02
WELD, PAINT = StepId("weld"), StepId("paint")


def work_for(seconds: float) -> None:
    until = perf_counter() + seconds
    while perf_counter() < until:
        pass


def test_timers_run_between_turns_however_much_comes(qtbot: QtBot) -> None:
    happened: list[str] = []

    def work() -> None:
        happened.append("turn")
        work_for(_LONG)
        turns.stir()

    turns, timer = Turns(work), QTimer()
    timer.timeout.connect(lambda: happened.append("beat"))
    timer.start(1)
    turns.stir()

    qtbot.waitUntil(lambda: happened.count("turn") >= 5)
    timer.stop()

    assert "turnturn" not in "".join(happened)


def test_what_comes_during_a_rest_is_done_after_it(qtbot: QtBot) -> None:
    done: list[int] = []
    turns = Turns(lambda: done.append(len(done)))
    turns.stir()
    qtbot.waitUntil(lambda: done == [0])

    turns.stir()

    qtbot.waitUntil(lambda: done == [0, 1])


def test_stirred_many_times_by_another_thread_it_is_one_turn(qtbot: QtBot) -> None:
    done: list[int] = []
    turns = Turns(lambda: done.append(threading.get_ident()))

    def stir() -> None:
        for _ in range(100):
            turns.stir()

    stirring = threading.Thread(target=stir)
    stirring.start()
    stirring.join()

    qtbot.waitUntil(lambda: bool(done))

    assert done == [threading.get_ident()]


def test_a_turn_that_fails_is_not_the_last(qtbot: QtBot) -> None:
    done: list[bool] = []

    def work() -> None:
        done.append(True)
        if len(done) == 1:
            turns.stir()
            message = "the first one fails"
            raise ValueError(message)

    turns = Turns(work)
    with qtbot.captureExceptions() as raised:
        turns.stir()
        qtbot.waitUntil(lambda: len(done) == 2)

    assert len(raised) == 1


def test_long_turns_wait_for_a_hand_that_is_at_work_but_not_for_good(qtbot: QtBot) -> None:
    happened: list[str] = []

    def work() -> None:
        happened.append("turn")
        work_for(_LONG)
        turns.stir()

    def move() -> None:
        happened.append("move")
        turns.give_way()

    turns, hand = Turns(work), QTimer()
    hand.timeout.connect(move)
    turns.stir()
    qtbot.waitUntil(lambda: happened == ["turn"])
    hand.start(5)

    qtbot.waitUntil(lambda: happened.count("turn") >= 3)
    hand.stop()

    second, third = [at for at, what in enumerate(happened) if what == "turn"][1:3]
    assert third - second > 5


def test_while_one_types_there_are_longer_rests_from_what_others_do(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desktop(three_steps())
    gave_way: list[bool] = []
    turns = desk.window.together.meeting._turns
    monkeypatch.setattr(turns, "give_way", lambda: gave_way.append(True))

    desk.session.keep(lambda d: rename_step(d, desk.session.map_id, PAINT, "Lacquer"))

    assert gave_way


@pytest.mark.parametrize("chosen", [(), (WELD,), (WELD, PAINT), ("weld-paint",)])
@pytest.mark.parametrize("edit", ["move", "number"])
def test_a_change_of_another_is_drawn_when_it_is_painted_and_not_before(
    make_desktop: MakeDesktop,
    monkeypatch: pytest.MonkeyPatch,
    chosen: tuple[str, ...],
    edit: str,
) -> None:
    desk = make_desktop(three_steps())
    desk.window.sheet.select(*chosen)
    desk.window.grab()
    drawn = counted(monkeypatch)

    desk.session.document.apply_update(by_another(desk.session.document, edit))
    assert drawn() == 0

    desk.window.grab()
    assert drawn() == 1


def counted(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often a map is drawn from now on."""
    times: list[None] = []
    draw = Draughtsman.draw

    def counting(*given: object) -> object:
        times.append(None)
        return draw(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(Draughtsman, "draw", counting)
    return lambda: len(times)


def by_another(document: SharedWorkbook, edit: str) -> bytes:
    other = SharedWorkbook.from_state(document.update_since())
    map_id, before = next(iter(other.workbook.maps)), other.state_vector()
    if edit == "move":
        move(other, map_id, {PAINT: Point(300.0, 400.0)})
    else:
        set_step(other, map_id, PAINT, process_time=parse_time("7 h"))
    return other.update_since(before)
