"""`vsmap export FILE -o OUT`: a page, a picture or a table for others."""

from __future__ import annotations

import argparse
from pathlib import Path

from vsmap.cli.sources import chosen_map, open_source, refuse_same_file, tell
from vsmap.formats.registry import EXPORT_SUFFIXES, Wanted, check_suffix, write

_REFUSAL = "{path}: vsmap can't export to {suffix} files; it can export to {listed}"

HELP = "Write a map as a page, picture, table or JSON; the suffix of OUT says which."
PAGES = ("simplified", "full", "appendix", "pack")
PAPERS = ("a4", "letter")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The file, where to, and what to show."""
    parser.add_argument("file", metavar="FILE", help="a .vsmap, .json or .csv file")
    known = ", ".join(EXPORT_SUFFIXES)
    parser.add_argument("-o", "--out", metavar="OUT", required=True, help=f"ends in {known}")
    parser.add_argument("--page", choices=PAGES, default=PAGES[0], help="of a PDF or PNG")
    parser.add_argument("--map", metavar="NAME", help="which map; else the first current one")
    parser.add_argument("--paper", choices=PAPERS, default=PAPERS[0], help="of a PDF or PNG")


def run(arguments: argparse.Namespace) -> None:
    """Write the file, and tell what it can't hold."""
    out = Path(arguments.out)
    check_suffix(out, _REFUSAL, EXPORT_SUFFIXES)
    refuse_same_file(arguments.file, arguments.out)
    workbook = open_source(arguments.file).workbook
    named = chosen_map(workbook, arguments.map).id if arguments.map else None
    wanted = Wanted(named, named is not None, arguments.page, arguments.paper)
    for lost in write(workbook, out, wanted):
        tell(f"{out.name} does not hold {lost}")
