"""Carries sizes along with the size of type: fixed sizes, margins and gaps are written at 100 %.

`carry` brings a window, a dialog or a panel to the scale of the moment; it may be called as often
as one likes. What it meets for the first time is taken to be at 100 %; a size that was set later
went through `scaled`. A widget with the property `sizes_itself` is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QMainWindow, QSpacerItem, QWidget

from vsmap.canvas.scale import scale, scaled

SIZES_ITSELF = "sizes_itself"
_KNOWN, _SHOWN, _AT_SCALE = "sizes_at_100", "sizes_as_shown", "shown_at_scale"
_LINE = 2
"""Lines up to so many pixels stay as thin as they are."""

_MOST = 16_777_215
"""Qt's word for a size without a bound."""

_BY_RULES = ("_q_stylesheet_minw", "_q_stylesheet_minh", "_q_stylesheet_maxw", "_q_stylesheet_maxh")
"""Qt's notes of bounds that the stylesheet has set; those are scaled there."""

Sizes = list[int]


def icon_size(pixels: int) -> QSize:
    """The size of an icon that is so many pixels at 100 %."""
    return QSize(scaled(pixels), scaled(pixels))


def carry(*roots: QWidget) -> None:
    """Bring everything in these widgets to the scale of the moment."""
    for root in roots:
        for widget in (root, *root.findChildren(QWidget)):
            if not widget.property(SIZES_ITSELF):
                _carry_widget(widget)
        for layout in root.findChildren(QLayout):
            _carry_layout(layout)


def _carry_widget(widget: QWidget) -> None:
    if isinstance(widget, QMainWindow):
        return
    now = [
        widget.minimumWidth(),
        widget.minimumHeight(),
        widget.maximumWidth(),
        widget.maximumHeight(),
    ]
    at_100 = _at_100(widget, now)
    to = _scaled(at_100)
    for place, note in enumerate(_BY_RULES):
        if widget.property(note) is not None:
            to[place] = now[place]
    if widget.isWindow():
        room = widget.screen().availableSize()
        to = [min(size, bound) for size, bound in zip(to[:2], room.toTuple(), strict=True)] + to[2:]
    _note(widget, at_100, to)
    if to != now:
        widget.setMinimumSize(to[0], to[1])
        widget.setMaximumSize(max(to[0], to[2]), max(to[1], to[3]))


def _carry_layout(layout: QLayout) -> None:
    margins = layout.contentsMargins()
    now = [margins.left(), margins.top(), margins.right(), margins.bottom(), *_gaps(layout)]
    at_100 = _at_100(layout, now)
    to = _scaled(at_100)
    _note(layout, at_100, to)
    if to != now:
        layout.setContentsMargins(*to[:4])
        _set_gaps(layout, to[4:])


def _at_100(part: QWidget | QLayout, now: Sizes) -> Sizes:
    """The sizes at 100 %: as noted, but for those that were set anew since, scaled already."""
    known, shown = part.property(_KNOWN), part.property(_SHOWN)
    if known is None or len(known) != len(now):
        return now
    at_scale = part.property(_AT_SCALE)
    return [
        base if applied == size or size >= _MOST else round(size / at_scale)
        for base, applied, size in zip(known, shown, now, strict=True)
    ]


def _note(part: QWidget | QLayout, at_100: Sizes, shown: Sizes) -> None:
    if scale() != 1 or part.property(_KNOWN) is not None:
        part.setProperty(_KNOWN, at_100)
        part.setProperty(_SHOWN, shown)
        part.setProperty(_AT_SCALE, scale())


def _scaled(sizes: Iterable[int]) -> Sizes:
    return [size if size <= _LINE or size >= _MOST else scaled(size) for size in sizes]


def _gaps(layout: QLayout) -> Sizes:
    """The gaps between the parts of a layout, and the empty stretches among them."""
    if isinstance(layout, QGridLayout):
        return [layout.horizontalSpacing(), layout.verticalSpacing()]
    gaps = [layout.spacing()]
    if isinstance(layout, QBoxLayout):
        gaps += [hint for spacer in _spacers(layout) for hint in spacer.sizeHint().toTuple()]
    return gaps


def _set_gaps(layout: QLayout, gaps: Sizes) -> None:
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(gaps[0])
        layout.setVerticalSpacing(gaps[1])
        return
    layout.setSpacing(gaps[0])
    if isinstance(layout, QBoxLayout):
        for place, spacer in enumerate(_spacers(layout)):
            width, height = gaps[1 + 2 * place : 3 + 2 * place]
            policy = spacer.sizePolicy()
            spacer.changeSize(width, height, policy.horizontalPolicy(), policy.verticalPolicy())
        layout.invalidate()


def _spacers(layout: QBoxLayout) -> list[QSpacerItem]:
    items = (layout.itemAt(at) for at in range(layout.count()))
    return [spacer for item in items if item is not None and (spacer := item.spacerItem())]
