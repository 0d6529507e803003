"""The shortcut sheet: every action with its key, made from the list; a word finds one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vsmap.app.actions import ActionList, Menu, shortcut_told
from vsmap.app.dialogs.frame import Frame
from vsmap.app.fields.words import labelled
from vsmap.app.finding.matching import plain
from vsmap.app.look.metrics import SIZES_ITSELF
from vsmap.canvas.scale import scale, scaled
from vsmap.model.language import phrase, said

MORE_KEYS = (
    (phrase("Walk to the next step"), phrase("Arrows")),
    (phrase("First or last step"), phrase("Home, End")),
    (phrase("Connected step that way"), phrase("Ctrl Arrow")),
    (phrase("Nudge"), phrase("Alt Arrow")),
    (phrase("Type its process time"), "0 \u2013 9"),
    (phrase("Keep what was typed"), phrase("Enter")),
    (phrase("Next number"), phrase("Tab")),
    (phrase("As it was, let go, choose nothing"), phrase("Esc")),
    (phrase("Pan"), phrase("Space drag")),
    (phrase("Pan up and down"), phrase("Wheel")),
    (phrase("Pan sideways"), phrase("Shift wheel")),
    (phrase("Zoom at the pointer"), phrase("Ctrl wheel")),
    (phrase("Choose one more"), phrase("Shift click")),
    (phrase("Choose the next step as well"), phrase("Shift Arrow")),
    (phrase("Drag a copy"), phrase("Alt drag")),
    (phrase("Drag straight"), phrase("Shift drag")),
    (phrase("Drag past the guides, or into a flow"), phrase("Ctrl drag")),
    (phrase("The menu"), "F10"),
)
"""Keys the sheet and the window read that are no menu entry."""

_ROOM = QSize(1280, 800)
_AROUND = QSize(110, 250)
_MOST_COLUMNS = 4
_HEADING = 1.4
"""What a heading takes, in rows."""


class Row(NamedTuple):
    """A line of the sheet; a heading has no key."""

    words: str
    key: str


class ShortcutSheet(Frame):
    """Lists the keys by menu, in as many columns as there is room for."""

    def __init__(self, parent: QWidget | None, actions: ActionList) -> None:
        super().__init__(parent, said("Keys"))
        self._rows = tuple(_all_rows(actions))
        self._shown = QSize()
        room = parent.size() if parent is not None else _ROOM
        self._room = room.boundedTo(self.screen().availableSize()) - _AROUND * scale()
        self.field = QLineEdit()
        self.field.setAccessibleName(said("Find a key"))
        self.field.setPlaceholderText(said("Find a key"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._show)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setProperty(SIZES_ITSELF, True)  # noqa: FBT003  (Qt's own signature)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.field)
        self.body.addWidget(self.area)
        self.add_buttons(self.primary_button(said("Close")))
        self._show("")
        height = min(self._shown.height(), max(self._room.height(), 240))
        self.area.setMinimumSize(self._shown.width() + scaled(20), height)

    def _show(self, asked: str) -> None:
        """Show the rows that hold what was asked, under their headings."""
        rows = tuple(_found(self._rows, plain(asked).split()))
        if not rows:
            rows = (Row(said("No key is called that."), ""),)
        inside = _columns(rows, _MOST_COLUMNS)
        for count in range(_MOST_COLUMNS - 1, 0, -1):
            if inside.sizeHint().width() <= self._room.width():
                break
            inside = _columns(rows, count)
        self._shown = inside.sizeHint()
        self.area.setWidget(inside)


def _all_rows(actions: ActionList) -> Iterator[Row]:
    """Every menu with its actions; what the sheet reads itself stands before the help."""
    for menu in Menu:
        if menu is Menu.HELP:
            yield Row(said("On the sheet"), "")
            yield from (Row(said(words), said(key)) for words, key in MORE_KEYS)
        yield Row(menu.words, "")
        offered = (a for a in actions.of(menu) if a.shortcut)
        yield from (Row(said(a.text), shortcut_told(a.shortcut)) for a in offered)


def _found(rows: Sequence[Row], asked: Sequence[str]) -> Iterator[Row]:
    """The rows in which every word stands, each below its heading."""
    heading: Row | None = None
    for row in rows:
        if not row.key:
            heading = row
            continue
        text = plain(f"{row.words} {row.key}")
        if all(word in text for word in asked):
            if heading is not None:
                yield heading
                heading = None
            yield row


def _columns(rows: Sequence[Row], count: int) -> QWidget:
    """The rows in columns of about the same height; a heading never ends one."""
    inside = QWidget()
    across = QHBoxLayout(inside)
    across.setContentsMargins(0, 0, 12, 0)
    across.setSpacing(28)
    for taken in _shared(rows, count):
        column = QVBoxLayout()
        column.addWidget(_table(taken))
        column.addStretch()
        across.addLayout(column)
    return inside


def _shared(rows: Sequence[Row], count: int) -> list[list[Row]]:
    """The rows shared out evenly, a heading counting for what stands above it."""
    each = sum(_height(row) for row in rows) / count
    shares: list[list[Row]] = [[]]
    filled = 0.0
    for row in rows:
        needed = _height(row) / 2 if row.key else _HEADING + 1
        if shares[-1] and filled + needed > each and len(shares) < count:
            shares.append([])
            filled = 0.0
        shares[-1].append(row)
        filled += _height(row)
    return shares


def _height(row: Row) -> float:
    return 1.0 if row.key else _HEADING


def _table(rows: Sequence[Row]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    for place, row in enumerate(rows):
        if row.key:
            grid.addWidget(labelled(row.words, "quiet"), place, 0)
            grid.addWidget(labelled(row.key, "key"), place, 1, Qt.AlignmentFlag.AlignRight)
        else:
            heading = labelled(row.words, "section")
            heading.setContentsMargins(0, 10 if place else 0, 0, 0)
            grid.addWidget(heading, place, 0, 1, 2)
    grid.setColumnStretch(0, 1)
    return holder
