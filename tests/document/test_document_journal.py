from __future__ import annotations

import errno
import os
import resource
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vsmap.document.journal import MAGIC, Durability, Journal, Replay
from vsmap.model.errors import DamagedFile, FileProblem, NewerFile

RECORDS = (b"one", b"", b"three" * 1000, bytes(50))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "log" / "a.journal"
    journal = Journal(place)
    for record in RECORDS:
        journal.append(record)
    journal.close()
    return place


def replayed(path: Path) -> Replay:
    journal = Journal(path)
    try:
        return journal.replay()
    finally:
        journal.close()


def test_records_come_back_in_order(path: Path) -> None:
    assert replayed(path) == Replay(RECORDS)


def test_records_are_appended_after_a_replay(path: Path) -> None:
    journal = Journal(path, Durability.POWER)
    journal.replay()
    journal.append(b"more")
    journal.sync()
    journal.close()

    assert replayed(path).records == (*RECORDS, b"more")


def test_a_truncated_journal_gives_the_whole_records_before_the_cut(path: Path) -> None:
    whole = path.read_bytes()
    for length in range(len(MAGIC), len(whole), 211):
        path.write_bytes(whole[:length])

        records = replayed(path).records

        assert records == RECORDS[: len(records)]


def test_a_bad_record_ends_the_replay_and_the_tail_is_set_aside(path: Path) -> None:
    whole = path.read_bytes()
    place = whole.index(b"threethree") + 4
    path.write_bytes(whole[:place] + b"!" + whole[place + 1 :])

    replay = replayed(path)

    assert replay.records == RECORDS[:2]
    assert replay.set_aside == path.with_name("a.journal.bad-1")
    assert b"hree" in replay.set_aside.read_bytes()
    assert replayed(path) == Replay(RECORDS[:2])


def test_what_is_appended_after_a_bad_tail_is_kept(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"\x05\x00\x00")
    journal = Journal(path)
    journal.replay()
    journal.append(b"after")
    journal.close()

    assert replayed(path).records == (*RECORDS, b"after")


def test_zeros_left_by_a_power_cut_are_no_records(path: Path) -> None:
    with path.open("ab") as file:
        file.write(bytes(4096))

    assert replayed(path).records == RECORDS


@given(st.lists(st.binary(max_size=40), max_size=6), st.data())
def test_whatever_byte_is_damaged_only_records_from_there_on_are_lost(
    tmp_path_factory: pytest.TempPathFactory, records: list[bytes], data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("journal") / "a.journal"
    journal = Journal(path)
    for record in records:
        journal.append(record)
    journal.close()
    content = bytearray(path.read_bytes())
    place = data.draw(st.integers(len(MAGIC), max(len(MAGIC), len(content) - 1)))
    if place < len(content):
        content[place] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)

    kept = replayed(path).records

    assert list(kept) == records[: len(kept)]
    whole = place - len(MAGIC)
    before = [sum(8 + len(r) for r in records[: n + 1]) for n in range(len(records))]
    assert len(kept) >= sum(end <= whole for end in before)


def test_a_checkpoint_puts_fewer_records_in_place_of_all(path: Path) -> None:
    journal = Journal(path)
    journal.rewrite([b"state"])
    journal.append(b"next")
    journal.close()

    assert replayed(path).records == (b"state", b"next")
    assert [each.name for each in path.parent.iterdir()] == ["a.journal"]


def test_a_checkpoint_that_fails_leaves_the_journal_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_handle: int) -> NoReturn:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    journal = Journal(path)
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FileProblem, match="the disk is full"):
        journal.rewrite([b"state"])
    journal.append(b"next")
    journal.close()

    assert replayed(path).records == (*RECORDS, b"next")
    assert [each.name for each in path.parent.iterdir()] == ["a.journal"]


def test_an_append_that_does_not_fit_leaves_no_half_record(path: Path) -> None:
    journal = Journal(path)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 100, limits[1]))
    try:
        with pytest.raises(FileProblem, match="not kept in the journal"):
            journal.append(bytes(500))
        journal.append(b"small")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    journal.close()

    assert replayed(path) == Replay((*RECORDS, b"small"))


def test_only_one_process_has_a_journal_open(path: Path) -> None:
    journal = Journal(path)

    with pytest.raises(FileProblem, match="another window keeps this journal"):
        Journal(path)

    journal.rewrite([b"state"])
    with pytest.raises(FileProblem, match="another window keeps this journal"):
        Journal(path)
    journal.close()


@pytest.mark.parametrize(
    ("content", "problem"),
    [(b"vsmap journal 2\nnews", NewerFile), (b"Dear reader, ...", DamagedFile)],
)
def test_something_else_is_not_taken_for_a_journal(
    path: Path, content: bytes, problem: type[Exception]
) -> None:
    path.write_bytes(content)

    with pytest.raises(problem):
        Journal(path)

    assert path.read_bytes() == content


def test_a_journal_cut_in_its_first_line_begins_anew(path: Path) -> None:
    path.write_bytes(MAGIC[:5])

    assert replayed(path) == Replay(())


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(FileProblem, match="no journal"):
        Journal(tmp_path / "file" / "a.journal")
