"""The palette finds what can be done and shown, from everywhere, and gives the focus back."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.app.commands.needs import needed_for
from vsmap.app.fields.measure_field import MeasureField
from vsmap.app.fields.words import WordField
from vsmap.app.finding.matching import plain, score
from vsmap.app.panels.found_list import ROW
from vsmap.app.panels.palette import FROM_TOP, WIDTH, Palette
from vsmap.document.shared_map import SharedWorkbook

CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, widget: QWidget | None, key: Qt.Key, *, ctrl: bool = False) -> None:
    modifier = CTRL if ctrl else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(widget, key, modifier)  # type: ignore[no-untyped-call]


def opened(desk: Desktop, qtbot: QtBot, typed: str = "") -> Palette:
    """The palette, opened by its key from whatever has the focus."""
    press(qtbot, QApplication.focusWidget(), Qt.Key.Key_K, ctrl=True)
    palette = desk.window.showing.palette
    assert palette is not None
    assert palette.isVisible()
    qtbot.keyClicks(palette.field, typed)  # type: ignore[no-untyped-call]
    return palette


def listed(palette: Palette) -> list[str]:
    return [entry.text for entry in palette.list.entries]


@pytest.fixture
def two_maps(make_desktop: MakeDesktop) -> Desktop:
    """Today's bicycles, and a future in which somebody inspects them."""
    future = a_map("Future state").in_state("future").with_step("Inspect", role="Quality")
    workbook = three_steps()
    noted = a_map("Current state").with_step("Weld").with_step("Paint").with_note("Ask the shop")
    maps = {m.id: m for m in (noted.build(), future.build())}
    return make_desktop(workbook.model_copy(update={"maps": maps}))


@pytest.mark.parametrize(
    ("asked", "better", "worse"),
    [
        ("save", "save", "save as"),
        ("pai", "paint", "repair"),
        ("par", "paint red", "map area"),
        ("zts", "zoom to selection", "size toggles"),
        ("undo", "undo", "nothing to do under"),
    ],
)
def test_what_begins_with_the_words_goes_before_what_holds_their_letters(
    asked: str, better: str, worse: str
) -> None:
    first, second = score(asked, better), score(asked, worse)

    assert first is not None
    assert second is None or first > second


def test_accents_and_capitals_make_no_difference() -> None:
    assert score(plain("GRO\u00dfE \u00e4nderung"), plain("grosse Anderung")) is not None


def test_letters_in_another_order_find_nothing() -> None:
    assert score("tnp", "paint") is None


def test_every_action_is_listed_and_what_can_be_done_goes_first(
    desk: Desktop, qtbot: QtBot
) -> None:
    palette = opened(desk, qtbot)

    enabled = [entry.is_enabled for entry in palette.list.entries]
    words = {action.words for action in desk.window.actions_list if action.id != "view.palette"}
    assert words <= set(listed(palette))
    assert enabled == sorted(enabled, reverse=True)


def test_an_action_is_done_by_its_first_letters(desk: Desktop, qtbot: QtBot) -> None:
    palette = opened(desk, qtbot, "step table")

    press(qtbot, palette.field, Qt.Key.Key_Return)

    assert desk.window.table.is_open
    assert not palette.isVisible()


def test_what_can_not_be_done_says_why_and_stays(desk: Desktop, qtbot: QtBot) -> None:
    palette = opened(desk, qtbot, "type process")
    entry = palette.list.entries[0]

    press(qtbot, palette.field, Qt.Key.Key_Return)

    assert (entry.text, entry.beside) == ("Type process time", "Select a step first")
    assert palette.isVisible()


