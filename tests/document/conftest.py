"""What the tests of this room share: a small document, its file, a state folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.maps import a_map
from vsmap.document.file import save
from vsmap.document.shared_map import SharedWorkbook


@pytest.fixture(autouse=True)
def _own_state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def document() -> SharedWorkbook:
    """Weld, then Paint."""
    return SharedWorkbook.new(a_map("Shop").with_step("Weld").with_step("Paint").workbook("Cars"))


@pytest.fixture
def path(tmp_path: Path, document: SharedWorkbook) -> Path:
    """The file the document is saved in."""
    place = tmp_path / "maps" / "cars.vsmap"
    place.parent.mkdir()
    save(document, place)
    return place


@pytest.fixture
def car_bodies() -> SharedWorkbook:
    """Two maps; on the first, numbers, a wait and a note."""
    future = a_map("Future").with_step("Weld").build()
    return SharedWorkbook.new(
        a_map("Shop")
        .with_step("Weld", process_time="~2-4 h")
        .with_step("Paint", wait="1 d")
        .with_note("Loud", on="Weld")
        .beside(future)
        .workbook("Car bodies")
    )
