from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vsmap.document.ordering import (
    is_order_key,
    key_between,
    keys_between,
    rekeyed,
    scattered,
)


@given(st.lists(st.tuples(st.integers(0, 10_000), st.booleans(), st.floats(0, 0.999)), max_size=60))
def test_a_key_put_anywhere_sorts_exactly_there(places: list[tuple[int, bool, float]]) -> None:
    keys: list[str] = []
    for place, is_scattered, digit in places:
        at = place % (len(keys) + 1)
        low = keys[at - 1] if at else None
        high = keys[at] if at < len(keys) else None
        key = key_between(low, high)
        if is_scattered:
            key = scattered(key, high, lambda digit=digit: digit)  # type: ignore[misc]
        keys.insert(at, key)

    assert keys == sorted(set(keys))
    assert all(is_order_key(key) for key in keys)


@given(st.integers(0, 300), st.integers(0, 40))
def test_many_keys_rise_and_fit_between(count: int, between: int) -> None:
    keys = keys_between(None, None, count)

    inner = keys_between(keys[0], keys[1], between) if count > 1 else []

    assert keys == sorted(set(keys))
    assert inner == sorted(set(inner))
    assert all(keys[0] < key < keys[1] for key in inner)


@given(st.permutations(range(12)), st.sets(st.integers(0, 11)), st.sets(st.integers(0, 11)))
def test_rekeying_brings_any_order_about(
    wanted: list[int], keyless: set[int], tied: set[int]
) -> None:
    keys = dict(zip(range(12), keys_between(None, None, 12), strict=True))
    keys |= dict.fromkeys(tied, "a5")
    keys |= dict.fromkeys(keyless, "~")

    fresh = rekeyed(wanted, keys)

    after = [{**keys, **fresh}[i] for i in wanted]
    assert after == sorted(set(after))
    assert keyless <= fresh.keys()


@given(st.permutations(range(9)))
def test_moving_one_record_writes_one_key(order: list[int]) -> None:
    keys = dict(zip(order, keys_between(None, None, 9), strict=True))
    moved = [*order[1:5], order[0], *order[5:]]

    assert len(rekeyed(moved, keys)) == 1


@given(st.text(max_size=5) | st.none() | st.integers())
def test_only_keys_of_this_kind_are_taken(key: object) -> None:
    if is_order_key(key):
        assert isinstance(key, str)
        above, below = key_between(key, None), key_between(None, key)
        assert below < key < above
        assert is_order_key(above)
        assert is_order_key(below)
