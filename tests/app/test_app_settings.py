"""What is remembered, what the window is called with, and work in the background."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from vsmap.app.arguments import read_arguments
from vsmap.app.background import Background
from vsmap.app.commands.files import file_name
from vsmap.app.look.appearance import ThemeChoice
from vsmap.app.settings import MOST_RECENT, Settings


def test_settings_are_read_back_by_the_next_start(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.theme, settings.ladder_aligned = ThemeChoice.DARK, True
    settings.flush()

    again = Settings(tmp_path / "settings.ini")

    assert (again.theme, again.ladder_aligned) == (ThemeChoice.DARK, True)


def test_settings_nobody_can_read_fall_back(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[General]\ntheme=purple\n")

    settings = Settings(tmp_path / "settings.ini")

    assert settings.theme is ThemeChoice.SYSTEM


def test_recent_files_are_newest_first_few_and_still_there(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    files = [tmp_path / f"{number}.vsmap" for number in range(MOST_RECENT + 2)]
    for path in files:
        path.touch()
        settings.note_recent(path)

    files[-1].unlink()

    assert settings.recent_files == tuple(reversed(files[2:-1]))


def test_arguments_of_a_picture_are_read() -> None:
    arguments = read_arguments(
        ["a.vsmap", "--screenshot", "x.png", "--size", "1280x800", "--theme", "dark"]
    )

    assert arguments.file == Path("a.vsmap")
    assert arguments.size == QSize(1280, 800)
    assert arguments.theme is ThemeChoice.DARK


@pytest.mark.parametrize(
    ("argv", "reason"),
    [
        (["a", "b"], "one file at a time"),
        (["--size"], "needs a value"),
        (["--size", "huge"], "is not a size"),
        (["--loud", "yes"], "no option --loud"),
    ],
)
def test_wrong_arguments_are_refused_in_a_sentence(argv: list[str], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_arguments(argv)


def test_only_the_newest_answer_arrives(qtbot: QtBot) -> None:
    background, gate, answers = Background(), threading.Event(), list[int]()

    def slow() -> int:
        gate.wait(5)
        return 1

    background.latest("figures", slow, answers.append)
    background.latest("figures", lambda: 2, answers.append)
    background.latest("figures", lambda: 3, answers.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))

    assert answers == [3]


def test_an_error_in_the_background_reaches_its_asker(qtbot: QtBot) -> None:
    background, errors = Background(), list[Exception]()

    def fail() -> None:
        message = "no room"
        raise OSError(message)

    background.latest("export", fail, lambda _answer: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))

    assert str(errors[0]) == "no room"


def test_a_title_becomes_a_file_name_every_system_takes() -> None:
    assert file_name("Loans: 2026/27?") == "Loans- 2026-27-"
    assert file_name("...") == "Value stream"
