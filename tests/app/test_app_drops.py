"""Things dropped on the window: files, text, parts of maps and pictures, with real drag events."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.app.dialogs.asks import SaveAnswer
from vsmap.document.file import save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.ids import StepId
from vsmap.model.placement import Point

NO_KEYS, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton


class Dragging:
    """Drags mime data over a window, as Qt tells the window of it, and drops it."""

    def __init__(self, desk: Desktop, mime: QMimeData) -> None:
        self._desk = desk
        self._mime = mime

    def over(self, place: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> str:
        """Enter and move there; what the window says it would do."""
        window, at = self._desk.window, self._at(place)
        entered = QDragEnterEvent(at, COPY, self._mime, LEFT, keys)
        QApplication.sendEvent(window, entered)
        QApplication.sendEvent(window, QDragMoveEvent(at, COPY, self._mime, LEFT, keys))
        return window.drops.says if entered.isAccepted() else "refused"

    def drop(self, place: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Enter, move there and let go."""
        self.over(place, keys)
        event = QDropEvent(QPointF(self._at(place)), COPY, self._mime, LEFT, keys)
        QApplication.sendEvent(self._desk.window, event)
        QApplication.processEvents()

    def leave(self) -> None:
        """Go out of the window again."""
        QApplication.sendEvent(self._desk.window, QDragLeaveEvent())

    def _at(self, place: QPoint) -> QPoint:
        return self._desk.window.sheet.canvas.mapTo(self._desk.window, place)


Drag = Callable[[QMimeData], Dragging]


@pytest.fixture
def drag(desk: Desktop) -> Drag:
    """Drags over the window on three steps."""
    return lambda mime: Dragging(desk, mime)


def text(words: str) -> QMimeData:
    """Dragged words."""
    mime = QMimeData()
    mime.setText(words)
    return mime


def files(*paths: Path) -> QMimeData:
    """Dragged files."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def picture(path: Path, width: int = 400, height: int = 300) -> Path:
    """A picture file."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#4477aa"))
    image.save(str(path))
    return path


def middle(desk: Desktop, name: str) -> QPoint:
    """The pixel in the middle of a step."""
    step = desk.session.stream.step_named(name)
    assert step is not None
    box = desk.window.sheet.editor.sheet.box_of(step.id)
    assert box is not None
    return QPointF(*desk.window.sheet.editor.viewport.to_pixels(box.centre)).toPoint()


def between(desk: Desktop, name: str) -> QPoint:
    """A pixel on the flow into a step."""
    step = desk.session.stream.step_named(name)
    assert step is not None
    (flow,) = desk.session.stream.flows_into(step.id)
    start, end, *_ = desk.window.sheet.editor.picture.flow_lines[flow.id]
    view = desk.window.sheet.editor.viewport
    place = view.to_pixels(start._replace(x=(start.x + end.x) / 2))
    return QPointF(*place).toPoint()


def names(desk: Desktop) -> list[str]:
    """The steps in their order."""
    return [step.name for step in desk.session.stream.steps.values()]


EMPTY = QPoint(60, 60)


def test_a_dropped_table_opens(desk: Desktop, drag: Drag, tmp_path: Path) -> None:
    table = tmp_path / "orders.csv"
    table.write_text("step,process_time\nPick,2 h\nPack,1 h\n")

    dragging = drag(files(table))
    assert dragging.over(EMPTY) == "Drop to open orders.csv"
    dragging.drop(EMPTY)

    assert names(desk) == ["Pick", "Pack"]
    assert desk.window.notice.words.text().startswith("orders.csv was read.")


def test_unsaved_work_is_asked_about_before_a_dropped_file_opens(
    desk: Desktop, drag: Drag, tmp_path: Path
) -> None:
    table = tmp_path / "orders.csv"
    table.write_text("step\nPick\n")
    desk.answers.unsaved_answer = SaveAnswer.CANCEL
    desk.select("Paint")
    desk.run("edit.delete")

    drag(files(table)).drop(EMPTY)

    assert any(asked.startswith("unsaved") for asked in desk.answers.asked)
    assert names(desk) == ["Weld", "Pack"]


def test_with_ctrl_the_maps_of_a_dropped_file_are_added(
    desk: Desktop, drag: Drag, tmp_path: Path
) -> None:
    path = tmp_path / "other.vsmap"
    save(SharedWorkbook.new(a_map("Plan").with_step("Ship").workbook("Other")), path)

    dragging = drag(files(path))
    assert dragging.over(EMPTY, CONTROL) == "Drop to add the maps of other.vsmap"
    dragging.drop(EMPTY, CONTROL)

    assert [m.name for m in desk.session.workbook.maps.values()] == ["Current state", "Plan"]


