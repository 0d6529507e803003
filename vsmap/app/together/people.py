"""Who is here: the discs in the header, the list beside the sheet, and what leading takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from vsmap.app.panels.person import ShownPerson
from vsmap.model.ids import FlowId, MapId, NoteId, StepId
from vsmap.model.language import phrase, said
from vsmap.sync.entry.roles import TOLD, Permission, Role

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.panels.aside import Aside
    from vsmap.app.panels.people_panel import PeoplePanel
    from vsmap.app.panels.people_row import PeopleRow
    from vsmap.app.session import Session
    from vsmap.app.together.meeting import Meeting, Someone
    from vsmap.model.workbook import Workbook
    from vsmap.sync.wire.whereabouts import Whereabouts

OFTEN = 200
"""Milliseconds between two looks at where people are."""

Confirm = Callable[[str, str, str], bool]
"""Asks whether to go on: a question, its consequence, the verb that does it."""

_MINE: Mapping[Role, str] = {
    Role.VIEWER: phrase("You are a viewer: you see everything and follow others."),
    Role.PARTICIPANT: phrase(
        "You are a participant: you add steps, notes and comments, and change your own."
    ),
    Role.MAPPER: phrase("You are a mapper: you edit everything."),
    Role.FACILITATOR: phrase("You are a facilitator: you edit everything and lead the session."),
}


class PeopleHere(QObject):
    """Tells header and panel who is here, and asks the session for what is chosen there."""

    def __init__(self, meeting: Meeting, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._meeting, self._session, self._appearance = meeting, session, appearance
        self._row: PeopleRow | None = None
        self._aside: Aside | None = None
        self.panel: PeoplePanel | None = None
        self.follow: Callable[[str], object] | None = None
        self.followed: Callable[[], str] = str
        self.confirm: Confirm | None = None
        self.end: Callable[[], object] | None = None
        self._shown_now: object = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(OFTEN)
        self._soon.timeout.connect(self.refresh)
        for told in (meeting.began, session.map_shown):
            told.connect(self.refresh)
        for often in (meeting.changed, meeting.moved):
            often.connect(self._refresh_soon)
        meeting.ended.connect(self._part)

    def stand_in(self, row: PeopleRow, aside: Aside) -> None:
        """Show people in this row, and their list in this place."""
        self._row, self._aside = row, aside
        row.clicked.connect(self.toggle)
        self.refresh()

    def refresh(self) -> None:
        """Show who is here as of now."""
        shown = self._shown()
        is_down = self._meeting.standing in ("offline", "reconnecting")
        if self._row is not None and (shown, is_down) != self._shown_now:
            self._shown_now = shown, is_down
            self._row.show_people(shown, are_away=is_down)
        if self.panel is not None and self.is_open():
            self._fill(self.panel, shown)

    def _part(self, _reason: str) -> None:
        self._soon.stop()
        self.close()
        self.refresh()

    def _refresh_soon(self) -> None:
        """Somebody shows something else: of a hundred cursors a second a few are enough."""
        if self._meeting.is_on and not self._soon.isActive():
            self._soon.start()

    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._aside is not None and self._aside.shows(self.panel)

    def toggle(self) -> None:
        """Show the list of people, or the inspector again."""
        if self.is_open():
            self.close()
        elif self._aside is not None and self._meeting.is_on:
            panel = self._panel()
            self._fill(panel, self._shown())
            self._aside.show(panel)
            panel.close_button.setFocus()

    def close(self) -> None:
        """Show the inspector again."""
        if self._aside is not None and self.is_open():
            self._aside.hide()

    def give_role(self, person: str, role: str) -> None:
        """Give somebody another role."""
        self._meeting.ask("give role", person=person, role=role)

    def remove(self, person: str) -> None:
        """Send somebody out, once it is confirmed."""
        name = next((each.name for each in self._meeting.people if each.id == person), "")
        if (
            name
            and self.confirm is not None
            and self.confirm(
                said("Remove {name} from the session?", name=name),
                said("They can't come back with this invite. What they did stays."),
                said("Remove"),
            )
        ):
            self._meeting.ask("remove", person=person)

    @property
    def is_locked(self) -> bool:
        """Whether the map shown is locked."""
        return self._session.map_id in self._meeting.locked

    def may_lock(self) -> bool:
        """Whether one may lock the map shown, or open it again."""
        return self._meeting.is_on and self._meeting.may(Permission.LOCK)

    def toggle_lock(self) -> None:
        """Lock the map shown for all who don't lead, or open it again."""
        self._meeting.ask("lock", map=self._session.map_id, on=not self.is_locked)

    def may_gather(self) -> bool:
        """Whether one may bring everybody where one is."""
        return self._meeting.is_on and self._meeting.may(Permission.GATHER)

    def gather(self) -> None:
        """Bring everybody where one is."""
        self._meeting.ask("gather")

    def _panel(self) -> PeoplePanel:
        """The panel, made when it is first asked for."""
        if self.panel is None:
            from vsmap.app.panels.people_panel import PeoplePanel

            panel = self.panel = PeoplePanel(self._appearance)
            panel.closed.connect(self.close)
            panel.role_given.connect(self.give_role)
            panel.remove_asked.connect(self.remove)
            panel.lock_asked.connect(self.toggle_lock)
            panel.gather_asked.connect(self.gather)
            panel.follow_asked.connect(self._follow)
            panel.end_asked.connect(self._end)
        return self.panel

    def _fill(self, panel: PeoplePanel, shown: tuple[ShownPerson, ...]) -> None:
        role, governs = self._meeting.role, self._meeting.may(Permission.GIVE_ROLES)
        mine = said(_MINE[role]) if role is not None else ""
        roles = [(each.value, said(TOLD[each])) for each in Role] if governs else []
        panel.show_people(shown, mine, roles, self.followed())
        panel.show_map(self._session.stream.name, is_locked=self.is_locked, leads=self.may_lock())

    def _follow(self, person: str) -> None:
        if self.follow is not None:
            self.follow("" if self.followed() == person else person)
            self.refresh()

    def _end(self) -> None:
        if self.end is not None:
            self.end()

    def _shown(self) -> tuple[ShownPerson, ...]:
        """Everybody, oneself first; nobody outside a session."""
        me, others = self._meeting.me, self._meeting.others
        people = sorted(self._meeting.people, key=lambda someone: someone.id != me)
        book = self._session.document.workbook
        return tuple(
            _shown(someone, others.get(someone.id), book, is_me=someone.id == me)
            for someone in people
        )


