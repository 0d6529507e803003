"""The shortcut sheet: every action with its key, made from the list of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vsmap.app.actions import Action, ActionList, Menu, shortcut_told
from vsmap.app.dialogs.frame import Frame
from vsmap.app.fields.words import labelled

_COLUMNS = ((Menu.FILE, Menu.EDIT, Menu.HELP), (Menu.MAP,), (Menu.STEP,), (Menu.VIEW,))
MORE_KEYS = (
    ("Walk to the next step", "Arrows"),
    ("Connected step that way", "Ctrl Arrow"),
    ("Nudge", "Alt Arrow"),
    ("Type its process time", "0 \u2013 9"),
    ("Keep what was typed", "Enter"),
    ("Next number", "Tab"),
    ("As it was", "Esc"),
    ("Pan", "Space drag"),
    ("Zoom at the pointer", "Ctrl wheel"),
)
"""Keys the sheet reads that are no menu entry."""


class ShortcutSheet(Frame):
    """Lists the keys by menu."""

    def __init__(self, parent: QWidget | None, actions: ActionList) -> None:
        super().__init__(parent, "Keys")
        columns = QHBoxLayout()
        columns.setSpacing(28)
        for menus in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(16)
            for menu in menus:
                column.addWidget(_table(menu.value, _rows(actions.of(menu))))
            if Menu.MAP in menus:
                column.addWidget(_table("On the sheet", MORE_KEYS))
            column.addStretch()
            columns.addLayout(column)
        inside = QWidget()
        inside.setLayout(columns)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumSize(inside.sizeHint().width() + 24, min(inside.sizeHint().height(), 600))
        self.body.addWidget(area)
        self.add_buttons(self.primary_button("Close"))


def _rows(actions: tuple[Action, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((a.text, shortcut_told(a.shortcut)) for a in actions if a.shortcut)


def _table(title: str, rows: tuple[tuple[str, str], ...]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    grid.addWidget(labelled(title, "section"), 0, 0, 1, 2)
    for row, (words, key) in enumerate(rows, start=1):
        grid.addWidget(labelled(words, "quiet"), row, 0)
        grid.addWidget(labelled(key, "key"), row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return holder
