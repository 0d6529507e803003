"""The file menu: new, open, save, save as, recent, close."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from vsmap.app.collecting import collect_at_leisure, without_collecting
from vsmap.app.commands.desk import Desk
from vsmap.app.dialogs.asks import SaveAnswer
from vsmap.app.panels.notice import Choice
from vsmap.app.settings import Settings
from vsmap.document.file import import_as_map
from vsmap.document.recovery import Recovered, recover
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.maps import begun_map
from vsmap.formats import registry
from vsmap.formats.opened import Opened
from vsmap.model.errors import VsmapError
from vsmap.model.ids import MapId, WorkbookId, new_id
from vsmap.model.language import phrase, said
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook

NATIVE = ".vsmap"
_SAVE_KINDS = phrase("vsmap workbook (*.vsmap);;Table of steps (*.csv);;JSON (*.json)")


class FileCommands:
    """Opening and saving, with every way it may go wrong told in a sentence."""

    def __init__(self, desk: Desk, folder: Path | None = None) -> None:
        self._desk = desk
        self._folder = folder
        self.may_part: Callable[[], bool] = lambda: True
        """Asks whether the session on the workbook at hand may be left."""

        self.keep_typed: Callable[[], object] = lambda: True
        """Keeps what is just being typed, which is work that is not saved yet."""

    def new(self) -> None:
        """Begin an empty workbook."""
        if self.may_leave():
            self.begin(new_workbook(self._desk.settings))

    def begin(self, workbook: Workbook, *, origin: Path | None = None) -> None:
        """Take a workbook in hand that has no .vsmap file yet."""
        self._take(SharedWorkbook.new(workbook), None, origin=origin)

    def take_joined(self, document: SharedWorkbook) -> None:
        """Take a session's workbook in hand, which has no file here yet."""
        self._take(document, None)

    def open(self) -> None:
        """Ask which file to open, and open it."""
        if not self.may_leave():
            return
        path = self._desk.asks.file_to_open(self._folder_at_hand())
        if path is not None:
            self.open_path(path)

    def open_recent(self, path: Path) -> None:
        """Open one of the recent files."""
        if self.may_leave():
            self.open_path(path)

    def open_path(self, path: Path, opened: Opened | None = None) -> bool:
        """Open a file, or say why it can't be; work left by a crash comes back with it.

        A file read before is handed in as `opened`.
        """
        with without_collecting():
            opened = opened or self._read(path)
            if opened is None:
                return False
            if opened.document is not None:
                self._take_native(opened.document, path, opened.notices)
            else:
                self._take_table(opened.workbook, path, opened.notices)
            self._desk.settings.note_recent(path)
        collect_at_leisure()
        return True

    def import_maps(self) -> None:
        """Ask for another file and add its maps to this workbook, under names of their own."""
        path = self._desk.asks.file_to_open(self._folder_at_hand())
        if path is not None:
            self.add_maps_of(path)

    def add_maps_of(self, path: Path) -> None:
        """Add the maps of a file to this workbook, or say why it can't be read."""
        opened = self._read(path)
        if opened is None:
            return
        session = self._desk.session
        first, *_ = import_as_map(session.document, opened.workbook) or (session.map_id,)
        session.show_map(first)

    def take_recovered(self) -> bool:
        """Take in hand what a crash left unsaved, if anything; for a start without a file."""
        found = recover(self._folder)
        if not found:
            return False
        first, *others = found
        same = [other for other in others if _is_of(other, first.document)]
        for other in same:
            _join(first.document, other)
        self._take(first.document, first.path, recovered=(first, *same))
        left = len(others) - len(same)
        where = f"{first.path.name}" if first.path else said("a workbook without a file")
        more = said("{count} more will follow at the next start.", left) if left else ""
        back = said(
            "vsmap ended unexpectedly. Your unsaved work on {where} is back; save it now.",
            where=where,
        )
        self._desk.tell(
            " ".join(filter(None, (back, more))),
            Choice(said("Save"), self.save),
        )
        return True

    def save(self) -> bool:
        """Save to the file, or ask where if there is none."""
        keeper = self._desk.keeper
        if keeper.path is None:
            return self.save_as()
        return self._save_to(keeper.path)

    def save_as(self) -> bool:
        """Ask where to save. A CSV is written only once it is said what it can't hold."""
        path = self._desk.asks.file_to_save(self._suggested(), said(_SAVE_KINDS))
        if path is None:
            return False
        path = path if path.suffix else path.with_suffix(NATIVE)
        if path.suffix.casefold() == NATIVE:
            return self._save_to(path, overwrite=True)
        return self._write_copy(path)

    def may_leave(self) -> bool:
        """Ask what to do with unsaved changes; False if they are to stay at hand."""
        keeper = self._desk.keeper
        self.keep_typed()
        if not self.may_part():
            return False
        if not keeper.has_unsaved_work:
            return True
        match self._desk.asks.unsaved(keeper.name, keeper.changes, keeper.waiting):
            case SaveAnswer.SAVE:
                return self.save()
            case SaveAnswer.DISCARD:
                return True
            case SaveAnswer.CANCEL:
                return False

    def _read(self, path: Path) -> Opened | None:
        """Read a file; None where it can't be read, which is said."""
        try:
            return registry.read(path)
        except VsmapError as error:
            self._desk.tell(f"{error}", grave=True)
            return None

    def _take_native(self, document: SharedWorkbook, path: Path, notices: tuple[str, ...]) -> None:
        """Take in a .vsmap file; unsaved work of the same history is joined to it."""
        left = tuple(r for r in recover(self._folder, path=path) if _is_of(r, document))
        if left:  # What is joined lies in a journal already, also of a document in hand.
            self._desk.keeper.let_go()
        for recovered in left:
            _join(document, recovered)
        self._take(document, path, recovered=left)
        if left or self._desk.keeper.shared_with is not None:
            self._tell_company(path, is_back=bool(left))
        elif notices:
            self._desk.tell("\n".join(notices))

    def _tell_company(self, path: Path, *, is_back: bool) -> None:
        """Say that unsaved work came back, that another window has the file too, or both."""
        lines, choices = [], []
        if is_back:
            lines.append(
                said("vsmap ended unexpectedly. Your unsaved changes are back; save them now.")
            )
            choices.append(Choice(said("Save"), self.save))
        if self._desk.keeper.shared_with is not None:
            joins = said("Saving joins what both have done.")
            lines.append(
                said("{name} is open in another window too. {joins}", name=path.name, joins=joins)
            )
            choices.append(Choice(said("Save a copy elsewhere"), self.save_as))
        self._desk.tell("\n".join(lines), *choices)

    def _take_table(self, workbook: Workbook, path: Path, notices: tuple[str, ...]) -> None:
        if workbook.main_map() is None:
            message = said("{name}: this workbook holds no map; open another file", name=path.name)
            self._desk.tell(message, grave=True)
            return
        self.begin(workbook, origin=path)
        lines = (
            *notices,
            said("{name} was read. Save it as a .vsmap file to keep everything.", name=path.name),
        )
        self._desk.tell("\n".join(lines), Choice(said("Save as .vsmap"), self.save_as))

    def _take(self, document: SharedWorkbook, path: Path | None, **more: object) -> None:
        if document.workbook.main_map() is None:
            with document.edit(phrase("Add map")) as edit:
                edit.put_map(empty_map())
        self._desk.keeper.let_go()
        self._desk.session.hold(document)
        self._desk.keeper.hold(path, **more)  # type: ignore[arg-type]  # origin or recovered

    def _save_to(self, path: Path, *, overwrite: bool = False) -> bool:
        try:
            notices = self._desk.keeper.save(path, overwrite=overwrite)
        except VsmapError as error:
            elsewhere = Choice(said("Save elsewhere"), self.save_as)
            self._desk.tell(
                said("{error}. Your work is kept here; nothing is lost.", error=error),
                elsewhere,
                grave=True,
            )
            return False
        self._desk.settings.note_recent(path)
        if notices:
            self._desk.tell("\n".join(notices))
        return True

    def _write_copy(self, path: Path) -> bool:
        """Write another kind of file beside the workbook, which stays a .vsmap."""
        workbook, map_id = self._desk.session.workbook, self._desk.session.map_id
        kind = path.suffix.removeprefix(".").upper()
        try:
            lost = losses(workbook, path, map_id)
            if lost and not self._desk.asks.losses(kind, lost):
                return False
            registry.write(workbook, path, registry.Wanted(map_id=map_id))
        except VsmapError as error:
            self._desk.tell(str(error), grave=True)
            return False
        self._desk.tell(
            said("{name} was written. The workbook itself is kept as .vsmap.", name=path.name)
        )
        return True

    def _suggested(self) -> Path:
        keeper = self._desk.keeper
        if keeper.path is not None:
            return keeper.path
        if keeper.origin is not None:
            return keeper.origin.with_suffix(NATIVE)
        title = self._desk.session.workbook.title or said("Value stream")
        return self._folder_at_hand() / f"{file_name(title)}{NATIVE}"

    def _folder_at_hand(self) -> Path:
        keeper = self._desk.keeper
        known = keeper.path or keeper.origin or next(iter(self._desk.settings.recent_files), None)
        last = Path(self._desk.settings.last_folder)
        if known:
            return known.parent
        return last if last.is_absolute() and last.is_dir() else Path.home()


