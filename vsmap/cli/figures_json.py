"""The outward form of figures: `{"vsmap": "figures/1", ...}`, times in working seconds."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any

from vsmap.analysis.figures import Bottleneck, Figures, Problem, Range, StepFigures
from vsmap.model.ids import is_end
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook


def figures_text(workbook: Workbook, drawn: ValueStreamMap, figures: Figures) -> str:
    """The figures of one map as JSON text; unknown is null, never zero."""
    return json_text(
        {
            "vsmap": "figures/1",
            "title": workbook.title,
            "map": drawn.name,
            "state": drawn.state.value,
            "calendar": {
                "hours_per_day": figures.calendar.hours_per_day,
                "days_per_week": figures.calendar.days_per_week,
            },
            **_times(figures),
            "lead_time_path": [drawn.name_of(step) for step in figures.path if not is_end(step)],
            "numbers_known": figures.numbers_known,
            "numbers_total": figures.numbers_total,
            "range": {
                "lead_time_s": _range(figures.lead_time_range),
                "process_time_s": _range(figures.process_time_range),
                "flow_efficiency": _range(figures.flow_efficiency_range),
            },
            "bottlenecks": [_bottleneck(bottleneck) for bottleneck in figures.bottlenecks],
            "steps": [_step(step) for step in figures.steps.values()],
            "problems": problems_list(figures.problems),
        }
    )


def problems_list(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    """Problems as figures and checks tell them; `step` is null where none is meant."""
    return [
        {"kind": p.kind.value, "step": p.name if p.step else None, "message": p.message}
        for p in problems
    ]


def json_text(document: dict[str, Any]) -> str:
    """Indented JSON in plain ASCII, which every terminal and pipe passes on unharmed.

    A figure beyond all bounds (a capacity of a millionth of a person) is null: JSON has no word.
    """
    return json.dumps(_bounded(document), indent=1, allow_nan=False) + "\n"


def _bounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _bounded(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_bounded(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _times(figures: Figures) -> dict[str, float | None]:
    return {
        "lead_time_s": figures.lead_time,
        "elapsed_lead_time_s": figures.elapsed_lead_time,
        "process_time_s": figures.process_time,
        "wait_time_s": figures.wait_time,
        "total_touch_time_s": figures.total_touch_time,
        "flow_efficiency": figures.flow_efficiency,
        "value_added_ratio": figures.value_added_ratio,
        "rolled_pca": figures.rolled_pca,
        "lead_time_with_rework_s": figures.lead_time_with_rework,
        "implied_rework_s": figures.implied_rework,
        "takt_time_s": figures.takt_time,
    }


def _range(bounds: Range) -> dict[str, float | None]:
    return {"low": bounds.low, "likely": bounds.likely, "high": bounds.high}


def _bottleneck(bottleneck: Bottleneck) -> dict[str, Any]:
    return {
        "kind": bottleneck.kind.value,
        "step": bottleneck.name,
        "value": bottleneck.value,
        "share": bottleneck.share,
        "payoff_s": bottleneck.payoff,
    }


def _step(step: StepFigures) -> dict[str, Any]:
    return {
        "name": step.name,
        "process_time_s": step.process_time,
        "wait_before_s": step.wait_before,
        "lead_time_s": step.lead_time,
        "visits": step.visits,
        "on_lead_time_path": step.on_lead_time_path,
        "effective_cycle_time_s": step.effective_cycle_time,
        "capacity_per_day": step.capacity_per_day,
        "utilisation": step.utilisation,
        "payoff_s": {"process": step.payoff_process, "wait": step.payoff_wait},
    }
