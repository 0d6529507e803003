"""A real window with a real mouse and keyboard, on a file of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop, desktop
from vsmap.app.commands.files import blank_workbook
from vsmap.document.file import save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.json import workbook_from_json
from vsmap.model.resource_files import resource


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """The client onboarding example as a file that may be changed."""
    text = resource("examples", "sources", "client-onboarding.json").read_bytes()
    path = tmp_path / "client-onboarding.vsmap"
    save(SharedWorkbook.new(workbook_from_json(text)), path)
    return path


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """A window on an empty workbook."""
    opened = desktop(tmp_path / "desk", blank_workbook())
    opened.window.show()
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    yield opened
    opened.close()
