"""Joining: by link, by a code, by what is nearby; and what becomes of the map afterwards."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps
from tests.support.maps import a_map
from tests.support.sharing import PATIENCE, both_in, called, joins, link_of, names, shares
from vsmap.app.dialogs.asks import SaveAnswer
from vsmap.app.together.arrival import Arrival
from vsmap.app.together.join_dialog import JoinDialog
from vsmap.app.together.joining import Joining
from vsmap.app.together.oneself import oneself
from vsmap.editor.edits.steps import add_step, rename_step
from vsmap.model.ids import StepId
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.roles import Role
from vsmap.sync.finding.discovery import Nearby


def test_leaving_keeps_the_map_as_a_copy_that_can_be_saved_and_merges_on_return(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host, guest = both_in(make_desktop, qtbot, Role.MAPPER)
    link = link_of(host, Role.MAPPER, qtbot)
    guest.answers.save_path = guest.folder / "copy.vsmap"
    guest.run("session.leave")
    told = guest.window.notice.words.text()
    guest.run("file.save")
    guest.session.keep(lambda d: add_step(d, guest.session.map_id, name="Ship"))
    host.session.keep(lambda d: rename_step(d, host.session.map_id, StepId("paint"), "Lacquer"))

    joins(guest, link, qtbot)

    assert told.startswith("You have left the session. The map stays here as a copy")
    qtbot.waitUntil(lambda: "Ship" in names(host) and "Lacquer" in names(guest))
    assert guest.keeper.path == guest.folder / "copy.vsmap"


def test_unsaved_work_is_asked_about_before_a_session_takes_its_place(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host = called(make_desktop(three_steps()), "Assembly Bay")
    guest = called(make_desktop(a_map("Mine").with_step("Sand").workbook()), "Buying Counter")
    guest.session.keep(lambda d: add_step(d, guest.session.map_id, name="Oil"))
    guest.answers.unsaved_answer = SaveAnswer.CANCEL
    shares(host, qtbot)
    joining = Joining(guest.session)
    joining.arrived.connect(guest.window.commands.session.come_in)

    joining.by_link(link_of(host, Role.MAPPER, qtbot), oneself(guest.settings))
    qtbot.waitUntil(lambda: bool(guest.answers.asked), timeout=PATIENCE)

    assert guest.answers.asked == ["unsaved Untitled: 1"]
    assert names(guest) == {"Sand", "Oil"}
    assert not guest.window.together.meeting.is_on
    qtbot.waitUntil(lambda: len(host.window.together.meeting.people) == 1)


def test_a_session_that_ends_while_one_is_asked_takes_nothing_out_of_hand(
    make_desktop: MakeDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = called(make_desktop(three_steps()), "Assembly Bay")
    guest = called(make_desktop(a_map("Mine").with_step("Sand").workbook()), "Buying Counter")
    guest.session.keep(lambda d: add_step(d, guest.session.map_id, name="Oil"))
    shares(host, qtbot)
    came: list[Arrival] = []
    joining = Joining(guest.session)
    joining.arrived.connect(came.append)
    joining.by_link(link_of(host, Role.MAPPER, qtbot), oneself(guest.settings))
    qtbot.waitUntil(lambda: bool(came), timeout=PATIENCE)

    def asked_for_long(*_about: object) -> SaveAnswer:
        host.run("session.end")
        qtbot.waitUntil(lambda: came[0].participant.ended is not None, timeout=PATIENCE)
        return SaveAnswer.DISCARD

    with monkeypatch.context() as slow:
        slow.setattr(guest.answers, "unsaved", asked_for_long)
        guest.window.commands.session.come_in(came[0])

    assert names(guest) == {"Sand", "Oil"}
    assert not guest.window.together.meeting.is_on
    assert guest.window.notice.words.text() == "The session has ended."


def test_a_guest_who_is_removed_is_told_and_keeps_the_map(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host, guest = both_in(make_desktop, qtbot, Role.PARTICIPANT)

    host.window.together.meeting.ask("remove", person=guest.window.together.meeting.me)

    qtbot.waitUntil(lambda: not guest.window.together.meeting.is_on, timeout=PATIENCE)
    told = guest.window.notice.words.text()
    assert told.startswith("The facilitator has removed you. The map stays here")
    assert host.window.together.meeting.is_on
    assert guest.keeper.has_unsaved_work


def test_a_code_that_was_called_out_lets_in_with_the_address(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host = called(make_desktop(three_steps()), "Assembly Bay")
    guest = called(make_desktop(a_map("Nothing yet").workbook()), "Buying Counter")
    shares(host, qtbot)
    place = InviteLink.read(link_of(host, Role.VIEWER, qtbot))
    panel = host.window.commands.session.panel
    assert panel is not None
    dialog = JoinDialog(guest.window, guest.session, guest.window._appearance, guest.settings)
    dialog.invite.setText(panel.called_out.code.text())
    dialog.place.setText(f"127.0.0.1:{place.port}")
    dialog.whom.name.setText("Buying Counter")
    dialog.show()

    with qtbot.waitSignal(dialog.accepted, timeout=PATIENCE):
        dialog.join_button.click()

    assert dialog.arrival is not None
    guest.window.commands.session.come_in(dialog.arrival)
    qtbot.waitUntil(lambda: guest.window.together.meeting.role is Role.VIEWER)
    assert names(guest) == {"Weld", "Paint", "Pack"}


def test_what_goes_wrong_in_joining_is_said_and_the_dialog_stays(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    host = called(make_desktop(three_steps()), "Assembly Bay")
    shares(host, qtbot)
    link = InviteLink.read(link_of(host, Role.VIEWER, qtbot))
    dialog = JoinDialog(host.window, host.session, host.window._appearance, host.settings)
    qtbot.addWidget(dialog)
    dialog.show()

    def told(invite: str, place: str = "") -> str:
        dialog.invite.setText(invite)
        dialog.place.setText(place)
        with qtbot.waitSignal(dialog.joining.failed, timeout=PATIENCE):
            dialog.join_button.click()
        return dialog.told.text()

    elsewhere = replace(link, fingerprint="0" * 64)
    assert "not the computer the invite came from" in told(str(elsewhere))
    assert "not an invite of this session" in told(str(replace(link, token=link.token[::-1])))
    assert "no such code" in told("ba ba ba", f"127.0.0.1:{link.port}")
    assert "does not answer" in told("ba ba ba", "127.0.0.1:1")
    assert "such as 192.168.1.20" in told("ba ba ba", "the laptop of Anna")
    assert "paste the whole link" in told("vsmap://nowhere")
    assert dialog.isVisible()
    assert dialog.join_button.isEnabled()
    dialog.reject()


def test_a_host_that_does_not_answer_is_told_while_it_is_tried(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    guest = make_desktop(a_map("Nothing yet").workbook())
    joining = Joining(guest.session)
    nobody = InviteLink("127.0.0.1", 1, "room", "a.b", "0" * 64)

    with qtbot.waitSignal(joining.slow, timeout=PATIENCE) as told:
        joining.by_link(str(nobody), oneself(guest.settings))

    assert told.args == ["127.0.0.1 does not answer yet. Are both computers on the same network?"]
    assert joining.is_trying
    joining.stop()


def test_a_session_chosen_nearby_fills_in_where_the_code_is_asked(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    guest = make_desktop(a_map("Nothing yet").workbook())
    dialog = JoinDialog(guest.window, guest.session, guest.window._appearance, guest.settings)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.nearby.show_found((Nearby("Bicycles", "192.168.1.20", 8770, "ab" * 32),))

    dialog.nearby.setCurrentRow(0)

    assert dialog.place.text() == "192.168.1.20:8770"
    assert dialog.expected_fingerprint == "ab" * 32
    dialog.place.setText("192.168.1.21")
    assert dialog.expected_fingerprint == ""
    dialog.reject()


def test_with_a_code_it_is_told_what_is_still_missing(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    guest = make_desktop(a_map("Nothing yet").workbook())
    dialog = JoinDialog(guest.window, guest.session, guest.window._appearance, guest.settings)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.nearby.show_found((Nearby("Bicycles", "192.168.1.20", 8770, "ab" * 32),))

    dialog.invite.setText("ba do ku")
    missing = dialog.told.text()
    dialog.nearby.setCurrentRow(0)

    assert missing.startswith("Now choose the session nearby")
    assert dialog.told.text() == "Press Join to take part in this session."
    assert dialog.join_button.isEnabled()
    dialog.reject()


def test_a_guests_own_file_is_told_to_be_a_copy(make_desktop: MakeDesktop, qtbot: QtBot) -> None:
    _, guest = both_in(make_desktop, qtbot, Role.MAPPER)
    guest.answers.save_path = guest.folder / "copy.vsmap"

    guest.run("file.save")

    assert guest.window.notice.words.text().startswith("copy.vsmap is a copy of your own")
    assert guest.window.together.meeting.is_on
