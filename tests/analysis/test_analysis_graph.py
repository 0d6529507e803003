from __future__ import annotations

import subprocess
import sys

import networkx

from tests.support.maps import MapBuilder, a_map, seconds
from vsmap.analysis.graph import graph_of
from vsmap.analysis.structure import structure_of
from vsmap.analysis.topology import topology_of


def parallel() -> MapBuilder:
    return (
        a_map()
        .with_step("Fork", process_time="1 h", wait="2 h")
        .with_step("A", process_time="2 h", wait="0")
        .with_step("B", process_time="3 h", wait="0", after="Fork")
        .with_step("Join", process_time="1 h", wait="0", after=["A", "B"])
        .with_rework("Join", "Fork", share="10%")
    )


def test_the_view_holds_steps_ends_flows_and_their_numbers() -> None:
    graph = graph_of(parallel().build())

    assert list(graph) == ["request", "fork", "a", "b", "join", "delivered"]
    assert graph.nodes["b"]["process_time"] == seconds("3 h")
    assert graph.edges["request", "fork", "request-fork"]["wait"] == seconds("2 h")
    assert graph.edges["join", "fork", "join-fork"]["share"] == 0.1


def test_without_rework_the_view_has_no_circle_whatever_was_drawn() -> None:
    graph = graph_of(parallel().with_flow("Join", "A").build())

    forward = [e[:2] for e in graph.edges(data="kind") if e[2] == "forward"]
    assert networkx.is_directed_acyclic_graph(networkx.DiGraph(forward))


def test_a_chain_folds_into_one_run_and_a_fork_into_one_knot() -> None:
    chain = structure_of(topology_of(a_map().with_step("A").with_step("B").build()))
    forked = structure_of(topology_of(parallel().build()))

    assert (len(chain.runs), len(chain.knots)) == (1, 0)
    assert len(forked.knots) == 2


def test_a_long_chain_is_held_in_parts() -> None:
    builder = a_map()
    for number in range(100):
        builder.with_step(f"S{number}")

    structure = structure_of(topology_of(builder.build()))

    assert max(len(parts) for parts in structure.runs.values()) <= 48


def test_figures_need_neither_networkx_nor_numpy() -> None:
    code = (
        "import sys, vsmap.analysis.live, vsmap.analysis.explanation, vsmap.analysis.comparison\n"
        "print([m for m in ('networkx', 'numpy', 'scipy') if m in sys.modules])"
    )

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "[]"
