"""The others on the sheet: pointers that go on evenly, what they chose, type, drag and changed.

They lie over the picture. A pointer on its way asks for its own small part of the canvas to be
painted, and nothing is painted while nobody moves.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QRegion

from vsmap.canvas.motion import is_still
from vsmap.canvas.name_tags import ROOM_HEIGHT, ROOM_WIDTH, NameTags
from vsmap.canvas.other_marks import OtherMarks
from vsmap.canvas.scale import scaled
from vsmap.canvas.seen_person import FADE, SeenPerson
from vsmap.canvas.tagged_rings import TaggedRings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from vsmap.canvas.other import Other
    from vsmap.canvas.view import MapCanvas
    from vsmap.model.placement import Point

FRAME = 16
"""Milliseconds between two moments while something is on its way."""

SHOWN_FOR = 1.2
"""Seconds it is shown whose change it was."""

FRAME_OF_MANY = 40
"""The same where so many are on their way that all of the canvas is painted."""

NAMES_FROM = 0.45
"""From this zoom on pointers bear whole names; below, as among very many, initials."""

MOST_NAMES = 24

_MANY = 12
"""From so many pointers on the way all of the canvas is painted, which is quicker than parts."""

_MOST_CHANGES = 60
_MOST_RINGED = 12
_ROUND = 3
"""Pixels round a pointer painted with it, as it is put on whole pixels."""


class Change(NamedTuple):
    """Records that somebody changed: what they are called, their colour and who they are."""

    records: Sequence[str]
    name: str
    colour: int
    by: str = ""


@dataclass(frozen=True, slots=True)
class _Shown:
    """Whose a change was, shown until a moment."""

    name: str
    colour: int
    until: float


class Others(QObject):
    """Shows people on one canvas: `show` who is on its map, `tell_change` what one of them did.

    All is painted as of the last moment that was asked for, so that parts of the canvas painted
    for another reason fit the rest.
    """

    def __init__(self, canvas: MapCanvas, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(canvas)
        self._canvas, self._editor, self._clock = canvas, canvas.editor, clock
        self._now = clock()
        self._people: dict[str, SeenPerson] = {}
        self._places: dict[str, Point] = {}
        self._changes: dict[str, _Shown] = {}
        self._was_changing = self._goes_slowly = False
        self._rings = TaggedRings(canvas.editor)
        self._tags = NameTags(canvas.theme, canvas.devicePixelRatioF())
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go_on)
        canvas.painted_over.append(self.paint)

    def pixel_of(self, person: str) -> QPointF | None:
        """Where the tip of somebody's pointer is seen on the canvas; None: it is not."""
        place = self._places.get(person)
        return None if place is None else QPointF(*self._canvas.glide.place.to_pixels(place))

    def rings(self) -> frozenset[str]:
        """The records at which it is shown just now whose change they bear."""
        return frozenset(self._changes)

    def show(self, others: Iterable[Other]) -> None:
        """Show these and nobody else."""
        now, told = self._clock(), {other.id: other for other in others}
        gone = self._people.keys() - told.keys()
        for person in gone:
            del self._people[person]
        is_other = bool(gone)
        for other in told.values():
            is_other = self._take(other, now) or is_other
        if is_other:
            self._canvas.update()
        if not (self._goes_slowly and self._timer.isActive()):
            self.go_on()

    def tell_change(self, records: Sequence[str], name: str, colour: int, by: str = "") -> None:
        """Show for a moment whose change these records bear; what `by` dragged has landed."""
        self.tell_changes([Change(records, name, colour, by)])

    def tell_changes(self, changes: Iterable[Change]) -> None:
        """Show what several people changed at once."""
        now = self._clock()
        for each in changes:
            self._land(each, now)
            if len(self._changes) < _MOST_CHANGES:
                shown = _Shown(each.name, each.colour, now + SHOWN_FOR)
                there = [record for record in each.records if self._editor.sheet.has(record)]
                self._changes.update(dict.fromkeys(there[:_MOST_RINGED], shown))
        self._canvas.update()
        self.go_on()

    def _land(self, change: Change, now: float) -> None:
        """What they dragged stands where they put it."""
        hand = self._people.get(change.by)
        hands = self._people.values() if change.by == "" else [hand] if hand else []
        for ghost in (person.ghost for person in hands):
            if ghost is not None and not set(ghost.records).isdisjoint(change.records):
                ghost.land(now)

    def go_on(self) -> None:
        """Show the next moment, and come again when there is another one."""
        now, glides = self._clock(), not is_still()
        self._now = now
        self._tidy(now)
        self._move_pointers(now)
        changes = glides and any(now > change.until - FADE for change in self._changes.values())
        changes = changes or any(p.changes(now, glides=glides) for p in self._people.values())
        if changes or self._was_changing:
            self._canvas.update()
        self._was_changing = changes
        under_way = sum(person.goes(now) for person in self._people.values())
        self._goes_slowly = under_way > _MANY
        if changes or under_way:
            self._timer.start(FRAME_OF_MANY if self._goes_slowly else FRAME)
        else:
            self._wait(now)

    def paint(self, painter: QPainter) -> None:
        """Paint them over the picture."""
        if not self._people and not self._changes:
            return
        now, marks, glides = self._now, self._begin(), not is_still()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for person in self._people.values():
            if person.ghost is not None:
                opacity = person.ghost.opacity(now, glides=glides)
                marks.paint_ghost(painter, person.ghost, person.other.colour, now, opacity)
            marks.paint_choice(painter, person.other)
            marks.paint_field(painter, person.other)
        for record, change in self._changes.items():
            opacity = min((change.until - now) / FADE, 1.0) if glides else 1.0
            marks.paint_change(painter, record, change.name, change.colour, opacity)
        self._rings.paint_tags(painter)
        self._paint_pointers(painter, self._tags)

    def _begin(self) -> OtherMarks:
        """What this moment is painted with, in the theme worn now."""
        theme, ratio = self._canvas.theme, self._canvas.devicePixelRatioF()
        if not self._tags.fits(theme, ratio):
            self._tags = NameTags(theme, ratio)
        self._rings.begin()
        return OtherMarks(self._editor, self._rings, self._tags, theme)

    def _paint_pointers(self, painter: QPainter, tags: NameTags) -> None:
        view, glides = self._editor.viewport, not is_still()
        right, bottom, reach = view.width, view.height, scaled(ROOM_WIDTH)
        is_short = view.share < NAMES_FROM or len(self._places) > MOST_NAMES
        for record, place in self._places.items():
            x, y = view.to_pixels(place)
            if -reach < x < right and -reach < y < bottom:
                person = self._people[record]
                painter.setOpacity(person.opacity(self._now, glides=glides))
                other = person.other
                name = other.initials if is_short else other.name
                arrow = tags.arrow(name, other.colour)
                at_right = x + arrow.deviceIndependentSize().width() > right
                if at_right:
                    arrow = tags.arrow_at_right(name, other.colour)
                tip = tags.tip(arrow, at_right=at_right)
                painter.drawPixmap((QPointF(x, y) - tip).toPoint(), arrow)
        painter.setOpacity(1.0)

    def _take(self, other: Other, now: float) -> bool:
        shown, box_of = self._people.get(other.id), self._editor.sheet.box_of
        if shown is None:
            self._people[other.id] = SeenPerson.come(other, now, box_of)
            return True
        if shown.other is other:
            return False
        return shown.take(other, now, box_of, glides=not is_still())

    def _tidy(self, now: float) -> None:
        """Forget what is over."""
        over = [record for record, change in self._changes.items() if now >= change.until]
        for record in over:
            del self._changes[record]
        ended = [p for p in self._people.values() if p.tidy(now, glides=not is_still())]
        if over or ended:
            self._canvas.update()

    def _move_pointers(self, now: float) -> None:
        """Put all pointers where they are now, and ask for the parts they leave and reach."""
        before, glides = self._places, not is_still()
        self._places = {
            record: place
            for record, person in self._people.items()
            if (place := person.pointer(now)) is not None
            and person.opacity(now, glides=glides) > 0.0
        }
        people = {**before, **self._places}
        moved = [p for p in people if before.get(p) != self._places.get(p)]
        if len(moved) > _MANY:
            self._canvas.update()
        elif moved:
            places = [at for p in moved for at in (before.get(p), self._places.get(p)) if at]
            region = QRegion()
            for place in places:
                region += self._room_at(place)
            self._canvas.update(region)

    def _room_at(self, place: Point) -> QRect:
        """The pixels a pointer takes at most; near the edge its name may stand at its left."""
        x, y = self._canvas.glide.place.to_pixels(place)
        width, height = scaled(ROOM_WIDTH) + 2 * _ROUND, scaled(ROOM_HEIGHT) + 2 * _ROUND
        room = QRect(math.floor(x) - _ROUND, math.floor(y) - _ROUND, width, height)
        is_near_edge = room.right() > self._editor.viewport.width
        return room.adjusted(-width, 0, 0, 0) if is_near_edge else room

    def _wait(self, now: float) -> None:
        """Come again when somebody has been idle for long, or a ring has been seen."""
        due = [person.due(now) for person in self._people.values()]
        due += [change.until - (0.0 if is_still() else FADE) for change in self._changes.values()]
        moments = [moment for moment in due if moment is not None]
        if moments:
            self._timer.start(max(math.ceil((min(moments) - now) * 1000) + 1, FRAME))
        else:
            self._timer.stop()
