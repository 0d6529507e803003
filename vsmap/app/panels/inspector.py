"""The inspector on the right: the selected step, flow or note, else the map."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.map_panel import MapPanel
from vsmap.app.session import Session
from vsmap.model.ids import FlowId, NoteId, StepId

if TYPE_CHECKING:
    from vsmap.app.panels.flow_panel import FlowPanel
    from vsmap.app.panels.note_panel import NotePanel
    from vsmap.app.panels.several_panel import SeveralPanel
    from vsmap.app.panels.step_panel import StepPanel

WIDTH = 288


class Inspector(QWidget):
    """Shows one panel at a time and keeps it up to date.

    `selected` wants another record selected, `menu_asked` the menu of the step shown,
    `finished` follows Enter or Escape in a field.
    """

    selected = Signal(str)
    menu_asked = Signal(QPoint)
    calendar_asked = Signal()
    finished = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("place", "inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._session = session
        self._appearance = appearance
        self._ids: tuple[str, ...] = ()
        self._places: dict[QWidget, QScrollArea] = {}
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._stack)
        session.changed.connect(self.refresh)
        session.figures_came.connect(self.refresh_figures)

    @cached_property
    def step_panel(self) -> StepPanel:
        """The panel of a step; panels are made when they are first shown."""
        from vsmap.app.panels.step_panel import StepPanel

        panel = StepPanel(self._session, self._appearance)
        panel.selected.connect(self.selected)
        panel.menu_asked.connect(self.menu_asked)
        panel.finished.connect(self.finished)
        self._take_in(panel)
        return panel

    @cached_property
    def flow_panel(self) -> FlowPanel:
        """The panel of a flow."""
        from vsmap.app.panels.flow_panel import FlowPanel

        panel = FlowPanel(self._session, self._appearance)
        panel.finished.connect(self.finished)
        self._take_in(panel)
        return panel

    @cached_property
    def note_panel(self) -> NotePanel:
        """The panel of a note."""
        from vsmap.app.panels.note_panel import NotePanel

        panel = NotePanel(self._session)
        self._take_in(panel)
        return panel

    @cached_property
    def several_panel(self) -> SeveralPanel:
        """The panel of several selected records."""
        from vsmap.app.panels.several_panel import SeveralPanel

        panel = SeveralPanel(self._session)
        self._take_in(panel)
        return panel

    @cached_property
    def map_panel(self) -> MapPanel:
        """The panel of the map."""
        panel = MapPanel(self._session, self._appearance)
        panel.selected.connect(self.selected)
        panel.calendar_asked.connect(self.calendar_asked)
        self._take_in(panel)
        return panel

    def _take_in(self, panel: QWidget) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(panel)
        self._stack.addWidget(area)
        self._places[panel] = area

    def show_selection(self, ids: tuple[str, ...]) -> None:
        """Show what is selected."""
        shown = self.shown
        if ids != self._ids and isinstance(shown, _HoldsTyping):
            shown.put_aside()
        self._ids = ids
        self.refresh()

    @property
    def shown(self) -> QWidget | None:
        """The panel shown; None before the first."""
        here = self._stack.currentWidget()
        return next((panel for panel, area in self._places.items() if area is here), None)

    def refresh(self) -> None:
        """Show the selected record as it is now."""
        self._stack.setCurrentWidget(self._places[self._show()])

    def refresh_figures(self) -> None:
        """Show figures that came a moment later."""
        shown = self.shown
        if isinstance(shown, _ShowsFigures):
            shown.show_figures()

    def _show(self) -> QWidget:
        """Fill the panel that fits what is selected and return it."""
        stream = self._session.stream
        known = [
            i for i in self._ids if i in stream.steps or i in stream.flows or i in stream.notes
        ]
        if len(known) > 1:
            self.several_panel.show_ids(tuple(known))
            return self.several_panel
        record = known[0] if known else ""
        if (step := stream.steps.get(StepId(record))) is not None:
            self.step_panel.show_step(step)
            return self.step_panel
        if (flow := stream.flows.get(FlowId(record))) is not None:
            self.flow_panel.show_flow(flow)
            return self.flow_panel
        if (note := stream.notes.get(NoteId(record))) is not None:
            self.note_panel.show_note(note)
            return self.note_panel
        self.map_panel.show_map()
        return self.map_panel


@runtime_checkable
class _HoldsTyping(Protocol):
    """A panel with fields one may be typing in."""

    def put_aside(self) -> None:
        """Keep what is being typed."""


@runtime_checkable
class _ShowsFigures(Protocol):
    """A panel with figures that may come later."""

    def show_figures(self) -> None:
        """Show the figures that are known now."""
