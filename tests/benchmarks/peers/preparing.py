"""Brings the peers here the first time: into a folder of their own, never into ours."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from tests.support.checkout import CHECKOUT

HERE = Path(__file__).parent
HOME = CHECKOUT / ".bench"
"""Ignored by git; deleting it fetches the peers again."""

_LONGEST_FETCH = 900
_READY = "ready"


class PeerMissing(Exception):
    """A peer can't be had here; the text says why."""


def excalidraw() -> tuple[str, Path]:
    """The path of Chromium, and the folder with Excalidraw bundled for it. Raises PeerMissing."""
    chromium = _program("chromium", "chromium-browser", "google-chrome")
    npm = _program("npm")
    folder = HOME / "excalidraw"
    wanted = _sources("excalidraw", "package.json", "package-lock.json", "page.jsx", "measure.mjs")
    if not _is_ready(folder, wanted):
        _begin(folder, wanted)
        _run(npm, "ci", "--no-audit", "--no-fund", folder=folder)
        _run(npm, "run", "bundle", folder=folder)
        _end(folder, wanted)
    return chromium, folder


def nodegraphqt() -> tuple[Path, Path]:
    """The Python that has NodeGraphQt, and the program to run with it. Raises PeerMissing."""
    folder = HOME / "nodegraphqt"
    wanted = _sources("nodegraphqt", "requirements.txt")
    python = folder / "venv" / "bin" / "python"
    if not _is_ready(folder, wanted):
        _begin(folder, wanted)
        venv.create(folder / "venv", with_pip=True)
        install = ("-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:")
        _run(str(python), *install, "-r", "requirements.txt", folder=folder)
        _end(folder, wanted)
    return python, HERE / "nodegraphqt" / "measure.py"


def session_server(peer: str, *sources: str) -> tuple[str, Path]:
    """The path of Node, and the folder of a server with its packages. Raises PeerMissing."""
    node, npm = _program("node"), _program("npm")
    folder = HOME / peer
    wanted = _sources(peer, "package.json", "package-lock.json", *sources)
    if not _is_ready(folder, wanted):
        _begin(folder, wanted)
        _run(npm, "ci", "--no-audit", "--no-fund", folder=folder)
        _end(folder, wanted)
    return node, folder


def _program(*names: str) -> str:
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        message = f"{names[0]} is not installed and could not be fetched"
        raise PeerMissing(message)
    return found


def _sources(peer: str, *names: str) -> dict[str, str]:
    return {name: (HERE / peer / name).read_text(encoding="utf-8") for name in names}


def _is_ready(folder: Path, wanted: dict[str, str]) -> bool:
    """Whether the folder was made from just these files, to its end."""
    if not (folder / _READY).exists():
        return False
    return all((folder / name).read_text(encoding="utf-8") == t for name, t in wanted.items())


def _begin(folder: Path, wanted: dict[str, str]) -> None:
    sys.stdout.write(f"Fetching what {folder.name} needs into {folder.relative_to(CHECKOUT)}\n")
    sys.stdout.flush()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in wanted.items():
        (folder / name).write_text(text, encoding="utf-8")


def _end(folder: Path, wanted: dict[str, str]) -> None:
    (folder / _READY).write_text("\n".join(wanted), encoding="utf-8")


def _run(program: str, *arguments: str, folder: Path) -> None:
    command = [program, *arguments]
    try:
        done = subprocess.run(
            command, cwd=folder, env=_usual(), capture_output=True, text=True,
            timeout=_LONGEST_FETCH, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PeerMissing(str(error)) from error
    if done.returncode:
        lines = [line for line in (done.stderr or done.stdout).splitlines() if line.strip()]
        message = f"{Path(program).name} {' '.join(arguments[:2])}: {' '.join(lines[-2:])[:300]}"
        raise PeerMissing(message)


def _usual() -> dict[str, str]:
    """The environment without our own Python's folder."""
    return {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
