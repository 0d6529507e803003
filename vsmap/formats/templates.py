"""New workbooks from the templates that vsmap ships."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vsmap.model.errors import InputError
from vsmap.model.ids import MapId, RunId, StepId, WorkbookId, new_id
from vsmap.model.json import workbook_from_json
from vsmap.model.language import said
from vsmap.model.resource_files import resource
from vsmap.model.step_runs import StepRun
from vsmap.model.value_stream import PARTS, ValueStreamMap
from vsmap.model.workbook import Workbook


def template_names() -> tuple[str, ...]:
    """The templates there are, the blank one first."""
    names = sorted(path.stem for path in resource("templates").glob("*.json"))
    return tuple(sorted(names, key=lambda name: name != "blank"))


def from_template(name: str, title: str = "") -> Workbook:
    """A workbook of one's own from a template: every id is new, so it shares no history.

    Raises InputError naming the templates there are.
    """
    known = template_names()
    if name not in known:
        message = said(
            'there is no template "{name}"; choose {known}', name=name, known=", ".join(known)
        )
        raise InputError(message)
    text = resource("templates", f"{name}.json").read_bytes()
    return renewed(workbook_from_json(text, name=f"{name}.json"), title)


def renewed(workbook: Workbook, title: str) -> Workbook:
    """The same content under new ids and another title."""
    maps = [_renewed_map(drawn) for drawn in workbook.maps.values()]
    return workbook.model_copy(
        update={"id": WorkbookId(new_id()), "title": title, "maps": {m.id: m for m in maps}}
    )


def _renewed_map(drawn: ValueStreamMap) -> ValueStreamMap:
    ids = {old: new_id() for field in PARTS for old in getattr(drawn, field)}
    return drawn.model_copy(
        update={
            "id": MapId(new_id()),
            "steps": _renewed(drawn.steps, ids, ("id",)),
            "flows": _renewed(drawn.flows, ids, ("id", "source", "target")),
            "notes": _renewed(drawn.notes, ids, ("id", "on")),
            "runs": _renewed_runs(drawn.runs, ids),
            "photos": _renewed(drawn.photos, ids, ("id", "on")),
        }
    )


def _renewed(parts: Mapping[Any, Any], ids: Mapping[Any, str], fields: tuple[str, ...]) -> Any:
    changed = (
        part.model_copy(update={f: ids.get(getattr(part, f), getattr(part, f)) for f in fields})
        for part in parts.values()
    )
    return {part.id: part for part in changed}


def _renewed_runs(runs: Mapping[RunId, StepRun], ids: Mapping[str, str]) -> dict[RunId, StepRun]:
    renewed = {}
    for old, run in runs.items():
        new = RunId(ids[old])
        steps = tuple(StepId(ids.get(step, step)) for step in run.steps)
        renewed[new] = run.model_copy(update={"id": new, "steps": steps})
    return renewed
