"""The inspector where one only looks: its words can be read and copied, and say why no more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tests.support.windows import Desktop
from vsmap.app.fields.segments import Segments

WHY = "The facilitator has locked this map."


def test_fields_keep_their_words_and_say_why_they_can_not_be_written(desk: Desktop) -> None:
    desk.select("Paint")
    inspector = desk.window.inspector
    name = inspector.step_panel.findChildren(QLineEdit)[0]
    before, own_tip = name.text(), name.toolTip()

    inspector.bar(WHY)
    QTest.keyClicks(name, "x")
    while_barred, told = name.text(), name.toolTip()
    inspector.bar("")

    assert while_barred == before
    assert told == WHY
    assert name.toolTip() == own_tip
    assert not name.isReadOnly()


def test_every_field_of_every_record_is_barred_when_it_is_shown(desk: Desktop) -> None:
    inspector = desk.window.inspector

    inspector.bar(WHY)
    desk.select("Weld")

    panel = inspector.shown
    assert panel is not None
    lines, prose = panel.findChildren(QLineEdit), panel.findChildren(QPlainTextEdit)
    assert lines
    assert all(field.isReadOnly() for field in lines)
    assert all(field.isReadOnly() for field in prose)
    assert not any(each.isEnabled() for each in panel.findChildren(Segments))


def test_a_panel_that_shows_another_record_opens_no_field_again(desk: Desktop) -> None:
    inspector = desk.window.inspector
    inspector.bar(WHY)
    desk.select("Weld")
    inspector.bar("You are a viewer here; ask the facilitator to let you edit.")

    desk.select("Paint")

    standing = inspector.step_panel.standing.segments
    while_barred, told = standing.isEnabled(), standing.toolTip()
    desk.select("Pack")
    inspector.bar("")
    assert not while_barred
    assert told == "You are a viewer here; ask the facilitator to let you edit."
    assert not standing.isEnabled()  # A number that is not known has no standing.


def test_what_leads_elsewhere_still_does(desk: Desktop) -> None:
    inspector = desk.window.inspector
    inspector.bar(WHY)
    desk.run("view.history")
    panel = desk.window.commands.history.panel
    assert panel is not None

    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)

    assert panel.keep_button.isEnabled()
    assert not desk.window.commands.history.is_open()
