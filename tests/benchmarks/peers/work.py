"""What a peer is given to do: the same map as ours, the same window and the same gestures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.gestures import HEIGHT, MIDDLE, MOVE, PAN, WIDTH, ZOOM
from tests.support.long_maps import LONG_MAP, step_id, wall_workbook
from vsmap.drawing.look import SIMPLE_SIZES
from vsmap.model.flows import Flow
from vsmap.model.ids import is_end
from vsmap.model.value_stream import ValueStreamMap

STEPS = 1_000
OPENINGS = 5
GRABBED = step_id(STEPS // 2)
_MARGIN = 0.95
_BOX = {"width": SIMPLE_SIZES.box_width, "height": SIMPLE_SIZES.box_height}


def write_work(path: Path) -> None:
    """Write the work as JSON: boxes, arrows, the view of all, the gestures."""
    drawn = wall_workbook(STEPS).maps[LONG_MAP]
    boxes = list(_boxes(drawn))
    places = {box["id"]: box for box in boxes}
    arrows = [_arrow(flow, places) for flow in drawn.visible_flows() if _is_within(flow)]
    work = {
        "window": {"width": WIDTH, "height": HEIGHT},
        "boxes": boxes,
        "arrows": arrows,
        "zoom_of_all": _zoom_of_all(boxes),
        "grip": {"x": places[GRABBED]["x"] + 10, "y": places[GRABBED]["y"] + 10},
        "middle": {"x": MIDDLE[0], "y": MIDDLE[1]},
        "pan": PAN.moves,
        "zoom": {"x": ZOOM.at[0], "y": ZOOM.at[1], "turns": ZOOM.turns},
        "move": MOVE.moves,
        "openings": OPENINGS,
    }
    path.write_text(json.dumps(work), encoding="utf-8")


def _boxes(drawn: ValueStreamMap) -> Iterator[dict[str, Any]]:
    for step in drawn.steps.values():
        if step.position is not None:
            yield {"id": step.id, "name": step.name, **step.position._asdict(), **_BOX}


def _is_within(flow: Flow) -> bool:
    return not (is_end(flow.source) or is_end(flow.target))


def _arrow(flow: Flow, places: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """From the right edge of one box to the left edge of the other."""
    source, target = places[flow.source], places[flow.target]
    x, y = source["x"] + _BOX["width"], source["y"] + _BOX["height"] / 2
    return {
        "source": flow.source,
        "target": flow.target,
        "x": x,
        "y": y,
        "dx": target["x"] - x,
        "dy": target["y"] - source["y"],
    }


def _zoom_of_all(boxes: list[dict[str, Any]]) -> float:
    right = max(box["x"] + box["width"] for box in boxes)
    bottom = max(box["y"] + box["height"] for box in boxes)
    return float(min(WIDTH / right, HEIGHT / bottom) * _MARGIN)
