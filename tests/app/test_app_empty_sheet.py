"""An empty sheet says how it begins, in the middle of the view, and hints at three things once."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop
from tests.support.windows import Desktop
from vsmap.app.commands.files import blank_workbook
from vsmap.app.window import HINT
from vsmap.drawing.ghost import RECORD
from vsmap.drawing.primitives import Text

LINES = (
    "Type a name. Tab adds the next step, Enter one beside it.",
    "Type a time: 3 d, 2-4 h, ~1 w or ?",
    "Ctrl K finds everything.",
)


def ghost_words(desk: Desktop) -> str:
    groups = desk.window.sheet.editor.picture.groups
    items = [item for group in groups if group.record == RECORD for item in group.items]
    return " ".join(item.text for item in items if isinstance(item, Text))


def test_both_ends_and_a_ghost_of_a_step_are_shown(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(blank_workbook())

    assert ghost_words(desk) == "Type the last thing that happens."
    assert len(desk.window.sheet.editor.picture.ends) == 2


def test_the_hint_has_three_lines_and_none_is_wrapped(make_desktop: MakeDesktop) -> None:
    notice = make_desktop(blank_workbook()).window.notice

    assert tuple(HINT.split("\n")) == LINES
    assert notice.words.text() == HINT
    metrics = notice.words.fontMetrics()
    assert max(metrics.horizontalAdvance(line) for line in LINES) <= notice.words.width()


def test_a_map_that_becomes_empty_shows_the_ghost_in_the_middle(
    desk: Desktop, qtbot: QtBot
) -> None:
    desk.run("zoom.actual")
    desk.run("edit.select_all")

    desk.run("edit.delete")

    editor = desk.window.sheet.editor

    def off_middle() -> float:
        middle = editor.viewport.to_pixels(editor.picture.bounds.centre)
        return abs(middle.x - editor.viewport.width / 2)

    qtbot.waitUntil(lambda: off_middle() < 20)
    assert ghost_words(desk)
