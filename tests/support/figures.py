"""Short ways to the figures of a map under test."""

from __future__ import annotations

import pytest

from tests.support.maps import MapBuilder, first_map_id, slug
from vsmap.analysis.figures import (
    Bottleneck,
    BottleneckKind,
    Figures,
    FlowFigures,
    Problem,
    ProblemKind,
    StepFigures,
)
from vsmap.analysis.summary import figures_of
from vsmap.model.ids import FlowId


def figures_told(builder: MapBuilder) -> Figures:
    """Every figure of the map that is being built."""
    workbook = builder.workbook()
    return figures_of(workbook, first_map_id(workbook))


def step_of(figures: Figures, name: str) -> StepFigures:
    """The figures of a step by its name."""
    return figures.steps[slug(name)]


def flow_of(figures: Figures, flow: str) -> FlowFigures:
    """The figures of a flow by its id, such as `weld-paint`."""
    return figures.flows[FlowId(flow)]


def bottleneck_of(figures: Figures, kind: BottleneckKind) -> Bottleneck:
    """The bottleneck of a kind that must be there."""
    found = figures.bottleneck(kind)
    assert found is not None
    return found


def problem_of(figures: Figures, kind: ProblemKind) -> Problem:
    """The one problem of a kind that must be told once."""
    (found,) = (problem for problem in figures.problems if problem.kind is kind)
    return found


def kinds_told(figures: Figures) -> set[ProblemKind]:
    """Which kinds of problems are told."""
    return {problem.kind for problem in figures.problems}


def near(value: float) -> object:
    """Equal to a millionth."""
    return pytest.approx(value, rel=1e-6, abs=1e-9)
