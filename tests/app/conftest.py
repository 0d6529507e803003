"""Windows for the tests of this room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from tests.support.maps import a_map
from tests.support.windows import Desktop, desktop
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.steps import add_step
from vsmap.editor.edits.sub_streams import make_sub_stream
from vsmap.editor.edits.times import set_process_time
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time
from vsmap.model.workbook import Workbook

MakeDesktop = Callable[[Workbook], Desktop]


def three_steps() -> Workbook:
    """Weld 2 h, 1 d, Paint 4 h (a guess, 90 %), 3 d, Pack unknown."""
    drawn = (
        a_map("Current state")
        .with_step("Weld", process_time="2 h", wait="0", role="Shop")
        .with_step("Paint", process_time="~4 h", wait="1 d", pca="90%")
        .with_step("Pack", wait="3 d")
    )
    return drawn.workbook("Bicycles")


def weld_of_seven_hours() -> Workbook:
    """Weld 2 h, behind which a map of 2 h and 5 h stands."""
    document = SharedWorkbook.new(a_map("Today").with_step("Weld", process_time="2 h").workbook())
    today = next(iter(document.workbook.maps))
    behind = make_sub_stream(document, today, StepId("weld"))
    grind = add_step(document, behind, name="Grind")
    set_process_time(document, behind, grind, parse_time("5 h"))
    return document.workbook


@pytest.fixture(autouse=True)
def _nobodys_locale() -> Iterator[None]:
    """Dates are written as ISO whatever the machine's habits, and are again after each test."""
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(QLocale.c())


@pytest.fixture(autouse=True)
def _nothing_left_of_others(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What one test has not saved in a session is not brought into the session of another."""
    state = tmp_path / "state"
    state.mkdir()
    monkeypatch.setenv("XDG_STATE_HOME", str(state))


@pytest.fixture
def make_desktop(qtbot: QtBot, tmp_path: Path) -> Iterator[MakeDesktop]:
    """Opens windows on workbooks; they are closed at the end of the test."""
    made: list[Desktop] = []

    def make(workbook: Workbook) -> Desktop:
        opened = desktop(tmp_path / f"desk-{len(made)}", workbook)
        made.append(opened)
        opened.window.show()
        opened.window.activateWindow()
        qtbot.waitUntil(opened.window.isActiveWindow)
        return opened

    yield make
    for opened in made:
        opened.close()


@pytest.fixture
def desk(make_desktop: MakeDesktop) -> Desktop:
    """A window on three steps."""
    return make_desktop(three_steps())
