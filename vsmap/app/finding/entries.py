"""Everything the palette can find: actions, maps, and what stands on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from vsmap.app.actions import Action, shortcut_told
from vsmap.app.finding.matching import plain, score
from vsmap.model.ids import MapId
from vsmap.model.language import said
from vsmap.model.value_stream import NoteKind

if TYPE_CHECKING:
    from vsmap.app.finding.on_maps import Hit
    from vsmap.model.value_stream import Note, ValueStreamMap
    from vsmap.model.workbook import Workbook

MOST = 80
"""How many answers are listed; who finds more types another letter."""

Show = Callable[[MapId, str | None], object]
"""Shows a map, and on it a record if one is named."""

Offer = tuple[Action, str]
"""An action, and what is missing before it can be done; nothing: it can be done now."""

_ICONS = {
    NoteKind.STICKY: "sticky-note",
    NoteKind.KAIZEN: "zap",
    NoteKind.COMMENT: "message-square",
}


class Kind(IntEnum):
    """What an entry is; what answers equally well is listed in this order."""

    ACTION = 0
    MAP = 1
    STEP = 2
    NOTE = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to find. `beside` says where it stands, or why it can't be done now."""

    id: str
    kind: Kind
    text: str
    run: Callable[[], object]
    beside: str = ""
    key: str = ""
    icon: str = ""
    is_enabled: bool = True
    folded: tuple[str, str] = field(default=("", ""), compare=False)


def entries_of(
    offered: Sequence[Offer], workbook: Workbook, run: Callable[[str], object], show: Show
) -> tuple[Entry, ...]:
    """Everything there is to find now; `offered` are the actions, `run` does one by its id."""
    return (*_action_entries(offered, run), *_map_entries(workbook, show))


def ranked(entries: Sequence[Entry], asked: str, recent: Sequence[str]) -> list[Entry]:
    """What answers, best first; nothing asked: what was used last, then all that can be done."""
    wanted = plain(asked)
    if not wanted.strip():
        return _unasked(entries, recent)
    scored = []
    for place, entry in enumerate(entries):
        value = score(wanted, *entry.folded)
        if value is not None:
            scored.append((not entry.is_enabled, -value, entry.kind, place))
    return [entries[place] for *_, place in sorted(scored)[:MOST]]


def entry_for(hit: Hit, workbook: Workbook, show: Show) -> Entry:
    """A hit on another map as an entry that shows it."""
    name = workbook.maps[hit.map_id].name
    words = " ".join(hit.words.split())
    run = _call(show, hit.map_id, hit.record)
    return Entry(f"hit:{hit.map_id}/{hit.record}", Kind.STEP, words, run, name, icon="map")


def _unasked(entries: Sequence[Entry], recent: Sequence[str]) -> list[Entry]:
    by_id = {entry.id: entry for entry in entries}
    used = [by_id[known] for known in recent if known in by_id and by_id[known].is_enabled]
    others = [e for e in entries if e.kind <= Kind.MAP and e not in used]
    return [*used, *sorted(others, key=lambda entry: not entry.is_enabled)]


def _action_entries(offered: Sequence[Offer], run: Callable[[str], object]) -> Iterator[Entry]:
    for action, needed in offered:
        menu = action.menu.words
        yield Entry(
            f"action:{action.id}", Kind.ACTION, action.words, _call(run, action.id),
            needed or menu, shortcut_told(action.shortcut), action.icon, not needed,
            (plain(action.words), plain(menu)),
        )  # fmt: skip


def _map_entries(workbook: Workbook, show: Show) -> Iterator[Entry]:
    for stream in workbook.maps.values():
        run = _call(show, stream.id, None)
        yield _folded(Entry(f"map:{stream.id}", Kind.MAP, stream.name, run, said("Map"), "", "map"))
    for stream in workbook.maps.values():
        yield from _step_entries(stream, show)
        yield from (_note_entry(note, stream, show) for note in stream.notes.values() if note.text)


def _step_entries(stream: ValueStreamMap, show: Show) -> Iterator[Entry]:
    for step in stream.steps.values():
        if step.name:
            where = f"{step.role} \u00b7 {stream.name}" if step.role else stream.name
            known, run = f"step:{stream.id}/{step.id}", _call(show, stream.id, step.id)
            yield _folded(Entry(known, Kind.STEP, step.name, run, where, "", "square"))


def _note_entry(note: Note, stream: ValueStreamMap, show: Show) -> Entry:
    words = " ".join(note.text.split())
    known, run = f"note:{stream.id}/{note.id}", _call(show, stream.id, note.id)
    return _folded(Entry(known, Kind.NOTE, words, run, stream.name, "", _ICONS[note.kind]))


def _folded(entry: Entry) -> Entry:
    """The entry with its words as they are compared."""
    return replace(entry, folded=(plain(entry.text), plain(entry.beside)))


def _call(run: Callable[..., object], *given: object) -> Callable[[], object]:
    return lambda: run(*given)
