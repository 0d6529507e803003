"""`vsmap import IN -o OUT.vsmap`: a table or JSON becomes a file with a history of its own."""

from __future__ import annotations

import argparse
from pathlib import Path

from vsmap.cli.sources import open_source, refuse_same_file
from vsmap.formats.registry import check_suffix, write

_REFUSAL = "{path}: vsmap can't import to {suffix} files; it can import to {listed}"

HELP = "Make a .vsmap file of a table, of JSON, or of another .vsmap as it is now."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What comes in and where to."""
    parser.add_argument("file", metavar="IN", help="a .csv, .json or .vsmap file")
    parser.add_argument("-o", "--out", metavar="OUT.vsmap", required=True, help="the new file")


def run(arguments: argparse.Namespace) -> None:
    """Read it and save it."""
    out = Path(arguments.out)
    check_suffix(out, _REFUSAL, (".vsmap",))
    refuse_same_file(arguments.file, arguments.out)
    write(open_source(arguments.file).workbook, out)
