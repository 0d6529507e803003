"""Dialogs show what an answer would do before it is kept, and keep it as one edit."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.analysis.explanation import explain
from vsmap.app.dialogs.about import AboutDialog
from vsmap.app.dialogs.calendar import CalendarDialog
from vsmap.app.dialogs.choices import ExportChoice
from vsmap.app.dialogs.details import DetailsDialog
from vsmap.app.dialogs.explanation import ExplanationCard
from vsmap.app.dialogs.export import ExportDialog
from vsmap.app.dialogs.templates import TemplateDialog
from vsmap.formats.templates import template_names
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.value_stream import Demand


def words(widget: QWidget) -> list[str]:
    return [label.text().replace("\u00a0", " ") for label in widget.findChildren(QLabel)]


def test_the_calendar_previews_what_it_changes(desk: Desktop, qtbot: QtBot) -> None:
    dialog = CalendarDialog(desk.window, desk.session, desk.window._appearance)
    qtbot.addWidget(dialog)

    dialog.hours.setText("4")

    shown = words(dialog)
    assert "Lead time" in shown
    assert "4.75 d  \u2192" in shown
    assert desk.session.workbook.calendar == Calendar()


def test_an_unchanged_calendar_changes_nothing(desk: Desktop, qtbot: QtBot) -> None:
    dialog = CalendarDialog(desk.window, desk.session, desk.window._appearance)
    qtbot.addWidget(dialog)

    assert "Nothing: every figure stays as it is." in words(dialog)


def test_calendar_and_demand_are_kept_as_one_edit(desk: Desktop, qtbot: QtBot) -> None:
    dialog = CalendarDialog(desk.window, desk.session, desk.window._appearance)
    qtbot.addWidget(dialog)
    dialog.days.setText("7")
    dialog.count.setText("920")

    dialog.keep()

    assert desk.session.workbook.calendar.days_per_week == 7
    assert desk.session.stream.demand == Demand(count=920, per=Unit.DAY)
    desk.run("edit.undo")
    assert desk.session.stream.demand is None
    assert desk.session.document.undo_name is None


def test_an_impossible_calendar_can_not_be_kept(desk: Desktop, qtbot: QtBot) -> None:
    dialog = CalendarDialog(desk.window, desk.session, desk.window._appearance)
    qtbot.addWidget(dialog)

    dialog.hours.setText("25")

    assert not dialog.keep_button.isEnabled()
    assert dialog.trouble.text() == "Hours a day: write a number above 0, at most 24"


def test_page_details_are_kept_as_one_edit(desk: Desktop, qtbot: QtBot) -> None:
    dialog = DetailsDialog(desk.window, desk.session)
    qtbot.addWidget(dialog)
    dialog.outcome.setText("Bicycles in 2 days")
    dialog.contributors.setText("Shop, Sales,")
    dialog.date.setText("2026-11-20")
    dialog.action_rows[0].text.setText("Paint twice a day")
    dialog.action_rows[0].owner.setText("Shop lead")
    dialog.action_rows[0].gain.setText("1.5 d")

    dialog.keep()

    workbook = desk.session.workbook
    assert workbook.outcome.statement == "Bicycles in 2 days"
    assert workbook.contributors == ("Shop", "Sales")
    assert [a.text for a in workbook.actions] == ["Paint twice a day"]
    assert desk.window.tabs.aim.accessibleName() == "We aim for bicycles in 2 days"
    desk.run("edit.undo")
    assert not desk.session.workbook.outcome.is_set


def test_an_unchanged_page_makes_no_edit(desk: Desktop, qtbot: QtBot) -> None:
    dialog = DetailsDialog(desk.window, desk.session)
    qtbot.addWidget(dialog)

    dialog.keep()

    assert desk.session.document.undo_name is None


def test_a_gain_or_date_that_cannot_be_read_waits(desk: Desktop, qtbot: QtBot) -> None:
    dialog = DetailsDialog(desk.window, desk.session)
    qtbot.addWidget(dialog)

    dialog.action_rows[0].gain.setText("a lot")
    gain = dialog.keep_button.isEnabled()
    dialog.action_rows[0].gain.setText("")
    dialog.date.setText("tomorrow")

    assert not gain
    assert not dialog.keep_button.isEnabled()
    assert dialog.trouble.text() == '"tomorrow" is not a date; write it as 2026-11-20'


def test_the_export_dialog_begins_with_the_last_choice(desk: Desktop, qtbot: QtBot) -> None:
    last = ExportChoice("png", "appendix", "letter")
    dialog = ExportDialog(desk.window, desk.window._appearance, last)
    qtbot.addWidget(dialog)

    assert dialog.answer() == last


def test_pages_are_offered_only_where_there_are_pages(desk: Desktop, qtbot: QtBot) -> None:
    dialog = ExportDialog(desk.window, desk.window._appearance)
    qtbot.addWidget(dialog)
    with_pages = dialog._page_box.isVisibleTo(dialog)

    dialog.kind.choose("csv")

    assert with_pages
    assert not dialog._page_box.isVisibleTo(dialog)


def test_every_template_is_offered_with_a_picture(desk: Desktop, qtbot: QtBot) -> None:
    dialog = TemplateDialog(desk.window, desk.window._appearance)
    qtbot.addWidget(dialog)
    dialog.title.setText("My stream")
    dialog.list.setCurrentRow(1)

    chosen = dialog.answer()

    assert dialog.list.count() == len(template_names())
    assert not dialog.list.item(1).icon().isNull()
    assert chosen.title == "My stream"
    assert chosen.main_map() is not None


def test_a_figure_explains_itself_and_leads_to_its_inputs(desk: Desktop, qtbot: QtBot) -> None:
    told = explain(desk.session.workbook, desk.session.map_id, "lead_time")
    card = ExplanationCard(desk.window, told)
    qtbot.addWidget(card)
    card.chosen.connect(desk.window.sheet.select)

    card.show_above(QPoint(200, 600))
    link = next(b for b in card.findChildren(QPushButton) if "Paint" in b.text())
    link.click()

    assert told.formula in words(card)
    assert told.source in words(card)
    assert desk.window.sheet.editor.selection.current is not None


def test_every_figure_of_the_strip_can_be_explained(desk: Desktop) -> None:
    for cell in desk.window.strip.cells:
        assert cell.figure is not None
        told = explain(desk.session.workbook, desk.session.map_id, cell.figure.name)
        assert told.formula


def test_about_names_the_licences(desk: Desktop, qtbot: QtBot) -> None:
    dialog = AboutDialog(desk.window)
    qtbot.addWidget(dialog)

    assert any("MIT" in text and "OFL" in text for text in words(dialog))
