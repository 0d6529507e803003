"""A stock JavaScript client joins, edits and is seen, under the same guards as everybody."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.checkout import CHECKOUT
from tests.support.maps import a_map
from tests.support.sync import Host, Laptop, all_saved, hosting, until
from vsmap.document.locks import saving
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import StepId
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.server import DENIED

WELD, PAINT = StepId("weld"), StepId("paint")
FOLDER = CHECKOUT / "tests/sync/js"


@pytest.fixture(scope="module", autouse=True)
def _packages() -> None:
    """The packages of the stock client, fetched the first time, by one process of the tests."""
    with saving(Path(tempfile.gettempdir()) / "vsmap-stock-client"):
        fetch()


def fetch() -> None:
    lock = FOLDER / "package-lock.json"
    done = FOLDER / "node_modules/.fetched"
    if done.exists() and done.read_bytes() == lock.read_bytes():
        return
    if shutil.which("node") is None or shutil.which("npm") is None:
        skip_loudly("Node and npm are not installed")
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    try:
        fetched = subprocess.run(command, cwd=FOLDER, capture_output=True, timeout=120, check=False)
    except subprocess.TimeoutExpired:
        skip_loudly("npm ci took more than two minutes")
    if fetched.returncode != 0:
        skip_loudly(f"npm ci failed: {fetched.stderr.decode(errors='replace')[-300:]}")
    done.write_bytes(lock.read_bytes())


def skip_loudly(why: str) -> None:
    message = f"NOT TESTED with a stock JavaScript client: {why}"
    print(message, file=sys.__stderr__)
    pytest.skip(message)


class WebPage:
    """The stock client as a process; `names` is what it sees."""

    def __init__(self, link: InviteLink) -> None:
        url = f"wss://{link.host}:{link.port}"
        self.names: dict[str, str] = {}
        self._process = subprocess.Popen(
            ["node", "client.js", url, link.room, link.token],
            cwd=FOLDER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.names = json.loads(line)

    def rename(self, key: str, name: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"key": key, "name": name}) + "\n")
        self._process.stdin.flush()

    def close(self) -> None:
        self._process.kill()
        self._reading.join()
        self._process.communicate()


@pytest.fixture
def document() -> SharedWorkbook:
    drawn = a_map("Now").with_step("Weld").with_step("Paint")
    return SharedWorkbook.new(drawn.workbook("Bicycles"))


@pytest.fixture
def host(tmp_path: Path, document: SharedWorkbook) -> Iterator[Host]:
    with hosting(tmp_path / "data") as opened:
        opened.begin(document)
        yield opened


@pytest.fixture
def kt(host: Host, document: SharedWorkbook) -> Iterator[Laptop]:
    link = host.invite(document.workbook.id, Role.MAPPER)
    laptop = Laptop(link, document.update_since(), "KT")
    until(all_saved(laptop), laptop)
    yield laptop
    laptop.close()


def name_on(laptop: Laptop, step: StepId) -> str:
    return next(iter(laptop.workbook.maps.values())).steps[step].name


def test_a_stock_client_edits_and_sees_others_edit(host: Host, kt: Laptop) -> None:
    map_id = next(iter(kt.workbook.maps))
    page = WebPage(host.invite(kt.workbook.id, Role.MAPPER))
    until(lambda: page.names.get(f"{map_id}/{WELD}") == "Weld", kt)

    page.rename(f"{map_id}/{WELD}", "Solder")
    until(lambda: name_on(kt, WELD) == "Solder", kt)
    rename_step(kt.document, map_id, PAINT, "Lacquer")
    until(lambda: page.names[f"{map_id}/{PAINT}"] == "Lacquer", kt)
    until(lambda: bool(kt.participant.presence), kt)

    shown = [state["person"]["role"] for _, state in kt.participant.presence.values()]
    assert shown == ["mapper"]
    page.close()


def test_a_stock_client_that_only_views_changes_nothing(host: Host, kt: Laptop) -> None:
    map_id = next(iter(kt.workbook.maps))
    page = WebPage(host.invite(kt.workbook.id, Role.VIEWER))
    until(lambda: page.names.get(f"{map_id}/{WELD}") == "Weld", kt)

    page.rename(f"{map_id}/{WELD}", "Solder")
    until(lambda: page.names[f"{map_id}/{WELD}"] == "Solder", kt)
    rename_step(kt.document, map_id, PAINT, "Lacquer")
    until(lambda: page.names[f"{map_id}/{PAINT}"] == "Lacquer", kt)

    assert name_on(kt, WELD) == "Weld"
    page.close()


def test_a_stock_client_with_a_forged_token_sees_nothing(host: Host, kt: Laptop) -> None:
    good = host.invite(kt.workbook.id, Role.MAPPER)
    page = WebPage(InviteLink(good.host, good.port, good.room, good.token[:-2]))
    until(lambda: bool(page.names), kt)

    assert page.names == {"closed": str(DENIED)}
    page.close()
