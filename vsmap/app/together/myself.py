"""What the others are shown of oneself: pointer, choice, open field, what one drags, the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from vsmap.app.fields.identity import FieldPlace, identity_of
from vsmap.app.together.field_names import shown_field
from vsmap.editor.notices import Hovered, Notice, Previewed
from vsmap.editor.tools.moving import STILL, Moving
from vsmap.sync.wire.whereabouts import Whereabouts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from vsmap.app.session import Session
    from vsmap.app.sheet import ShownSheet
    from vsmap.app.together.meeting import Meeting

EVERY = 40
"""Milliseconds between two words of oneself at least; in between only the latest counts."""

_POINTS = {QEvent.Type.MouseMove, QEvent.Type.TabletMove}
_HEARD = {*_POINTS, QEvent.Type.Leave}
_OPEN = ("saved", "unsaved")
"""How things stand while the line is open; the words of `Standing`, whose module comes later."""


class Myself(QObject):
    """Tells a meeting of one window's sheet; deaf and silent outside a session.

    `followed` tells the id of whom one follows, so that two who follow each other stay in place.
    """

    def __init__(self, meeting: Meeting, session: Session, sheet: ShownSheet) -> None:
        super().__init__()
        self._meeting, self._session, self._sheet = meeting, session, sheet
        self.followed: Callable[[], str] = str
        self._forget: Callable[[], None] | None = None
        self._canvas: QWidget | None = None
        self._is_over = self._is_open = self._is_due = False
        self._shown: Whereabouts | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._go_on)
        meeting.began.connect(self._listen)
        meeting.ended.connect(lambda _reason: self._fall_silent())
        meeting.changed.connect(self._follow_line)
        sheet.replaced.connect(self._take_canvas)
        session.map_shown.connect(self.tell_soon)

    def tell_soon(self) -> None:
        """Something of oneself may be other: tell when all of it is done, or it is time again."""
        if not self._is_open:
            return
        self._is_due = True
        if not self._rest.isActive():
            self._rest.start(0)

    def whereabouts(self) -> Whereabouts:
        """Where one is now and what one does."""
        editor, map_id = self._sheet.editor, self._session.map_id
        if editor.sheet.map_id != map_id or map_id not in self._session.workbook.maps:
            return Whereabouts(map_id)
        view, state = editor.viewport, editor.tool.state
        is_dragging = isinstance(state, Moving) and state.by != STILL
        moved = tuple(state.places) if isinstance(state, Moving) and is_dragging else ()
        held = set(moved)
        return Whereabouts(
            map_id,
            cursor=view.to_sheet(editor.pointer) if self._is_over else None,
            chosen=tuple(record for record in editor.selection.ids if record not in held),
            field=self._field(),
            moved=moved,
            by=state.by if isinstance(state, Moving) else STILL,
            view=view.seen,
            follows=self.followed(),
        )

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """The pointer moves over the sheet, or leaves it."""
        if event.type() in _HEARD:
            self._is_over = event.type() in _POINTS
            self.tell_soon()
        return False

    def _go_on(self) -> None:
        if not self._is_due:
            return
        self._is_due = False
        now = self.whereabouts()
        if self._shown is None or now.as_state() != self._shown.as_state():
            self._shown = now
            self._meeting.show(now)
            self._rest.start(EVERY)

    def _field(self) -> FieldPlace | None:
        """The field one types in: on the sheet, in the inspector or the table."""
        typing = self._sheet.editor.typist.current
        if typing is not None:
            return None if typing.is_new else shown_field(self._session.stream, typing.field)
        focused = QApplication.focusWidget()
        is_here = focused is not None and focused.window() is self._sheet.canvas.window()
        return identity_of(focused) if is_here else None

    def _listen(self) -> None:
        self._fall_silent()
        self._take_canvas()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _fall_silent(self) -> None:
        if self._forget is None:
            return
        self._let_canvas_go()
        self._rest.stop()
        self._shown, self._is_open, self._is_due = None, False, False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._follow_focus)

    def _take_canvas(self) -> None:
        """Watch the canvas at hand; another workbook brings another."""
        self._let_canvas_go()
        if self._meeting.is_on:
            canvas = self._canvas = self._sheet.canvas
            canvas.installEventFilter(self)
            self._forget = self._sheet.editor.subscribe(self._hear)
            self._is_over = False

    def _let_canvas_go(self) -> None:
        if self._canvas is not None and self._forget is not None:
            self._canvas.removeEventFilter(self)
            self._forget()
            self._canvas = self._forget = None

    def _hear(self, notice: Notice) -> None:
        if not isinstance(notice, Hovered | Previewed):
            self.tell_soon()

    def _follow_focus(self, _old: QWidget | None, _now: QWidget | None) -> None:
        self.tell_soon()

    def _follow_line(self) -> None:
        """A line that is open anew knows nothing of oneself yet."""
        was_open, self._is_open = self._is_open, self._meeting.standing in _OPEN
        if self._is_open and not was_open:
            self._shown = None
            self.tell_soon()
