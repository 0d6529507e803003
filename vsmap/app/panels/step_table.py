"""The step table below the sheet: a bar that opens to all steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.coming import brighten
from vsmap.app.look.metrics import SIZES_ITSELF
from vsmap.app.panels.map_panel import calendar_told
from vsmap.app.panels.table_bar import BAR_HEIGHT, TableBar
from vsmap.app.session import Session
from vsmap.canvas.scale import scaled
from vsmap.model.ids import StepId
from vsmap.model.language import said
from vsmap.model.steps import StepKind

if TYPE_CHECKING:
    from vsmap.app.fields.identity import FieldPlace
    from vsmap.app.panels.step_grid import StepGrid
    from vsmap.app.panels.typed_by import TypedBy

OPEN_PART = 0.4
_LEFT = 15


class StepTable(QWidget):
    """Bar and table. `selected` tells the steps chosen in it."""

    selected = Signal(tuple)
    calendar_asked = Signal()

    def __init__(
        self, session: Session, appearance: Appearance, order: Callable[[], tuple[StepId, ...]]
    ) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._order = order
        self._selection: tuple[str, ...] = ()
        self._typing: Mapping[FieldPlace, TypedBy] = {}
        self._grid: StepGrid | None = None
        self.bar = TableBar(appearance)
        self.setProperty(SIZES_ITSELF, True)  # noqa: FBT003  (Qt's own signature)
        appearance.resized.connect(lambda: self.fit(self.window().height()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        self._below = QHBoxLayout()
        self._below.setContentsMargins(_LEFT, 0, 0, 0)
        column.addLayout(self._below, 1)
        self._connect()
        self._refresh_bar()

    @property
    def grid(self) -> StepGrid:
        """The table, made when it is first opened."""
        if self._grid is None:
            from vsmap.app.panels.step_grid import StepGrid

            self._grid = StepGrid(self._session, self._appearance, self._order)
            self._grid.selected.connect(self.selected)
            self._grid.refusal_shown.connect(self.bar.show_trouble)
            self._grid.show_typing(self._typing)
            self._grid.hide()
            self._below.addWidget(self._grid)
        return self._grid

    def _connect(self) -> None:
        self.bar.opener.toggled.connect(self.set_open)
        self.bar.calendar.clicked.connect(self.calendar_asked)
        self._session.changed.connect(self.refresh)
        self._session.figures_came.connect(self._refresh_bar)

    @property
    def is_open(self) -> bool:
        """Whether the table is shown."""
        return self._grid is not None and self._grid.isVisibleTo(self)

    def set_open(self, is_open: bool) -> None:
        """Open or close the table."""
        self.bar.opener.setChecked(is_open)
        self.bar.refresh_icons()
        is_new = is_open and not self.is_open
        if is_open or self._grid is not None:
            self.grid.setVisible(is_open)
        if is_new:
            brighten(self.grid, self._appearance)
        self.fit(self.window().height())
        if is_open:
            self.grid.steps.refresh()
            self.grid.show_selection(self._selection)
        else:
            self.bar.show_trouble("")

    def has_cells(self) -> bool:
        """Whether cells of the open table are selected."""
        return self.is_open and self.grid.cells.is_any()

    def fill_down(self) -> None:
        """Give the selected cells what stands above them."""
        self.grid.cells.fill_down()

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        self.grid.cells.clear()

    def fit(self, window_height: int) -> None:
        """Take 40 % of the window while open, else the height of the bar."""
        height = round(window_height * OPEN_PART) if self.is_open else scaled(BAR_HEIGHT)
        self.setFixedHeight(height)

    def refresh(self) -> None:
        """Show the steps as they are now."""
        self._refresh_bar()
        if self.is_open:
            self.grid.steps.refresh()

    def show_typing(self, typing: Mapping[FieldPlace, TypedBy]) -> None:
        """Show in which cells somebody else types."""
        self._typing = typing
        if self._grid is not None:
            self._grid.show_typing(typing)

    def show_selection(self, ids: tuple[str, ...]) -> None:
        """Mark the rows of the steps selected elsewhere."""
        self._selection = ids
        if self.is_open:
            self.grid.show_selection(ids)

    def _refresh_bar(self) -> None:
        workbook, quick = self._session.workbook, self._session.quick
        steps = sum(s.kind is StepKind.WORK for s in self._session.stream.steps.values())
        self.bar.counts.setText(counts_told(steps, quick.numbers_total - quick.numbers_known))
        self.bar.calendar.setText(f" {calendar_told(workbook.calendar)}")


def counts_told(steps: int, unknown: int) -> str:
    """`9 steps, 2 numbers unknown`."""
    told = said("{count} step|{count} steps", steps)
    if unknown == 0:
        return said("{steps}, every number known", steps=told) if steps else told
    return said(
        "{steps}, {count} number unknown|{steps}, {count} numbers unknown", unknown, steps=told
    )
