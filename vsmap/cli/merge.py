"""`vsmap merge A B -o OUT.vsmap`: two copies edited apart become one again."""

from __future__ import annotations

import argparse
from pathlib import Path

from vsmap.cli.sources import tell
from vsmap.formats.native import merge_native
from vsmap.formats.registry import check_suffix

_REFUSAL = "{path}: vsmap can't merge {suffix} files; it can merge {listed}"

HELP = "Put two copies of one .vsmap file together; both people's work is kept."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The two copies and where to; that may be one of them, which then holds both."""
    parser.add_argument("file", metavar="A", help="one copy")
    parser.add_argument("other", metavar="B", help="the other")
    parser.add_argument("-o", "--out", metavar="OUT.vsmap", required=True, help="the merged file")


def run(arguments: argparse.Namespace) -> None:
    """Merge them, and tell what is to be told."""
    one, other, out = Path(arguments.file), Path(arguments.other), Path(arguments.out)
    for path in (one, other, out):
        check_suffix(path, _REFUSAL, (".vsmap",))
    for notice in merge_native(one, other, out):
        tell(notice)
