"""The size of type, 80 to 200 %: all goes with it at once, nothing is cut, all comes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.app.look.appearance import Appearance
from vsmap.canvas.scale import SCALES, scale, set_scale

CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
SIZES = [(1280, 800), (1920, 1080)]


@pytest.fixture(autouse=True)
def _usual_afterwards(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    yield
    set_scale(100)
    Appearance().dress(QApplication.instance())


def use(desk: Desktop, percent: int) -> None:
    desk.window.commands.comfort.use_scale(percent)
    QApplication.processEvents()


def cut_words(window: QWidget) -> list[str]:
    """The words of labels and buttons that have less room than they need."""
    cut = []
    parts: list[QLabel | QPushButton] = [*window.findChildren(QLabel)]
    parts += window.findChildren(QPushButton)
    for part in parts:
        wraps = isinstance(part, QLabel) and part.wordWrap()
        if not part.isVisible() or wraps or not part.text():
            continue
        metrics = part.fontMetrics()
        needed = metrics.horizontalAdvance(part.text().strip())
        if needed > part.width() or metrics.height() > part.height() + 2:
            cut.append(f"{part.text()}: {part.size().toTuple()} for {needed}")
    return cut


def overlaps(window: QWidget) -> list[str]:
    """The parts of the window that lie in one another's way."""
    names = ("header", "tabs", "area", "strip", "table")
    places = {
        name: part.geometry() for name in names if (part := getattr(window, name)).isVisible()
    }
    pairs = [(a, b) for a in places for b in places if a < b]
    return [f"{a} and {b}" for a, b in pairs if places[a].intersects(places[b])]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", SCALES)
def test_nothing_is_cut_or_overlaps_at_any_size(
    desk: Desktop, percent: int, size: tuple[int, int]
) -> None:
    desk.window.resize(*size)
    desk.select("Paint")

    use(desk, percent)

    assert desk.window.size().toTuple() == size
    assert cut_words(desk.window) == []
    assert overlaps(desk.window) == []


def test_type_and_metrics_grow_together(desk: Desktop) -> None:
    window = desk.window
    before = (window.header.height(), window.tabs.height(), window.table.bar.height())
    letters = window.table.bar.counts.fontMetrics().height()

    use(desk, 125)

    after = (window.header.height(), window.tabs.height(), window.table.bar.height())
    assert after == tuple(round(size * 1.25) for size in before)
    assert window.table.bar.counts.fontMetrics().height() == pytest.approx(letters * 1.25, abs=1.5)


def test_all_comes_back_after_any_way_through_the_sizes(desk: Desktop) -> None:
    def sizes() -> list[object]:
        parts = (desk.window.header, desk.window.inspector, desk.window.strip, desk.window.zoom)
        return [(p.minimumSize(), p.maximumSize(), p.sizeHint()) for p in parts]

    before = sizes()
    for percent in (80, 175, 90, 200, 110, 100):
        use(desk, percent)

    assert sizes() == before


def test_the_keys_change_the_size_and_it_is_remembered(desk: Desktop) -> None:
    window = desk.window

    QTest.keyClick(window, Qt.Key.Key_Plus, CONTROL_ALT)
    larger = scale()
    QTest.keyClick(window, Qt.Key.Key_Minus, CONTROL_ALT)
    QTest.keyClick(window, Qt.Key.Key_Minus, CONTROL_ALT)
    smaller, remembered = scale(), desk.settings.scale
    QTest.keyClick(window, Qt.Key.Key_0, CONTROL_ALT)

    assert (larger, smaller, remembered, scale()) == (1.1, 0.9, 90, 1.0)


def test_a_hundred_percent_of_the_sheet_follows_the_type(desk: Desktop) -> None:
    use(desk, 150)

    desk.run("zoom.actual")

    assert desk.window.sheet.editor.viewport.zoom == pytest.approx(1.5)
    assert desk.window.zoom.actual.text() == "100\u00a0%"


def test_the_field_on_the_sheet_grows_with_the_type(desk: Desktop) -> None:
    def height() -> int:
        desk.run("step.process_time")
        field = desk.window.sheet.canvas.typing_layer.field
        assert field is not None
        desk.window.sheet.editor.restore_typing()
        return field.height()

    desk.select("Paint")
    usual = height()
    use(desk, 200)

    assert height() == pytest.approx(2 * usual, abs=8)


def test_from_150_percent_the_inspector_lies_over_the_sheet(desk: Desktop) -> None:
    window = desk.window
    desk.select("Paint")
    beside = window.area.width()

    use(desk, 150)

    assert window.inspector.parentWidget() is window.area
    assert window.area.width() == window.width() > beside
    assert window.inspector.isVisible()
    window.sheet.select()
    assert not window.inspector.isVisible()


def test_the_inspector_over_the_sheet_comes_when_asked_for(desk: Desktop) -> None:
    use(desk, 150)

    desk.run("view.inspector")

    assert desk.window.inspector.isVisible()


def test_from_150_percent_the_strip_has_two_rows_and_buttons_are_icons(desk: Desktop) -> None:
    window = desk.window

    use(desk, 150)

    rows = {cell.y() for cell in window.strip.cells}
    assert len(rows) == 2
    assert window.header.export_button.text() == ""
    assert window.header.export_button.accessibleName() == "Export page"


def test_below_150_percent_all_stands_beside_again(desk: Desktop) -> None:
    window = desk.window
    use(desk, 175)

    use(desk, 100)

    assert window.inspector.isVisible()
    assert window.area.width() + window.inspector.width() == window.width()
    assert len({cell.y() for cell in window.strip.cells}) == 1
    assert window.header.export_button.text().strip() == "Export page"


def test_a_step_behind_the_inspector_is_brought_into_the_open(desk: Desktop) -> None:
    use(desk, 150)
    desk.run("zoom.actual")

    step = desk.select("Pack")

    editor = desk.window.sheet.editor
    box = editor.sheet.box_of(step)
    assert box is not None
    assert editor.viewport.box_to_pixels(box).right <= desk.window.inspector.x()


@pytest.mark.parametrize("percent", [80, 200])
def test_the_open_table_is_as_large_as_the_type(desk: Desktop, percent: int) -> None:
    desk.run("view.table")
    usual = desk.window.table.grid.verticalHeader().defaultSectionSize()

    use(desk, percent)

    rows = desk.window.table.grid.verticalHeader().defaultSectionSize()
    assert rows == round(usual * percent / 100)
