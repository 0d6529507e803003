"""What one shows to the others, and what is believed of what others show."""

from __future__ import annotations

import json

import pytest

from vsmap.drawing.geometry import Box
from vsmap.model.ids import MapId
from vsmap.model.placement import Point
from vsmap.sync.entry.people import free_colour
from vsmap.sync.wire.whereabouts import MOST_CHOSEN, Whereabouts

SHOWN = Whereabouts(
    MapId("m"),
    Point(3, 4),
    ("a", "b"),
    ("a", "name"),
    ("b",),
    Point(-20, 5),
    Box(0, 0, 800, 600),
)


def test_what_one_shows_is_what_the_others_read() -> None:
    assert Whereabouts.read(json.loads(json.dumps(SHOWN.as_state()))) == SHOWN


def test_who_shows_nothing_sends_nothing() -> None:
    assert Whereabouts().as_state() == {}
    assert Whereabouts.read({}) == Whereabouts()


@pytest.mark.parametrize(
    "state",
    [
        None,
        [],
        "m",
        {"cursor": [1, "2"]},
        {"cursor": [1e300, 2]},
        {"cursor": [float("nan"), 2]},
        {"cursor": [True, 2]},
        {"view": [1, 2, 3]},
        {"chosen": "abc"},
        {"field": ["only one"]},
        {"map": "x" * 1000},
        {"by": {"x": 1}},
    ],
)
def test_what_cannot_be_read_counts_as_not_shown(state: object) -> None:
    assert Whereabouts.read(state) == Whereabouts()


def test_of_a_very_large_choice_so_many_are_shown() -> None:
    many = tuple(f"step{n}" for n in range(1000))

    assert Whereabouts.read({"chosen": list(many)}).chosen == many[:MOST_CHOSEN]
    assert len(Whereabouts(chosen=many).as_state()["chosen"]) == MOST_CHOSEN


def test_everybody_gets_a_colour_of_their_own_while_there_are_any() -> None:
    assert free_colour(3, frozenset()) == 3
    assert free_colour(11, frozenset({11})) == 0
    assert free_colour(5, frozenset(range(12))) == 5
