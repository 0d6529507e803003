"""Classic symbols: process and data box, triangles, factories, production control."""

from __future__ import annotations

from tests.support.maps import MapBuilder, a_map
from tests.support.pictures import clashing_texts, drawn, said, shapes_of, text_of
from vsmap.drawing.look import Look
from vsmap.drawing.primitives import Ink, Part, Path, Polygon, Rect
from vsmap.model.flows import HandOver
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId
from vsmap.model.steps import End
from vsmap.model.value_stream import Symbols

CLASSIC = Look(symbols=Symbols.CLASSIC)


def _stamping() -> MapBuilder:
    return (
        a_map("Acme Stamping")
        .with_demand(920)
        .with_step("Stamping", process_time="1 s", uptime="85%", people="1", wait="5 d")
        .with_step("Weld", process_time="39 s", uptime="100%", people="1", inventory="7000")
        .delivered(inventory="4140")
        .with_control("Production control")
        .with_flow("Production control", "Stamping", kind="information")
        .with_flow("Production control", "Weld", kind="information")
        .with_flow("Production control", "request", kind="information")
        .with_flow("delivered", "Production control", kind="information")
        .with_fields(
            request=End(name="Steel supplier", shipment="Tue, Thu"),
            delivered=End(name="Customer", shipment="daily"),
        )
    )


def test_a_data_box_lists_cycle_time_uptime_and_utilisation() -> None:
    words = said(drawn(_stamping(), CLASSIC))

    assert {"C/T", "39 s", "Uptime", "85 %", "Utilisation"} <= set(words)


def test_a_stock_is_a_triangle_with_its_pieces_below() -> None:
    picture = drawn(_stamping(), CLASSIC)

    triangle = next(
        s
        for s in shapes_of(picture, "stamping-weld", Part.WAIT)
        if isinstance(s, Polygon) and len(s.points) == 3
    )

    count = text_of(picture, "stamping-weld", Part.WAIT)
    assert count.text == "7\u00a0000"
    assert count.box.y > triangle.box.bottom - 2.0
    left, right = picture.boxes[StepId("stamping")], picture.boxes[StepId("weld")]
    assert left.right < triangle.box.x < triangle.box.right < right.x


def test_a_push_between_two_steps_is_a_striped_arrow() -> None:
    picture = drawn(_stamping(), CLASSIC)

    stripes = [
        s
        for s in shapes_of(picture, "stamping-weld", Part.LINE)
        if isinstance(s, Rect) and s.fill is Ink.INK
    ]

    assert len(stripes) == 3


def test_supplier_and_customer_are_factories_with_lorries_and_demand() -> None:
    picture = drawn(_stamping(), CLASSIC)

    words = set(said(picture))

    assert {"Steel supplier", "Customer", "920 a day", "Tue, Thu", "daily"} <= words
    for end in (REQUEST, DELIVERED):
        roof = shapes_of(picture, end, Part.BOX)[0]
        assert isinstance(roof, Polygon)
        assert len(roof.points) == 8


def test_words_to_partners_flash_and_words_to_steps_run_plainly() -> None:
    picture = drawn(_stamping(), CLASSIC)

    def strokes(flow: str) -> int:
        line = next(s for s in shapes_of(picture, flow, Part.LINE) if isinstance(s, Path))
        assert not line.dash
        return sum(1 for s in line.strokes if s.verb.value in "ML")

    assert strokes("production-control-request") == 4
    assert FlowId("production-control-weld") in picture.flow_lines
    ends = [picture.flow_lines[FlowId(f"production-control-{s}")][-1] for s in ("stamping", "weld")]
    assert [e.x for e in ends] == [picture.boxes[StepId(s)].centre.x for s in ("stamping", "weld")]


def test_a_supermarket_and_a_fifo_lane_replace_the_push_arrow() -> None:
    builder = a_map().with_step("A").with_step("B", after=()).with_step("C", after=())
    builder.with_flow("A", "B", wait="1 d", hand_over=HandOver.PULL)
    builder.with_flow("B", "C", wait="1 d", hand_over=HandOver.FIFO, fifo_limit=20)

    picture = drawn(builder, CLASSIC)

    assert "FIFO 20" in said(picture)
    for flow in ("a-b", "b-c"):
        shapes = shapes_of(picture, flow, Part.LINE)
        assert not any(isinstance(s, Rect) and s.fill is Ink.INK for s in shapes)


def test_nothing_overlaps_on_the_stamping_map() -> None:
    assert clashing_texts(drawn(_stamping(), CLASSIC)) == []
    assert clashing_texts(drawn(_stamping())) == []
