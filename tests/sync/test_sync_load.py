"""The load of the benchmarks does what it says: everybody's edits reach everybody, and are told."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.together.crowd import joined
from tests.benchmarks.together.hearing import LISTENERS
from tests.benchmarks.together.load import Load
from tests.benchmarks.together.moves import origins
from tests.benchmarks.together.places import begun, vsmap_host
from tests.benchmarks.together.plan import Plan, What

PEOPLE, EDITS = 5, 10


def test_five_people_of_the_load_see_all_that_the_others_do(tmp_path: Path) -> None:
    document = begun()
    plan = Plan(PEOPLE, edits=EDITS, draggers=1, warming=0.0, seconds=1.0, patience=20.0)

    with vsmap_host(tmp_path, document) as place, joined(place, PEOPLE) as crowd:
        load = Load(place, plan, crowd.lines, origins(document.update_since(), range(PEOPLE)))
        heard = load.run()

    newest = {key: count for key, count in load.ears.seen.items() if key[1] is What.EDIT}
    pairs = [(to, who) for to in range(LISTENERS) for who in range(PEOPLE) if to != who]
    assert newest == {(to, What.EDIT, who): EDITS for to, who in pairs}
    assert load.ears.saved == dict.fromkeys(range(LISTENERS), EDITS)
    assert {who for _, what, who in load.ears.seen if what is What.DRAG} == {PEOPLE - 1}
    assert not heard.cut
    assert heard.bits_a_second > 0
