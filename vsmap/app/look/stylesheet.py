"""The window's one stylesheet, built from the theme. Sizes are pixels at 100 % and are scaled here.

Widgets say what they are by their `role` property (`title`, `label`, `primary` ...).
"""

from __future__ import annotations

import re
from string import Template

from vsmap.app.look.palette import Palette, mixed
from vsmap.canvas.scale import scale, scaled
from vsmap.canvas.typeface import FAMILY, POINTS_PER_PIXEL
from vsmap.drawing.primitives import Ink

_PIXELS = re.compile(r"\b(\d+)px")
_LINE = 2
"""Lines up to so many pixels stay as thin as they are."""

ECHO, LABEL, BODY, TITLE, PANEL_TITLE, FIGURE = 12.0, 12.5, 13.5, 15.0, 17.0, 21.0
SPOKEN = 36.0
"""What is read out across a room."""


def stylesheet(palette: Palette) -> str:
    """Every rule of the window in one theme's colours."""
    words = {ink.name.lower(): palette.css(ink) for ink in Ink}
    words |= {"hover": palette.hover(), "sunken_hover": palette.hover(Ink.SUNKEN)}
    words |= {"primary_hover": _towards(palette), "family": FAMILY}
    words |= {
        name: f"{pixels * POINTS_PER_PIXEL * scale():.3f}pt"
        for name, pixels in {
            "echo": ECHO,
            "label": LABEL,
            "body": BODY,
            "title": TITLE,
            "panel_title": PANEL_TITLE,
            "figure": FIGURE,
            "spoken": SPOKEN,
        }.items()
    }
    rules = Template(_TEXT + _CONTROLS + _FIELDS + _PLACES + _LISTS).substitute(words)
    return _PIXELS.sub(_carried, rules)


def _carried(size: re.Match[str]) -> str:
    """A size of the rules as shown now; lines stay as thin as they are."""
    pixels = int(size[1])
    return f"{pixels if pixels <= _LINE else scaled(pixels)}px"


def _towards(palette: Palette) -> str:
    """The primary button under the pointer: ink with a little surface in it."""
    return mixed(palette.colour(Ink.INK), palette.colour(Ink.SURFACE), 0.15).name()


_TEXT = """
QWidget { font-family: "$family"; font-size: $body; color: $ink; }
QLabel { background: transparent; }
QLabel[role="label"], QLabel[role="note"] { color: $ink2; font-size: $label; }
QLabel[role="echo"] { color: $ink2; font-size: $echo; }
QLabel[role="quiet"] { color: $ink2; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="title"] { font-size: $title; font-weight: 600; }
QLabel[role="panel-title"] { font-size: $panel_title; font-weight: 600; }
QLabel[role="figure"] { font-size: $figure; font-weight: 600; }
QLabel[role="spoken"] { font-size: $spoken; font-weight: 600; }
QLabel[role="error"] { color: $error; font-size: $label; }
QLabel[role="key"] { border: 1px solid $hairline; border-radius: 6px; padding: 1px 6px;
  color: $ink2; background: $surface; font-size: $label; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 5px 8px;
  font-size: $label; }
"""

