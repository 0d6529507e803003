"""The inspector on the right: the selected step, flow or note, else the map."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.coming import brighten
from vsmap.app.look.metrics import carry
from vsmap.app.panels.map_panel import MapPanel
from vsmap.app.panels.only_read import let_read
from vsmap.app.panels.typed_by import FieldEdges, TypedBy
from vsmap.app.session import Session
from vsmap.model.ids import FlowId, NoteId, PhotoId, RunId, StepId
from vsmap.model.value_stream import NoteKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vsmap.app.fields.identity import FieldPlace
    from vsmap.app.panels.comment_panel import CommentPanel
    from vsmap.app.panels.flow_panel import FlowPanel
    from vsmap.app.panels.note_panel import NotePanel
    from vsmap.app.panels.photo_panel import PhotoPanel
    from vsmap.app.panels.run_panel import RunPanel
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
    map_renamed = Signal(str, str)
    finished = Signal()

    def __init__(
        self, session: Session, appearance: Appearance, author: Callable[[], str] = str
    ) -> None:
        super().__init__()
        self.setProperty("place", "inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._session = session
        self._appearance = appearance
        self._author = author
        self._ids: tuple[str, ...] = ()
        self._places: dict[QWidget, QScrollArea] = {}
        self.cover: QWidget | None = None
        self._barred = ""
        self._stack = QStackedWidget()
        self._edges = FieldEdges(self, appearance)
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

        panel = NotePanel(self._session, self._appearance)
        self._take_in(panel)
        return panel

    @cached_property
    def run_panel(self) -> RunPanel:
        """The panel of a collapsed run of steps."""
        from vsmap.app.panels.run_panel import RunPanel

        panel = RunPanel(self._session, self._appearance)
        panel.selected.connect(self.selected)
        panel.finished.connect(self.finished)
        self._take_in(panel)
        return panel

    @cached_property
    def comment_panel(self) -> CommentPanel:
        """The panel of the comments on something."""
        from vsmap.app.panels.comment_panel import CommentPanel

        panel = CommentPanel(self._session, self._author)
        panel.selected.connect(self.selected)
        self._take_in(panel)
        return panel

    @cached_property
    def photo_panel(self) -> PhotoPanel:
        """The panel of a picture."""
        from vsmap.app.panels.photo_panel import PhotoPanel

        panel = PhotoPanel(self._session, self._appearance)
        self._take_in(panel)
        return panel

    @cached_property
    def several_panel(self) -> SeveralPanel:
        """The panel of several selected records."""
        from vsmap.app.panels.several_panel import SeveralPanel

        panel = SeveralPanel(self._session, self._appearance)
        panel.finished.connect(self.finished)
        self._take_in(panel)
        return panel

    @cached_property
    def map_panel(self) -> MapPanel:
        """The panel of the map."""
        panel = MapPanel(self._session, self._appearance)
        panel.selected.connect(self.selected)
        panel.calendar_asked.connect(self.calendar_asked)
        panel.renamed.connect(self.map_renamed)
        self._take_in(panel)
        return panel

    def _take_in(self, panel: QWidget) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(panel)
        carry(area)
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

    def bar(self, why: str) -> None:
        """Let records only be read, and say why; nothing: they can be written again."""
        self._barred = why
        if not why:  # Panels may then close fields of their own.
            for panel in self._places:
                let_read(panel, "")
        self.refresh()

    def cover_with(self, panel: QWidget | None) -> None:
        """Show another panel, such as the history, over whatever is selected; None: no longer."""
        if panel is not None and panel not in self._places:
            self._take_in(panel)
        is_new, self.cover = self.cover is not panel, panel
        self.refresh()
        if is_new:
            brighten(self._stack, self._appearance)

    def refresh(self) -> None:
        """Show the selected record as it is now."""
        panel = self._show()
        self._stack.setCurrentWidget(self._places[panel])
        if panel is not self.cover:
            let_read(panel, self._barred)
        self._edges.refresh()

    def show_typing(self, typing: Mapping[FieldPlace, TypedBy]) -> None:
        """Show which fields somebody else types into."""
        self._edges.show_typing(typing)

    def refresh_figures(self) -> None:
        """Show figures that came a moment later."""
        shown = self.shown
        if isinstance(shown, _ShowsFigures):
            shown.show_figures()

    def _show(self) -> QWidget:
        """Fill the panel that fits what is selected and return it."""
        if self.cover is not None:
            return self.cover
        stream = self._session.stream
        parts = (stream.steps, stream.flows, stream.notes, stream.photos, stream.runs)
        known = [record for record in self._ids if any(record in part for part in parts)]
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
        if (run := stream.runs.get(RunId(record))) is not None:
            self.run_panel.show_run(run)
            return self.run_panel
        return self._show_remark(record) or self._show_map()

    def _show_remark(self, record: str) -> QWidget | None:
        """Fill the panel of a comment, note or picture; None if it is none of them."""
        stream = self._session.stream
        note, photo = stream.notes.get(NoteId(record)), stream.photos.get(PhotoId(record))
        if note is not None and note.kind is NoteKind.COMMENT:
            self.comment_panel.show_comment(note)
            return self.comment_panel
        if note is not None:
            self.note_panel.show_note(note)
            return self.note_panel
        if photo is not None:
            self.photo_panel.show_photo(photo)
            return self.photo_panel
        return None

    def _show_map(self) -> QWidget:
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