def test_every_action_of_an_empty_window_says_what_it_waits_for(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(a_map("Empty").workbook("Empty"))

    needs = {action.id: needed_for(action) for action in desk.window.actions_list}

    assert needs["view.present"] == "Add a step first"
    assert needs["view.compare"] == "Needs a second map"
    assert needs["map.left"] == "This is the first map"
    assert needs["step.sub_stream"] == "Select a step with a sub-stream first"
    assert [name for name, needed in needs.items() if needed == "Not possible now"] == []


def test_a_step_of_another_map_is_shown_selected_and_readable(
    two_maps: Desktop, qtbot: QtBot
) -> None:
    palette = opened(two_maps, qtbot, "inspect")

    press(qtbot, palette.field, Qt.Key.Key_Return)

    editor = two_maps.window.sheet.editor
    assert two_maps.session.stream.name == "Future state"
    assert editor.selection.ids == ("inspect",)
    assert editor.viewport.zoom >= 0.75
    assert two_maps.window.sheet.canvas.hasFocus()


def test_a_role_finds_its_steps_and_words_find_their_note(two_maps: Desktop, qtbot: QtBot) -> None:
    palette = opened(two_maps, qtbot, "quality")
    by_role = listed(palette)

    palette.field.setText("ask shop")

    assert by_role[0] == "Inspect"
    assert listed(palette)[0] == "Ask the shop"


def test_maps_are_found_by_name(two_maps: Desktop, qtbot: QtBot) -> None:
    palette = opened(two_maps, qtbot, "future")

    press(qtbot, palette.field, Qt.Key.Key_Return)

    assert two_maps.session.stream.name == "Future state"


def test_what_was_used_last_comes_first(desk: Desktop, qtbot: QtBot) -> None:
    press(qtbot, opened(desk, qtbot, "tidy").field, Qt.Key.Key_Return)
    press(qtbot, opened(desk, qtbot, "select all").field, Qt.Key.Key_Return)

    palette = opened(desk, qtbot)

    assert listed(palette)[:2] == ["Select all", "Tidy up"]


def test_the_arrows_choose_and_go_round(desk: Desktop, qtbot: QtBot) -> None:
    palette = opened(desk, qtbot, "zoom")
    count = palette.list.count()

    press(qtbot, palette.field, Qt.Key.Key_Up)
    last = palette.list.currentRow()
    press(qtbot, palette.field, Qt.Key.Key_Down)

    assert count > 2
    assert (last, palette.list.currentRow()) == (count - 1, 0)


def test_a_row_is_taken_by_a_click(desk: Desktop, qtbot: QtBot) -> None:
    palette = opened(desk, qtbot, "step table")

    qtbot.mouseClick(  # type: ignore[no-untyped-call]
        palette.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, ROW // 2)
    )

    assert desk.window.table.is_open


def test_escape_and_a_press_beside_give_the_focus_back(desk: Desktop, qtbot: QtBot) -> None:
    desk.window.header.name.setFocus()
    press(qtbot, opened(desk, qtbot).field, Qt.Key.Key_Escape)
    after_escape = QApplication.focusWidget()
    palette = opened(desk, qtbot)

    qtbot.mouseClick(  # type: ignore[no-untyped-call]
        palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 400)
    )

    assert after_escape is desk.window.header.name
    assert QApplication.focusWidget() is desk.window.header.name
    assert not palette.isVisible()


def test_a_half_typed_time_is_still_there_after_the_palette(desk: Desktop, qtbot: QtBot) -> None:
    desk.select("Weld")
    canvas = desk.window.sheet.canvas
    canvas.setFocus()
    qtbot.keyClicks(canvas, "p")  # type: ignore[no-untyped-call]
    field = canvas.typing_layer.field
    assert field is not None
    qtbot.keyClicks(QApplication.focusWidget(), "soon")  # type: ignore[no-untyped-call]

    palette = opened(desk, qtbot)
    press(qtbot, palette.field, Qt.Key.Key_Escape)

    assert canvas.typing_layer.field is field
    assert field.text == "soon"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert field.isAncestorOf(focused)


def test_a_workbook_closed_after_the_palette_was_used_is_let_go(
    desk: Desktop, qtbot: QtBot
) -> None:
    palette = opened(desk, qtbot)
    press(qtbot, palette.field, Qt.Key.Key_Escape)
    shown = weakref.ref(desk.window.sheet.editor)

    desk.session.hold(SharedWorkbook.new(three_steps()))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    qtbot.waitUntil(lambda: gc.collect() >= 0 and shown() is None)


def test_the_card_is_560_wide_96_from_the_top_and_inside_the_window(
    desk: Desktop, qtbot: QtBot
) -> None:
    palette = opened(desk, qtbot)

    card = palette._card.geometry()
    assert (card.width(), card.top()) == (WIDTH, FROM_TOP)
    assert card.bottom() < desk.window.height()
    assert palette.list.visualItemRect(palette.list.item(0)).height() == ROW


def test_the_key_closes_what_it_has_opened(desk: Desktop, qtbot: QtBot) -> None:
    palette = opened(desk, qtbot)

    press(qtbot, palette.field, Qt.Key.Key_K, ctrl=True)

    assert not palette.isVisible()


def test_words_that_nothing_bears_are_told(desk: Desktop, qtbot: QtBot) -> None:
    palette = opened(desk, qtbot, "xyzzy")

    assert palette.list.count() == 0
    assert "xyzzy" in palette._nothing.text()


def test_the_header_opens_it(desk: Desktop, qtbot: QtBot) -> None:
    qtbot.mouseClick(  # type: ignore[no-untyped-call]
        desk.window.header.find_button, Qt.MouseButton.LeftButton
    )

    palette = desk.window.showing.palette
    assert palette is not None
    assert palette.field.hasFocus()


@pytest.mark.parametrize("panel", ["notes", "number", "name"])
def test_it_opens_from_every_field_of_the_inspector(
    desk: Desktop, qtbot: QtBot, panel: str
) -> None:
    desk.select("Weld")
    inspector = desk.window.inspector
    kinds: dict[str, type[QWidget]] = {
        "notes": QPlainTextEdit,
        "number": MeasureField,
        "name": WordField,
    }
    fields: list[QWidget] = list(inspector.findChildren(kinds[panel]))
    field = next(each for each in fields if each.isVisible())
    field.setFocus()

    palette = opened(desk, qtbot)
    press(qtbot, palette.field, Qt.Key.Key_Escape)

    assert field.hasFocus()
