"""What the window was called with."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize

from vsmap.app.language import LanguageChoice
from vsmap.app.look.appearance import ThemeChoice
from vsmap.canvas.scale import SCALES
from vsmap.model.value_stream import Symbols

USUAL_SIZE = QSize(1600, 1000)
LINK = "vsmap://"


@dataclass(frozen=True, slots=True)
class Arguments:
    """The file to open or the session to join; the rest serves pictures and measuring the start."""

    file: Path | None = None
    link: str = ""
    screenshot: Path | None = None
    size: QSize = USUAL_SIZE
    theme: ThemeChoice | None = None
    skin: Symbols | None = None
    select: str = ""
    language: LanguageChoice | None = None
    first_paint: bool = False
    scale: int | None = None


def read_arguments(argv: list[str]) -> Arguments:
    """Read `[FILE] [--screenshot PATH [--size WxH] [--theme T] [--skin S] [--select NAME]]`.

    In place of the file may stand the link of an invite. `--language de` speaks it this once.
    `--first-paint` tells on standard output when the window is painted, and ends. Raises
    ValueError in a sentence.
    """
    arguments, left = Arguments(), list(argv)
    while left:
        word = left.pop(0)
        if word == "--first-paint":
            arguments = replace(arguments, first_paint=True)
        elif word.startswith("--"):
            if not left:
                message = f"{word} needs a value"
                raise ValueError(message)
            arguments = _with_option(arguments, word, left.pop(0))
        elif word.startswith(LINK):
            arguments = replace(arguments, link=word)
        elif arguments.file is not None:
            message = f"one file at a time: {arguments.file} and {word} were named"
            raise ValueError(message)
        else:
            arguments = replace(arguments, file=Path(word))
    return arguments


def _with_option(arguments: Arguments, option: str, value: str) -> Arguments:
    match option:
        case "--screenshot":
            return replace(arguments, screenshot=Path(value))
        case "--size":
            return replace(arguments, size=_size(value))
        case "--theme":
            return replace(arguments, theme=ThemeChoice(value))
        case "--skin":
            return replace(arguments, skin=Symbols(value))
        case "--language":
            return replace(arguments, language=LanguageChoice(value))
        case "--scale":
            return replace(arguments, scale=_scale(value))
        case "--select":
            return replace(arguments, select=value)
        case _:
            message = f"there is no option {option}; vsmap --help lists what there is"
            raise ValueError(message)


def _scale(value: str) -> int:
    if not value.isdecimal() or int(value) not in SCALES:
        message = f'"{value}" is no size of type; write one of {", ".join(map(str, SCALES))}'
        raise ValueError(message)
    return int(value)


def _size(value: str) -> QSize:
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", value)
    if not found:
        message = f'"{value}" is not a size; write 1600x1000'
        raise ValueError(message)
    return QSize(int(found[1]), int(found[2]))
