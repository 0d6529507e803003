"""What undo calls the setting of one or several fields of a step or flow."""

from __future__ import annotations

from collections.abc import Iterable

from vsmap.model.language import phrase

_SEVERAL = phrase("Set details")
_SETTINGS = {
    "batch": phrase("Set batch"),
    "changeover": phrase("Set changeover"),
    "cycle_time": phrase("Set cycle time"),
    "hand_over": phrase("Set hand-over"),
    "inventory": phrase("Set inventory"),
    "kind": phrase("Set kind"),
    "label": phrase("Set label"),
    "lead_time": phrase("Set lead time"),
    "notes": phrase("Set notes"),
    "people": phrase("Set people"),
    "percent_complete_accurate": phrase("Set %C&A"),
    "process_time": phrase("Set process time"),
    "role": phrase("Set role"),
    "share": phrase("Set share"),
    "sub_stream": phrase("Set sub-stream"),
    "tool": phrase("Set tool"),
    "uptime": phrase("Set uptime"),
    "value_added": phrase("Set value-added"),
    "wait": phrase("Set wait"),
    "wip_limit": phrase("Set WIP limit"),
}


def set_name(fields: Iterable[str]) -> str:
    """`Set role`; of several fields at once `Set details`."""
    names = tuple(fields)
    return _SETTINGS.get(names[0], _SEVERAL) if len(names) == 1 else _SEVERAL
