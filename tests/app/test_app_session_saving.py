"""How far all is saved where people work together: said truthfully, and calmly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.conftest import three_steps
from tests.support.company import Company
from tests.support.windows import Desktop
from vsmap.app.dialogs.asks import unsaved_told
from vsmap.app.save_state import SaveKind
from vsmap.document.file import open_file
from vsmap.editor.edits.steps import rename_step
from vsmap.model.errors import FileProblem
from vsmap.model.ids import StepId
from vsmap.sync.entry.roles import Role

KILN, ASSEMBLY = "Kiln Team", "Assembly Mill"
PAINT = StepId("paint")


@pytest.fixture
def company(tmp_path: Path, qtbot: QtBot) -> Iterator[Company]:
    made = Company.of(three_steps(), tmp_path, qtbot)
    yield made
    made.close()


@pytest.fixture
def kiln(company: Company) -> Desktop:
    """A window in a session, all saved and said so."""
    made = company.come(KILN, Role.FACILITATOR)
    company.until(lambda: said_in(made) == "Saved")
    return made


def said_in(desk: Desktop) -> str:
    return desk.window.header.save_light.words.text()


def hint_in(desk: Desktop) -> list[str]:
    return desk.window.header.save_light.toolTip().splitlines()


def rename(desk: Desktop, name: str) -> None:
    desk.session.keep(lambda document: rename_step(document, desk.session.map_id, PAINT, name))


def test_in_a_session_a_workbook_without_a_file_is_saved(kiln: Desktop) -> None:
    assert hint_in(kiln) == ["The session has all your changes on its disk."]
    assert not kiln.keeper.has_unsaved_work


def test_a_change_is_said_to_be_on_its_way_at_once_and_saved_when_it_is(
    kiln: Desktop, company: Company
) -> None:
    rename(kiln, "Lacquer")
    at_once = said_in(kiln)

    company.until(lambda: said_in(kiln) == "Saved")

    assert at_once == "Saving"
    assert kiln.window.together.meeting.unsaved == 0


def test_without_a_line_changes_wait_here_and_are_counted(kiln: Desktop, company: Company) -> None:
    company.go_dark()
    company.until(lambda: said_in(kiln) == "Reconnecting")

    rename(kiln, "Lacquer")
    rename(kiln, "Polish")

    assert hint_in(kiln)[0].startswith("2 changes wait here")
    assert kiln.keeper.has_unsaved_work
    assert kiln.keeper.state.kind is SaveKind.RECONNECTING


def test_a_line_gone_for_long_is_said_to_be_offline(
    kiln: Desktop, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(_waits(), SaveKind.RECONNECTING, 50)

    company.go_dark()

    company.until(lambda: said_in(kiln) == "Offline. Your work is kept here.")


def test_changes_that_are_long_on_their_way_are_counted(
    kiln: Desktop, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(_waits(), SaveKind.SAVING, 1)
    monkeypatch.setattr(kiln.window.together.meeting.participant, "pump", lambda: None)

    rename(kiln, "Lacquer")
    rename(kiln, "Polish")
    rename(kiln, "Shine")

    company.until(lambda: said_in(kiln) == "3 changes not yet saved")


def test_a_disk_that_refuses_is_said_in_red(kiln: Desktop, company: Company) -> None:
    store = company.host.server.room(company.document.workbook.id).store

    def refuse(*_args: object, **_named: object) -> int:
        message = "the disk is full"
        raise FileProblem(message)

    with pytest.MonkeyPatch.context() as full:
        full.setattr(store, "append", refuse)
        rename(kiln, "Lacquer")
        company.until(lambda: said_in(kiln) == "Not saved")
        told = hint_in(kiln)
        role = kiln.window.header.save_light.words.property("role")

    company.until(lambda: said_in(kiln) == "Saved")

    assert told[0] == "the disk is full"
    assert role == "error"


def test_a_file_of_ones_own_says_what_it_lacks(
    kiln: Desktop, company: Company, tmp_path: Path
) -> None:
    file = tmp_path / "map.vsmap"
    kiln.keeper.save(file)
    company.until(lambda: "map.vsmap has them too." in hint_in(kiln))

    rename(kiln, "Lacquer")
    company.until(lambda: said_in(kiln) == "Saved")
    lacking = hint_in(kiln)[1]
    asks = kiln.keeper.has_unsaved_work
    kiln.run("file.save")

    assert lacking == "map.vsmap lacks 1 change; Ctrl S writes it."
    assert asks
    assert not kiln.keeper.has_unsaved_work
    assert open_file(file).document.workbook == kiln.session.workbook


def test_closing_asks_nothing_where_the_session_has_all(kiln: Desktop) -> None:
    kiln.window.close()

    assert not kiln.answers.asked


def test_closing_without_a_line_asks_about_what_waits(kiln: Desktop, company: Company) -> None:
    company.go_dark()
    company.until(lambda: said_in(kiln) == "Reconnecting")
    rename(kiln, "Lacquer")

    kiln.window.close()

    assert kiln.answers.asked == ["unsaved Bicycles: 1, 1 kept for the session"]


def test_the_question_at_closing_says_what_stays_for_the_session() -> None:
    only_waiting, both, in_no_file = unsaved_told(1, 1), unsaved_told(5, 2), unsaved_told(5, 0)

    assert only_waiting.startswith("1 change has not reached the session. It is kept on this")
    assert only_waiting.endswith("even if you don't save.")
    assert both.splitlines()[0] == in_no_file == "5 changes are not yet in the file."
    assert both.splitlines()[1].startswith("2 changes have not reached the session.")


def test_after_the_session_the_work_is_in_no_file_yet(kiln: Desktop, company: Company) -> None:
    rename(kiln, "Lacquer")
    company.until(lambda: said_in(kiln) == "Saved")

    kiln.window.together.meeting.leave()

    assert said_in(kiln) == "1 change not yet saved"
    assert kiln.keeper.has_unsaved_work


def _waits() -> dict[SaveKind, int]:
    from vsmap.app.together import saving

    return saving._WAITS
