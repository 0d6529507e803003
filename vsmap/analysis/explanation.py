"""Why this number: for every figure its value, formula, inputs and whose definition it is."""

from __future__ import annotations

from vsmap.analysis.explained import ExplainedInput, Explanation, Subject
from vsmap.analysis.explained_bottlenecks import explained_bottleneck
from vsmap.analysis.explained_doubts import with_doubts
from vsmap.analysis.explained_figures import EXPLAINED_FIGURES
from vsmap.analysis.explained_steps import explained_flow, explained_step
from vsmap.analysis.figures import BottleneckKind, Figures
from vsmap.analysis.summary import figures_of
from vsmap.model.ids import FlowId, MapId, StepId
from vsmap.model.workbook import Workbook

__all__ = ["ExplainedInput", "Explanation", "explain"]


def explain(
    workbook: Workbook, map_id: MapId, figure: str, figures: Figures | None = None
) -> Explanation:
    """Say why a figure of a map is what it is.

    `figure` is an attribute of Figures (`lead_time`), `bottleneck.delay` (capacity, queue,
    quality), or an attribute of a step's or flow's figures: `step.<id>.utilisation`,
    `flow.<id>.wait`. `figures` may be handed over where they are known already. Raises LookupError
    for a figure there is not.
    """
    known = figures if figures is not None else figures_of(workbook, map_id)
    on = Subject(workbook.maps[map_id], known)
    found = _explained(on, figure)
    if found is None:
        message = f"there is no figure called {figure!r} in this map"
        raise LookupError(message)
    return with_doubts(found, figure, on, workbook, map_id)


def _explained(on: Subject, figure: str) -> Explanation | None:
    family, _, rest = figure.partition(".")
    record, _, name = rest.rpartition(".")
    match family:
        case "bottleneck" if rest in set(BottleneckKind):
            return explained_bottleneck(on, BottleneckKind(rest))
        case "step":
            return explained_step(on, StepId(record), name)
        case "flow":
            return explained_flow(on, FlowId(record), name)
        case _:
            told = EXPLAINED_FIGURES.get(figure)
            return None if told is None else told(on)
