"""Comments on steps, flows and notes: said, answered, changed, resolved, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.app.panels.comment_panel import CommentPanel
from vsmap.drawing.primitives import Circle, Text
from vsmap.editor.edits.comments import add_comment
from vsmap.model.ids import NoteId, StepId
from vsmap.model.value_stream import Note, NoteKind

NO_KEYS, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def kim(desk: Desktop) -> Desktop:
    """A window of somebody called Kim."""
    desk.settings.author = "Kim"
    return desk


def press(desk: Desktop, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Press a key on whatever has the focus."""
    QTest.keyClick(desk.window.focusWidget() or desk.window.sheet.canvas, key, held)


def write(desk: Desktop, words: str) -> None:
    """Type words into whatever has the focus."""
    QTest.keyClicks(desk.window.focusWidget() or desk.window.sheet.canvas, words)


def comments(desk: Desktop) -> list[Note]:
    """What was said, in order."""
    return [n for n in desk.session.stream.notes.values() if n.kind is NoteKind.COMMENT]


def say(desk: Desktop, text: str, on: str, author: str = "Ana") -> str:
    """Somebody says something about a step."""
    step = desk.session.stream.step_named(on)
    record = step.id if step else on
    note = Note(
        id=NoteId(f"said-{len(desk.session.stream.notes)}"),
        kind=NoteKind.COMMENT,
        text=text,
        on=StepId(record),
        author=author,
    )
    return add_comment(desk.session.document, desk.session.map_id, note)


def dots(desk: Desktop) -> list[str]:
    """The numbers in the dots on the sheet."""
    groups = [g for g in desk.window.sheet.editor.picture.groups if g.record.startswith("said-")]
    assert all(isinstance(group.items[0], Circle) for group in groups)
    return [item.text for group in groups for item in group.items if isinstance(item, Text)]


def panel(desk: Desktop) -> CommentPanel:
    """The panel of comments, which is shown."""
    shown = desk.window.inspector.shown
    assert isinstance(shown, CommentPanel)
    return shown


def test_by_keys_one_comments_on_the_selected_step(kim: Desktop) -> None:
    paint = kim.select("Paint")
    kim.window.sheet.focus()

    press(kim, Qt.Key.Key_M, SHIFT)
    write(kim, "Why so long?")
    press(kim, Qt.Key.Key_Return)

    (comment,) = comments(kim)
    assert (comment.text, comment.on, comment.author) == ("Why so long?", paint, "Kim")
    assert comment.at is not None
    assert kim.session.document.undo_name == "Add comment"
    assert kim.window.sheet.editor.selection.ids == (comment.id,)
    assert panel(kim).comments[0].words.text() == "Why so long?"


def test_the_comment_tool_asks_where_it_is_pressed(kim: Desktop) -> None:
    paint = kim.session.stream.step_named("Paint")
    assert paint is not None
    box = kim.window.sheet.editor.sheet.box_of(paint.id)
    assert box is not None
    at = QPointF(*kim.window.sheet.editor.viewport.to_pixels(box.centre)).toPoint()
    kim.window.sheet.focus()

    press(kim, Qt.Key.Key_M)
    assert kim.window.sheet.editor.state == "add_comment.placing"
    QTest.mouseClick(kim.window.sheet.canvas, Qt.MouseButton.LeftButton, NO_KEYS, at)
    write(kim, "Here?")
    press(kim, Qt.Key.Key_Return)

    assert [c.on for c in comments(kim)] == [paint.id]


def test_a_comment_on_nothing_stands_where_it_was_pressed(kim: Desktop) -> None:
    kim.run("tool.add_comment")
    canvas = kim.window.sheet.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(80, 60))
    write(kim, "Who draws this end?")
    press(kim, Qt.Key.Key_Return)

    (comment,) = comments(kim)
    assert comment.on is None
    assert comment.position is not None
    panel(kim).reply.setPlainText("I do")
    panel(kim).send.click()
    assert [str(c.on) for c in comments(kim)] == ["None", comment.id]
    assert len(panel(kim).comments) == 2


def test_comments_on_one_step_share_a_dot_with_their_number(kim: Desktop) -> None:
    say(kim, "One", "Paint")
    say(kim, "Two", "Paint")
    say(kim, "Three", "Weld")

    assert sorted(dots(kim)) == ["1", "2"]


