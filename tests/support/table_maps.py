"""Hypothesis strategies for maps on their way into tables: those a table holds, and any at all."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from tests.support.measures import calendars, counts, shares, times
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, MapId, StepId, WorkbookId
from vsmap.model.measures import UNKNOWN, CountMeasure, Measure, TimeMeasure
from vsmap.model.quantities import NO_TIME, Unit
from vsmap.model.steps import End, Step, StepKind
from vsmap.model.value_stream import Demand, MapState, Symbols, ValueStreamMap
from vsmap.model.workbook import Workbook

AWKWARD = (
    "=1+1", "+A", "-x", "@y", "'=z", "''+z", "'tis", '"q"', "a; b", "x = y", "n after m", "after",
    "after 3 d", "a,b", "line\nbreak", "B=0.8", '5" pipe', "#hash", "# vsmap: title=x", "ends",
    "Größe", "工程", "a;", "=", ";", '"', "'", "Weld after", "\u2028", "sep=;", "step",
)  # fmt: skip
NO_WAIT = Measure(likely=NO_TIME)


@dataclass(frozen=True)
class Waiting:
    """What waits before a step."""

    wait: TimeMeasure
    inventory: CountMeasure


def words() -> st.SearchStrategy[str]:
    """Texts, plain and awkward, as cells keep them: without blanks around, and no NUL."""
    letters = st.characters(codec="utf-8", exclude_characters="\0")
    return st.one_of(st.sampled_from(AWKWARD), st.text(letters, max_size=12)).map(str.strip)


def names(count: int) -> st.SearchStrategy[list[str]]:
    """Different names of steps, none of them blank or `end`."""
    name = words().filter(lambda text: text and text.casefold() != "end")
    return st.lists(name, min_size=count, max_size=count, unique=True)


def _some(measures: st.SearchStrategy[Measure[float]]) -> st.SearchStrategy[Measure[float]]:
    return measures.filter(
        lambda measure: not measure.is_known or bool(measure.high or measure.likely)
    )


def steps(number: int, name: str) -> st.SearchStrategy[Step]:
    """A step with some of the measures and words a row can say."""
    given = {
        "process_time": times(),
        "percent_complete_accurate": shares(),
        "value_added": shares(),
        "people": _some(counts()),
        "cycle_time": times(),
        "changeover": times(),
        "uptime": _some(shares()),
        "batch": _some(counts()),
        "wip_limit": st.integers(1, 99),
        "role": words(),
        "tool": words(),
        "notes": words(),
    }
    chosen = st.lists(st.sampled_from(list(given)), unique=True, max_size=4)
    fields = chosen.flatmap(lambda names: st.fixed_dictionaries({n: given[n] for n in names}))
    return fields.map(
        lambda fields: Step.model_validate({"id": f"s{number}", "name": name, **fields})
    )


@st.composite
def held_workbooks(draw: st.DrawFn) -> Workbook:
    """A workbook that a table holds: ways lead down the rows, and into a step all wait alike."""
    count = draw(st.integers(1, 4))
    order = [StepId(f"s{number}") for number in range(count)]
    called = draw(names(count))
    made = {order[n]: draw(steps(n, called[n])) for n in range(count)}
    demand = draw(
        st.none() | st.builds(Demand, count=st.floats(1e-3, 1e6), per=st.sampled_from(Unit))
    )
    waiting = {step: draw(_waiting(demand)) for step in order}
    flows = [*_onward(draw, order, waiting), *_into_delivered(draw, order, demand)]
    flows = [*flows, *_from_request(order, flows, waiting)]
    flows += _back(draw, order, flows)
    drawn = ValueStreamMap(
        id=MapId("m"),
        name=draw(words().filter(bool)),
        state=draw(st.sampled_from(MapState)),
        symbols=draw(st.sampled_from(Symbols)),
        scope=" ".join(draw(words()).split()),
        demand=demand,
        goal=draw(st.none() | times().filter(lambda goal: goal.is_known)),
        request=End(name="Supplier"),
        steps=made,
        flows={flow.id: flow for flow in flows},
    )
    return Workbook(
        id=WorkbookId("w"),
        title=" ".join(draw(words()).split()),
        calendar=draw(calendars()),
        maps={drawn.id: drawn.model_copy(update={"name": " ".join(drawn.name.split())})},
    )


@st.composite
def any_workbooks(draw: st.DrawFn) -> Workbook:
    """A workbook with one map of any flows between any steps, as a workshop might leave it."""
    count = draw(st.integers(1, 4))
    order = [StepId(f"s{number}") for number in range(count)]
    ends = st.sampled_from([REQUEST, DELIVERED, *order])
    made = {s: draw(steps(n, draw(words() | st.just("End")))) for n, s in enumerate(order)}
    made = {
        s: step.model_copy(
            update={"kind": draw(st.sampled_from(StepKind)), "lead_time": draw(times())}
        )
        for s, step in made.items()
    }
    flow = st.builds(
        Flow,
        id=st.just(FlowId("")),
        kind=st.sampled_from(FlowKind),
        source=ends,
        target=ends,
        wait=times(),
        inventory=counts(),
        share=shares(),
        end_row=st.booleans(),
    )
    flows = [
        f.model_copy(update={"id": f"f{n}"}) for n, f in enumerate(draw(st.lists(flow, max_size=6)))
    ]
    drawn = ValueStreamMap(
        id=MapId("m"),
        name=draw(words()),
        demand=draw(st.none() | st.builds(Demand, count=st.floats(1e-3, 1e6))),
        steps=made,
        flows={f.id: f for f in flows},
    )
    return Workbook(id=WorkbookId("w"), title=draw(words()), maps={drawn.id: drawn})


@st.composite
def _waiting(draw: st.DrawFn, demand: Demand | None) -> Waiting:
    if demand is not None and draw(st.booleans()):
        return Waiting(UNKNOWN, draw(counts()))
    return Waiting(draw(times()), UNKNOWN)


def _flow(
    source: StepId, target: StepId, waiting: Waiting, share: Measure[float], **k: bool
) -> Flow:
    return Flow(
        id=FlowId(f"{source}-{target}"),
        source=source,
        target=target,
        wait=waiting.wait,
        inventory=waiting.inventory,
        share=share,
        **k,
    )


def _onward(draw: st.DrawFn, order: list[StepId], waiting: dict[StepId, Waiting]) -> list[Flow]:
    flows = []
    for place, source in enumerate(order[:-1]):
        targets = draw(st.lists(st.sampled_from(order[place + 1 :]), unique=True, max_size=3))
        flows += [_flow(source, target, waiting[target], draw(shares())) for target in targets]
    return flows


def _into_delivered(draw: st.DrawFn, order: list[StepId], demand: Demand | None) -> list[Flow]:
    """Every step leads to Delivered: by a flow of its own, alike for all."""
    asked = draw(st.booleans())
    waiting = draw(_waiting(demand)) if asked else Waiting(NO_WAIT, UNKNOWN)
    return [_flow(s, DELIVERED, waiting, draw(shares()), end_row=asked) for s in order]


def _from_request(
    order: list[StepId], flows: list[Flow], waiting: dict[StepId, Waiting]
) -> list[Flow]:
    entered = {flow.target for flow in flows}
    return [_flow(REQUEST, step, waiting[step], UNKNOWN) for step in order if step not in entered]


def _back(draw: st.DrawFn, order: list[StepId], flows: list[Flow]) -> list[Flow]:
    """Rework to steps that forward flows of other steps enter too, or to the first."""
    entered = {flow.target for flow in flows if flow.source != REQUEST} | {order[0]}
    targets = [step for step in order if step in entered]
    pairs = st.lists(
        st.tuples(st.sampled_from(order), st.sampled_from(targets)), unique=True, max_size=3
    )
    return [
        Flow(
            id=FlowId(f"{source}-{target}-back"),
            kind=FlowKind.REWORK,
            source=source,
            target=target,
            wait=draw(times()),
            share=draw(shares()),
        )
        for source, target in draw(pairs)
    ]
