"""What is shipped, what it needs, and under which licence."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

from tests.support.checkout import CHECKOUT
from tests.support.font_resources import ADVANCES, STYLES, advances_of, font_name
from vsmap.model.resource_files import resource

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (CHECKOUT / "requirements.lock").read_text(encoding="utf-8")
LOCKED = dict(re.findall(r"^([a-z0-9-]+)==(\S+) ", LOCK, re.MULTILINE))
FREE_TO_USE = re.compile(r"MIT|BSD|Apache|ISC|PSF|Zlib|LGPL|MPL", re.IGNORECASE)


def project_name(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    assert found
    return found[0].lower().replace("_", "-")


def all_requirements() -> list[str]:
    return [
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["dev"],
    ]


def needed_to_run(requirements: list[str]) -> set[str]:
    """The projects these requirements bring with them on this system, themselves included."""
    found: set[str] = set()
    waiting = [project_name(r) for r in requirements]
    while waiting:
        name = waiting.pop()
        if name in found or name not in LOCKED:
            continue
        found.add(name)
        waiting += [project_name(r) for r in metadata.requires(name) or [] if "extra ==" not in r]
    return found


@pytest.mark.parametrize("requirement", all_requirements())
def test_each_dependency_has_its_reason_above_it(requirement: str) -> None:
    lines = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8").splitlines()

    at = next(i for i, line in enumerate(lines) if line.strip() == f'"{requirement}",')

    assert lines[at - 1].strip().startswith("# ")


@pytest.mark.parametrize("requirement", all_requirements())
def test_each_dependency_is_in_the_lock(requirement: str) -> None:
    assert project_name(requirement) in LOCKED


def test_the_lock_names_no_index_and_no_folder() -> None:
    lines = [line for line in LOCK.splitlines() if "--hash=sha256:" not in line]

    assert not [line for line in lines if re.search(r"--\w|://|\s/", line)]


def test_each_package_of_the_lock_carries_hashes() -> None:
    entries = re.findall(r"^[a-z0-9-]+==\S+ \\\n    --hash=sha256:[0-9a-f]{64}", LOCK, re.MULTILINE)

    assert len(entries) == len(LOCKED)


@pytest.mark.parametrize("name", sorted(needed_to_run(PROJECT["project"]["dependencies"])))
def test_what_runs_is_free_to_use(name: str) -> None:
    about = metadata.metadata(name).json

    told = [*about.get("classifier", []), about.get("license_expression"), about.get("license")]
    named = [str(text)[:80] for text in told if text and not str(text).startswith("Topic")]

    assert FREE_TO_USE.search(" ".join(named))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_finds_its_resources_without_a_checkout(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(tmp_path)
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r});"
        "from vsmap.model.resource_files import resource;"
        "print(resource('fonts', 'IBMPlexSans-Regular.ttf'))"
    )

    found = subprocess.check_output([sys.executable, "-I", "-c", program], cwd=tmp_path, text=True)

    assert Path(found.strip()).is_relative_to(tmp_path)


def test_the_wheel_carries_the_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        licences = [name for name in opened.namelist() if name.endswith(("LICENSE", "LICENSE.txt"))]

    homes = {name.split("/")[-2] for name in licences}
    assert homes == {"licenses", "fonts", "icons"}


def test_a_missing_resource_says_what_to_do() -> None:
    with pytest.raises(FileNotFoundError, match="install it again"):
        resource("fonts", "nothing.ttf")


def test_the_advance_widths_are_those_of_the_shipped_fonts() -> None:
    told = json.loads(resource("fonts", ADVANCES).read_text(encoding="utf-8"))

    assert told == advances_of(resource("fonts"))


@pytest.mark.parametrize("weight", STYLES)
def test_digits_are_equally_wide_in_every_weight(weight: str) -> None:
    told = json.loads(resource("fonts", ADVANCES).read_text(encoding="utf-8"))

    widths = {told[weight]["advances"][str(ord(digit))] for digit in "0123456789"}

    assert widths == {600}
    assert resource("fonts", font_name(weight)).read_bytes()[:4] == b"\0\1\0\0"
