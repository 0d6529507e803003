"""Random editing: one edit after another as people would do them, drawn by hypothesis."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.transaction import Edit
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import (
    DELIVERED,
    REQUEST,
    ActionId,
    FlowId,
    MapId,
    NoteId,
    PhotoId,
    RunId,
    StepId,
)
from vsmap.model.notation import parse_share, parse_time
from vsmap.model.outcome import Action
from vsmap.model.photos import Photo
from vsmap.model.placement import Point
from vsmap.model.quantities import Calendar
from vsmap.model.step_runs import StepRun
from vsmap.model.steps import End, Estimate, Step
from vsmap.model.value_stream import PARTS, Note, ValueStreamMap

NAMES = st.sampled_from(["Cut", "Weld", "Paint", "", "Änderung prüfen", "a/b%c", "同"])
TIMES = st.sampled_from(["?", "0", "2 h", "~2 - 4 h", "1/2/3 d", "3.2 d (n=42)"]).map(parse_time)
SHARES = st.sampled_from(["?", "0.9", "~0.7 - 0.9"]).map(parse_share)
POINTS = st.none() | st.builds(Point, st.integers(-500, 500), st.floats(-9, 9))
ESTIMATES = st.lists(
    st.builds(
        Estimate,
        field=st.sampled_from(["process_time", "percent_complete_accurate"]),
        participant=st.sampled_from(["KT", "M/O"]),
        value=st.sampled_from(["2 h", "3 h"]),
    ),
    unique_by=lambda e: (e.field, e.participant),
    max_size=2,
).map(lambda each: tuple(sorted(each, key=lambda e: f"{e.field}/{e.participant}")))
IDS = st.sampled_from([f"p{n}" for n in range(6)])
"""Few ids, so that replicas often speak of the same record."""

MAP_IDS = st.sampled_from([MapId("shop"), MapId("m/2"), MapId("m3")])

STEP_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "name": NAMES,
    "process_time": TIMES,
    "percent_complete_accurate": SHARES,
    "wip_limit": st.none() | st.integers(1, 9),
    "position": POINTS,
    "estimates": ESTIMATES,
}
FLOW_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "wait": TIMES,
    "share": SHARES,
    "end_row": st.booleans(),
}


def random_edit(document: SharedWorkbook, data: st.DataObject) -> None:
    """One edit of one to three actions; what it does is drawn."""
    merge_key = data.draw(st.sampled_from([None, None, "typing"]), "merge key")
    with document.edit("Edit", merge_key=merge_key) as edit:
        for _ in range(data.draw(st.integers(1, 3), "actions")):
            data.draw(st.sampled_from(ACTIONS), "action")(edit, data)


def _some_map(edit: Edit, data: st.DataObject) -> ValueStreamMap | None:
    maps = edit.workbook.maps
    return maps[data.draw(st.sampled_from(list(maps)), "map")] if maps else None


def _put_step(edit: Edit, data: st.DataObject) -> None:
    if owner := _some_map(edit, data):
        part = StepId(data.draw(IDS, "step"))
        known = owner.steps.get(part) or Step(id=part)
        fields = {k: data.draw(v, k) for k, v in STEP_FIELDS.items() if data.draw(st.booleans())}
        edit.put(owner.id, known.model_copy(update=fields))


def _put_flow(edit: Edit, data: st.DataObject) -> None:
    if owner := _some_map(edit, data):
        ends = st.sampled_from([*owner.steps, REQUEST, DELIVERED, StepId("p0")])
        flow = Flow(
            id=FlowId(data.draw(IDS, "flow")),
            kind=data.draw(st.sampled_from(list(FlowKind)), "kind"),
            source=data.draw(ends, "source"),
            target=data.draw(ends, "target"),
        )
        edit.put(owner.id, flow)


def _put_note(edit: Edit, data: st.DataObject) -> None:
    if owner := _some_map(edit, data):
        on = st.none() | st.sampled_from([*owner.steps, StepId("p1")])
        note = Note(id=NoteId(data.draw(IDS)), text=data.draw(NAMES), on=data.draw(on))
        edit.put(owner.id, note)


def _put_run(edit: Edit, data: st.DataObject) -> None:
    if owner := _some_map(edit, data):
        steps = data.draw(st.lists(st.sampled_from([*owner.steps, StepId("p2")]), unique=True))
        run = StepRun(
            id=RunId(data.draw(IDS, "run")),
            steps=tuple(steps),
            is_collapsed=data.draw(st.booleans()),
            position=data.draw(POINTS),
        )
        edit.put(owner.id, run)


def _put_photo(edit: Edit, data: st.DataObject) -> None:
    if owner := _some_map(edit, data):
        photo = Photo(id=PhotoId(data.draw(IDS)), name=data.draw(NAMES), data="aGFsbG8=")
        edit.put(owner.id, photo)


def _set_fields(edit: Edit, data: st.DataObject) -> None:
    if owner := _some_map(edit, data):
        fields, parts = data.draw(
            st.sampled_from([(STEP_FIELDS, list(owner.steps)), (FLOW_FIELDS, list(owner.flows))])
        )
        known = [p for p in parts if _kinds(owner, p) == 1]
        if known:
            field = data.draw(st.sampled_from(sorted(fields)), "field")
            part = data.draw(st.sampled_from(known), "part")
            edit.set(owner.id, part, **{field: data.draw(fields[field], "value")})


def _kinds(owner: ValueStreamMap, part: str) -> int:
    """How many kinds of parts have this id."""
    return sum(part in parts for parts in [getattr(owner, field) for field in PARTS])


def _remove(edit: Edit, data: st.DataObject) -> None:
    if owner := _some_map(edit, data):
        edit.remove(owner.id, data.draw(IDS, "gone"))


def _order(edit: Edit, data: st.DataObject) -> None:
    if owner := _some_map(edit, data):
        edit.order_parts(owner.id, data.draw(st.permutations(list(owner.steps)), "order"))


def _put_map(edit: Edit, data: st.DataObject) -> None:
    map_id = data.draw(MAP_IDS, "new map")
    steps = [Step(id=StepId(i), name=data.draw(NAMES)) for i in data.draw(st.sets(IDS))]
    edit.put_map(ValueStreamMap(id=map_id, name=data.draw(NAMES), steps={s.id: s for s in steps}))


def _set_map(edit: Edit, data: st.DataObject) -> None:
    if owner := _some_map(edit, data):
        end = End(name=data.draw(NAMES), position=data.draw(POINTS))
        edit.set_map(owner.id, name=data.draw(NAMES), request=end, goal=data.draw(TIMES))


def _remove_map(edit: Edit, data: st.DataObject) -> None:
    if owner := _some_map(edit, data):
        edit.remove_map(owner.id)


def _order_maps(edit: Edit, data: st.DataObject) -> None:
    edit.order_maps(tuple(data.draw(st.permutations(list(edit.workbook.maps)))))


def _set_workbook(edit: Edit, data: st.DataObject) -> None:
    actions = [Action(id=ActionId(i), text=i) for i in data.draw(st.lists(IDS, unique=True))]
    edit.set_workbook(
        title=data.draw(NAMES),
        calendar=Calendar(hours_per_day=data.draw(st.integers(1, 24))),
        actions=tuple(actions),
        contributors=tuple(data.draw(st.lists(NAMES, unique=True, max_size=3))),
    )


ACTIONS = (
    _put_step,
    _put_step,
    _set_fields,
    _set_fields,
    _put_flow,
    _put_note,
    _put_run,
    _put_photo,
    _remove,
    _remove,
    _order,
    _put_map,
    _set_map,
    _remove_map,
    _order_maps,
    _set_workbook,
)
