"""The workbook at hand: its document, the map shown, what is being tried out, and its figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from vsmap.analysis.live import LiveFigures
from vsmap.document.addresses import changed_address
from vsmap.editor.preview import Preview
from vsmap.model.changes import ChangeKind, DocumentChange, MapChange, Origin
from vsmap.model.errors import EditRefused

if TYPE_CHECKING:
    from vsmap.analysis.figures import Figures
    from vsmap.analysis.live import StripFigures
    from vsmap.app.background import Background
    from vsmap.document.history import UndoReport
    from vsmap.document.shared_map import SharedWorkbook
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import MapId
    from vsmap.model.value_stream import ValueStreamMap
    from vsmap.model.workbook import Workbook

QUIET = 120
"""Milliseconds without a change before the slower figures are worked out, so typing stays quick."""

Place = tuple["MapId", str, str]
"""Where a refused text waits: its map, record and field."""

Edit = Callable[["Editable"], object]
"""An edit as a function of what it is done to: the document, or a copy to try it out on."""


class Session(QObject):
    """One workbook in one window.

    `changed` follows every change of what is shown, kept or only tried; `tried` tells an edit that
    is shown but not kept (None: over); `map_shown` another tab; `held` another workbook;
    `figures_came` the slower figures; `refused` an edit that can't be done; `edited` every edit of
    the document and every undo, `edited_here` those of this window. `tally` counts the edits done
    and not undone since the beginning; `waiting` holds refused texts by map, record and field,
    until they are put right.
    """

    changed = Signal()
    tried = Signal(object)
    map_shown = Signal()
    held = Signal()
    figures_came = Signal()
    refused = Signal(str)
    edited = Signal()
    edited_here = Signal()

    def __init__(self, document: SharedWorkbook, background: Background) -> None:
        super().__init__()
        self._background = background
        self._trial: DocumentChange | None = None
        self._full: Figures | None = None
        self.tally = 0
        self._counts_as = 1
        self.waiting: dict[Place, str] = {}
        self._brought: dict[int, dict[Place, str]] = {}
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._ask_figures)
        self._take(document)
        self._quiet.start()

    @property
    def background(self) -> Background:
        """Who does slow work on this workbook off the GUI thread."""
        return self._background

    @property
    def document(self) -> SharedWorkbook:
        """The shared document; edits that are kept go there."""
        return self._document

    @property
    def workbook(self) -> Workbook:
        """The workbook as shown, with what is being tried out."""
        return self._document.workbook if self._trial is None else self._trial.after

    @property
    def map_id(self) -> MapId:
        """The map whose tab is active."""
        return self._map_id

    @property
    def stream(self) -> ValueStreamMap:
        """The map shown."""
        return self.workbook.maps[self._map_id]

    @property
    def quick(self) -> StripFigures:
        """The figures of the strip, as of this moment."""
        return self._live.figures

    @property
    def sub_streams(self) -> Mapping[MapId, Figures]:
        """The figures of the maps behind the steps of the map shown, as of this moment."""
        return self._live.sub_streams

    @property
    def figures(self) -> Figures | None:
        """Every figure of the map shown; None or a moment behind while they are worked out."""
        return self._full

    def hold(self, document: SharedWorkbook) -> None:
        """Take a workbook in hand: another one, or at the start the very one it began with."""
        if document is not self._document:
            self.give_up()
            self._forget()
            self.waiting.clear()
            self._brought.clear()
            self._take(document)
            self.held.emit()
        self._tell()

    def show_map(self, map_id: MapId) -> None:
        """Show another map."""
        if map_id == self._map_id or map_id not in self._document.workbook.maps:
            return
        self.give_up()
        self._look_at(map_id)
        self.map_shown.emit()
        self._tell()

    def try_out(self, edit: Edit) -> None:
        """Show what an edit would do, without keeping it; the next one takes its place."""
        trial = Preview(self._document.workbook)
        try:
            edit(trial)
            change = trial.change()
            self._document.permits(map(changed_address, change.changes))
        except EditRefused:
            return
        self._end_trial()
        self._begin_trial(change)
        self.tried.emit(edit)
        self._tell()

    def follow(self, trial: DocumentChange | None) -> None:
        """Show an edit that is not kept yet; None: it is over, kept or not."""
        if trial is None and self._trial is None:
            return
        self._end_trial()
        if trial is not None:
            self._begin_trial(trial)
        self._tell()

    def give_up(self) -> None:
        """Show the document again, without what was tried out."""
        if self._trial is not None:
            self._end_trial()
            self.tried.emit(None)
            self._tell()

    def keep(self, edit: Edit) -> bool:
        """Do an edit for good; False (and `refused` told) where it can't be done."""
        self.give_up()
        try:
            edit(self._document)
        except EditRefused as error:
            self.refused.emit(str(error))
            self.changed.emit()  # Fields show again what is kept.
            return False
        self._document.end_merging()
        return True

    def set_aside(self, place: Place, text: str) -> None:
        """Let a refused text wait at its map, record and field; every view of it shows it."""
        self.waiting[place] = text
        self.changed.emit()

    def go_with_last_edit(self, before: Mapping[Place, str]) -> None:
        """Let the texts refused in the last edit go when it is undone; `before` waited before."""
        came = {place: text for place, text in self.waiting.items() if before.get(place) != text}
        self._brought[len(self._document.done_names)] = came

    def take_back(self, places: Iterable[Place]) -> None:
        """Forget the refused texts of these fields; what is kept shows there again."""
        for place in places:
            self.waiting.pop(place, None)
        self.changed.emit()

    def undo(self) -> UndoReport | None:
        """Take back the last edit of one's own, and the texts refused in it."""
        came = self._brought.pop(len(self._document.done_names), {})
        for place, text in came.items():
            if self.waiting.get(place) == text:
                del self.waiting[place]
        return self._turn_back(self._document.undo, -1)

    def redo(self) -> UndoReport | None:
        """Do again what was taken back last."""
        return self._turn_back(self._document.redo, 1)

    def _turn_back(self, turn: Callable[[], UndoReport | None], by: int) -> UndoReport | None:
        self.give_up()
        self._counts_as = by
        try:
            return turn()
        finally:
            self._counts_as = 1

    def _take(self, document: SharedWorkbook) -> None:
        self._document = document
        self._forget = document.subscribe(self._hear)
        main = document.workbook.main_map()
        if main is None:
            message = "a workbook in a window has at least one map"
            raise ValueError(message)
        self._look_at(main.id)

    def _look_at(self, map_id: MapId) -> None:
        self._map_id = map_id
        self._full = None
        self._live = LiveFigures(self._document.workbook, map_id)

    def _hear(self, change: DocumentChange) -> None:
        """Somebody changed the document: this hand, an undo, or another's."""
        self.tally += self._counts_as
        self.edited.emit()
        if change.origin is not Origin.ANOTHER:
            self.edited_here.emit()
        self._end_trial()
        if self._map_id not in change.after.maps:
            self._look_at(_neighbour(change, self._map_id))
            self.map_shown.emit()
        else:
            self._live.update(change.after, change)
        self._tell()

    def _begin_trial(self, trial: DocumentChange) -> None:
        self._trial = trial
        self._live.update(trial.after, trial)

    def _end_trial(self) -> None:
        if self._trial is not None:
            back = _backwards(self._trial)
            self._trial = None
            self._live.update(self._document.workbook, back)

    def _tell(self) -> None:
        self.changed.emit()
        self._quiet.start()

    def _ask_figures(self) -> None:
        workbook, map_id = self.workbook, self._map_id
        self._background.latest("figures", lambda: _figures(workbook, map_id), self._receive)

    def _receive(self, figures: Figures) -> None:
        if figures.map_id == self._map_id:
            self._full = figures
            self.figures_came.emit()


def _figures(workbook: Workbook, map_id: MapId) -> Figures:
    from vsmap.analysis.summary import figures_of

    return figures_of(workbook, map_id)


def _neighbour(change: DocumentChange, gone: MapId) -> MapId:
    """The map to show when the one shown was deleted: the one that stood before it."""
    order = list(change.before.maps)
    at = order.index(gone) if gone in order else 0
    nearest = [*reversed(order[:at]), *order[at:]]
    left = [map_id for map_id in nearest if map_id in change.after.maps]
    return left[0] if left else next(iter(change.after.maps))


def _backwards(change: DocumentChange) -> DocumentChange:
    """The same change the other way round, for readers that re-read what it names."""
    turned = {
        ChangeKind.ADDED: ChangeKind.REMOVED,
        ChangeKind.REMOVED: ChangeKind.ADDED,
        ChangeKind.UPDATED: ChangeKind.UPDATED,
    }
    changes = tuple(
        MapChange(turned[c.kind], c.map_id, c.after, c.before) for c in reversed(change.changes)
    )
    return replace(change, changes=changes, before=change.after, after=change.before)
