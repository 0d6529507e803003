"""The log: what went wrong, with where in the program, but nothing of what people map.

What is written is scrubbed first: quoted words, paths and names of files are left out, and of an
error the message too unless Python itself wrote it.
"""

from __future__ import annotations

import logging
import re
import traceback
from pathlib import Path

from vsmap.document.locks import state_folder

NAME = "vsmap.log"
MOST_BYTES = 200_000
MOST_LINES = 400
_HIDDEN = "\u2026"
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|\u201c[^\u201d\n]*\u201d|\u201e[^\u201c\n]*\u201c")
_PATH = re.compile(r"(?:file://)?(?:[A-Za-z]:)?[~/\\][^\s:,;]*|\b[\w-]+\.(?:vsmap|csv|json)\b")


def open_log(folder: Path | None = None) -> logging.Handler:
    """Write warnings and errors of this process to the log from now on; a long one begins anew."""
    path = log_path(folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file() and path.stat().st_size > MOST_BYTES:
        path.replace(path.with_name(f"{NAME}.1"))
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(Scrubbing("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def log_path(folder: Path | None = None) -> Path:
    """Where the log lies."""
    return (folder or state_folder()) / NAME


def last_lines(folder: Path | None = None, most: int = MOST_LINES) -> str:
    """The end of the log; nothing where nothing went wrong yet."""
    try:
        lines = log_path(folder).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-most:])


class Scrubbing(logging.Formatter):
    """Formats without anything that people wrote or named."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and of an error the way to it; what others made of the record is not used."""
        record.message = scrubbed(record.getMessage())
        record.asctime = self.formatTime(record)
        error = record.exc_info[1] if record.exc_info else None
        line = self.formatMessage(record)
        return line if error is None else f"{line}\n{told(error)}"


def told(error: BaseException) -> str:
    """An error as it is logged: where it came from, its kind, and Python's own message."""
    lines = [
        f"  {_module(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    kind = type(error)
    by_python = kind.__module__ == "builtins"
    message = scrubbed(str(error).partition("\n")[0]) if by_python else ""
    return "\n".join([*lines, f"{kind.__name__}: {message}".rstrip(": ")])


def scrubbed(words: str) -> str:
    """Words without what is quoted in them and without paths; of a file its suffix stays.

    >>> scrubbed("can't read /home/ann/Loans.vsmap: no 'Risk review'")
    "can't read ….vsmap: no …"
    """
    return _QUOTED.sub(_HIDDEN, _PATH.sub(_suffix_alone, _without_apostrophes(words))).replace(
        "\x00", "'"
    )


def _without_apostrophes(words: str) -> str:
    """An apostrophe within a word begins no quotation."""
    return re.sub(r"(?<=\w)'(?=\w)", "\x00", words)


def _suffix_alone(path: re.Match[str]) -> str:
    return _HIDDEN + Path(path[0].rstrip("'\"")).suffix


def _module(filename: str) -> str:
    """A source file from the package on, without where it is installed."""
    parts = Path(filename).parts
    if "vsmap" in parts:
        return "/".join(parts[len(parts) - 1 - parts[::-1].index("vsmap") :])
    return "/".join(parts[-2:])
