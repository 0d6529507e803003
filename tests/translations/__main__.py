"""Brings the translations up to date with the source, and says what is missing.

`python -m tests.translations`: update each .ts from the source, make its .qm, list what is missing.
`python -m tests.translations LANGUAGE FILE`: take translations from a file first. Each is two
lines, the text and its translation, between blank lines; line breaks are written \\n, and ` | `
parts the form for one from the form for many.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.translations.sourced import sourced_texts
from tests.translations.ts_file import (
    FORMS_APART,
    LANGUAGES,
    brought_up_to_date,
    qm_path,
    read_messages,
    ts_path,
    write_messages,
)

LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")


def main(arguments: list[str]) -> int:
    """Returns 1 while something is missing."""
    added_to, added = ("", {})
    if len(arguments) == 2:
        added_to, added = arguments[0], read_pairs(Path(arguments[1]).read_text(encoding="utf-8"))
    sourced = sourced_texts()
    missing = 0
    for language in LANGUAGES:
        new = added if language == added_to else {}
        messages = brought_up_to_date(sourced, read_messages(language), new)
        write_messages(language, messages)
        release(language)
        unfinished = [message.source for message in messages if not message.is_finished]
        missing += len(unfinished)
        sys.stdout.write(f"{language}: {len(messages)} texts, {len(unfinished)} missing\n")
        sys.stdout.writelines(f"\n{one_line(text)}\n" for text in unfinished)
    return 1 if missing else 0


def read_pairs(text: str) -> dict[str, tuple[str, ...]]:
    """Translations told as text and translation, a line each, between blank lines."""
    pairs = {}
    for block in text.split("\n\n"):
        lines = [line for line in block.split("\n") if line.strip()]
        if len(lines) == 2:
            source, translation = (line.replace("\\n", "\n") for line in lines)
            pairs[source] = tuple(translation.split(FORMS_APART))
    return pairs


def one_line(text: str) -> str:
    """A text as it is told in one line."""
    return text.replace("\n", "\\n")


def release(language: str) -> None:
    """Make the file that the window reads."""
    command = [str(LRELEASE), "-silent", str(ts_path(language)), "-qm", str(qm_path(language))]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
