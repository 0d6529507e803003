"""Copy, cut and paste; and what a drop brings, which is put in by the same ways."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCursor, QGuiApplication

from vsmap.app.exchange.brought import (
    Brought,
    Files,
    ImageBrought,
    Parts,
    Words,
    brought_by,
)
from vsmap.drawing.excerpt import excerpt
from vsmap.drawing.picture import draw_map
from vsmap.editor.clipboard import drawn_of, fragment_of
from vsmap.editor.edits import deletion
from vsmap.editor.edits.pasting import AT_THE_END, Target, paste
from vsmap.model.comments import without_comments
from vsmap.model.errors import VsmapError
from vsmap.model.flows import FlowKind
from vsmap.model.ids import FlowId, RunId, StepId, is_end
from vsmap.model.language import phrase, said
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData, QPoint
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QMenu

    from vsmap.app.commands.desk import Desk
    from vsmap.app.sheet import ShownSheet
    from vsmap.drawing.picture import Picture
    from vsmap.editor.edits.editable import Editable
    from vsmap.editor.sheet import Sheet
    from vsmap.model.photos import Photo
    from vsmap.model.value_stream import ValueStreamMap

NOTHING_TO_PASTE = phrase(
    "There is nothing to paste. Copy steps, lines of text, spreadsheet cells or a picture first"
)


class ClipboardCommands:
    """What goes to the clipboard and comes from it, on the sheet at hand."""

    def __init__(self, desk: Desk, sheet: ShownSheet) -> None:
        self._desk = desk
        self._sheet = sheet
        self._menu_at: QPoint | None = None

    def copy(self) -> bool:
        """Copy what is selected, or the whole map where nothing is; False if that is nothing."""
        from vsmap.app.exchange.offered import Offered

        editor = self._sheet.editor
        sheet, chosen = editor.sheet, editor.selection.ids
        stream = sheet.stream
        places = sheet.places((*stream.steps, *stream.notes, *stream.photos))
        fragment = fragment_of(sheet.workbook, sheet.map_id, chosen, places)
        if fragment is None:
            words = said("Select a step, a note or a picture; a flow alone can't be copied")
            self._desk.tell(words if chosen else said("The map is empty; there is nothing to copy"))
            return False
        # What is drawn later is what was there now: pictures, maps and figures never change.
        drawn = partial(excerpt, editor.picture, drawn_of(stream, chosen)) if chosen else None
        mime = Offered(fragment, drawn or _whole(sheet))
        QGuiApplication.clipboard().setMimeData(mime)
        return True

    def can_copy(self) -> bool:
        """Whether a step, note or picture is selected, or nothing is and the map has some."""
        editor = self._sheet.editor
        stream, chosen = editor.sheet.stream, editor.selection.ids
        parts = {*stream.steps, *stream.notes, *stream.photos, *stream.runs}
        return any(record in parts for record in chosen) if chosen else bool(parts)

    def can_cut(self) -> bool:
        """Whether a step, note or picture is selected."""
        return bool(self._sheet.editor.selection.ids) and self.can_copy()

    def cut(self) -> None:
        """Copy what is selected and delete it, which undo brings back at once."""
        editor = self._sheet.editor
        chosen = tuple(i for i in editor.selection.ids if not is_end(StepId(i)))
        if not chosen or not self.copy():
            return
        map_id = editor.sheet.map_id

        def cut(document: Editable) -> None:
            with document.edit(phrase("Cut")):
                deletion.delete(document, map_id, chosen)

        if editor.done(cut):
            editor.select()

    def paste(self) -> None:
        """Put in what the clipboard holds, after what is selected or at the end of the stream."""
        self._take(QGuiApplication.clipboard().mimeData(), self._selected())

    def paste_here(self) -> None:
        """Put in what the clipboard holds where the menu was opened or the pointer is."""
        self._take(QGuiApplication.clipboard().mimeData(), Target(at=self._place_meant()))

    def insert_picture(self) -> None:
        """Ask for a picture and put it on what is selected, else in the middle of the view."""
        path = self._desk.asks.picture_to_open(Path.home())
        if path is not None:
            target = self._selected()
            at_middle = Target(at=self._middle())
            self.put(Files((), (path,), ()), at_middle if target == AT_THE_END else target)

    def menu_opened(self, at: QPoint, menu: QMenu) -> None:
        """Remember where a menu was opened while something may be pasted from it."""
        self._menu_at = at
        # What was chosen there is done after the menu hides.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self._sheet, self._forget_menu))

    def put(self, brought: Brought, target: Target) -> bool:
        """Put something in; what can't be is told. Files of workbooks are not taken here."""
        try:
            match brought:
                case Parts(json):
                    from vsmap.formats.pasted_text import read_fragment

                    main = read_fragment(json).main_map()
                    return main is not None and self._put_map(main, target)
                case Words(text):
                    return self._put_text(text, target)
                case ImageBrought(content):
                    return self._put_photos((_photo(content),), target)
                case Files(pictures=pictures) if pictures:
                    return self._put_photos(tuple(_photo_of(path) for path in pictures), target)
                case Files():
                    self._desk.tell(said("Drop a workbook file on the window, or open it"))
        except VsmapError as error:
            self._desk.tell(f"{error}", grave=True)
        return False

    def target_at(self, pixel: Point) -> Target:
        """What is meant by a pixel of the sheet: a flow, a step, or that place."""
        editor = self._sheet.editor
        stream, hit = editor.sheet.stream, editor.hit(pixel)
        flow = stream.flows.get(FlowId(hit.record or ""))
        if flow is not None and flow.kind is FlowKind.FORWARD:
            return Target(into=flow.id)
        if hit.record is not None and stream.has(StepId(hit.record)):
            return Target(after=StepId(hit.record))
        return Target(at=editor.viewport.to_sheet(pixel))

    def _take(self, mime: QMimeData, target: Target) -> None:
        brought = brought_by(mime)
        if brought is None:
            self._desk.tell(said(NOTHING_TO_PASTE))
        else:
            self.put(brought, target)

    def _put_map(self, fragment: ValueStreamMap, target: Target) -> bool:
        editor = self._sheet.editor
        map_id = editor.sheet.map_id
        new = editor.do(lambda document: paste(document, map_id, fragment, target))
        if not isinstance(new, tuple):
            return False
        self._choose(new, target)
        return True

    def _put_text(self, text: str, target: Target) -> bool:
        from vsmap.formats.pasted_text import read_pasted

        pasted = read_pasted(text)
        if pasted is None:
            self._desk.tell(said(NOTHING_TO_PASTE))
            return False
        done = self._put_map(pasted.stream, target)
        if done and pasted.notices:
            self._desk.tell("\n".join(pasted.notices))
        return done

    def _put_photos(self, photos: tuple[Photo, ...], target: Target) -> bool:
        """Put pictures on the step or flow meant, else side by side at the place."""
        from vsmap.editor.edits.photos import add_photos

        editor = self._sheet.editor
        on = target.into or (None if target.after is None else target.after)
        if on is not None and is_end(StepId(on)):
            on = None
        at = None if on else target.at or self._middle()
        map_id = editor.sheet.map_id
        new = editor.do(lambda document: add_photos(document, map_id, photos, on=on, at=at))
        if not isinstance(new, tuple):
            return False
        self._choose(new, target)
        return True

    def _choose(self, new: tuple[str, ...], target: Target) -> None:
        """Select what is new; where a hand pointed, the sheet stays as it is."""
        self._sheet.focus()
        if target.at is None:
            self._sheet.select(*new)
        else:
            self._sheet.editor.select(*new)

    def _selected(self) -> Target:
        """After the last step selected, into the flow selected, else at the end."""
        editor = self._sheet.editor
        stream = editor.sheet.stream
        for record in reversed(editor.selection.ids):
            if record in stream.flows:
                return Target(into=FlowId(record))
            run = stream.runs.get(RunId(record))
            step = run.steps[-1] if run is not None and run.steps else StepId(record)
            if stream.has(step):
                return Target(after=self._last_of(step))
        return AT_THE_END

    def _last_of(self, step: StepId) -> StepId:
        """Of several steps selected the one that is read last."""
        chosen = set(self._sheet.editor.selection.ids)
        order = [other for other in self._sheet.order() if other in chosen]
        return order[-1] if len(order) > 1 else step

    def _place_meant(self) -> Point:
        canvas, viewport = self._sheet.canvas, self._sheet.editor.viewport
        at = canvas.mapFromGlobal(self._menu_at or QCursor.pos())
        if not canvas.rect().contains(at):
            return self._middle()
        return viewport.to_sheet(Point(at.x(), at.y()))

    def _forget_menu(self) -> None:
        self._menu_at = None

    def _middle(self) -> Point:
        return self._sheet.editor.viewport.seen.centre


def _whole(sheet: Sheet) -> Callable[[], Picture]:
    """Draws the whole map as others get it: without comments, its lanes with their labels."""
    workbook, map_id, stream = sheet.workbook, sheet.map_id, sheet.stream
    figures, look = sheet.figures, sheet.look

    def draw() -> Picture:
        subs = None
        if any(step.sub_stream for step in stream.steps.values()):
            from vsmap.analysis.summary import sub_streams_of

            subs = sub_streams_of(workbook, map_id)
        shown = without_comments(stream)
        return draw_map(shown, figures, workbook.calendar, look=look, sub_streams=subs)

    return draw


def _photo(content: bytes | QImage) -> Photo:
    from vsmap.app.exchange.pictures import photo_from_bytes, photo_from_image

    if isinstance(content, bytes):
        return photo_from_bytes(content, said("the clipboard"))
    return photo_from_image(content)


def _photo_of(path: Path) -> Photo:
    from vsmap.app.exchange.pictures import photo_from_file

    return photo_from_file(path)
