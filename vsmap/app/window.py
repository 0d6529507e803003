"""The window: header, tabs, sheet, inspector, strip and table, kept in step with the session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from vsmap.app.actions import ActionList, shortcut_told
from vsmap.app.announcer import Announcer
from vsmap.app.authors import author_of
from vsmap.app.background import Background
from vsmap.app.commands.clipboard import ClipboardCommands
from vsmap.app.commands.comfort import ComfortCommands
from vsmap.app.commands.desk import Desk
from vsmap.app.commands.dialogs import DialogCommands
from vsmap.app.commands.editing import EditCommands
from vsmap.app.commands.export import ExportCommands
from vsmap.app.commands.files import FileCommands
from vsmap.app.commands.history import HistoryCommands
from vsmap.app.commands.maps import MapCommands
from vsmap.app.commands.notes import NoteCommands
from vsmap.app.commands.session import SessionCommands
from vsmap.app.commands.sheet import SheetCommands
from vsmap.app.commands.structure import StructureCommands
from vsmap.app.commands.view import ViewCommands
from vsmap.app.context_menus import STEP_MENU, TAB_MENU, TOOLS, menu_for
from vsmap.app.dialogs.asks import Asks, WindowAsks
from vsmap.app.drag_out import DragOut
from vsmap.app.drops import DropTarget
from vsmap.app.keeper import Keeper
from vsmap.app.large_edits import LargeEdits
from vsmap.app.listing.all_actions import all_actions
from vsmap.app.listing.commands import Commands, WindowVerbs
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.metrics import carry
from vsmap.app.menus import Menus
from vsmap.app.panels.aside import Aside
from vsmap.app.panels.breadcrumb import Breadcrumb
from vsmap.app.panels.floating import FloatingBar, SheetArea, ZoomBar
from vsmap.app.panels.header import Header
from vsmap.app.panels.inspector import Inspector
from vsmap.app.panels.notice import Choice, NoticeCard
from vsmap.app.panels.recent import RecentMenu
from vsmap.app.panels.standing_bar import StandingBar
from vsmap.app.panels.step_table import StepTable
from vsmap.app.panels.strip import Strip
from vsmap.app.panels.strip_gaps import gaps_of
from vsmap.app.panels.strip_words import strip_figures
from vsmap.app.panels.tabs import MapTabs
from vsmap.app.regions import Regions
from vsmap.app.roomy import Room
from vsmap.app.session import Session
from vsmap.app.settings import Settings
from vsmap.app.sheet import ShownSheet
from vsmap.app.showing import Showing
from vsmap.app.together.together import Together
from vsmap.editor.edits.boxes import with_steps_inside
from vsmap.model.language import phrase, said

USUAL_SIZE = QSize(1440, 900)
LEAST_SIZE = QSize(960, 620)
SYNC_EVERY = 5000
"""Milliseconds between the journal's writes to disk."""

HINT = phrase(
    "Type a name. Tab adds the next step, Enter one beside it.\nType a time: 3 d, "
    "2-4 h, ~1 w or ?\nCtrl K finds everything."
)