_CONTROLS = """
QPushButton, QToolButton { outline: none; }
QPushButton { background: $surface; border: 1px solid $hairline; border-radius: 8px;
  padding: 0 14px; min-height: 34px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:disabled { color: $ink3; }
QPushButton[role="primary"] { background: $ink; color: $surface; border: 1px solid $ink;
  font-weight: 600; }
QPushButton[role="primary"]:hover { background: $primary_hover; }
QPushButton[role="primary"]:disabled { background: $sunken; color: $ink3; border-color: $hairline; }
QPushButton[role="chip"] { background: $sunken; border: 1px solid $sunken; border-radius: 6px;
  padding: 0 8px; min-height: 22px; }
QPushButton[role="chip"]:hover { background: $sunken_hover; }
QPushButton[role="plain"] { background: transparent; border: 1px solid transparent;
  padding: 0 8px; text-align: left; }
QPushButton[role="plain"]:hover { background: $hover; }
QPushButton[role="bar"] { background: transparent; border: 1px solid transparent; padding: 0 6px;
  min-height: 24px; border-radius: 6px; color: $ink2; font-weight: 400; }
QPushButton[role="bar"]:hover { background: $sunken; }
QPushButton[role="bar"][strong="true"] { color: $ink; font-weight: 600; }
QPushButton[role="input"] { background: transparent; border: none; padding: 0; min-height: 24px;
  text-align: left; font-weight: 400; color: $ink2; }
QPushButton[role="input"]:hover { color: $accent; text-decoration: underline; }
QPushButton[role="zoom"] { background: transparent; border: 1px solid transparent; padding: 0;
  min-height: 32px; }
QPushButton[role="zoom"]:hover { background: $sunken; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 8px;
  min-width: 32px; min-height: 32px; padding: 0; }
QToolButton:hover { background: $sunken; }
QToolButton:checked { background: $accent_tint; }
QLineEdit QToolButton, QLineEdit QToolButton:hover { background: transparent; border: none;
  min-width: 0; min-height: 0; }
QToolButton::menu-indicator { image: none; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QDoubleSpinBox {
  background: $surface; border: 1px solid $edge; border-radius: 8px;
  padding: 0 9px; min-height: 32px; selection-background-color: $accent_tint;
  selection-color: $ink; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $ink3; }
QPlainTextEdit { padding: 5px 6px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QDateEdit:hover { border-color: $ink2; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QDoubleSpinBox:focus { border-color: $accent; }
QTableView QLineEdit:focus { border: 2px solid $accent; padding: 0 8px; }
QLineEdit[refused="true"], QLineEdit[refused="true"]:focus { border: 2px solid $error;
  padding: 0 8px; }
QLineEdit[role="name"] { border-color: transparent; background: transparent; padding: 0 7px;
  font-size: $panel_title; font-weight: 600; }
QLineEdit[role="name"]:hover { border-color: $hairline; }
QLineEdit[role="name"]:focus { border-color: $accent; background: $surface; }
QLineEdit[role="quiet"] { border-color: transparent; background: transparent; color: $ink2;
  padding: 0 7px; }
QLineEdit[role="quiet"]:hover { border-color: $hairline; }
QLineEdit[role="quiet"]:focus { border-color: $accent; background: $surface; color: $ink; }
QLineEdit[role="header-name"] { border-color: transparent; background: transparent;
  font-size: $title; font-weight: 600; padding: 0 7px; }
QLineEdit[role="header-name"]:hover { border-color: $hairline; }
QLineEdit[role="header-name"]:focus { border-color: $accent; }
QLineEdit[role="palette"], QLineEdit[role="palette"]:hover, QLineEdit[role="palette"]:focus {
  border: none; background: transparent; padding: 0 6px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; outline: 0;
  selection-background-color: $accent_tint; selection-color: $ink; }
QSpinBox QLineEdit { border: none; padding: 0 9px; min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QComboBox { padding-right: 28px; }
"""

_PLACES = """
QMainWindow, QDialog, QWidget[place="surface"], QFrame[place="surface"] { background: $surface; }
QWidget[place="header"] { background: $surface; }
QWidget[place="tabs"] { background: $surface; border-bottom: 1px solid $hairline; }
QWidget[place="standing"] { background: $sunken; border-bottom: 1px solid $hairline; }
QWidget[place="inspector"] { background: $surface; border-left: 1px solid $hairline; }
QWidget[place="strip"], QWidget[place="table-bar"] { background: $surface;
  border-top: 1px solid $hairline; }
QFrame[place="floating"] { background: $surface; border: 1px solid $hairline;
  border-radius: 12px; }
QFrame[place="popup"] { background: $surface; border: 1px solid $edge; border-radius: 0; }
QFrame[place="hairline"] { background: $hairline; border: none; }
QFrame[place="divider"] { background: $hairline; border: none; }
QFrame[place="notice"] { background: $surface; border: 1px solid $hairline; border-radius: 12px; }
QFrame[place="notice"][grave="true"] { border: 2px solid $error; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 2px; min-height: 28px;
  min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_LISTS = """
QMenu { background: $surface; border: 1px solid $hairline; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 6px; min-height: 20px; }
QMenu::item:selected { background: $sunken; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $hairline; margin: 6px 4px; }
QMenu::icon { padding-left: 8px; }
QTableView, QListView { background: $surface; border: none; gridline-color: $hairline;
  selection-background-color: $accent_tint; selection-color: $ink; outline: 0; }
QTableView::item { padding: 0 8px; }
QTableView::item:focus { border: 2px solid $accent; }
QTableView QLineEdit { border-radius: 0; min-height: 0; }
QListView[place="nearby"] { border: 1px solid $hairline; border-radius: 8px; padding: 4px; }
QListView[place="nearby"]::item:hover { background: $hover; }
QListView[place="nearby"]::item:disabled { color: $ink2; background: transparent; }
QListView[place="nearby"]::item:selected { background: $accent_tint; color: $ink; }
QListView[place="found"] { background: transparent; }
QListView[place="found"]::item { padding: 0; border: none; background: transparent; }
QListView::item { padding: 8px; border-radius: 8px; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $ink2; font-size: $label; border: none;
  border-bottom: 1px solid $hairline; padding: 0 8px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }
QTableCornerButton::section { background: $surface; border: none; }
"""
