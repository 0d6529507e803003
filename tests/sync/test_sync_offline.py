"""Days without a network: one works on, closes the window, comes back, and all merges."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.seats import Seat, Table, settle
from tests.support.sync import Host, Laptop, all_saved, until
from vsmap.document.file import open_file, save
from vsmap.document.recovery import Autosave, recover
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.steps import add_loose_step, rename_step
from vsmap.model.ids import MapId, StepId
from vsmap.sync.entry.permits import Permits
from vsmap.sync.entry.roles import Role
from vsmap.sync.guest.client import LineState
from vsmap.sync.guest.participant import OFFLINE_AFTER
from vsmap.sync.guest.unsent import UnsentLog

WELD, PAINT, PACK = StepId("weld"), StepId("paint"), StepId("pack")
NOTHING = b"\x00\x00"


@pytest.fixture
def document() -> SharedWorkbook:
    drawn = a_map("Now").with_step("Weld").with_step("Paint").with_step("Pack")
    return SharedWorkbook.new(drawn.workbook("Bicycles"))


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    return tmp_path / "logs"


def map_of(document: SharedWorkbook) -> MapId:
    return next(iter(document.workbook.maps))


def name_on(document: SharedWorkbook, step: StepId) -> str:
    return document.workbook.maps[map_of(document)].steps[step].name


def rename(document: SharedWorkbook, step: StepId, name: str) -> None:
    rename_step(document, map_of(document), step, name)


def is_offline(laptop: Laptop) -> bool:
    return laptop.participant.standing == "reconnecting"


@pytest.mark.parametrize("keeps_file", [True, False])
def test_days_offline_and_two_restarts_later_everything_merges(
    tmp_path: Path, document: SharedWorkbook, logs: Path, *, keeps_file: bool
) -> None:
    """The second time the file was never saved: the log of what is not sent holds it alone."""
    host = Host(tmp_path / "data")
    host.begin(document)
    room, port = document.workbook.id, host.port
    link = host.invite(room, Role.MAPPER, uses=10)
    kt = Laptop(link, document.update_since(), "KT", UnsentLog.of(room, logs))
    lm = Laptop(link, document.update_since(), "LM")
    until(all_saved(kt, lm), kt, lm)
    rename(kt.document, PACK, "Wrap")
    until(all_saved(kt), kt, lm)

    kt.close()
    rename(lm.document, PAINT, "Lacquer")
    until(all_saved(lm), lm)
    host.stop()
    file = tmp_path / "laptop.vsmap"
    save(kt.document, file)
    for number in range(3):
        kt = Laptop(link, open_file(file).document.update_since(), "KT", UnsentLog.of(room, logs))
        until(lambda: is_offline(kt), kt)  # noqa: B023
        assert kt.participant.unsaved == number
        rename(kt.document, WELD, f"Weld {number}")
        assert kt.participant.unsaved == number + 1
        kt.close()
        if keeps_file:
            save(kt.document, file)

    host = Host(tmp_path / "data", port)
    state = open_file(file).document.update_since() if keeps_file else NOTHING
    kt = Laptop(link, state, "KT", UnsentLog.of(room, logs))
    assert kt.participant.unsaved == 3
    until(all_saved(kt, lm), kt, lm)
    until(lambda: name_on(lm.document, WELD) == "Weld 2", kt, lm)

    assert (name_on(kt.document, PAINT), name_on(kt.document, PACK)) == ("Lacquer", "Wrap")
    assert kt.workbook == lm.workbook
    kt.close()
    lm.close()
    host.stop()


@pytest.mark.parametrize("knows_history", [True, False])
def test_what_waits_for_one_history_of_a_workbook_is_not_brought_into_another(
    tmp_path: Path, document: SharedWorkbook, logs: Path, *, knows_history: bool
) -> None:
    host = Host(tmp_path / "data")
    host.begin(document)
    room, port = document.workbook.id, host.port
    link = host.invite(room, Role.MAPPER, uses=10)
    if not knows_history:
        host.stop()
    kt = Laptop(link, document.update_since(), "KT", UnsentLog.of(room, logs))
    if knows_history:
        until(all_saved(kt), kt)
        host.stop()
    until(lambda: is_offline(kt), kt)
    rename(kt.document, WELD, "Solder")
    kt.close()
    another = SharedWorkbook.new(document.workbook)
    host = Host(tmp_path / "more", port)
    host.begin(another)
    elsewhere = host.invite(room, Role.MAPPER, uses=10)

    kt = Laptop(elsewhere, NOTHING, "KT", UnsentLog.of(room, logs))
    until(all_saved(kt), kt)
    kt.close()
    host.stop()

    assert name_on(kt.document, WELD) == "Weld"
    log = UnsentLog.of(room, logs)
    assert [each.name for each in log.waiting] == ["Rename step"]
    log.close()


def test_a_file_edited_on_a_train_merges_into_the_session_that_went_on(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    file = tmp_path / "train.vsmap"
    save(document, file)
    host = Host(tmp_path / "data")
    host.begin(document)
    link = host.invite(document.workbook.id, Role.MAPPER, uses=10)
    lm = Laptop(link, document.update_since(), "LM")
    until(all_saved(lm), lm)
    train = open_file(file).document
    for step, name in ((WELD, "Solder"), (PAINT, "Lacquer")):
        rename(train, step, name)
        save(train, file)
        train = open_file(file).document
    rename(lm.document, PACK, "Wrap")
    until(all_saved(lm), lm)

    kt = Laptop(link, open_file(file).document.update_since(), "KT")
    until(all_saved(kt, lm), kt, lm)
    until(lambda: kt.workbook == lm.workbook, kt, lm)

    names = [name_on(lm.document, step) for step in (WELD, PAINT, PACK)]
    assert names == ["Solder", "Lacquer", "Wrap"]
    for laptop in (kt, lm):
        laptop.close()
    host.stop()


def test_one_is_told_truthfully_how_far_ones_work_is_saved(
    tmp_path: Path, document: SharedWorkbook
) -> None:
    host = Host(tmp_path / "data")
    host.begin(document)
    port, room = host.port, document.workbook.id
    kt = Laptop(host.invite(room, Role.MAPPER, uses=10), document.update_since(), "KT")
    assert kt.participant.standing == "reconnecting"
    until(all_saved(kt), kt)

    host.stop()
    until(lambda: is_offline(kt), kt)
    for number in range(3):
        rename(kt.document, WELD, f"Weld {number}")
    assert (kt.participant.standing, kt.participant.unsaved) == ("reconnecting", 3)

    host = Host(tmp_path / "data", port)
    until(all_saved(kt), kt)
    assert kt.participant.unsaved == 0
    kt.client.close()
    kt.participant.pump()
    rename(kt.document, WELD, "Weld at home")
    assert (kt.participant.standing, kt.participant.unsaved) == ("offline", 1)
    kt.close()
    host.stop()


def test_whoever_is_not_back_soon_is_told_to_be_offline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = Table(tmp_path)
    kt = table.seat("KT")
    kt.wire.cut()
    kt.participant.pump()
    assert kt.participant.standing == "reconnecting"

    later = time.monotonic() + 2 * OFFLINE_AFTER
    monkeypatch.setattr("vsmap.sync.guest.participant.monotonic", lambda: later)
    kt.wire.incoming.put(LineState.RECONNECTING)
    kt.participant.pump()
    assert kt.participant.standing == "offline"

    kt.sit_down(table.room)
    table.settle()
    assert kt.participant.standing == "saved"


def test_a_window_that_only_came_back_is_not_told_as_saved_before_the_session_says_so(
    tmp_path: Path,
) -> None:
    table = Table(tmp_path)
    kt = Seat("KT", Role.MAPPER, table.state, tmp_path)
    rename(kt.document, WELD, "Solder")
    kt = Seat("KT", Role.MAPPER, kt.document.update_since(), tmp_path)
    kt.sit_down(table.room)
    kt.participant.pump()
    assert kt.participant.standing == "reconnecting"

    settle(table.room, kt)
    assert kt.participant.standing == "saved"


def test_what_is_told_as_saved_is_counted_off_one_by_one(tmp_path: Path) -> None:
    table = Table(tmp_path)
    kt = table.seat("KT")
    rename(kt.document, WELD, "Solder")
    table.room.flush()
    rename(kt.document, PAINT, "Lacquer")
    assert kt.participant.unsaved == 2

    kt.participant.pump()
    assert kt.participant.unsaved == 1


def test_a_second_window_of_one_session_has_a_log_of_its_own(logs: Path) -> None:
    first, second = UnsentLog.of("room", logs), UnsentLog.of("room", logs)

    first.add("Edit", 1, (), b"\x00\x00")
    first.close()
    second.close()

    again = UnsentLog.of("room", logs)
    assert (len(again.waiting), len(list(logs.iterdir()))) == (1, 2)
    again.close()


def test_a_log_that_cannot_be_kept_stands_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "logs").touch()

    log = UnsentLog.of("room", tmp_path / "logs")
    log.add("Edit", 1, (), b"\x00\x00")

    assert len(log.waiting) == 1
    log.close()


def test_a_damaged_log_gives_what_can_be_read(logs: Path) -> None:
    log = UnsentLog.of("room", logs)
    log.add("First", 1, (), b"\x00\x00")
    log.add("Second", 2, None, b"\x00\x00")
    log.close()
    (path,) = logs.glob("*.unsent")
    path.write_bytes(path.read_bytes() + b"\xff" * 30)

    again = UnsentLog.of("room", logs)

    assert [each.name for each in again.left_behind] == ["First", "Second"]
    again.close()


def test_a_log_is_small_again_when_everything_is_saved(logs: Path) -> None:
    log = UnsentLog.of("room", logs)
    log.permits = Permits(Role.PARTICIPANT, frozenset({"now"}), {"steps/now/mine"})
    for number in range(400):
        log.add("Edit", number, (), b"\x00" * 2000)
        log.saved(log.last)
    (path,) = logs.glob("*.unsent")
    assert path.stat().st_size < 300_000
    log.close()

    again = UnsentLog.of("room", logs)
    assert again.permits == log.permits
    assert not again.waiting
    again.close()


def test_what_a_session_refused_is_not_brought_back_by_a_recovery(tmp_path: Path) -> None:
    table = Table(tmp_path)
    boss, kt = table.seat("Boss", Role.FACILITATOR), table.seat("KT")
    keeper = Autosave(kt.document, folder=tmp_path / "state")
    add_loose_step(kt.document, kt.map_id, name="Mine", new=StepId("mine"))
    table.settle()
    kt.wire.cut()
    boss.participant.ask("give role", person=kt.person.id, role="participant")
    rename(kt.document, WELD, "Solder")
    kt.sit_down(table.room)
    table.settle()
    keeper.leave()

    (recovered,) = recover(tmp_path / "state")

    assert name_on(recovered.document, WELD) == "Weld"
    assert StepId("mine") in recovered.document.workbook.maps[kt.map_id].steps
