"""Sharing: real windows, and a real server in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps
from tests.support.sharing import PATIENCE, both_in, called, link_of, names, shares
from vsmap.app.dialogs.asks import Parting, SaveAnswer
from vsmap.app.together import hosting
from vsmap.app.together.join_dialog import JoinDialog
from vsmap.app.together.joining import Joining
from vsmap.app.together.oneself import Oneself, oneself
from vsmap.editor.edits.steps import add_step, rename_step
from vsmap.model.errors import FileProblem
from vsmap.model.ids import StepId
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.housekeeping import hold_folder


def test_a_guest_sees_the_whole_map_at_once_and_both_see_each_others_edits(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host, guest = both_in(make_desktop, qtbot, Role.MAPPER)
    at_once = names(guest)

    host.session.keep(lambda d: rename_step(d, host.session.map_id, StepId("paint"), "Lacquer"))
    guest.session.keep(lambda d: add_step(d, guest.session.map_id, name="Ship"))

    assert at_once == {"Weld", "Paint", "Pack"}
    qtbot.waitUntil(lambda: guest.window.header.save_light.words.text() == "Saved")
    qtbot.waitUntil(lambda: "Ship" in names(host) and "Lacquer" in names(guest))
    here = {person.name for person in host.window.together.meeting.people}
    assert here == {"Assembly Bay", "Buying Counter"}


def test_the_server_comes_back_after_a_crash_and_nothing_is_lost(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host, guest = both_in(make_desktop, qtbot, Role.MAPPER)
    server = host.window.together.sharing.hosting
    assert server is not None
    before, port = server.process_id, server.port

    os.kill(before, signal.SIGKILL)
    qtbot.waitUntil(lambda: guest.window.together.meeting.standing == "reconnecting")
    guest.session.keep(lambda d: add_step(d, guest.session.map_id, name="Ship"))

    qtbot.waitUntil(lambda: "Ship" in names(host), timeout=PATIENCE)
    assert server.process_id not in (0, before)
    assert server.port == port


def test_ending_a_session_leaves_everybody_their_map_and_ends_the_invites(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host, guest = both_in(make_desktop, qtbot, Role.MAPPER)
    link = InviteLink.read(link_of(host, Role.MAPPER, qtbot))

    host.run("session.end")

    qtbot.waitUntil(lambda: not guest.window.together.meeting.is_on, timeout=PATIENCE)
    assert "The session has ended." in guest.window.notice.words.text()
    assert names(guest) == {"Weld", "Paint", "Pack"}
    assert guest.keeper.has_unsaved_work
    assert not host.window.together.sharing.is_hosting
    shares(host, qtbot)
    again = InviteLink.read(link_of(host, Role.MAPPER, qtbot))
    turned_away = Joining(guest.session)
    old = InviteLink(again.host, again.port, link.room, link.token, link.fingerprint)
    with qtbot.waitSignal(turned_away.failed, timeout=PATIENCE) as told:
        turned_away.by_link(str(old), oneself(guest.settings))
    assert told.args == ["This is not an invite of this session; ask for a new one."]


def test_a_host_with_guests_is_asked_what_becomes_of_them(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host, guest = both_in(make_desktop, qtbot, Role.MAPPER)
    qtbot.waitUntil(lambda: len(host.window.together.meeting.people) == 2)
    host.answers.parting_answer = Parting.BACK
    stays = not host.window.close()

    host.answers.parting_answer = Parting.LEAVE
    host.run("session.leave")

    assert stays
    assert host.answers.asked == ["parting from 1", "parting from 1"]
    meeting = guest.window.together.meeting
    qtbot.waitUntil(lambda: meeting.standing == "reconnecting", timeout=PATIENCE)
    assert meeting.is_on
    assert names(guest) == {"Weld", "Paint", "Pack"}


def test_an_invite_is_withdrawn_and_another_takes_its_place(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host = called(make_desktop(three_steps()), "Assembly Bay")
    shares(host, qtbot)
    old = link_of(host, Role.MAPPER, qtbot)
    panel = host.window.commands.session.panel
    assert panel is not None

    panel.withdraw_button.click()

    qtbot.waitUntil(lambda: panel.link.text() not in ("", old), timeout=PATIENCE)
    joining = Joining(host.session)
    with qtbot.waitSignal(joining.failed, timeout=PATIENCE) as told:
        joining.by_link(old, Oneself("somebody else", "Ben", 1))
    assert told.args == ["This invite was withdrawn; ask for a new one."]


def test_the_link_is_copied_and_the_choice_is_remembered(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host = called(make_desktop(three_steps()), "Assembly Bay")
    shares(host, qtbot)
    link = link_of(host, Role.VIEWER, qtbot)
    panel = host.window.commands.session.panel
    assert panel is not None

    panel.copy_button.click()

    assert QGuiApplication.clipboard().text() == link
    assert panel.copy_button.text() == "Copied"
    assert panel.code.link == InviteLink.read(link)
    assert host.settings.invites_as is Role.VIEWER
    dialog = JoinDialog(host.window, host.session, host.window._appearance, host.settings)
    qtbot.addWidget(dialog)
    assert dialog.invite.text() == link
    assert dialog.told.text() == "This link was on the clipboard."
    dialog.reject()
    QGuiApplication.clipboard().clear()


def test_a_facilitator_link_has_no_code_to_call_out(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host = called(make_desktop(three_steps()), "Assembly Bay")
    shares(host, qtbot)

    link_of(host, Role.FACILITATOR, qtbot)

    panel = host.window.commands.session.panel
    assert panel is not None
    assert panel.called_out.code.isHidden()


def test_a_server_that_can_not_start_is_told_and_the_window_works_on(
    make_desktop: MakeDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hosting, "MOST_RESTARTS", 1)
    host = called(make_desktop(three_steps()), "Assembly Bay")
    host.window.together.sharing.options = ("--no-such-option",)

    with qtbot.waitSignal(host.window.together.sharing.failed, timeout=PATIENCE):
        host.window.header.share_button.click()

    assert "The session can't be hosted" in host.window.notice.words.text()
    assert "--no-such-option" in host.window.notice.words.text()
    assert not host.window.together.sharing.is_hosting
    assert names(host) == {"Weld", "Paint", "Pack"}


_A_WINDOW_THAT_HOSTS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from vsmap.app.together.hosting import Hosting
application = QCoreApplication([])
hosting = Hosting(Path(sys.argv[1]))
hosting.came_up.connect(lambda _port: print(hosting.process_id, flush=True))
hosting.begin()
application.exec()
"""


def is_served(folder: Path) -> bool:
    """Whether a server keeps a folder."""
    try:
        hold_folder(folder).close()
    except FileProblem:
        return True
    return False


def test_the_server_ends_with_a_window_that_is_killed(tmp_path: Path, qtbot: QtBot) -> None:
    command = [sys.executable, "-c", _A_WINDOW_THAT_HOSTS, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        window.stdout.readline()
        was_served = is_served(tmp_path)
        window.kill()

    assert was_served
    qtbot.waitUntil(lambda: not is_served(tmp_path), timeout=PATIENCE)


def test_a_host_without_a_file_is_asked_before_the_workbook_is_only_in_the_session(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host = called(make_desktop(three_steps()), "Assembly Bay")
    shares(host, qtbot)
    host.session.keep(lambda d: add_step(d, host.session.map_id, name="Ship"))
    meeting = host.window.together.meeting
    qtbot.waitUntil(lambda: meeting.standing == "saved")
    host.answers.unsaved_answer = SaveAnswer.CANCEL

    stays = not host.window.close()

    assert stays
    assert host.answers.asked == ["unsaved Bicycles: 1"]