def test_a_flow_has_a_dot_of_its_own(kim: Desktop) -> None:
    flow = next(iter(kim.session.stream.flows))

    said = say(kim, "Really?", flow)
    kim.window.sheet.select(said)

    assert dots(kim) == ["1"]
    words = [label.text() for label in panel(kim).findChildren(type(panel(kim).comments[0].words))]
    assert "on the flow from Request to Weld" in words


def test_a_reply_joins_the_thread(kim: Desktop) -> None:
    first = say(kim, "Why?", "Paint")
    kim.window.sheet.select(first)

    panel(kim).reply.setPlainText("Because of the dryer")
    panel(kim).send.click()

    assert [c.author for c in comments(kim)] == ["Ana", "Kim"]
    assert [card.words.text() for card in panel(kim).comments] == ["Why?", "Because of the dryer"]
    assert panel(kim).reply.toPlainText() == ""


def test_an_empty_reply_says_nothing(kim: Desktop) -> None:
    kim.window.sheet.select(say(kim, "Why?", "Paint"))

    panel(kim).send.click()

    assert len(comments(kim)) == 1


def test_resolving_hides_the_dot_unless_resolved_ones_are_shown(kim: Desktop) -> None:
    kim.window.sheet.select(say(kim, "Why?", "Paint"))
    say(kim, "Indeed", "Paint")

    panel(kim).done.click()

    assert dots(kim) == []
    assert all(comment.is_resolved for comment in comments(kim))
    kim.run("view.resolved")
    assert dots(kim) == ["2"]
    assert panel(kim).done.text() == "Reopen"
    kim.run("view.resolved")
    assert dots(kim) == []


def test_resolving_is_one_entry_that_undo_takes_back(kim: Desktop) -> None:
    say(kim, "Why?", "Paint")
    say(kim, "Indeed", "Paint")
    kim.select("Paint")

    kim.run("step.resolve")
    assert kim.session.document.undo_name == "Resolve comments"
    kim.run("edit.undo")

    assert dots(kim) == ["2"]


def test_who_has_more_to_say_opens_it_again(kim: Desktop) -> None:
    kim.window.sheet.select(say(kim, "Why?", "Paint"))
    panel(kim).done.click()

    panel(kim).reply.setPlainText("It is still slow")
    panel(kim).send.click()

    assert not any(comment.is_resolved for comment in comments(kim))
    assert dots(kim) == ["2"]


def test_only_ones_own_comments_can_be_changed(kim: Desktop) -> None:
    say(kim, "Why?", "Paint", author="Ana")
    kim.window.sheet.select(say(kim, "I wonder to", "Paint", author="Kim"))

    of_ana, of_kim = panel(kim).comments
    of_kim.edit.click()
    of_kim.field.setPlainText("I wonder too")
    kim.window.sheet.focus()

    assert not hasattr(of_ana, "edit")
    assert [comment.text for comment in comments(kim)] == ["Why?", "I wonder too"]


def test_a_field_left_as_it_was_closes_again(kim: Desktop, qtbot: QtBot) -> None:
    kim.window.sheet.select(say(kim, "I wonder", "Paint", author="Kim"))
    (card,) = panel(kim).comments

    card.edit.click()
    assert card.field.isVisible()
    kim.window.sheet.focus()

    qtbot.waitUntil(card.words.isVisible)
    assert not card.field.isVisible()
    assert [comment.text for comment in comments(kim)] == ["I wonder"]


def test_taking_ones_comment_back_keeps_the_others(kim: Desktop) -> None:
    other = say(kim, "Why?", "Paint", author="Ana")
    kim.window.sheet.select(say(kim, "Never mind", "Paint", author="Kim"))

    panel(kim).comments[1].delete.click()

    assert [comment.id for comment in comments(kim)] == [other]
    assert kim.window.sheet.editor.selection.ids == (other,)
    assert kim.session.document.undo_name == "Delete comment"


def test_the_last_comment_taken_back_leaves_the_map(kim: Desktop) -> None:
    kim.window.sheet.select(say(kim, "Never mind", "Paint", author="Kim"))

    panel(kim).comments[0].delete.click()

    assert comments(kim) == []
    assert kim.window.inspector.shown is kim.window.inspector.map_panel