def test_of_several_files_the_first_opens_and_the_others_are_added(
    desk: Desktop, drag: Drag, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    one.write_text("step\nPick\n")
    two.write_text("step\nShip\n")

    drag(files(one, two)).drop(EMPTY)

    maps = desk.session.workbook.maps.values()
    assert [[s.name for s in m.steps.values()] for m in maps] == [["Pick"], ["Ship"]]


def test_a_kind_of_file_nobody_can_open_is_said_in_a_sentence(
    desk: Desktop, drag: Drag, tmp_path: Path
) -> None:
    path = tmp_path / "talk.docx"
    path.write_bytes(b"PK")

    dragging = drag(files(path))
    assert dragging.over(EMPTY) == "vsmap can't open this kind of file"
    dragging.drop(EMPTY)

    assert desk.window.notice.words.text().startswith("talk.docx: vsmap can't open this.")
    assert names(desk) == ["Weld", "Paint", "Pack"]


def test_text_dropped_on_a_flow_goes_between_its_steps(desk: Desktop, drag: Drag) -> None:
    dragging = drag(text("Sand 30 min"))
    assert dragging.over(between(desk, "Paint")) == "Drop between Weld and Paint"

    dragging.drop(between(desk, "Paint"))

    assert names(desk) == ["Weld", "Sand", "Paint", "Pack"]
    assert desk.session.document.undo_name == "Paste"


def test_text_dropped_on_a_step_goes_behind_it(desk: Desktop, drag: Drag) -> None:
    dragging = drag(text("Check\nLabel"))
    assert dragging.over(middle(desk, "Pack")) == "Drop on Pack"

    dragging.drop(middle(desk, "Pack"))

    assert names(desk) == ["Weld", "Paint", "Pack", "Check", "Label"]


def test_text_dropped_on_empty_ground_makes_steps_right_there(desk: Desktop, drag: Drag) -> None:
    drag(text("Audit\nArchive")).drop(EMPTY)

    stream = desk.session.stream
    audit, archive = stream.step_named("Audit"), stream.step_named("Archive")
    assert audit is not None
    assert archive is not None
    place = desk.window.sheet.editor.viewport.to_sheet(Point(EMPTY.x(), EMPTY.y()))
    assert audit.position == pytest.approx(place)
    assert [flow.target for flow in stream.flows_from(audit.id)] == [archive.id]
    assert not stream.flows_into(audit.id)


def test_a_picture_dropped_on_a_step_belongs_to_it(
    desk: Desktop, drag: Drag, tmp_path: Path
) -> None:
    drag(files(picture(tmp_path / "weld_line.png"))).drop(middle(desk, "Weld"))

    (photo,) = desk.session.stream.photos.values()
    assert (photo.name, photo.width, photo.height) == ("weld line", 240.0, 180.0)
    assert desk.session.stream.name_of(StepId(photo.on or "")) == "Weld"
    assert desk.window.sheet.editor.selection.ids == (photo.id,)


def test_a_picture_dropped_on_empty_ground_lies_there(
    desk: Desktop, drag: Drag, tmp_path: Path
) -> None:
    editor = desk.window.sheet.editor
    place = editor.viewport.to_sheet(Point(EMPTY.x(), EMPTY.y()))

    drag(files(picture(tmp_path / "board.jpg"))).drop(EMPTY)

    (photo,) = desk.session.stream.photos.values()
    frame = editor.sheet.box_of(photo.id)
    assert frame is not None
    assert frame.centre == pytest.approx(place, abs=1.0)


def test_a_picture_that_is_none_is_told(desk: Desktop, drag: Drag, tmp_path: Path) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"not a picture")

    drag(files(path)).drop(EMPTY)

    told = desk.window.notice.words.text()
    assert told == "broken.png: this picture can't be read; save it as PNG or JPEG"
    assert not desk.session.stream.photos


def test_an_image_dragged_out_of_another_program_is_taken(desk: Desktop, drag: Drag) -> None:
    mime = QMimeData()
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#aa4444"))
    mime.setImageData(image)

    drag(mime).drop(EMPTY)

    (photo,) = desk.session.stream.photos.values()
    assert (photo.width, photo.height) == (40.0, 20.0)


def test_what_a_drop_would_do_is_painted_until_the_drag_leaves(desk: Desktop, drag: Drag) -> None:
    canvas = desk.window.sheet.canvas
    before = canvas.grab().toImage()
    dragging = drag(text("Sand"))

    dragging.over(between(desk, "Paint"))
    shown = canvas.grab().toImage()
    dragging.leave()

    assert shown != before
    assert canvas.grab().toImage() == before


def test_a_drag_with_nothing_in_it_is_refused(drag: Drag) -> None:
    assert drag(QMimeData()).over(EMPTY) == "refused"


def test_dropping_still_works_on_another_workbook(
    make_desktop: MakeDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desktop(a_map().with_step("Pick").workbook())
    table = tmp_path / "orders.csv"
    table.write_text("step\nShip\n")
    Dragging(desk, files(table)).drop(EMPTY)
    qtbot.waitUntil(lambda: names(desk) == ["Ship"])

    Dragging(desk, text("Bill")).drop(middle(desk, "Ship"))

    assert names(desk) == ["Ship", "Bill"]