class MainWindow(QMainWindow):
    """One workbook in one window."""

    def __init__(
        self,
        session: Session,
        keeper: Keeper,
        appearance: Appearance,
        settings: Settings,
        background: Background,
        asks: Asks | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.session, self.keeper, self.settings = session, keeper, settings
        self._appearance = appearance
        self._background = background
        self.setMinimumSize(LEAST_SIZE)
        self.sheet = ShownSheet(session, appearance, settings)
        self.showing = Showing(self, session, self.sheet, appearance, settings)
        self.notice = NoticeCard(appearance)
        self.together = Together(self, session, self.sheet, appearance, settings, self.tell, folder)
        asks = asks or WindowAsks(self)
        self.commands = self._commands(asks, folder)
        self._make_panels()
        self.actions_list: ActionList = all_actions(self.commands, self._verbs(), self.showing)
        self.menus = Menus(self.actions_list, self, self.sheet.canvas, appearance)
        self.showing.serve(self.actions_list, lambda action: self.menus.qt[action].trigger())
        self._make_bars()
        self._arrange()
        self._connect()
        self.drops = DropTarget(
            self, self.sheet, self.commands.files, self.commands.clipboard, self.tell
        )
        self._announcer = Announcer(session, lambda: self.sheet.canvas)
        self.header.save_light.show_state(keeper.state)
        self._refresh()
        self.inspector.refresh()
        self.room.arrange()
        self._aside = Aside(self.inspector, self.room)
        self.commands.history.stand_in(self._aside, self.together.history)
        self.together.stand_in(self.header, self.tabs, self.standing, self._aside)
        self.together.mark_in(self.tabs, self.inspector, self.table)
        self.together.following.changed.connect(self.menus.refresh)
        self.together.count_on(keeper, asks.confirm, self.menus.qt["session.end"].trigger)
        self.together.permits.changed.connect(self.menus.refresh)
        self.together.notices.offered_changed.connect(self.menus.refresh)
        self.sheet.focus()
        carry(self)

    def _commands(self, asks: Asks, folder: Path | None) -> Commands:
        desk = Desk(self.session, self.keeper, self.settings, asks, self.tell)
        files = FileCommands(desk, folder)
        files.keep_typed = lambda: self.sheet.editor.keep_typing()  # noqa: PLW0108  (it changes)
        dialogs = DialogCommands(self, self.session, self._appearance, files, self.sheet.select)
        return Commands(
            files,
            ComfortCommands(self, self.session, self._appearance, self.settings),
            EditCommands(desk),
            ClipboardCommands(desk, self.sheet),
            NoteCommands(desk, self.sheet),
            MapCommands(desk, self.sheet.focus),
            SheetCommands(self.sheet),
            StructureCommands(self.session, self.sheet),
            ViewCommands(self.session, self.sheet, self._appearance, self.settings),
            ExportCommands(desk, self._background, dialogs.export_choice),
            HistoryCommands(self, desk, self._appearance, self._background, files.save),
            dialogs,
            SessionCommands(self, desk, files, self.together, self._appearance),
        )

    def _verbs(self) -> WindowVerbs:
        panels = (self.inspector, self.strip, self.table, self.tabs)
        regions = Regions(lambda: self.sheet.canvas, *panels)
        return WindowVerbs(
            toggle_table=lambda: self.table.set_open(not self.table.is_open),
            is_table_open=lambda: self.table.is_open,
            fill_down=self.table.fill_down,
            clear_cells=self.table.clear_cells,
            has_cells=self.table.has_cells,
            rename_tab=self.tabs.rename_shown,
            close=self.close,
            show_shortcuts=lambda: self.commands.dialogs.shortcuts(self.actions_list),
            toggle_inspector=self.room.toggle_inspector,
            is_inspector_open=lambda: self.room.is_inspector_open,
            next_part=regions.go_on,
            part_before=regions.go_back,
        )

    def _make_panels(self) -> None:
        self.header = Header(self._appearance)
        self.tabs = MapTabs(self._appearance)
        self.standing = StandingBar(self._appearance)
        self.breadcrumb = Breadcrumb(self.session, self._appearance)
        self.area = SheetArea()
        self.inspector = Inspector(self.session, self._appearance, lambda: author_of(self.settings))
        self.strip = Strip(self._appearance)
        self.table = StepTable(self.session, self._appearance, self.sheet.order)
        self._middle = QHBoxLayout()
        parts = self.area, self.inspector, self.strip, self.header, self.table.bar
        self.room = Room(self._appearance, self.settings, self.sheet, self._middle, parts)

    def _make_bars(self) -> None:
        button = self.menus.tool_button
        self.tools = FloatingBar(self._appearance)
        drag_out = DragOut(self.sheet, self)
        self.tools.add(*(drag_out.let(button(tool), tool) for tool in TOOLS))
        self.tools.add_divider()
        self.tools.add(button("edit.undo"), button("edit.redo"))
        actual = QPushButton()
        actual.setToolTip(f"100\u00a0% ({shortcut_told('Ctrl+1')})")
        actual.clicked.connect(self.menus.qt["zoom.actual"].trigger)
        self.zoom = ZoomBar(
            self._appearance, button("zoom.out"), actual, button("zoom.in"), button("zoom.fit")
        )
        self.recent = RecentMenu(self.settings, self.commands.files.open_recent)
        self.menus.insert_menu("file.save", self.recent)
        self.header.menu_button.setMenu(self.menus.menu)
        self.tabs.add_button.setMenu(self.menus.small_menu("map.add", "map.duplicate"))

    def _arrange(self) -> None:
        self.area.hold(self.sheet.canvas)
        bottom = Qt.AlignmentFlag.AlignBottom
        self.area.float_over(self.zoom, bottom | Qt.AlignmentFlag.AlignLeft)
        self.area.float_over(self.tools, bottom | Qt.AlignmentFlag.AlignHCenter)
        self.area.float_over(self.notice, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.area.float_over(
            self.breadcrumb, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        )
        self.breadcrumb.refresh()
        self.notice.hide()
        self.showing.float_over(self.area)
        middle = self._middle
        middle.setSpacing(0)
        middle.addWidget(self.area, 1)
        middle.addWidget(self.inspector)
        whole = QWidget()
        whole.setProperty("place", "surface")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs)
        column.addWidget(self.standing)
        column.addLayout(middle, 1)
        column.addWidget(self.strip)
        column.addWidget(self.table)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        session, sheet = self.session, self.sheet
        session.changed.connect(self._refresh)
        session.edited_here.connect(self.notice.pass_by)
        session.figures_came.connect(self.strip_refresh)
        session.map_shown.connect(self._refresh)
        session.held.connect(self._hint_once)
        session.refused.connect(self.tell)
        self.large_edits = LargeEdits(session, self.tell, self.commands.edits.undo)
        sheet.turned_down.connect(self.tell)
        sheet.menu_asked.connect(self._show_sheet_menu)
        sheet.replaced.connect(self._hold_canvas)
        sheet.selection_changed.connect(self._show_selection)
        sheet.view_changed.connect(self._show_zoom)
        sheet.tool_changed.connect(self.menus.refresh)
        self.keeper.state_changed.connect(self.header.save_light.show_state)
        self.keeper.state_changed.connect(self._show_title)
        self.keeper.named.connect(self._show_title)
        self.keeper.in_trouble.connect(lambda words: self.tell(words, grave=True))
        self.notice.changed.connect(self.area.arrange)
        self.breadcrumb.changed.connect(self.area.arrange)
        self.breadcrumb.step_asked.connect(self.sheet.select)
        self.notice.answered.connect(self.sheet.focus)
        self._connect_panels()
        timer = QTimer(self)
        timer.timeout.connect(self.keeper.sync)
        timer.start(SYNC_EVERY)

    def _connect_panels(self) -> None:
        commands = self.commands
        self.header.renamed.connect(commands.maps.rename_workbook)
        self.header.export_button.clicked.connect(self.menus.qt["file.export"].trigger)
        share = self.menus.qt["session.share"]
        self.header.share_button.clicked.connect(share.trigger)
        share.enabledChanged.connect(self.header.allow_share)
        commands.session.changed.connect(self.menus.refresh)
        self.header.find_button.clicked.connect(self.menus.qt["view.palette"].trigger)
        self.header.present_button.clicked.connect(self.menus.qt["view.present"].trigger)
        self.tabs.chosen.connect(self.session.show_map)
        self.tabs.renamed.connect(commands.maps.rename)
        self.tabs.moved.connect(commands.maps.move)
        self.tabs.menu_asked.connect(self._show_tab_menu)
        self.tabs.aim.clicked.connect(self.menus.qt["file.details"].trigger)
        self.strip.asked.connect(commands.dialogs.explain)
        self.inspector.selected.connect(self.sheet.select)
        self.inspector.map_renamed.connect(commands.maps.rename)
        self.inspector.finished.connect(self.sheet.focus)
        self.inspector.menu_asked.connect(self._show_step_menu)
        self.inspector.calendar_asked.connect(self.menus.qt["map.calendar"].trigger)
        self.table.selected.connect(lambda steps: self.sheet.select(*steps))
        self.table.calendar_asked.connect(self.menus.qt["map.calendar"].trigger)

    def tell(self, words: str, *choices: Choice, **kind: bool) -> None:
        """Show a message at the bottom left; its kinds are those of the card."""
        self.notice.tell(words, *choices, **kind)

    def strip_refresh(self) -> None:
        """Show the six figures as they are now."""
        source, calendar = self.session.quick, self.session.workbook.calendar
        gaps = gaps_of(self.session.stream, source)
        self.strip.show_figures(strip_figures(source, calendar, gaps))

    def _refresh(self) -> None:
        workbook = self.session.workbook
        self.header.show_name(workbook.title)
        names = {map_id: stream.name for map_id, stream in workbook.maps.items()}
        self.tabs.show_maps(names, self.session.map_id)
        self.tabs.aim.show_outcome(workbook.outcome)
        self.strip_refresh()
        self.menus.refresh()
        self._show_title()

    def _show_title(self) -> None:
        star = "*" if self.keeper.has_unsaved_work else ""
        self.setWindowTitle(f"{star}{self.keeper.name} \u2013 vsmap")

    def _show_selection(self, ids: tuple[str, ...]) -> None:
        self.inspector.show_selection(ids)
        self.table.show_selection(with_steps_inside(self.session.stream, ids))
        self.menus.refresh()

    def _show_zoom(self) -> None:
        self.zoom.show_zoom(self.sheet.editor.viewport.share)

    def _show_sheet_menu(self, at: QPoint) -> None:
        menu = self.menus.pop_up(at, *menu_for(len(self.sheet.editor.selection.ids)))
        self.commands.clipboard.menu_opened(at, menu)

    def _show_step_menu(self, at: QPoint) -> None:
        self.menus.pop_up(at, *STEP_MENU)

    def _show_tab_menu(self, _map_id: str, at: QPoint) -> None:
        self.menus.pop_up(at, *TAB_MENU)

    def _hold_canvas(self) -> None:
        self.area.hold(self.sheet.canvas)
        self.menus.move_keys(self.sheet.canvas)
        self.area.arrange()

    def _hint_once(self) -> None:
        """Say on the first empty sheet how it begins, and never again."""
        if not (self.settings.hint_seen or self.session.stream.steps or self.notice.isVisible()):
            self.settings.hint_seen = True
            join = Choice(said("Join a session\u2026"), self.menus.qt["session.join"].trigger)
            self.tell(said(HINT), join)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """It is shown."""
        super().showEvent(event)
        self._hint_once()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """It has another size."""
        super().resizeEvent(event)
        self.table.fit(self.height())
        self.room.fit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Ask about unsaved changes, then go."""
        if not self.commands.files.may_leave():
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self.settings.table_open = self.table.is_open
        self.settings.flush()
        self.together.close()
        self._background.finish()
        self.keeper.let_go()
        event.accept()
