"""The inspector of one flow: its wait or inventory, its share, how work is handed on, its label."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vsmap.app.fields.identity import identify
from vsmap.app.fields.reading import COUNT, SHARE, TIME
from vsmap.app.fields.segments import Segments
from vsmap.app.fields.understanding import Understanding
from vsmap.app.fields.words import WordField, labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.column import Section, side_by_side
from vsmap.app.panels.inspector_words import flow_title, kind_told
from vsmap.app.panels.measure_row import MeasureRow
from vsmap.app.panels.payoff_bars import PayoffBars
from vsmap.app.panels.payoffs import flow_payoffs
from vsmap.app.panels.standing import StandingControl
from vsmap.app.session import Session
from vsmap.editor.edits.flows import set_flow
from vsmap.model.flows import Flow, FlowKind, HandOver
from vsmap.model.ids import FlowId
from vsmap.model.language import phrase, said

_KINDS = {
    FlowKind.FORWARD.value: phrase("Forward"),
    FlowKind.REWORK.value: phrase("Rework"),
    FlowKind.INFORMATION.value: phrase("Info"),
}
_HAND_OVERS = {
    HandOver.PUSH.value: phrase("Push"),
    HandOver.PULL.value: phrase("Pull"),
    HandOver.FIFO.value: phrase("FIFO"),
}


class FlowPanel(QWidget):
    """Shows and edits one flow."""

    finished = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._flow = FlowId("")
        self.title = labelled("", "panel-title")
        self.title.setWordWrap(True)
        self._told = labelled("", "quiet")
        self.kind = Segments(said("Kind of flow"), _KINDS, appearance)
        self.hand_over = Segments(said("How work is handed on"), _HAND_OVERS, appearance)
        self.label = WordField(said("Label"), placeholder=said("Words on the arrow"))
        self.standing = StandingControl(appearance)
        self.payoffs = PayoffBars(appearance)
        self._make_rows(appearance)
        self._arrange()
        self._connect()

    def _make_rows(self, appearance: Appearance) -> None:
        row = partial(MeasureRow, self._session, appearance)
        shared = Understanding()
        self.wait = row(said("Wait"), TIME, key="W", always_echo=True)
        self.inventory = row(said("Inventory"), COUNT, understanding=shared)
        self.share = row(said("Share"), SHARE, understanding=shared)
        self._rows = {"wait": self.wait, "inventory": self.inventory, "share": self.share}
        self.inventory.field.setToolTip(said("Pieces waiting; the wait is then inventory / demand"))
        self.share.field.setToolTip(said("Of a choice or of rework; blank lets every branch run"))

    def _arrange(self) -> None:
        self._waiting = Section(
            self.wait.column, self.wait.understanding, self.standing, line=False
        )
        pair = side_by_side(self.inventory.column, self.share.column)
        self._numbers = Section(pair, self.inventory.understanding)
        self._handing = Section(labelled(said("Handed on by"), "label"), self.hand_over, gap=4)
        self._paying = Section(
            labelled(said("If halved, lead time falls by"), "section"), self.payoffs, gap=4
        )
        kind = Section(labelled(said("Kind"), "label"), self.kind, gap=4)
        words = Section(labelled(said("Label"), "label"), self.label, gap=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addWidget(Section(self.title, self._told, gap=4, line=False))
        for part in (self._waiting, self._numbers, self._paying, self._handing, kind, words):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda kind: self._set(kind=FlowKind(kind)))
        self.hand_over.chosen.connect(lambda way: self._set(hand_over=HandOver(way)))
        self.label.kept.connect(lambda label: self._set(label=label))
        self.standing.changed.connect(lambda wait: self._set(wait=wait))
        for row in self._rows.values():
            row.finished.connect(self.finished)

    def show_flow(self, flow: Flow) -> None:
        """Show a flow, or the same one as it is now."""
        self._flow = flow.id
        moves = flow.kind is not FlowKind.INFORMATION
        self.title.setText(flow_title(self._session.stream, flow))
        self._told.setText(kind_told(flow))
        for name, row in self._rows.items():
            row.show_measure(flow.id, getattr(flow, name), self._writer(name))
            identify(row.field, flow.id, name)
        self.standing.show_measure(flow.wait)
        self.kind.show_value(flow.kind.value)
        self.hand_over.show_value(flow.hand_over.value)
        self.label.show_words(flow.label)
        identify(self.label, flow.id, "label")
        self._waiting.setVisible(moves)
        self._numbers.setVisible(moves)
        self._handing.setVisible(flow.kind is FlowKind.FORWARD)
        self.show_figures()

    def show_figures(self) -> None:
        """Show what halving the wait would pay, as far as it is worked out."""
        rows = flow_payoffs(self._session, self._flow)
        self._paying.setVisible(bool(rows))
        self.payoffs.show_rows(rows)

    def put_aside(self) -> None:
        """Keep what is being typed, before something else is shown."""
        for row in self._rows.values():
            row.put_aside()

    def _writer(self, name: str) -> Any:
        map_id, flow = self._session.map_id, self._flow
        return lambda document, value: set_flow(document, map_id, flow, **{name: value})

    def _set(self, **fields: Any) -> None:
        map_id, flow = self._session.map_id, self._flow
        self._session.keep(lambda document: set_flow(document, map_id, flow, **fields))
