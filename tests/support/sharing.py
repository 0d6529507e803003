"""A window that hosts and one that joins, on a server in a process of its own."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.app.together.joining import Joining
from vsmap.app.together.oneself import oneself
from vsmap.sync.entry.roles import Role

PATIENCE = 15_000


def called(desk: Desktop, name: str) -> Desktop:
    """The window of somebody with a name, who tells the network nothing of what they host."""
    desk.settings.author = name
    desk.window.together.sharing.options = ("--no-announce",)
    return desk


def shares(desk: Desktop, qtbot: QtBot) -> None:
    """Press Share, and wait until one is in."""
    desk.window.header.share_button.click()
    meeting = desk.window.together.meeting
    qtbot.waitUntil(lambda: meeting.role is Role.FACILITATOR, timeout=PATIENCE)


def link_of(desk: Desktop, role: Role, qtbot: QtBot) -> str:
    """The link its share panel shows for a role, to this very computer."""
    panel = desk.window.commands.session.panel
    assert panel is not None
    panel.role.choose(role.value)
    panel.address.setCurrentIndex(panel.address.count() - 1)
    panel.refresh()
    qtbot.waitUntil(lambda: panel.shown_link is not None, timeout=PATIENCE)
    return panel.link.text()


def joins(desk: Desktop, link: str, qtbot: QtBot) -> None:
    """Come in by a link, and wait until the window holds the session's workbook."""
    commands = desk.window.commands.session
    joining = Joining(desk.session)
    joining.arrived.connect(commands.come_in)
    joining.by_link(link, oneself(desk.settings))
    qtbot.waitUntil(lambda: commands.is_on() and bool(desk.window.together.meeting.me))


def both_in(make_desktop: MakeDesktop, qtbot: QtBot, role: Role) -> tuple[Desktop, Desktop]:
    """A host, and a guest with a role."""
    host = called(make_desktop(three_steps()), "Assembly Bay")
    guest = called(make_desktop(a_map("Nothing yet").workbook()), "Buying Counter")
    shares(host, qtbot)
    joins(guest, link_of(host, role, qtbot), qtbot)
    return host, guest


def names(desk: Desktop) -> set[str]:
    return {step.name for step in desk.session.stream.steps.values()}
