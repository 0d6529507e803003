"""What dialogs, panels and the start say when something is not as hoped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.app.dialogs.calendar import CalendarDialog
from vsmap.app.dialogs.choices import ExportChoice
from vsmap.app.dialogs.export import ExportDialog
from vsmap.app.look.appearance import Appearance, ThemeChoice
from vsmap.app.main import run
from vsmap.editor.edits.steps import set_step
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_share


def appearance() -> Appearance:
    return Appearance(ThemeChoice.LIGHT)


def test_a_wrong_calendar_squeezes_no_field_and_shows_no_stale_figure(
    desk: Desktop, qtbot: QtBot
) -> None:
    dialog = CalendarDialog(None, desk.session, appearance())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.hours.setText("6")
    rows, height = dialog.changes.rowCount(), dialog.hours.height()

    dialog.hours.setText("30")

    def shown() -> list[str]:
        return [label.text() for label in dialog.told.findChildren(QLabel) if label.isVisible()]

    qtbot.waitUntil(lambda: shown() == ["Told once every number above can be read."])
    assert rows > 1
    assert dialog.hours.height() == height
    assert not dialog.keep_button.isEnabled()


def test_the_export_dialog_is_as_high_as_its_kind_needs(qtbot: QtBot) -> None:
    dialog = ExportDialog(None, appearance(), ExportChoice("png", "full", "a4"))
    qtbot.addWidget(dialog)
    dialog.show()
    high = dialog.height()

    dialog.kind.choose("csv")

    qtbot.waitUntil(lambda: dialog.height() < high - 60)


def test_a_picture_holds_no_pack_of_pages(qtbot: QtBot) -> None:
    dialog = ExportDialog(None, appearance(), ExportChoice("pdf", "pack", "a4"))
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.kind.choose("png")

    assert dialog.answer() == ExportChoice("png", "simplified", "a4")


def test_steps_that_stand_alone_are_added_up_too(make_desktop: MakeDesktop, qtbot: QtBot) -> None:
    desk = make_desktop(a_map().with_step("Weld", process_time="2 h").workbook())
    desk.run("tool.select")
    qtbot.waitUntil(lambda: desk.session.figures is not None)

    desk.window.sheet.select(*desk.session.stream.steps, *desk.session.stream.flows)

    told = desk.window.inspector.several_panel.told
    assert told.startswith("Together 2\u00a0h of work, ? of waiting before.")
    assert "1 number is unknown" in told


def test_wrong_text_leaves_the_figures_at_the_number_kept(desk: Desktop) -> None:
    map_id = desk.session.map_id
    half = parse_share("50%")
    desk.session.keep(lambda d: set_step(d, map_id, StepId("weld"), percent_complete_accurate=half))
    desk.select("Weld")
    field = desk.window.inspector.step_panel.pca.field

    field.setText("8")
    field.textEdited.emit("8")
    typed = desk.figure("Rolled %C&A")
    field.setText("8 h")
    field.textEdited.emit("8 h")

    assert typed == "7.2 %"
    assert desk.figure("Rolled %C&A") == "45 %"


def test_two_maps_never_have_one_name(desk: Desktop) -> None:
    desk.run("map.duplicate")
    second = desk.session.map_id

    desk.window.commands.maps.rename(second, "Current state")

    assert [m.name for m in desk.session.workbook.maps.values()] == [
        "Current state",
        "Current state 2",
    ]


def test_without_a_screen_one_line_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")

    code = run([])

    assert code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_picture_of_a_missing_file_fails_with_the_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing, picture = tmp_path / "missing.vsmap", tmp_path / "out.png"

    code = run([str(missing), "--screenshot", str(picture)])

    assert code == 2
    assert "no such file" in capsys.readouterr().err
    assert not picture.exists()


def test_wrong_text_on_the_sheet_leaves_the_figures_at_the_number_kept(desk: Desktop) -> None:
    desk.select("Paint")
    desk.run("step.process_time")
    typist = desk.window.sheet.editor.typist

    typist.type_text("8")
    typed = desk.figure("Process time")
    typist.type_text("8 x")

    assert typed == "1.25 d"
    assert desk.figure("Process time") == "6 h"
