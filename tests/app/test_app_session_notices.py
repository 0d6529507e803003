"""Two people, one thing: whose work gave way is told, and puts it back with one key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.app.conftest import three_steps
from tests.support.company import Company
from tests.support.windows import Desktop
from vsmap.app.panels.notice import SHOWN_FOR
from vsmap.editor.edits.deletion import delete
from vsmap.editor.edits.flows import set_wait_before
from vsmap.editor.edits.steps import rename_step
from vsmap.editor.edits.times import set_process_time
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time
from vsmap.model.wording import show_time
from vsmap.sync.entry.roles import Role

KILN, ASSEMBLY = "Kiln Team", "Assembly Mill"
WELD, PAINT, PACK = StepId("weld"), StepId("paint"), StepId("pack")


@pytest.fixture
def company(tmp_path: Path, qtbot: QtBot) -> Iterator[Company]:
    made = Company.of(three_steps(), tmp_path, qtbot)
    yield made
    made.close()


@pytest.fixture
def kiln(company: Company) -> Desktop:
    return company.come(KILN, Role.FACILITATOR)


@pytest.fixture
def assembly(company: Company, kiln: Desktop) -> Desktop:
    assert kiln.window.together.meeting.is_on
    return company.come(ASSEMBLY, Role.MAPPER)


def wait_for(desk: Desktop, time: str) -> None:
    number = parse_time(time)
    desk.session.keep(lambda d: set_wait_before(d, desk.session.map_id, PAINT, number))


def take(desk: Desktop, step: StepId, time: str) -> None:
    number = parse_time(time)
    desk.session.keep(lambda d: set_process_time(d, desk.session.map_id, step, number))


def waits(desk: Desktop) -> str:
    return show_time(desk.session.stream.flows_into(PAINT)[0].wait).replace("\u00a0", " ")


def heard(company: Company, *desks: Desktop) -> None:
    """Everybody has what everybody did."""
    company.until(
        lambda: all(
            desk.session.document.workbook == desks[0].session.document.workbook
            and desk.window.together.meeting.unsaved == 0
            for desk in desks
        )
    )


def words(desk: Desktop) -> str:
    card = desk.window.notice
    return card.words.text().replace("\u00a0", " ") if card.isVisible() else ""


def press(desk: Desktop, text: str) -> None:
    buttons = desk.window.notice.findChildren(QPushButton)
    button = next(b for b in buttons if b.text() == text and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_another_sets_what_i_have_set_and_i_put_mine_back_with_one_key(
    company: Company, kiln: Desktop, assembly: Desktop
) -> None:
    wait_for(assembly, "3 d")
    heard(company, assembly, kiln)
    wait_for(kiln, "5 d")
    company.until(lambda: words(assembly) != "")
    told, stays = words(assembly), assembly.window.notice.stays_for

    QTest.keyClick(
        assembly.window,
        Qt.Key.Key_B,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )

    assert told == "KT set the wait to 5 d. You had 3 d."
    assert stays == SHOWN_FOR
    assert waits(assembly) == "3 d"
    company.until(lambda: waits(kiln) == "3 d")


def test_putting_mine_back_can_be_undone(
    company: Company, kiln: Desktop, assembly: Desktop
) -> None:
    wait_for(assembly, "3 d")
    heard(company, assembly, kiln)
    wait_for(kiln, "5 d")
    company.until(lambda: words(assembly) != "")

    press(assembly, "Put mine back")
    assembly.run("edit.undo")

    assert waits(assembly) == "5 d"
    assert not assembly.window.menus.qt["session.put_mine_back"].isEnabled()


def test_what_another_deletes_while_i_edit_it_is_restored(
    company: Company, kiln: Desktop, assembly: Desktop
) -> None:
    take(assembly, PAINT, "3 h")
    heard(company, assembly, kiln)
    before = assembly.session.stream
    kiln.session.keep(lambda d: delete(d, kiln.session.map_id, (PAINT,)))
    company.until(lambda: words(assembly) != "")
    told = words(assembly)

    press(assembly, "Restore")

    assert told == "KT deleted Paint, which you were editing."
    assert assembly.session.stream == before
    company.until(lambda: PAINT in kiln.session.stream.steps)


def test_ten_at_once_are_one_message_and_one_undo(
    company: Company, kiln: Desktop, assembly: Desktop
) -> None:
    told: list[str] = []
    for step in (WELD, PAINT, PACK):
        take(assembly, step, "3 h")
    wait_for(assembly, "3 d")
    heard(company, assembly, kiln)
    before = assembly.session.stream
    assembly.window.notice.changed.connect(lambda: told.append(words(assembly)))
    for step in (WELD, PAINT, PACK):
        take(kiln, step, "5 h")
    wait_for(kiln, "5 d")
    company.until(lambda: bool(told) and told[-1].count("\n") == 4)

    press(assembly, "Put mine back")
    put_back = assembly.session.stream
    assembly.run("edit.undo")

    assert told[-1].splitlines()[0] == "KT changed 4 things that were yours."
    assert "Weld: Process time 5 h, you had 3 h" in told[-1]
    assert put_back == before
    assert waits(assembly) == "5 d"


def test_another_field_of_the_same_step_is_nothing_to_tell(
    company: Company, kiln: Desktop, assembly: Desktop
) -> None:
    take(assembly, PAINT, "3 h")
    heard(company, assembly, kiln)

    kiln.session.keep(lambda d: rename_step(d, kiln.session.map_id, PAINT, "Lacquer"))

    heard(company, assembly, kiln)
    assert words(assembly) == ""


def test_another_role_is_told_kindly(company: Company, kiln: Desktop, assembly: Desktop) -> None:
    person = assembly.window.together.meeting.me

    kiln.window.together.people.give_role(person, Role.PARTICIPANT)

    company.until(lambda: words(assembly).startswith("You are a participant now"))


def test_what_the_session_refuses_is_told_once(
    company: Company, kiln: Desktop, assembly: Desktop
) -> None:
    del kiln
    meeting = assembly.window.together.meeting

    for _ in range(3):
        meeting.ask("lock", map=assembly.session.map_id, on=True)

    company.until(lambda: words(assembly) == "Only the facilitator can do that.")


def test_others_edits_do_not_take_an_offer_away(
    company: Company, kiln: Desktop, assembly: Desktop
) -> None:
    assembly.run("map.duplicate")
    assembly.run("map.delete")
    offered = words(assembly)

    take(kiln, WELD, "7 h")
    heard(company, assembly, kiln)

    assert offered
    assert words(assembly) == offered