def _is_of(recovered: Recovered, document: SharedWorkbook) -> bool:
    """Whether work left by a crash is of the same history as a document."""
    return recovered.document.lineage == document.lineage


def _join(document: SharedWorkbook, recovered: Recovered) -> None:
    document.apply_update(recovered.document.update_since(document.state_vector()))


def new_workbook(settings: Settings) -> Workbook:
    """A workbook with one empty map, with the calendar and skin chosen for new ones."""
    blank = blank_workbook()
    maps = {
        map_id: stream.model_copy(update={"symbols": settings.new_skin})
        for map_id, stream in blank.maps.items()
    }
    return blank.model_copy(update={"calendar": settings.calendar, "maps": maps})


def blank_workbook() -> Workbook:
    """A workbook with one empty map."""
    first = empty_map()
    return Workbook(id=WorkbookId(new_id()), maps={first.id: first})


def empty_map() -> ValueStreamMap:
    """A map with its two ends and nothing between."""
    return begun_map()


def file_name(title: str) -> str:
    """A title as the stem of a file name: what systems refuse becomes a dash."""
    kept = "".join(c if c.isalnum() or c in " -_.()" else "-" for c in title).strip(" .")
    return kept[:80] or said("Value stream")


def losses(workbook: Workbook, path: Path, map_id: MapId) -> tuple[str, ...]:
    """What a file of this kind can't hold of the workbook, before it is written."""
    if path.suffix.casefold() != ".csv":
        return ()
    from vsmap.formats.csv_writing import write_csv

    return write_csv(workbook, map_id)[1]
