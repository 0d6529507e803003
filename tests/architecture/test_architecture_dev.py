"""The script of the makers: what a bare call says, and that continuous integration uses it."""

from __future__ import annotations

import re
import subprocess

import pytest

from tests.support.checkout import CHECKOUT


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(CHECKOUT / "dev"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_bare_call_lists_every_verb() -> None:
    script = (CHECKOUT / "dev").read_text(encoding="utf-8")

    told = dev()

    handled = re.search(r"^  (\w+(?: \| \w+)*)\) prepare", script, re.MULTILINE)
    assert told.returncode == 0
    assert handled
    assert re.findall(r"^\./dev (\w+)", told.stdout, re.MULTILINE) == handled[1].split(" | ")


@pytest.mark.parametrize("verb", ["nonsense", "--help"])
def test_a_word_that_is_no_verb_is_answered_with_the_verbs(verb: str) -> None:
    told = dev(verb)

    assert told.returncode == 2
    assert told.stderr.startswith("./dev run")


def test_the_checks_before_a_change_goes_in_are_dev_test() -> None:
    assert '/../dev" test' in (CHECKOUT / ".ci/run").read_text()
