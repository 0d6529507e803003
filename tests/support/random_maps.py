"""Maps as nasty as a workshop can draw them, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.support.maps import MapBuilder, a_map
from vsmap.model.workbook import Workbook

_NAMES = "ABCDEFGHIJ"
_MINUTES = st.integers(0, 40)
times = st.one_of(
    st.just("?"),
    _MINUTES.map(lambda n: f"{n} min"),
    st.tuples(_MINUTES, _MINUTES).map(lambda p: f"{min(p)}-{max(p)} min"),
    st.tuples(_MINUTES, _MINUTES, _MINUTES).map(lambda p: "/".join(map(str, sorted(p))) + " min"),
)
points = _MINUTES.map(lambda n: f"{n} min")
percents = st.one_of(st.just("?"), st.integers(0, 10).map(lambda n: f"{n * 10}%"))
shares = st.sampled_from(["0", "10%", "25%", "50%", "75%", "100%"])


@st.composite
def drawn_maps(draw: st.DrawFn, most_steps: int = 7) -> Workbook:
    """Any map at all: splits of both kinds anywhere, loops, loose ends, rework to anywhere."""
    names = list(_NAMES[: draw(st.integers(0, most_steps))])
    builder = _with_steps(draw, names)
    places = st.sampled_from(["request", *names])
    goals = st.sampled_from([*names, "delivered"])
    for _ in range(draw(st.integers(0, 2 * len(names) + 1))):
        share = draw(st.one_of(st.just("?"), shares))
        builder.with_flow(draw(places), draw(goals), wait=draw(times), share=share)
    for _ in range(draw(st.integers(0, 2)) if names else 0):
        _add_rework(draw, builder, names)
    return builder.workbook()


@st.composite
def sound_maps(draw: st.DrawFn, most_steps: int = 7) -> Workbook:
    """Maps that lead forward from Request to Delivered, each split of one kind, a little rework."""
    names = list(_NAMES[: draw(st.integers(1, most_steps))])
    builder = _leading_forward(draw, names)
    for _ in range(draw(st.integers(0, 2))):
        _add_rework(draw, builder, names)
    return builder.workbook()


@st.composite
def reworked_maps(draw: st.DrawFn, most_steps: int = 6) -> Workbook:
    """Maps that lead forward, with one rework flow that goes back by a share of at most half."""
    names = list(_NAMES[: draw(st.integers(1, most_steps))])
    builder = _leading_forward(draw, names)
    source = draw(st.integers(0, len(names) - 1))
    target = draw(st.integers(0, source))
    share = draw(st.sampled_from(["10%", "25%", "50%"]))
    builder.with_rework(names[source], names[target], share=share, wait=draw(points))
    return builder.workbook()


def _leading_forward(draw: st.DrawFn, names: list[str]) -> MapBuilder:
    builder = _with_steps(draw, names)
    for place, name in enumerate(["request", *names]):
        onward = [*names[place:], "delivered"]
        near = st.sampled_from(onward[:4])
        targets = draw(st.lists(near, min_size=1, max_size=3, unique=True))
        choice = len(targets) > 1 and draw(st.booleans())
        for target in targets:
            share = draw(shares.filter(lambda s: s != "0")) if choice else "?"
            builder.with_flow(name, target, wait=draw(times), share=share)
    return builder


def _with_steps(draw: st.DrawFn, names: list[str]) -> MapBuilder:
    builder = a_map()
    for name in names:
        builder.with_step(
            name,
            process_time=draw(times),
            percent_complete_accurate=draw(percents),
            after=(),
        )
    builder.open_ended()
    return builder


def _add_rework(draw: st.DrawFn, builder: MapBuilder, names: list[str]) -> None:
    source = draw(st.sampled_from(names))
    target = draw(st.sampled_from([*names, "request"]))
    share = draw(st.one_of(st.just("?"), shares))
    builder.with_rework(source, target, share=share, wait=draw(points))