def _shown(
    someone: Someone,
    at: tuple[Someone, Whereabouts] | None,
    workbook: Workbook,
    *,
    is_me: bool,
) -> ShownPerson:
    return ShownPerson(
        someone.id,
        someone.name,
        someone.initials,
        someone.colour,
        said(TOLD[someone.role]),
        someone.role.value,
        is_me=is_me,
        leads=someone.role is Role.FACILITATOR,
        place="" if is_me or at is None else place_told(at[1], workbook),
    )


def place_told(where: Whereabouts, workbook: Workbook) -> str:
    """`Future state · types in Build`: the map somebody is on and what they do there."""
    stream = workbook.maps.get(MapId(where.map_id)) if where.map_id else None
    if stream is None:
        return ""
    name = stream.name or said("A map without a name")
    typed = record_told(workbook, stream.id, where.field[0]) if where.field else ""
    doing = said("types in {name}", name=typed) if typed else ""
    return " \u00b7 ".join(filter(None, (name, doing)))


def record_told(workbook: Workbook, map_id: MapId, record: str) -> str:
    """What people call a record of a map; empty where there is none."""
    stream = workbook.maps.get(map_id)
    if stream is None:
        return ""
    if (step := stream.steps.get(StepId(record))) is not None:
        return step.name or said("a step without a name")
    if (flow := stream.flows.get(FlowId(record))) is not None:
        source, target = stream.name_of(flow.source), stream.name_of(flow.target)
        return said("{source} to {target}", source=source, target=target)
    if NoteId(record) in stream.notes:
        return said("a note")
    return stream.name if record == map_id else ""
