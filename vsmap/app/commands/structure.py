"""Collapsed runs, sub-streams and lanes: what the menus ask about the build of a map."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from vsmap.app.session import Session
from vsmap.app.sheet import ShownSheet
from vsmap.editor import lane_commands, structure_commands
from vsmap.editor.editor import Editor
from vsmap.editor.edits.lanes import set_lanes
from vsmap.editor.edits.sub_streams import link_sub_stream, parent_of
from vsmap.model.ids import MapId, StepId
from vsmap.model.placement import Point
from vsmap.model.value_stream import LanesBy


class StructureCommands:
    """Calls the editor's verbs on the sheet at hand, and shows the maps behind steps."""

    def __init__(self, session: Session, sheet: ShownSheet) -> None:
        self._session = session
        self._sheet = sheet

    @property
    def _editor(self) -> Editor:
        self._sheet.focus()
        return self._sheet.editor

    def collapse(self) -> None:
        """Draw the selected steps as one box."""
        structure_commands.collapse_selected(self._editor)

    def can_collapse(self) -> bool:
        """Whether several steps are selected."""
        return structure_commands.has_steps_to_collapse(self._sheet.editor)

    def open(self) -> None:
        """Draw the steps of the selected box one by one."""
        structure_commands.open_selected(self._editor)

    def can_open(self) -> bool:
        """Whether a collapsed box is selected."""
        return structure_commands.has_collapsed_box(self._sheet.editor)

    def open_all(self) -> None:
        """Draw every step on its own."""
        structure_commands.open_all(self._editor)

    def can_open_all(self) -> bool:
        """Whether the map has a collapsed box."""
        return structure_commands.has_any_collapsed(self._sheet.editor)

    def open_sub_stream(self) -> None:
        """Show the map that stands behind the selected step."""
        sub = structure_commands.sub_stream_of_selected(self._editor)
        if sub is not None:
            self._session.show_map(sub)

    def can_open_sub_stream(self) -> bool:
        """Whether a map stands behind the selected step."""
        return structure_commands.sub_stream_of_selected(self._sheet.editor) is not None

    def make_sub_stream(self) -> None:
        """Make a map of the selected step and show it."""
        made = structure_commands.make_sub_stream(self._editor)
        if made is not None:
            self._session.show_map(made)

    def can_make_sub_stream(self) -> bool:
        """Whether a step is selected behind which no map stands yet."""
        editor = self._sheet.editor
        step = structure_commands.step_for_sub_stream(editor)
        return step is not None and not self.can_open_sub_stream()

    def link_sub_stream(self) -> None:
        """Ask which other map stands behind the selected step."""
        menu = self.maps_to_link()
        box = self._sheet.editor.selected_box()
        if box is not None:
            corner = self._sheet.editor.viewport.to_pixels(Point(box.x, box.bottom))
            canvas = self._sheet.canvas
            menu.exec(canvas.mapToGlobal(QPoint(round(corner.x), round(corner.y))))
        menu.deleteLater()

    def maps_to_link(self) -> QMenu:
        """The other maps of the workbook, each of which links itself when it is chosen."""
        menu = QMenu(self._sheet.canvas)
        step = structure_commands.step_for_sub_stream(self._sheet.editor)
        for other in self._session.workbook.maps.values():
            if step is not None and other.id != self._session.map_id:
                name = other.name.replace("&", "&&")
                menu.addAction(name).triggered.connect(partial(self._link, step, other.id))
        return menu

    def can_link_sub_stream(self) -> bool:
        """Whether a step is selected and the workbook has another map."""
        step = structure_commands.step_for_sub_stream(self._sheet.editor)
        return step is not None and len(self._session.workbook.maps) > 1

    def _link(self, step: StepId, other: MapId) -> None:
        map_id = self._session.map_id
        self._session.keep(lambda document: link_sub_stream(document, map_id, step, other))

    def unlink_sub_stream(self) -> None:
        """Let the selected step stand for itself again."""
        structure_commands.unlink_sub_stream(self._editor)

    def show_parent(self) -> None:
        """Show the map whose step opens this one, that step selected."""
        parent = parent_of(self._session.workbook, self._session.map_id)
        if parent is not None:
            self._session.show_map(parent[0])
            self._sheet.select(parent[1])

    def has_parent(self) -> bool:
        """Whether a step of another map opens this one."""
        return parent_of(self._session.workbook, self._session.map_id) is not None

    def use_lanes(self, lanes: LanesBy) -> None:
        """Draw the map in lanes: an edit of the map."""
        map_id = self._session.map_id
        if self._session.keep(lambda document: set_lanes(document, map_id, lanes)):
            self._editor.fit()

    def uses_lanes(self, lanes: LanesBy) -> bool:
        """Whether the map shown stands in these lanes."""
        return self._session.stream.lanes is lanes

    def rename_lane(self) -> None:
        """Type another name for the lane of the selected step."""
        lane_commands.rename_lane(self._editor)

    def can_rename_lane(self) -> bool:
        """Whether the map has lanes and a step of one is selected."""
        return lane_commands.lane_of_selected(self._sheet.editor) is not None
