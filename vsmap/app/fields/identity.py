"""Which field of which record a widget is for, so that others can be shown who types where.

Fields are named as the records name them (`process_time`, `wait`); a wait typed at a step is that
of the first flow into it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.model.ids import StepId

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vsmap.model.value_stream import ValueStreamMap

FieldPlace = tuple[str, str]
"""A record and one of its fields."""

_RECORD, _FIELD = "vsmap-record", "vsmap-field"
_BEFORE = "_before"


def identify(widget: QWidget, record: str, field: str) -> None:
    """Note for which field of which record a widget is now."""
    widget.setProperty(_RECORD, record)
    widget.setProperty(_FIELD, field)


def identity_of(widget: QWidget | None) -> FieldPlace | None:
    """The record and field a widget is for; None where it is for none."""
    if widget is None:
        return None
    record, field = widget.property(_RECORD), widget.property(_FIELD)
    return (record, field) if record and field else None


def field_place(stream: ValueStreamMap, step: str, field: str) -> FieldPlace:
    """Where a field of the inspector or the table stands: `wait_before` is its flow's `wait`."""
    if not field.endswith(_BEFORE):
        return step, field
    flow = next(iter(stream.flows_into(StepId(step))), None)
    return (step if flow is None else flow.id), field.removesuffix(_BEFORE)
