"""The map menu: add, duplicate, rename, reorder and delete maps; calendar and page details."""

from __future__ import annotations

from collections.abc import Callable

from vsmap.app.commands.desk import Desk
from vsmap.app.panels.notice import Choice
from vsmap.editor.edits import maps
from vsmap.editor.edits.details import set_title
from vsmap.editor.edits.editable import Editable
from vsmap.model.ids import MapId
from vsmap.model.language import said
from vsmap.model.value_stream import MapState, ValueStreamMap


class MapCommands:
    """What is done to whole maps."""

    def __init__(self, desk: Desk, focus: Callable[[], None]) -> None:
        self._desk = desk
        self._focus = focus

    @property
    def _order(self) -> tuple[MapId, ...]:
        return tuple(self._desk.session.document.workbook.maps)

    def add(self) -> None:
        """Add an empty map and show it."""
        taken = {stream.state for stream in self._desk.session.document.workbook.maps.values()}
        state = next((s for s in MapState if s not in taken), MapState.ALTERNATIVE)
        skin = self._desk.settings.new_skin
        self._show_new(lambda document: maps.add_map(document, state=state, symbols=skin))

    def duplicate(self) -> None:
        """Copy the map shown, as a future state starts, and show the copy."""
        session = self._desk.session
        map_id, current = session.map_id, session.stream.state is MapState.CURRENT
        state = MapState.FUTURE if current else MapState.ALTERNATIVE
        self._show_new(lambda document: maps.duplicate_map(document, map_id, state=state))

    def rename(self, map_id: str, name: str) -> None:
        """Give a map another name; where another map has it already, say what it is called now."""
        session, asked = self._desk.session, " ".join(name.split())
        if not session.keep(lambda document: maps.rename_map(document, MapId(map_id), name)):
            return
        called = session.document.workbook.maps[MapId(map_id)].name
        if called != asked:
            words = said(
                "Another map is called {asked}; this one is {called}.", asked=asked, called=called
            )
            self._desk.tell(words, passing=True)

    def move(self, map_id: str, place: int) -> None:
        """Put a map's tab at a place counted from 0."""
        self._desk.session.keep(lambda document: maps.reorder(document, MapId(map_id), place))

    def move_by(self, by: int) -> None:
        """Move the tab shown to the left (-1) or right (1)."""
        shown = self._desk.session.map_id
        self.move(shown, self._order.index(shown) + by)

    def can_move_by(self, by: int) -> bool:
        """Whether there is a place that way."""
        return 0 <= self._order.index(self._desk.session.map_id) + by < len(self._order)

    def can_delete(self) -> bool:
        """Whether another map would be left."""
        return len(self._order) > 1

    def delete(self) -> None:
        """Delete the map shown; it can be put back."""
        session = self._desk.session
        stream = session.document.workbook.maps[session.map_id]
        place = self._order.index(stream.id)
        if session.keep(lambda document: maps.delete_map(document, stream.id)):
            back = Choice(said("Put it back"), self._put_back(stream, place))
            self._desk.tell(said("{name} was deleted.", name=stream.name), back, passing=True)

    def show_next(self, by: int) -> None:
        """Show the map beside the one shown."""
        order = self._order
        at = (order.index(self._desk.session.map_id) + by) % len(order)
        self._desk.session.show_map(order[at])

    def rename_workbook(self, title: str) -> None:
        """Give the workbook another name."""
        self._desk.session.keep(lambda document: set_title(document, title))

    def _put_back(self, stream: ValueStreamMap, place: int) -> Callable[[], None]:
        def put_back() -> None:
            session = self._desk.session
            session.keep(lambda document: maps.put_map_back(document, stream, place))
            session.show_map(stream.id)

        return put_back

    def _show_new(self, add: Callable[[Editable], MapId]) -> None:
        added: list[MapId] = []
        if self._desk.session.keep(lambda document: added.append(add(document))):
            self._desk.session.show_map(added[0])
            self._focus()
