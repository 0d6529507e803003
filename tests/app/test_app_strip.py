"""The strip claims nothing that nobody has given a number for."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop
from tests.support.maps import MapBuilder, a_map
from tests.support.windows import Desktop
from vsmap.app.panels.strip_words import StripFigure
from vsmap.model.flows import FlowKind


def shown(desk: Desktop, label: str) -> StripFigure:
    return next(c.figure for c in desk.window.strip.cells if c.figure and c.figure.label == label)


def only_work() -> MapBuilder:
    return a_map().with_step("Weld", process_time="2 h").with_step("Paint", process_time="1 h")


def only_waits() -> MapBuilder:
    return a_map().with_step("Weld", wait="1 d").with_step("Paint", wait="2 d")


def test_no_wait_given_leaves_flow_efficiency_unknown(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(only_work().workbook())

    efficiency = shown(desk, "Flow efficiency")

    assert (efficiency.figure, efficiency.part) == ("?", None)
    assert efficiency.notes[0] == "no waits given yet"
    assert shown(desk, "Process time").notes[0] == "wait ?"


def test_no_work_given_leaves_process_time_and_efficiency_unknown(
    make_desktop: MakeDesktop,
) -> None:
    desk = make_desktop(only_waits().workbook())

    assert shown(desk, "Flow efficiency").figure == "?"
    assert shown(desk, "Flow efficiency").notes[0] == "no work given yet"
    assert shown(desk, "Process time").figure == "?"
    assert shown(desk, "Process time").notes[0] == "3\u00a0d of waiting"


@pytest.mark.parametrize(
    ("drawn", "note"),
    [
        (only_work().with_step("Pack", process_time="1 h", wait="1 d"), "at most"),
        (only_waits().with_step("Pack", process_time="1 h", wait="1 d"), "at least"),
    ],
)
def test_a_part_unknown_makes_the_efficiency_a_bound(
    make_desktop: MakeDesktop, drawn: MapBuilder, note: str
) -> None:
    desk = make_desktop(drawn.workbook())

    assert shown(desk, "Flow efficiency").notes[0].startswith(note)
    assert shown(desk, "Flow efficiency").part is not None


def test_rework_with_an_unknown_share_is_not_called_undrawn(make_desktop: MakeDesktop) -> None:
    drawn = (
        a_map()
        .with_step("Weld", process_time="2 h", wait="1 d", pca="90%")
        .with_step("Paint", process_time="1 h", wait="1 d")
        .with_flow("paint", "weld", kind=FlowKind.REWORK)
    )
    desk = make_desktop(drawn.workbook())

    assert "share unknown" in shown(desk, "Rolled %C&A").notes[0]


def test_halving_an_unknown_time_gains_nobody_knows_what(desk: Desktop, qtbot: QtBot) -> None:
    desk.select("Pack")

    panel = desk.window.inspector.step_panel
    qtbot.waitUntil(lambda: panel.payoffs.accessibleName() != "")

    assert "Process time ?" in panel.payoffs.accessibleName()
