"""Every action of the list is in the menu, has a key of its own, and is enabled rightly."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.app.actions import Menu, shortcut_told
from vsmap.app.dialogs.shortcuts import ShortcutSheet
from vsmap.app.look.appearance import ThemeChoice
from vsmap.app.panels.strip_words import strip_figures
from vsmap.model.value_stream import MapState, Symbols

ALWAYS = {
    "edit.find",
    "edit.find_before",
    "edit.find_next",
    "session.join",
    "session.links",
    "session.share",
    "view.history",
    "file.keep_version",
    "view.minimap",
    "view.palette",
    "file.new",
    "file.template",
    "file.open",
    "file.import",
    "file.save",
    "file.save_as",
    "file.export",
    "file.details",
    "file.close",
    "edit.settings",
    "type.larger",
    "type.smaller",
    "type.usual",
    "view.inspector",
    "help.log",
    "help.report",
    "map.add",
    "map.duplicate",
    "map.rename",
    "map.calendar",
    "step.add",
    "step.before",
    "tool.select",
    "tool.add_step",
    "tool.connect",
    "tool.add_note",
    "tool.add_kaizen",
    "tool.pan",
    "zoom.in",
    "zoom.out",
    "zoom.fit",
    "zoom.actual",
    "zoom.selection",
    "view.next_part",
    "view.part_before",
    "view.table",
    "view.aligned",
    "symbols.simple",
    "symbols.classic",
    "lanes.none",
    "lanes.role",
    "lanes.tool",
    "theme.light",
    "theme.dark",
    "theme.system",
    "edit.paste",
    "edit.paste_here",
    "step.note",
    "step.kaizen",
    "step.comment",
    "step.picture",
    "tool.add_comment",
    "view.resolved",
    "help.keys",
    "help.about",
}


def enabled(desk: Desktop) -> set[str]:
    return {action_id for action_id, made in desk.window.menus.qt.items() if made.isEnabled()}


def entries(menu: QMenu) -> list[object]:
    found: list[object] = []
    for entry in menu.actions():
        below = entry.menu()
        found += entries(below) if isinstance(below, QMenu) else [entry]
    return found


def test_every_action_is_in_the_one_menu_exactly_once(desk: Desktop) -> None:
    shown = Counter(entries(desk.window.menus.menu))

    assert all(shown[made] == 1 for made in desk.window.menus.qt.values())


def test_every_action_has_a_key_and_no_two_share_one(desk: Desktop) -> None:
    keys = Counter(QKeySequence(action.shortcut).toString() for action in desk.window.actions_list)

    assert "" not in keys
    assert [key for key, count in keys.items() if count > 1] == []


def test_with_an_empty_map_only_what_makes_sense_is_offered(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(a_map().workbook())

    assert enabled(desk) == ALWAYS


def test_a_selected_step_offers_what_can_be_done_to_it(desk: Desktop) -> None:
    desk.select("Paint")

    offered = enabled(desk) - ALWAYS

    assert offered == {
        "edit.copy",
        "edit.cut",
        "edit.duplicate",
        "edit.delete",
        "edit.select_all",
        "map.tidy",
        "step.beside",
        "step.make_sub_stream",
        "step.rename",
        "step.process_time",
        "step.wait",
        "step.flow",
        "view.present",
    }


def test_a_selected_flow_can_be_deleted_and_its_wait_typed(desk: Desktop) -> None:
    flow = next(iter(desk.session.stream.flows))

    desk.window.sheet.select(flow)

    offered = enabled(desk) - ALWAYS
    assert offered == {
        "edit.delete",
        "edit.select_all",
        "map.tidy",
        "step.flow",
        "step.wait",
        "view.present",
    }


def test_the_two_ends_can_not_be_deleted(desk: Desktop) -> None:
    desk.window.sheet.select("request")

    assert "edit.delete" not in enabled(desk)


def test_connecting_is_offered_for_two_selected_steps(desk: Desktop) -> None:
    desk.window.sheet.select("weld", "pack")

    assert "step.connect" in enabled(desk)


def test_undo_and_redo_name_what_they_do(desk: Desktop) -> None:
    desk.select("Paint")
    desk.run("edit.delete")
    undo = desk.window.menus.qt["edit.undo"].text()

    desk.run("edit.undo")

    assert undo == "Undo Delete"
    assert desk.window.menus.qt["edit.redo"].text() == "Redo Delete"
    assert not desk.window.menus.qt["edit.undo"].isEnabled()


def test_deleting_the_last_map_is_not_offered(desk: Desktop) -> None:
    alone = "map.delete" in enabled(desk)

    desk.run("map.add")

    assert not alone
    assert "map.delete" in enabled(desk)


def test_a_duplicated_map_is_a_future_state_and_shown(desk: Desktop) -> None:
    first = desk.session.map_id

    desk.run("map.duplicate")

    assert desk.session.map_id != first
    assert desk.session.stream.state is MapState.FUTURE
    assert len(desk.session.stream.steps) == 3


def test_a_deleted_map_can_be_put_back(desk: Desktop) -> None:
    desk.run("map.add")
    added = desk.session.map_id
    desk.run("map.delete")

    desk.run("edit.undo")

    assert added in desk.session.workbook.maps


def test_tabs_are_moved_and_walked_by_key(desk: Desktop) -> None:
    first = desk.session.map_id
    desk.run("map.add")
    desk.run("map.left")
    order = tuple(desk.session.workbook.maps)

    desk.run("map.next")

    assert order[1] == first
    assert desk.session.map_id == first
    assert desk.window.tabs.ids == order


def _drawn_with(desk: Desktop) -> Symbols | None:
    return desk.window.sheet.editor.picture.look.symbols


def test_classic_symbols_are_an_edit_of_the_map_shown(desk: Desktop) -> None:
    desk.run("symbols.classic")

    assert _drawn_with(desk) is Symbols.CLASSIC
    assert desk.window.menus.qt["symbols.classic"].isChecked()
    assert not desk.window.menus.qt["symbols.simple"].isChecked()
    assert desk.session.stream.symbols is Symbols.CLASSIC
    assert desk.session.document.undo_name == "Use classic symbols"

    desk.run("edit.undo")

    assert _drawn_with(desk) is Symbols.SIMPLE
    assert desk.window.menus.qt["symbols.simple"].isChecked()


def test_each_map_is_drawn_with_its_own_symbols(desk: Desktop) -> None:
    desk.run("symbols.classic")
    desk.run("map.add")

    drawn_new = _drawn_with(desk)
    desk.run("view.aligned")
    desk.run("map.previous")

    assert drawn_new is Symbols.SIMPLE
    assert _drawn_with(desk) is Symbols.CLASSIC


def test_a_picture_may_be_taken_with_other_symbols_without_an_edit(desk: Desktop) -> None:
    desk.window.sheet.draw_all_with(Symbols.CLASSIC)

    assert _drawn_with(desk) is Symbols.CLASSIC
    assert desk.session.stream.symbols is Symbols.SIMPLE
    assert not desk.keeper.has_unsaved_work


def test_the_theme_is_worn_and_remembered(desk: Desktop) -> None:
    desk.run("theme.dark")

    assert desk.window._appearance.palette.is_dark
    assert desk.settings.theme is ThemeChoice.DARK
    desk.run("theme.light")


def test_a_tool_taken_twice_is_put_away(desk: Desktop) -> None:
    desk.run("tool.connect")
    held = desk.window.sheet.editor.tool.name

    desk.run("tool.connect")

    assert (held, desk.window.sheet.editor.tool.name) == ("connect", "select")


@pytest.mark.parametrize("action", ["zoom.in", "zoom.out", "zoom.actual", "zoom.selection"])
def test_zooming_shows_its_number(desk: Desktop, action: str) -> None:
    desk.select("Paint")

    desk.run(action)

    zoom = desk.window.sheet.editor.viewport.zoom
    assert desk.window.zoom.actual.text() == f"{round(zoom * 100)}\u00a0%"


def test_the_step_table_opens_and_closes(desk: Desktop) -> None:
    desk.run("view.table")
    open_height = desk.window.table.height()

    desk.run("view.table")

    assert open_height == round(desk.window.height() * 0.4)
    assert desk.window.table.height() == 34


def test_the_shortcut_sheet_lists_every_key(desk: Desktop, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(desk.window, desk.window.actions_list)
    qtbot.addWidget(sheet)

    shown = {
        label.text() for label in sheet.findChildren(type(desk.window.header.save_light.words))
    }

    for action in desk.window.actions_list:
        assert action.text in shown
        assert shortcut_told(action.shortcut) in shown


def test_every_menu_has_entries(desk: Desktop) -> None:
    assert all(desk.window.actions_list.of(menu) for menu in Menu)


def test_figures_nobody_gave_a_number_for_are_unknown_and_not_nothing(
    make_desktop: MakeDesktop,
) -> None:
    desk = make_desktop(a_map().with_step("Weld").workbook())

    figures = [cell.figure.figure for cell in desk.window.strip.cells if cell.figure]

    assert figures[:5] == ["?", "?", "?", "?", "?"]


def test_the_figures_in_words_need_no_window(desk: Desktop) -> None:
    told = strip_figures(desk.session.quick, three_steps().calendar)

    assert told[0].notes[0] == "at least 4.75\u00a0d \u00b7 6.65 calendar days"
