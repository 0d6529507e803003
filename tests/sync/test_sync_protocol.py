"""Frames: what is written is read back, and nothing from outside does harm."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vsmap.model.errors import InputError, UpdateRefused
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.wire.frames import json_value
from vsmap.sync.wire.protocol import (
    Ask,
    AskPresence,
    Change,
    Denied,
    Message,
    Notice,
    Presence,
    read,
    written,
)

CLIENTS = st.integers(0, 2**32)
JSON = st.none() | st.dictionaries(st.text(max_size=5), st.integers(-9, 9) | st.text(max_size=5))
MESSAGES: st.SearchStrategy[Message] = st.one_of(
    st.builds(Ask, st.binary(max_size=40)),
    st.builds(Change, st.binary(max_size=40), st.booleans()),
    st.builds(Presence, st.dictionaries(CLIENTS, st.tuples(CLIENTS, JSON), max_size=3)),
    st.just(AskPresence()),
    st.builds(Denied, st.text(max_size=20)),
    st.builds(Notice, st.text(max_size=9), st.dictionaries(st.sampled_from("ab"), st.integers())),
)


@given(MESSAGES)
def test_every_message_is_read_as_it_was_written(message: Message) -> None:
    assert read(written(message)) == message


@given(st.binary(max_size=60))
def test_bytes_from_outside_are_a_message_or_refused(frame: bytes) -> None:
    with suppress(UpdateRefused):
        assert written(read(frame))


@given(MESSAGES, st.data())
def test_a_message_cut_short_is_refused_or_another_message(
    message: Message, data: st.DataObject
) -> None:
    frame = written(message)
    cut = frame[: data.draw(st.integers(0, len(frame) - 1))]

    with suppress(UpdateRefused):
        assert read(cut) != message


@pytest.mark.parametrize("told", ['"\\ud800"', '["a", {"b\\udfff": 1}]', '"\\udc00\\ud800"'])
def test_half_a_character_is_refused_before_it_can_reach_the_disk(told: str) -> None:
    with pytest.raises(UpdateRefused):
        json_value(told)


def test_a_character_told_by_its_number_is_read() -> None:
    assert json_value('"\\ud83d\\udeb2 \\u00fc"') == "\U0001f6b2 ü"


def test_the_first_frames_are_those_of_y_protocols() -> None:
    assert written(Ask(b"\x00")) == bytes([0, 0, 1, 0])
    assert written(Change(b"\x00\x00", is_answer=True)) == bytes([0, 1, 2, 0, 0])
    assert written(Change(b"\x00\x00")) == bytes([0, 2, 2, 0, 0])
    assert written(Presence({5: (1, None)})) == bytes([1, 8, 1, 5, 1, 4]) + b"null"
    assert written(AskPresence()) == bytes([3])


LINKS = st.builds(
    InviteLink,
    st.sampled_from(["127.0.0.1", "laptop.local", "::1"]),
    st.integers(1, 65535),
    st.from_regex(r"[a-z0-9_-]{1,20}", fullmatch=True),
    st.from_regex(r"[A-Za-z0-9_-]{4,20}\.[A-Za-z0-9_-]{4,20}", fullmatch=True),
    st.sampled_from(["", "ab12"]),
    st.booleans(),
)


@given(LINKS)
def test_an_invite_link_says_all_a_guest_needs(link: InviteLink) -> None:
    assert InviteLink.read(f"  {link}\n") == link
    assert link.token not in link.url


@pytest.mark.parametrize("text", ["", "hello", "https://x/y#t=1", "vsmap://host/room#t=1"])
def test_a_text_that_is_no_invite_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="paste the whole link"):
        InviteLink.read(text)
