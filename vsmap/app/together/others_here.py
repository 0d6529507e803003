"""Shows in the window what the others show: on the sheet, at fields, on tabs, and what they did."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible

from vsmap.app.panels.typed_by import TypedBy
from vsmap.app.together.field_names import part_of
from vsmap.canvas.other import Other
from vsmap.canvas.others import Change, Others
from vsmap.canvas.voice import announce
from vsmap.model.changes import ChangeKind
from vsmap.model.flows import Flow
from vsmap.model.language import said
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook

if TYPE_CHECKING:
    from vsmap.app.fields.identity import FieldPlace
    from vsmap.app.session import Session
    from vsmap.app.sheet import ShownSheet
    from vsmap.app.together.meeting import Meeting, Someone
    from vsmap.model.changes import MapChange
    from vsmap.model.ids import MapId
    from vsmap.sync.guest.conflicts import RemoteChange
    from vsmap.sync.wire.whereabouts import Whereabouts

TOLD_EVERY = 3000
"""Milliseconds between two sentences for the ear about what others do."""

_MOST_TOLD = 2
_UNKNOWN = 0

Typing = dict["FieldPlace", TypedBy]
"""Who types into which fields of the map shown."""


class OthersHere(QObject):
    """Follows a meeting.

    `typing_shown` tells who types where on the map shown, `maps_shown` who is on which map: names
    and numbers of colours by the map's id.
    """

    typing_shown = Signal(object)
    maps_shown = Signal(object)

    def __init__(self, meeting: Meeting, session: Session, sheet: ShownSheet) -> None:
        super().__init__()
        self._meeting, self._session, self._sheet = meeting, session, sheet
        self.on_canvas = Others(sheet.canvas)
        self._known: dict[str, tuple[Whereabouts, Someone, Other]] = {}
        self._typing: Typing = {}
        self._maps: dict[MapId, tuple[tuple[str, int], ...]] = {}
        self._words: list[str] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._say)
        sheet.replaced.connect(self._take_canvas)
        for told in (meeting.moved, meeting.ended, session.map_shown):
            told.connect(self.refresh)
        meeting.remote.connect(self.tell_change)

    def refresh(self) -> None:
        """Show the others as they are now."""
        others, here = self._meeting.others, self._session.map_id
        on_map = {
            person: self._as_other(person, someone, at)
            for person, (someone, at) in others.items()
            if at.map_id == here
        }
        self._known = {person: self._known[person] for person in on_map}
        self.on_canvas.show(on_map.values())
        self._tell_typing(others, here)
        self._tell_maps(others)

    def tell_change(self, told: RemoteChange) -> None:
        """Show for a moment whose hand a change was; what one only catches up on is not shown."""
        if not told.is_live:
            return
        people = {someone.id: someone for someone in self._meeting.people}
        parts: dict[str, list[MapChange]] = {}
        for part, hands in zip(told.change.changes, told.hands, strict=True):
            for hand in hands or told.by or ("",):
                parts.setdefault(hand, []).append(part)
        here = self._session.map_id
        self.on_canvas.tell_changes(
            Change(
                _seen(theirs, here),
                (people[hand].name if hand in people else "") or said("Somebody"),
                people[hand].colour if hand in people else _UNKNOWN,
                hand,
            )
            for hand, theirs in parts.items()
        )
        self._tell_chosen(told, people)

    def _take_canvas(self) -> None:
        self.on_canvas = Others(self._sheet.canvas)
        self.refresh()

    def _as_other(self, person: str, someone: Someone, at: Whereabouts) -> Other:
        """Somebody as the canvas shows them; made anew only where they show something else."""
        known = self._known.get(person)
        if known is not None and known[0] == at and known[1] == someone:
            return known[2]
        field = (at.field[0], part_of(at.field[1])) if at.field else None
        name = someone.name or said("Somebody")
        other = Other(
            person,
            name,
            someone.initials,
            someone.colour,
            at.cursor,
            at.chosen,
            field,
            at.moved,
            at.by,
        )
        self._known[person] = at, someone, other
        return other

    def _tell_typing(self, others: dict[str, tuple[Someone, Whereabouts]], here: MapId) -> None:
        typing: Typing = {
            at.field: TypedBy(someone.initials, someone.colour)
            for someone, at in others.values()
            if at.map_id == here and at.field is not None
        }
        if typing != self._typing:
            self._typing = typing
            self.typing_shown.emit(typing)

    def _tell_maps(self, others: dict[str, tuple[Someone, Whereabouts]]) -> None:
        maps: dict[MapId, tuple[tuple[str, int], ...]] = {}
        for someone, at in others.values():
            if at.map_id is not None:
                told = (someone.name or said("Somebody"), someone.colour)
                maps[at.map_id] = (*maps.get(at.map_id, ()), told)
        if maps != self._maps:
            self._maps = maps
            self.maps_shown.emit(maps)

    def _tell_chosen(self, told: RemoteChange, people: dict[str, Someone]) -> None:
        """Say aloud what somebody did to what one has chosen, politely and not too often."""
        if not QAccessible.isActive():
            return
        chosen, here = set(self._sheet.editor.selection.ids), self._session.map_id
        both = zip(told.change.changes, told.hands, strict=True)
        touched = [(part, by) for part, by in both if not chosen.isdisjoint(_ids([part], here))]
        if not touched:
            return
        from vsmap.app.told_changes import told as told_change

        hands = dict.fromkeys(hand for _, by in touched for hand in by or told.by)
        names = [people[hand].name for hand in hands if hand in people]
        changes = tuple(part for part, _ in touched)
        words = told_change(replace(told.change, changes=changes), here)
        name = ", ".join(names) or said("Somebody")
        self._words.append(said("{name}: {words}", name=name, words=words))
        if not self._soon.isActive():
            self._say()

    def _say(self) -> None:
        words, self._words = self._words[-_MOST_TOLD:], []
        if words:
            announce(self._sheet.canvas, " ".join(words))
            self._soon.start(TOLD_EVERY)


def _ids(changes: list[MapChange] | tuple[MapChange, ...], map_id: MapId) -> list[str]:
    """The records of a map among what changed, those that are gone too."""
    subjects = (part.after or part.before for part in changes if part.map_id == map_id)
    return [s.id for s in subjects if s and not isinstance(s, ValueStreamMap | Workbook)]


def _seen(changes: list[MapChange], map_id: MapId) -> list[str]:
    """The records that bear a ring: steps and notes, or flows where nothing else changed."""
    there = [part for part in changes if part.kind is not ChangeKind.REMOVED]
    others = [part for part in there if not isinstance(part.after, Flow)]
    return _ids(others, map_id) or _ids(there, map_id)
