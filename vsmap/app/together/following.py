"""Following somebody: one's own view goes where theirs goes, until one's own hand takes it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from vsmap.editor.notices import Notice, TypingChanged, ViewChanged
from vsmap.model.changes import Origin
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from vsmap.app.session import Session
    from vsmap.app.sheet import ShownSheet
    from vsmap.app.together.meeting import Meeting, Someone
    from vsmap.drawing.geometry import Box
    from vsmap.editor.viewport import Viewport
    from vsmap.model.changes import DocumentChange
    from vsmap.sync.wire.whereabouts import Whereabouts

_HANDS = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.NativeGesture,
}


class Following(QObject):
    """Whom one follows: `person` is their id, or nothing. `changed` tells that it is another.

    It also tells that there is somebody to follow now, or nobody any more.

    `lost` tells the name of somebody who has gone, so that nobody is followed any more.
    """

    changed = Signal()
    lost = Signal(str)

    def __init__(self, meeting: Meeting, session: Session, sheet: ShownSheet) -> None:
        super().__init__()
        self._meeting, self._session, self._sheet = meeting, session, sheet
        self._person = ""
        self._someone: Someone | None = None
        self._view: Box | None = None
        self._is_leading = False
        self._size = 0.0, 0.0
        self._watched: tuple[QWidget, ...] = ()
        self._forget: list[Callable[[], None]] = []
        meeting.moved.connect(self._lead)
        meeting.changed.connect(self._look_for)
        self._could_follow = False
        meeting.ended.connect(lambda _reason: self.stop())
        session.map_shown.connect(self._follow_own_map)
        session.held.connect(self.stop)

    @property
    def person(self) -> str:
        """Whom one follows, by their id; empty: nobody."""
        return self._person

    @property
    def someone(self) -> Someone | None:
        """Whom one follows, as the session tells of them."""
        return self._someone if self._person else None

    def follow(self, person: str) -> None:
        """Go where somebody is and stay with them; an empty id: nobody."""
        someone = next((each for each in self._meeting.people if each.id == person), None)
        if not person or someone is None or person == self._meeting.me:
            self.stop()
            return
        self._sheet.editor.keep_typing()
        self._person, self._someone, self._view = person, someone, None
        self._listen()
        self._lead()
        self.changed.emit()

    def stop(self) -> None:
        """Follow nobody; the view stays as it is."""
        if self._person:
            self._person, self._view = "", None
            self._fall_silent()
            self.changed.emit()

    def follow_next(self) -> None:
        """Follow the next of the others, in the order they came in; after the last, nobody."""
        others = [each.id for each in self._meeting.people if each.id != self._meeting.me]
        at = others.index(self._person) + 1 if self._person in others else 0
        self.follow(others[at] if at < len(others) else "")

    def can_follow(self) -> bool:
        """Whether anybody else is here."""
        return any(each.id != self._meeting.me for each in self._meeting.people)

    def is_on(self) -> bool:
        """Whether one follows somebody."""
        return bool(self._person)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """A hand on the sheet has it again; Escape, which nobody else wants, ends the following."""
        if event.type() in _HANDS and watched is self._sheet.canvas:
            self.stop()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_escape = event.key() == Qt.Key.Key_Escape
            if is_escape:
                self.stop()
            return is_escape
        return False

    def _lead(self) -> None:
        """Go to where they are by now."""
        at = self._led_by() if self._person else None
        if at is None:
            return
        self._is_leading = True
        try:
            self._show_map(at)
            if at.view is not None and (at.view != self._view or not self._is_there(at.view)):
                self._view = at.view
                self._sheet.editor.view(self._goal(at.view), glides=True)
        finally:
            self._is_leading = False

    def _led_by(self) -> Whereabouts | None:
        """Where they are, or whoever leads them; None where that is oneself: then all stay."""
        others, person, met = self._meeting.others, self._person, {self._meeting.me}
        while person in others and person not in met:
            met.add(person)
            at = others[person][1]
            if at.follows not in others and at.follows != self._meeting.me:
                return at
            person = at.follows
        is_round = person != self._meeting.me and self._person in others
        return others[self._person][1] if is_round else None

    def _show_map(self, at: Whereabouts) -> None:
        if at.map_id is not None and at.map_id != self._session.map_id:
            self._session.show_map(at.map_id)

    def _goal(self, view: Box) -> Viewport:
        """The view that shows all they see, as large as it goes."""
        own = self._sheet.editor.viewport
        zoom = min(own.width / max(view.width, 1.0), own.height / max(view.height, 1.0))
        shown = own.at_zoom(zoom)
        middle = view.centre
        left = middle.x - shown.width / 2 / shown.zoom
        return replace(shown, corner=Point(left, middle.y - shown.height / 2 / shown.zoom))

    def _is_there(self, view: Box) -> bool:
        return self._sheet.editor.viewport == self._goal(view)

    def _listen(self) -> None:
        self._fall_silent()
        canvas = self._sheet.canvas
        self._watched = canvas, canvas.window()
        for widget in self._watched:
            widget.installEventFilter(self)
        self._size = float(canvas.width()), float(canvas.height())
        self._forget = [
            self._sheet.editor.subscribe(self._hear),
            self._session.document.subscribe(self._hear_document),
        ]

    def _fall_silent(self) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = ()
        for forget in self._forget:
            forget()
        self._forget.clear()

    def _hear(self, notice: Notice) -> None:
        """A view led elsewhere, or a field that opens, is one's own doing."""
        is_typing = isinstance(notice, TypingChanged) and notice.typing is not None
        is_own = isinstance(notice, ViewChanged) and self._is_own(notice)
        if (is_own or is_typing) and not self._is_leading:
            self.stop()

    def _is_own(self, notice: ViewChanged) -> bool:
        """Whether a hand led the view, not another size of the window or a map that has grown."""
        editor = self._sheet.editor
        view, size = editor.viewport, self._size
        self._size = view.width, view.height
        whole = view.fitted(editor.picture.bounds, editor.margins)
        return notice.since is not None or (size == self._size and view != whole)

    def _hear_document(self, change: DocumentChange) -> None:
        if change.origin is not Origin.ANOTHER:
            self.stop()

    def _follow_own_map(self) -> None:
        if not self._is_leading:
            self.stop()

    def _look_for(self) -> None:
        """Whoever has gone is followed no longer."""
        could, self._could_follow = self._could_follow, self.can_follow()
        if could != self._could_follow:
            self.changed.emit()
        someone, here = self.someone, self._meeting.people
        if someone is not None and here and all(each.id != someone.id for each in here):
            self.stop()
            self.lost.emit(someone.name)