@pytest.mark.parametrize(
    ("action", "kind"),
    [("step.note", NoteKind.STICKY), ("step.kaizen", NoteKind.KAIZEN)],
)
def test_notes_and_bursts_go_on_the_selected_flow_by_keys(
    desk: Desktop, action: str, kind: NoteKind
) -> None:
    flow = next(iter(desk.session.stream.flows))
    desk.window.sheet.select(flow)

    desk.run(action)
    write(desk, "Ask once")
    press(desk, Qt.Key.Key_Return)

    (note,) = desk.session.stream.notes.values()
    assert (note.kind, note.text, note.on) == (kind, "Ask once", flow)


def test_without_a_selection_a_note_stands_in_the_middle(desk: Desktop) -> None:
    desk.window.sheet.select()

    desk.run("step.note")
    write(desk, "Start here")
    press(desk, Qt.Key.Key_Return)

    (note,) = desk.session.stream.notes.values()
    assert note.on is None
    assert note.position is not None


def test_a_long_note_is_wrapped_while_it_is_typed(desk: Desktop) -> None:
    desk.select("Paint")
    desk.run("step.note")
    field = desk.window.sheet.canvas.typing_layer.field
    assert field is not None
    low = field.height()

    write(desk, "a long sentence that goes on and on until it needs a third line and more")

    assert field.width() < 300
    assert field.height() > low


def test_without_a_name_in_the_settings_the_login_signs(desk: Desktop) -> None:
    desk.settings.author = ""

    assert desk.window.sheet.editor.author


def test_the_words_of_others_are_not_written_over(kim: Desktop) -> None:
    kim.window.sheet.select(say(kim, "Why?", "Paint", author="Ana"))
    kim.window.sheet.focus()

    press(kim, Qt.Key.Key_F2)

    assert kim.window.sheet.editor.typist.current is None
    assert kim.window.notice.words.text() == "Ana wrote this; answer beside it"


def test_delete_on_a_dot_takes_all_that_is_said_there(kim: Desktop) -> None:
    kim.window.sheet.select(say(kim, "Why?", "Paint"))
    say(kim, "Indeed", "Paint")
    kim.window.sheet.focus()

    press(kim, Qt.Key.Key_Delete)

    assert comments(kim) == []
    kim.run("edit.undo")
    assert dots(kim) == ["2"]


def test_comments_go_with_their_step_and_come_back_with_it(kim: Desktop) -> None:
    say(kim, "Why?", "Paint")
    kim.select("Paint")

    kim.run("edit.delete")
    assert dots(kim) == []
    kim.run("edit.undo")

    assert dots(kim) == ["1"]


def test_what_was_said_stays_out_of_what_others_get(kim: Desktop) -> None:
    say(kim, "Why?", "Paint")
    kim.window.sheet.select()

    kim.window.commands.clipboard.copy()

    svg = bytes(QGuiApplication.clipboard().mimeData().data("image/svg+xml").data()).decode()
    assert "Paint" in svg
    assert 'data-layer="notes"' not in svg


def test_long_names_leave_the_panel_of_a_note_as_wide_as_the_inspector(desk: Desktop) -> None:
    long = "Collect all the documents of everybody who signs"
    desk.window.sheet.select("paint")
    desk.run("step.rename")
    write(desk, long)
    press(desk, Qt.Key.Key_Return)
    desk.run("step.note")
    write(desk, "Slow")
    press(desk, Qt.Key.Key_Return)

    inspector = desk.window.inspector

    assert inspector.note_panel.on.currentText() == f"on {long}"
    assert inspector.note_panel.minimumSizeHint().width() <= inspector.width()


def test_a_note_can_be_put_on_another_step(desk: Desktop) -> None:
    desk.window.sheet.select()
    desk.run("step.note")
    write(desk, "Slow")
    press(desk, Qt.Key.Key_Return)
    (note,) = desk.session.stream.notes.values()
    choice = desk.window.inspector.note_panel.on
    assert choice.currentText() == "on the sheet"

    choice.activated.emit(choice.findText("on Paint"))

    (attached,) = desk.session.stream.notes.values()
    assert desk.session.stream.name_of(StepId(attached.on or "")) == "Paint"
    assert choice.currentText() == "on Paint"
    assert desk.session.document.undo_name == "Attach"
    choice.activated.emit(0)
    assert desk.session.stream.notes[note.id].on is None
