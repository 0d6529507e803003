"""Being brought to whoever leads, with a way back; nobody is torn out of what they type or drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vsmap.app.panels.notice import Choice
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.panels.notice import Tell
    from vsmap.app.session import Session
    from vsmap.app.sheet import ShownSheet
    from vsmap.app.together.following import Following
    from vsmap.app.together.meeting import Meeting
    from vsmap.editor.viewport import Viewport
    from vsmap.model.ids import MapId


class Gathering(QObject):
    """Follows the call of a facilitator."""

    def __init__(
        self,
        meeting: Meeting,
        session: Session,
        sheet: ShownSheet,
        following: Following,
        tell: Tell,
    ) -> None:
        super().__init__()
        self._meeting, self._session, self._sheet = meeting, session, sheet
        self._following, self._tell = following, tell
        meeting.gathered.connect(self._hear)

    def _hear(self, person: str) -> None:
        names = (each.name for each in self._meeting.people if each.id == person)
        name = next(names, "") or said("The facilitator")
        if self._is_at_work:
            go = Choice(said("Go there"), lambda: self._following.follow(person))
            self._tell(said("{name} asks everyone to come.", name=name), go)
            return
        place = self._session.map_id, self._sheet.editor.viewport
        self._following.follow(person)
        back = Choice(said("Go back"), lambda: self._go_back(*place))
        self._tell(said("{name} brought everyone here.", name=name), back)

    @property
    def _is_at_work(self) -> bool:
        editor = self._sheet.editor
        return editor.is_busy or editor.typist.current is not None or editor.sheet.is_tried

    def _go_back(self, map_id: MapId, view: Viewport) -> None:
        self._following.stop()
        if map_id in self._session.workbook.maps:
            self._session.show_map(map_id)
            self._sheet.editor.view(view, glides=True)
