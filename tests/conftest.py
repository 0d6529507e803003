"""What every test shares: profiles, no screen, English, a home of its own, no stray log."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator

import pytest
from _pytest.terminal import TerminalReporter
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"], os.environ["LANGUAGE"] = "C.UTF-8", "en"

_HOME = tempfile.mkdtemp(prefix="vsmap-tests-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
for _place in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[_place] = _HOME

_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.register_profile("dev", _PATIENT, max_examples=50)
settings.register_profile("ci", _PATIENT, max_examples=200, derandomize=True)
settings.register_profile("soak", _PATIENT, max_examples=10_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


@pytest.fixture(autouse=True)
def _no_stray_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test; one that expects it reads it and clears caplog."""
    yield
    stray = [record.getMessage() for record in caplog.get_records("call")]
    assert not stray, f"stray log: {stray}"


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Print the figures that tests have recorded as properties."""
    passed = terminalreporter.getreports("passed")
    figures = [figure for report in passed for figure in report.user_properties]
    if figures:
        terminalreporter.section("figures")
    for name, figure in figures:
        terminalreporter.write_line(f"{name}: {figure}")
