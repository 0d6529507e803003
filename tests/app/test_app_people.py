"""Who is here: discs in the header, the list beside the sheet, roles and locks that all see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.app.conftest import three_steps
from tests.support.company import Company
from tests.support.windows import Desktop
from vsmap.app.panels.people_panel import PeoplePanel
from vsmap.app.panels.people_row import PeopleRow
from vsmap.app.panels.person_line import PersonLine
from vsmap.editor.edits.maps import add_map
from vsmap.editor.tools.tool import ToolName
from vsmap.model.ids import StepId
from vsmap.sync.entry.roles import Role
from vsmap.sync.wire.whereabouts import Whereabouts

KILN, ASSEMBLY, QUALITY = "Kiln Team", "Assembly Mill", "Quality Assurance"
PAINT = StepId("paint")


@pytest.fixture
def company(tmp_path: Path, qtbot: QtBot) -> Iterator[Company]:
    """A session on three steps; nobody is there yet."""
    made = Company.of(three_steps(), tmp_path, qtbot)
    yield made
    made.close()


def row_of(desk: Desktop) -> PeopleRow:
    return desk.window.header.people


def opened(desk: Desktop) -> PeoplePanel:
    QTest.mouseClick(row_of(desk), Qt.MouseButton.LeftButton)
    panel = desk.window.together.people.panel
    assert panel is not None
    return panel


def line_of(panel: PeoplePanel, name: str) -> PersonLine:
    return next(line for line in panel.lines if line.person.name == name)


def choose(line: PersonLine, words: str) -> None:
    assert line.more is not None
    action = next(a for a in line.more.menu().actions() if a.text() == words)
    action.trigger()


def press(button: QPushButton | QToolButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_alone_nobody_is_shown_in_the_header(desk: Desktop) -> None:
    assert not row_of(desk).isVisible()


def test_everybody_is_shown_in_the_header_oneself_first(company: Company) -> None:
    kiln = company.come(KILN, Role.FACILITATOR)
    assembly = company.come(ASSEMBLY, Role.MAPPER)

    company.until(lambda: len(row_of(kiln).shown) == len(row_of(assembly).shown) == 2)

    assert [person.initials for person in row_of(kiln).shown] == ["KT", "AM"]
    assert [person.initials for person in row_of(assembly).shown] == ["AM", "KT"]
    assert [person.leads for person in row_of(assembly).shown] == [False, True]
    assert row_of(assembly).told_at(10) == "Assembly Mill (you) \u00b7 Mapper"
    assert row_of(assembly).told_at(40) == "Kiln Team \u00b7 Facilitator"


def test_of_many_people_five_are_shown_and_the_others_counted(company: Company) -> None:
    kiln = company.come(KILN, Role.FACILITATOR)
    for number in range(6):
        company.come(f"Guest {number}", Role.MAPPER)

    company.until(lambda: row_of(kiln).more == 2)

    assert len(row_of(kiln).shown) == 5
    assert row_of(kiln).told_at(130).splitlines() == [
        "Guest 4 \u00b7 Mapper",
        "Guest 5 \u00b7 Mapper",
    ]


def test_after_leaving_nobody_is_shown_any_more(company: Company) -> None:
    kiln = company.come(KILN, Role.FACILITATOR)
    opened(kiln)

    kiln.window.together.meeting.leave()

    assert not row_of(kiln).isVisible()
    assert not kiln.window.together.people.is_open()


def test_the_list_tells_role_map_and_what_somebody_types_in(company: Company) -> None:
    kiln, assembly = company.come(KILN, Role.FACILITATOR), company.come(ASSEMBLY, Role.MAPPER)
    panel = opened(kiln)
    here = assembly.session.map_id
    company.until(lambda: line_of(panel, ASSEMBLY).about.text() == "Mapper \u00b7 Current state")

    assembly.window.together.meeting.show(Whereabouts(here, field=(PAINT, "process_time")))

    told = "Mapper \u00b7 Current state \u00b7 types in Paint"
    company.until(lambda: line_of(panel, ASSEMBLY).about.text() == told)
    assert line_of(panel, KILN).name.text() == "Kiln Team (you)"
    assert panel.mine.text().startswith("You are a facilitator")


def test_escape_in_the_list_goes_back_to_the_sheet(company: Company) -> None:
    kiln = company.come(KILN, Role.FACILITATOR)
    panel = opened(kiln)

    QTest.keyClick(panel, Qt.Key.Key_Escape)

    assert not kiln.window.together.people.is_open()
    assert kiln.window.inspector.shown is not panel


def test_the_history_and_the_list_take_turns_in_one_place(company: Company) -> None:
    kiln = company.come(KILN, Role.FACILITATOR)
    opened(kiln)

    kiln.run("view.history")

    assert kiln.window.commands.history.is_open()
    assert not kiln.window.together.people.is_open()


def test_a_role_given_in_the_list_reaches_everybody(company: Company) -> None:
    kiln, assembly = company.come(KILN, Role.FACILITATOR), company.come(ASSEMBLY, Role.MAPPER)
    quality = company.come(QUALITY, Role.PARTICIPANT)
    panel = opened(kiln)
    company.until(lambda: len(panel.lines) == 3)

    choose(line_of(panel, ASSEMBLY), "Viewer")

    company.until(lambda: assembly.window.together.meeting.role is Role.VIEWER)
    company.until(lambda: line_of(panel, ASSEMBLY).about.text().startswith("Viewer"))
    company.until(
        lambda: [p.role for p in row_of(quality).shown if p.name == ASSEMBLY] == ["Viewer"]
    )
    assert assembly.window.notice.words.text().startswith("You are a viewer now")


def test_only_who_leads_finds_roles_and_locks_in_the_list(company: Company) -> None:
    company.come(KILN, Role.FACILITATOR)
    assembly = company.come(ASSEMBLY, Role.MAPPER)

    panel = opened(assembly)

    company.until(lambda: len(panel.lines) == 2)
    assert all(line.more is None for line in panel.lines)
    assert not panel.leading.isVisible()


def test_somebody_is_removed_once_it_is_confirmed(company: Company) -> None:
    kiln, assembly = company.come(KILN, Role.FACILITATOR), company.come(ASSEMBLY, Role.MAPPER)
    panel = opened(kiln)
    company.until(lambda: len(panel.lines) == 2)
    kiln.answers.goes_on = False

    choose(line_of(panel, ASSEMBLY), "Remove from the session\u2026")
    asked, still_there = kiln.answers.asked[-1], assembly.window.together.meeting.is_on
    kiln.answers.goes_on = True
    choose(line_of(panel, ASSEMBLY), "Remove from the session\u2026")

    assert asked.startswith("Remove Assembly Mill from the session?")
    assert still_there
    company.until(lambda: not assembly.window.together.meeting.is_on)
    company.until(lambda: len(panel.lines) == 1)


def test_a_lock_is_shown_to_everybody_and_bars_those_who_do_not_lead(company: Company) -> None:
    kiln, assembly = company.come(KILN, Role.FACILITATOR), company.come(ASSEMBLY, Role.MAPPER)
    assembly.window.sheet.editor.take(ToolName.ADD_STEP)

    press(opened(kiln).lock)

    company.until(assembly.window.standing.isVisible)
    assert assembly.window.standing.words.text() == "The facilitator has locked this map."
    assert not assembly.window.standing.button.isVisible()
    assert "The facilitator has locked this map." in assembly.window.tabs.bar.tabToolTip(0)
    assert not assembly.window.menus.qt["tool.add_step"].isEnabled()
    assert not assembly.window.menus.qt["map.tidy"].isEnabled()
    assert assembly.window.menus.qt["zoom.in"].isEnabled()
    assert assembly.window.sheet.editor.tool.name is ToolName.SELECT
    company.until(kiln.window.standing.isVisible)
    assert kiln.window.menus.qt["tool.add_step"].isEnabled()
    company.until(lambda: opened_words(kiln) == "Unlock this map")


def opened_words(desk: Desktop) -> str:
    panel = desk.window.together.people.panel
    return panel.lock.text() if panel is not None else ""


def test_unlocking_in_the_line_over_the_sheet_lets_everybody_edit_again(company: Company) -> None:
    kiln, assembly = company.come(KILN, Role.FACILITATOR), company.come(ASSEMBLY, Role.MAPPER)
    kiln.run("session.lock")
    company.until(lambda: kiln.window.standing.isVisible() and assembly.window.standing.isVisible())

    press(kiln.window.standing.button)

    company.until(lambda: not assembly.window.standing.isVisible())
    assert assembly.window.menus.qt["tool.add_step"].isEnabled()
    assert "Double click to rename" in assembly.window.tabs.bar.tabToolTip(0)


def test_a_lock_is_of_one_map(company: Company) -> None:
    kiln = company.come(KILN, Role.FACILITATOR)
    assembly = company.come(ASSEMBLY, Role.MAPPER)
    second = add_map(kiln.session.document, "Future state")
    company.until(lambda: second in assembly.session.workbook.maps)
    kiln.run("session.lock")
    company.until(assembly.window.standing.isVisible)

    assembly.session.show_map(second)

    assert not assembly.window.standing.isVisible()
    assert assembly.window.menus.qt["tool.add_step"].isEnabled()


def test_a_viewer_reads_at_every_tool_why_it_can_not_be_used(company: Company) -> None:
    company.come(KILN, Role.FACILITATOR)
    assembly = company.come(ASSEMBLY, Role.VIEWER)
    why = "You are a viewer here; ask the facilitator to let you edit."

    company.until(assembly.window.standing.isVisible)

    buttons = {b.accessibleName(): b for b in assembly.window.tools.findChildren(QToolButton)}
    assert assembly.window.standing.words.text() == why
    assert not buttons["Place a step"].isEnabled()
    assert buttons["Place a step"].toolTip() == f"Place a step (S)\n{why}"
    assert buttons["Select"].isEnabled()
    share = assembly.window.header.share_button
    assert not share.isEnabled()
    assert share.toolTip() == "Only a facilitator can invite people"


def test_a_participant_adds_but_does_not_arrange(company: Company) -> None:
    company.come(KILN, Role.FACILITATOR)
    quality = company.come(QUALITY, Role.PARTICIPANT)

    company.until(lambda: not quality.window.menus.qt["map.tidy"].isEnabled())

    assert quality.window.menus.qt["tool.add_step"].isEnabled()
    assert not quality.window.standing.isVisible()


def test_following_from_the_list_and_no_longer(company: Company) -> None:
    kiln, assembly = company.come(KILN, Role.FACILITATOR), company.come(ASSEMBLY, Role.MAPPER)
    panel = opened(kiln)
    company.until(lambda: len(panel.lines) == 2)
    assembly.window.together.meeting.show(Whereabouts(assembly.session.map_id))
    me = assembly.window.together.meeting.me

    press(line_of(panel, ASSEMBLY).follow)
    followed = kiln.window.together.following.person
    press(line_of(panel, ASSEMBLY).follow)

    assert followed == me
    assert kiln.window.together.following.person == ""


def test_the_discs_fit_beside_everything_else_at_every_size_of_type(company: Company) -> None:
    kiln = company.come(KILN, Role.FACILITATOR)
    for number in range(7):
        company.come(f"Guest {number}", Role.MAPPER)
    company.until(lambda: len(row_of(kiln).shown) == 5)

    for percent in (100, 150, 200):
        kiln.window._appearance.resize(percent)
        kiln.window.resize(1280, 800)
        company.until(lambda: kiln.window.header.width() == kiln.window.width())
        row, header = row_of(kiln), kiln.window.header
        assert row.isVisible()
        assert row.width() >= row.sizeHint().width()
        assert header.minimumSizeHint().width() <= 1280
    kiln.window._appearance.resize(100)
