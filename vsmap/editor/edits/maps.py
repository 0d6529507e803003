"""Adding, copying, naming, ordering and deleting the maps of a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vsmap.editor.edits.lookup import map_of
from vsmap.model.errors import EditRefused
from vsmap.model.ids import MapId, new_id
from vsmap.model.language import phrase, said
from vsmap.model.naming import free_name
from vsmap.model.steps import End
from vsmap.model.value_stream import MapState, Symbols, ValueStreamMap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vsmap.editor.edits.editable import Editable
    from vsmap.model.value_stream import Demand
    from vsmap.model.workbook import Workbook

_CALLED = {
    MapState.CURRENT: phrase("Current state"),
    MapState.FUTURE: phrase("Future state"),
    MapState.ALTERNATIVE: phrase("Alternative"),
}
_USE = {
    Symbols.SIMPLE: phrase("Use simple boxes"),
    Symbols.CLASSIC: phrase("Use classic symbols"),
}


def begun_map(name: str = "", state: MapState = MapState.CURRENT) -> ValueStreamMap:
    """A map with its two ends and nothing between, named in the reader's language."""
    return ValueStreamMap(
        id=MapId(new_id()),
        name=name or _called(state),
        state=state,
        request=End(name=said("Request")),
        delivered=End(name=said("Delivered")),
    )


def with_behind(maps: Iterable[MapId], place: MapId, added: MapId) -> tuple[MapId, ...]:
    """The maps in their order, one that was added right behind another."""
    others = [other for other in maps if other != added]
    at = others.index(place) + 1
    return (*others[:at], added, *others[at:])


def add_map(
    document: Editable,
    name: str = "",
    state: MapState = MapState.CURRENT,
    symbols: Symbols = Symbols.SIMPLE,
) -> MapId:
    """Add an empty map behind the others and return its id."""
    with document.edit(phrase("Add map")) as edit:
        called = free_name(name or _called(state), _names(edit.workbook))
        added = begun_map(called, state).model_copy(update={"symbols": symbols})
        edit.put_map(added)
    return added.id


def duplicate_map(
    document: Editable,
    map_id: MapId,
    name: str = "",
    state: MapState = MapState.FUTURE,
) -> MapId:
    """Copy a map with all on it (a future state starts as a copy) and return the copy's id.

    Steps keep their ids, so that the two maps can be compared step by step.
    """
    with document.edit(phrase("Duplicate map")) as edit:
        maps = edit.workbook.maps
        called = free_name(name or _called(state), _names(edit.workbook))
        copy = map_of(edit.workbook, map_id).model_copy(
            update={"id": MapId(new_id()), "name": called, "state": state}
        )
        edit.put_map(copy)
        edit.order_maps(with_behind(maps, map_id, copy.id))
    return copy.id


def rename_map(document: Editable, map_id: MapId, name: str) -> None:
    """Give a map another name, with a number behind it where another map has the same.

    It must not be empty, since its tab shows it.
    """
    called = " ".join(name.split())
    if not called:
        message = said("A map needs a name; type one")
        raise EditRefused(message)
    with document.edit(phrase("Rename map")) as edit:
        others = _names(edit.workbook, but=map_id)
        _set(document, map_id, phrase("Rename map"), name=free_name(called, others))


def reorder(document: Editable, map_id: MapId, place: int) -> None:
    """Move a map's tab to a place counted from 0."""
    with document.edit(phrase("Move map")) as edit:
        map_of(edit.workbook, map_id)
        others = [other for other in edit.workbook.maps if other != map_id]
        edit.order_maps((*others[:place], map_id, *others[place:]))


def delete_map(document: Editable, map_id: MapId) -> None:
    """Delete a map; the last one stays."""
    with document.edit(phrase("Delete map")) as edit:
        map_of(edit.workbook, map_id)
        if len(edit.workbook.maps) == 1:
            message = said("A workbook keeps one map; add another before deleting this one")
            raise EditRefused(message)
        edit.remove_map(map_id)


def put_map_back(document: Editable, stream: ValueStreamMap, place: int) -> None:
    """Bring a deleted map back as it was, its tab at a place counted from 0."""
    with document.edit(phrase("Put map back")) as edit:
        edit.put_map(stream)
        others = [other for other in edit.workbook.maps if other != stream.id]
        edit.order_maps((*others[:place], stream.id, *others[place:]))


def set_state(document: Editable, map_id: MapId, state: MapState) -> None:
    """Say which time a map speaks of: current, future or an alternative."""
    _set(document, map_id, phrase("Set state"), state=state)


def set_symbols(document: Editable, map_id: MapId, symbols: Symbols) -> None:
    """Draw a map with the classic symbols or with simple boxes."""
    _set(document, map_id, _USE[symbols], symbols=symbols)


def set_demand(document: Editable, map_id: MapId, demand: Demand | None) -> None:
    """Say how many items are asked for, or that nobody knows."""
    _set(document, map_id, phrase("Set demand"), demand=demand)


def describe_map(document: Editable, map_id: MapId, **fields: Any) -> None:
    """Set a map's scope, sentence, goal or ends."""
    _set(document, map_id, phrase("Describe map"), **fields)


def _set(document: Editable, map_id: MapId, entry: str, /, **fields: Any) -> None:
    with document.edit(entry, merge_key=f"{map_id}/{'+'.join(sorted(fields))}") as edit:
        map_of(edit.workbook, map_id)
        edit.set_map(map_id, **fields)


def _names(workbook: Workbook, but: MapId | None = None) -> set[str]:
    return {stream.name for stream in workbook.maps.values() if stream.id != but}


def _called(state: MapState) -> str:
    return said(_CALLED[state])
