"""Maps for tests, built in one breath: `a_map().with_step("Weld", process_time="2 h").build()`.

Numbers are written in the notation people type. Ids are readable: a step's is the slug of its name
(`Spot Weld 1` is `spot-weld-1`; a step called Request is `request-step`, a second Weld `weld-2`), a
flow's joins those of its ends (`weld-paint`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Self

from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, MapId, StepId, WorkbookId, is_end
from vsmap.model.measures import Measure
from vsmap.model.notation import parse_count, parse_duration, parse_share, parse_time
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.steps import Step, StepKind
from vsmap.model.value_stream import Demand, MapState, Note, NoteKind, ValueStreamMap
from vsmap.model.workbook import Workbook

_READERS: dict[str, Callable[[str], Measure[Any]]] = {
    **dict.fromkeys(("process_time", "lead_time", "cycle_time", "changeover"), parse_time),
    **dict.fromkeys(("percent_complete_accurate", "value_added", "uptime"), parse_share),
    **dict.fromkeys(("people", "batch"), parse_count),
}


def slug(name: str) -> StepId:
    """The id a name gets: `Spot Weld 1` is `spot-weld-1`; the two ends keep their own."""
    return StepId(re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-"))


def a_map(name: str = "Map") -> MapBuilder:
    """Begin a map; each step is chained to the one before, the first to Request."""
    return MapBuilder(name)


class MapBuilder:
    """A map while it is being written down; `build` or `workbook` ends it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._steps: list[Step] = []
        self._flows: list[Flow] = []
        self._notes: list[Note] = []
        self._last: StepId | None = REQUEST
        self._fields: dict[str, Any] = {}
        self._calendar = Calendar()
        self._others: list[ValueStreamMap] = []

    def with_step(
        self,
        name: str,
        *,
        process_time: str = "?",
        wait: str = "?",
        inventory: str = "?",
        pca: str = "?",
        after: str | Iterable[str] | None = None,
        share: str = "?",
        **fields: Any,
    ) -> Self:
        """Add a step, fed by the step before it, or by those named in `after` (none: `()`).

        `wait`, `inventory` and `share` are of the flow into it; other fields are the step's own.
        """
        sources = self._sources(after)
        measures = {"process_time": process_time, "percent_complete_accurate": pca, **fields}
        read = {k: _READERS[k](v) if k in _READERS else v for k, v in measures.items()}
        step = Step(id=self._step_id(name), name=name, **read)
        self._steps.append(step)
        self._last = step.id
        for source in sources:
            self.with_flow(source, step.id, wait=wait, inventory=inventory, share=share)
        return self

    def with_control(self, name: str) -> Self:
        """Add a production control box, which only information leaves and enters."""
        self._steps.append(Step(id=slug(name), name=name, kind=StepKind.CONTROL))
        return self

    def with_flow(
        self,
        source: str,
        target: str,
        *,
        wait: str = "?",
        inventory: str = "?",
        share: str = "?",
        kind: FlowKind | str = FlowKind.FORWARD,
        **fields: Any,
    ) -> Self:
        """Add a flow between two steps by name or id (`request` and `delivered` are the ends)."""
        a, b = slug(source), slug(target)
        self._flows.append(
            Flow(
                id=self._flow_id(a, b),
                kind=FlowKind(kind),
                source=a,
                target=b,
                wait=parse_time(wait),
                inventory=parse_count(inventory),
                share=parse_share(share),
                **fields,
            )
        )
        return self

    def with_rework(self, source: str, target: str, *, share: str = "?", wait: str = "0") -> Self:
        """Add a flow back."""
        return self.with_flow(source, target, wait=wait, share=share, kind=FlowKind.REWORK)

    def delivered(
        self, *after: str, wait: str = "?", inventory: str = "?", share: str = "?"
    ) -> Self:
        """Lead the last step (or those named) into Delivered with a wait that counts."""
        for source in after or (str(self._last),):
            self.with_flow(
                source, DELIVERED, wait=wait, inventory=inventory, share=share, end_row=True
            )
        self._last = None
        return self

    def open_ended(self) -> Self:
        """Leave the last step without a flow into Delivered."""
        self._last = None
        return self

    def with_note(self, text: str, *, on: str | None = None, kind: str = "sticky") -> Self:
        """Add a note, on a step or free."""
        place = slug(on) if on else None
        note = Note.model_validate(
            {
                "id": f"note-{len(self._notes) + 1}",
                "kind": NoteKind(kind),
                "text": text,
                "on": place,
            }
        )
        self._notes.append(note)
        return self

    def with_calendar(self, hours_per_day: float = 8, days_per_week: float = 5) -> Self:
        """Set the workbook's calendar."""
        self._calendar = Calendar(hours_per_day=hours_per_day, days_per_week=days_per_week)
        return self

    def with_demand(self, count: float, per: Unit = Unit.DAY) -> Self:
        """Set how many items are asked for."""
        return self.with_fields(demand=Demand(count=count, per=per))

    def with_goal(self, lead_time: str) -> Self:
        """Set the lead time aimed for."""
        return self.with_fields(goal=parse_time(lead_time))

    def in_state(self, state: MapState | str) -> Self:
        """Set whether this is the current, the future or an alternative map."""
        return self.with_fields(state=MapState(state))

    def with_fields(self, **fields: Any) -> Self:
        """Set other fields of the map: scope, sentence, request, delivered."""
        self._fields.update(fields)
        return self

    def beside(self, *others: ValueStreamMap) -> Self:
        """Put other maps into the same workbook, after this one."""
        self._others.extend(others)
        return self

    def build(self) -> ValueStreamMap:
        """The map; its last step leads into Delivered without a wait unless said otherwise."""
        flows = list(self._flows)
        if self._last is not None and not any(
            f.source == self._last and f.kind is FlowKind.FORWARD for f in flows
        ):
            end = Flow(
                id=self._flow_id(self._last, DELIVERED),
                source=self._last,
                target=DELIVERED,
                wait=parse_time("0"),
            )
            flows.append(end)
        return ValueStreamMap(
            id=MapId(str(slug(self._name))),
            name=self._name,
            steps={s.id: s for s in self._steps},
            flows={f.id: f for f in flows},
            notes={n.id: n for n in self._notes},
            **self._fields,
        )

    def workbook(self, title: str = "", **fields: Any) -> Workbook:
        """A workbook holding the map first and then the others put beside it."""
        maps = {m.id: m for m in (self.build(), *self._others)}
        return Workbook(
            id=WorkbookId("workbook"), title=title, calendar=self._calendar, maps=maps, **fields
        )

    def _sources(self, after: str | Iterable[str] | None) -> list[str]:
        if after is None:
            return [] if self._last is None else [str(self._last)]
        return [after] if isinstance(after, str) else list(after)

    def _step_id(self, name: str) -> StepId:
        plain = slug(name) or StepId("step")
        place = StepId(f"{plain}-step") if is_end(plain) else plain
        taken = sum(1 for step in self._steps if step.id == place or step.name == name)
        return StepId(f"{place}-{taken + 1}") if taken else place

    def _flow_id(self, source: StepId, target: StepId) -> FlowId:
        taken = {flow.id for flow in self._flows}
        name = f"{source}-{target}"
        count = sum(1 for flow_id in taken if flow_id == name or flow_id.startswith(f"{name}-"))
        return FlowId(name if name not in taken else f"{name}-{count + 1}")


def seconds(text: str, calendar: Calendar | None = None) -> float:
    """Working seconds of a duration such as `1 h 30 m`, at 8 h and 5 d unless said otherwise."""
    return (calendar or Calendar()).seconds(parse_duration(text))


def first_map_id(workbook: Workbook) -> MapId:
    """The id of the first map of a workbook."""
    return next(iter(workbook.maps))
