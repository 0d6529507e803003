"""Panels that may only be read for a while: their fields keep their words, and say why."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from vsmap.app.fields.segments import Segments

_BARRED, _OWN_TIP = "only_read", "own_tip"


def let_read(panel: QWidget, why: str) -> None:
    """Let the fields of a panel only be read while there is a reason.

    Words can be marked and copied all the same; what leads elsewhere still does.
    """
    for field in panel.findChildren(QWidget):
        was_barred = bool(field.property(_BARRED))
        if not (why or was_barred):
            continue
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.setReadOnly(bool(why))
        elif isinstance(field, Segments | QComboBox | QCheckBox):
            field.setEnabled(not why)
        else:
            continue
        _explain(field, why, is_new=not was_barred)


def _explain(field: QWidget, why: str, *, is_new: bool) -> None:
    if is_new:
        field.setProperty(_OWN_TIP, field.toolTip())
    field.setToolTip(why or field.property(_OWN_TIP) or "")
    field.setProperty(_BARRED, why)
