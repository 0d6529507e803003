"""A column of widgets with the inspector's margins and gaps."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vsmap.app.fields.words import hairline

SIDE = 20


class Section(QWidget):
    """A part of a panel between two hairlines: widgets one under another."""

    def __init__(self, *parts: QWidget, gap: int = 8, line: bool = True) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if line:
            column.addWidget(hairline())
        inside = QVBoxLayout()
        inside.setContentsMargins(SIDE, 14, SIDE, 14)
        inside.setSpacing(gap)
        for part in parts:
            inside.addWidget(part)
        column.addLayout(inside)


def side_by_side(*parts: QWidget, gap: int = 12) -> QWidget:
    """Widgets of equal width beside one another."""
    row_widget = QWidget()
    row = QHBoxLayout(row_widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for part in parts:
        row.addWidget(part, 1)
    return row_widget
