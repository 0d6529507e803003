"""What people paste, type and open to come into a session, and what they are told."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.app.arguments import read_arguments
from vsmap.app.together.joining import code_in, link_in
from vsmap.app.together.links import ENTRY, open_links_here
from vsmap.app.together.oneself import oneself
from vsmap.app.together.places import read_place
from vsmap.model.errors import FileProblem, InputError

LINK = "vsmap://192.168.1.20:8765/room#t=abc.def&fp=00ff"


def test_a_link_is_found_in_a_whole_message() -> None:
    assert link_in(f"Hi Ben,\njoin us here: <{LINK}>.\nAnna") == LINK


@pytest.mark.parametrize("typed", ["ba do ku", "BA-DO-KU", "Badoku", " ba  do\tku "])
def test_a_code_is_read_however_it_is_spaced(typed: str) -> None:
    assert code_in(typed) == "BADOKU"


@pytest.mark.parametrize("typed", ["", "ba do", "ba do ku ma", "bädoku", "192.168.1.20"])
def test_what_can_not_be_a_code_is_none(typed: str) -> None:
    assert code_in(typed) == ""


@pytest.mark.parametrize("typed", ["", "anna laptop", "host:", "host:port", "host:0", "h:99999"])
def test_an_address_nobody_can_have_is_told_before_anybody_is_asked(typed: str) -> None:
    with pytest.raises(InputError, match=r"192\.168\.1\.20"):
        read_place(typed)


def test_a_link_in_place_of_a_file_joins() -> None:
    arguments = read_arguments([LINK])

    assert (arguments.link, arguments.file) == (LINK, None)


def test_the_secret_by_which_sessions_know_one_is_made_once_and_not_shown(desk: Desktop) -> None:
    first, second = oneself(desk.settings), oneself(desk.settings)

    assert first == second
    assert len(first.secret) >= 40
    assert first.secret not in repr(first)


def test_a_link_that_was_opened_is_filled_in_and_asks_before_it_joins(
    desk: Desktop, qtbot: QtBot
) -> None:
    from vsmap.app.together.join_dialog import JoinDialog

    dialog = JoinDialog(desk.window, desk.session, desk.window._appearance, desk.settings)
    qtbot.addWidget(dialog)
    dialog.take_link(LINK)
    dialog.show()

    assert dialog.invite.text() == LINK
    assert dialog.join_button.isEnabled()
    assert not dialog.joining.is_trying
    dialog.reject()


def test_the_desktop_is_told_of_links_for_this_user_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    chosen = tmp_path / "chosen"
    _tool(tmp_path / "bin" / "xdg-mime", f'echo "$@" > {chosen}')
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/bin:/usr/bin")

    told = open_links_here(tmp_path / "applications")

    entry = (tmp_path / "applications" / ENTRY).read_text()
    assert f'Exec="{sys.executable}" "-m" "vsmap" %u' in entry
    assert "MimeType=x-scheme-handler/vsmap;" in entry
    assert chosen.read_text().split() == ["default", ENTRY, "x-scheme-handler/vsmap"]
    assert "asks before it joins" in told


def test_a_desktop_that_can_not_be_told_is_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))

    told = open_links_here(tmp_path / "applications")

    assert "no xdg-mime" in told


def test_on_other_systems_the_way_that_works_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")

    assert "Session, Join" in open_links_here()


def test_a_folder_that_can_not_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    (tmp_path / "applications").write_text("a file where a folder belongs")

    with pytest.raises(FileProblem, match="can't be written"):
        open_links_here(tmp_path / "applications")


def _tool(path: Path, does: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
