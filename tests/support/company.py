"""Windows on one session: a real server in a thread, a window for each person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.sync import PATIENCE, Host
from tests.support.windows import Desktop, desktop
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.ids import WorkbookId, new_id
from vsmap.model.workbook import Workbook
from vsmap.sync.entry.roles import Role


@dataclass
class Company:
    """The host, and everybody's window by name."""

    host: Host
    folder: Path
    qtbot: QtBot
    document: SharedWorkbook
    windows: dict[str, Desktop] = field(default_factory=dict)
    _is_dark: bool = False

    @classmethod
    def of(cls, workbook: Workbook, folder: Path, qtbot: QtBot) -> Company:
        host = Host(folder / "server")
        own = workbook.model_copy(update={"id": WorkbookId(new_id())})
        document = SharedWorkbook.new(own)
        host.begin(document)
        return cls(host, folder, qtbot, document)

    def come(self, name: str, role: Role) -> Desktop:
        """Somebody comes in with a window of their own, and is told who they are."""
        made = desktop(self.folder / name, self.document.workbook)
        state = self.document.update_since()
        made.session.hold(SharedWorkbook.from_state(state))
        made.keeper.hold(None)
        made.window.show()
        self.windows[name] = made
        self.sit_down(name, role)
        return made

    def sit_down(self, name: str, role: Role) -> None:
        made = self.windows[name]
        link = self.host.invite(self.document.workbook.id, role)
        colour = len(self.windows) - 1
        meeting = made.window.together.meeting
        meeting.join(link, made.session.document, me=f"secret of {name}", name=name, colour=colour)
        self.until(lambda: meeting.role is not None and meeting.standing == "saved")
        others = [other.window.together.meeting for other in self.windows.values()]
        here = [other for other in others if other.standing == "saved"]
        self.until(lambda: all(meeting.me in [p.id for p in each.people] for each in here))

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=int(PATIENCE * 1000))

    def go_dark(self) -> None:
        """The host is gone, without a word."""
        if not self._is_dark:
            self._is_dark = True
            self.host.stop()

    def close(self) -> None:
        for made in self.windows.values():
            made.close()
        self.go_dark()
