"""Two real windows in one session, on a real server: `with together(...) as (kiln, mill)`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.sync import PATIENCE, Host
from tests.support.windows import Desktop, desktop
from vsmap.app.together.meeting import Meeting
from vsmap.canvas.view import MapCanvas
from vsmap.document.shared_map import SharedWorkbook
from vsmap.drawing.primitives import Part
from vsmap.model.workbook import Workbook
from vsmap.sync.entry.roles import Role

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_SHORTLY = round(PATIENCE * 1000)


@dataclass
class Window:
    """Somebody at a window of their own, with a hand and an eye on the sheet."""

    desk: Desktop
    qtbot: QtBot

    @property
    def meeting(self) -> Meeting:
        return self.desk.window.together.meeting

    @property
    def canvas(self) -> MapCanvas:
        return self.desk.window.sheet.canvas

    @property
    def focused(self) -> QWidget:
        return self.desk.window.focusWidget() or self.canvas

    def pixel(self, name: str, part: Part = Part.BOX) -> QPoint:
        """Where a named step is seen."""
        step = self.desk.session.stream.step_named(name)
        assert step is not None
        editor = self.desk.window.sheet.editor
        box = editor.sheet.box_of(step.id, part)
        assert box is not None
        return QPointF(*editor.viewport.to_pixels(box.centre)).toPoint()

    def point_at(self, pixel: QPoint) -> None:
        """Move the mouse over the sheet; this window's events reach it wherever others lie."""
        place, button = QPointF(pixel), Qt.MouseButton.NoButton
        there = QPointF(self.canvas.mapToGlobal(pixel))
        event = QMouseEvent(QEvent.Type.MouseMove, place, there, button, button, NONE)
        QApplication.sendEvent(self.canvas, event)

    def click(self, name: str) -> str:
        """Click a step and return its id."""
        QTest.mouseClick(self.canvas, LEFT, NONE, self.pixel(name))
        step = self.desk.session.stream.step_named(name)
        assert step is not None
        return step.id

    def sees(self, other: Window) -> bool:
        """Whether the session shows the other here, with all they show of themselves."""
        at = self.meeting.others.get(other.meeting.me)
        shown = other.desk.window.together.myself.whereabouts()
        return at is not None and at[1].as_state() == shown.as_state()

    def until_seen_by(self, other: Window) -> None:
        """Wait until the other window has all this one shows."""
        self.qtbot.waitUntil(lambda: other.sees(self), timeout=_SHORTLY)

    def shows_colour(self, of: Window, where: QRect) -> bool:
        """Whether a part of the sheet bears somebody's colour."""
        someone = self.meeting.others[of.meeting.me][0]
        wanted = QColor(self.canvas.theme.person(someone.colour)).rgb()
        image = self.canvas.grab(where).toImage()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return any(image.pixel(x, y) == wanted for x, y in places)


def wait(qtbot: QtBot, holds: object) -> None:
    """Wait until something holds."""
    assert callable(holds)
    qtbot.waitUntil(holds, timeout=_SHORTLY)


@contextmanager
def together(
    qtbot: QtBot,
    folder: Path,
    workbook: Workbook,
    roles: tuple[Role, Role] = (Role.FACILITATOR, Role.MAPPER),
) -> Iterator[tuple[Window, Window]]:
    """Kiln Team and Mill Office, each at a window, in a session on one workbook."""
    folder.mkdir(exist_ok=True)
    host = Host(folder)
    document = SharedWorkbook.new(workbook)
    host.begin(document)
    state, windows = document.update_since(), []
    for place, (name, role) in enumerate(zip(("Kiln Team", "Mill Office"), roles, strict=True)):
        desk = desktop(folder / name, workbook)
        desk.window.show()
        desk.session.hold(SharedWorkbook.from_state(state))
        link = host.invite(document.workbook.id, role)
        window = Window(desk, qtbot)
        window.meeting.join(
            link, desk.session.document, me=f"secret of {name}", name=name, colour=place
        )
        windows.append(window)
    kiln, mill = windows
    wait(qtbot, lambda: all(len(each.meeting.others) == 1 for each in windows))
    yield kiln, mill
    for each in windows:
        each.desk.close()
    host.stop()
