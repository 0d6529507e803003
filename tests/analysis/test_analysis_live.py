from __future__ import annotations

from tests.support.maps import MapBuilder, a_map, first_map_id, seconds, slug
from vsmap.analysis.live import LiveFigures
from vsmap.model.changes import ChangeKind, DocumentChange, MapChange, Origin
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, MapId
from vsmap.model.notation import parse_share, parse_time
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import Demand, Note, Part
from vsmap.model.workbook import Workbook


def stream() -> MapBuilder:
    return (
        a_map()
        .with_step("A", process_time="1 h", wait="1 h")
        .with_step("B", process_time="2 h", wait="3 h", pca="80%")
        .delivered(wait="?")
    )


def put(workbook: Workbook, part: Part, *, map_id: MapId | None = None) -> DocumentChange:
    drawn = workbook.maps[map_id or first_map_id(workbook)]
    known: list[Part] = [*drawn.steps.values(), *drawn.flows.values(), *drawn.notes.values()]
    before = next((each for each in known if each.id == part.id), None)
    kind = ChangeKind.ADDED if before is None else ChangeKind.UPDATED
    change = MapChange(kind, drawn.id, before, part)
    after = workbook.with_map(drawn.with_parts(part))
    return DocumentChange("Set", Origin.ME, (change,), workbook, after)


def map_told(workbook: Workbook, fields: dict[str, object]) -> DocumentChange:
    drawn = workbook.maps[first_map_id(workbook)]
    other = drawn.model_copy(update=fields)
    change = MapChange(ChangeKind.UPDATED, drawn.id, drawn, other)
    return DocumentChange("Set", Origin.ME, (change,), workbook, workbook.with_map(other))


def follow(live: LiveFigures, change: DocumentChange) -> Workbook:
    live.update(change.after, change)
    return change.after


def test_a_typed_number_is_followed() -> None:
    workbook = stream().workbook()
    live = LiveFigures(workbook, first_map_id(workbook))
    before = live.figures
    step = workbook.maps[first_map_id(workbook)].steps[slug("B")]

    follow(live, put(workbook, step.model_copy(update={"process_time": parse_time("~4 h")})))

    assert (before.lead_time, live.figures.lead_time) == (seconds("7 h"), seconds("9 h"))
    assert live.figures.numbers_guessed == 1
    assert live.figures.hotspot is not None
    assert live.figures.hotspot.name == "B"


def test_a_renamed_bottleneck_is_told_by_its_new_name() -> None:
    workbook = stream().workbook()
    live = LiveFigures(workbook, first_map_id(workbook))
    step = workbook.maps[first_map_id(workbook)].steps[slug("A")]

    follow(live, put(workbook, step.model_copy(update={"name": "Weld"})))

    assert live.figures.hotspot is not None
    assert live.figures.hotspot.name == "Weld"


def test_a_new_flow_makes_another_path() -> None:
    workbook = stream().workbook()
    live = LiveFigures(workbook, first_map_id(workbook))
    flow = Flow(
        id=FlowId("short"), source=slug("A"), target=slug("delivered"), wait=parse_time("9 h")
    )

    follow(live, put(workbook, flow))

    assert live.figures.lead_time == seconds("11 h")
    assert live.figures.path == (slug("A"),)


def test_a_first_share_turns_a_parallel_split_into_a_choice() -> None:
    workbook = stream().with_flow("A", "delivered", wait="9 h").workbook()
    live = LiveFigures(workbook, first_map_id(workbook))
    flow = workbook.maps[first_map_id(workbook)].flows[FlowId("a-b")]
    before = live.figures.lead_time

    follow(live, put(workbook, flow.model_copy(update={"share": parse_share("50%")})))

    assert before == seconds("11 h")
    assert live.figures.lead_time == seconds("9 h")


def test_another_calendar_or_demand_begins_anew() -> None:
    workbook = stream().workbook()
    live = LiveFigures(workbook, first_map_id(workbook))
    other = workbook.model_copy(update={"calendar": Calendar(hours_per_day=4)})
    change = MapChange(ChangeKind.UPDATED, None, workbook, other)

    live.update(other, DocumentChange("Set calendar", Origin.ME, (change,), workbook, other))
    follow(live, map_told(other, {"demand": Demand(count=8)}))

    assert live.figures.elapsed_lead_time == Calendar(hours_per_day=4).elapsed(seconds("7 h"))
    assert live.full().takt_time == 1800


def test_a_note_changes_no_figure() -> None:
    workbook = stream().workbook()
    live = LiveFigures(workbook, first_map_id(workbook))
    before = live.figures

    follow(live, put(workbook, Note.model_validate({"id": "n", "text": "Ask the team"})))

    assert live.figures is before


def test_another_name_of_the_map_changes_no_figure_but_another_order_is_read_again() -> None:
    workbook = (
        a_map()
        .with_step("A", process_time="2 h", wait="0")
        .with_step("B", process_time="2 h", wait="0", after="request")
        .delivered("A", "B", wait="0")
        .workbook()
    )
    live = LiveFigures(workbook, first_map_id(workbook))
    before = live.figures

    workbook = follow(live, map_told(workbook, {"name": "Other"}))
    renamed = live.figures
    drawn = workbook.maps[first_map_id(workbook)]
    follow(live, map_told(workbook, {"flows": dict(reversed(list(drawn.flows.items())))}))

    assert renamed is before
    assert (before.path, live.figures.path) == ((slug("A"),), (slug("B"),))


def test_a_change_of_a_sub_stream_is_followed_in_the_map_above() -> None:
    inner = a_map("Inner").with_step("X", process_time="2 h", wait="0").build()
    workbook = a_map("Outer").with_step("W", wait="0", sub_stream=inner.id).beside(inner).workbook()
    live = LiveFigures(workbook, first_map_id(workbook))
    before = live.figures.lead_time
    step = inner.steps[slug("X")].model_copy(update={"process_time": parse_time("5 h")})

    follow(live, put(workbook, step, map_id=inner.id))

    assert (before, live.figures.lead_time) == (seconds("2 h"), seconds("5 h"))


def test_without_a_change_the_two_states_are_compared() -> None:
    workbook = stream().workbook()
    live = LiveFigures(workbook, first_map_id(workbook))
    before = live.figures
    drawn = workbook.maps[first_map_id(workbook)]
    longer = drawn.steps[slug("B")].model_copy(update={"process_time": parse_time("5 h")})

    live.update(workbook.model_copy(update={"title": "Other"}))
    titled = live.figures
    live.update(workbook.with_map(drawn.with_parts(longer)))
    edited = live.figures
    live.update(workbook.with_map(drawn.without("b")))

    assert titled is before
    assert edited.lead_time == seconds("10 h")
    assert live.figures.path == ()
    assert live.figures.lead_time == 0
