"""`vsmap new FILE`: a new map, empty or from a template."""

from __future__ import annotations

import argparse
from pathlib import Path

from vsmap.formats.registry import check_suffix, write
from vsmap.formats.templates import from_template, template_names
from vsmap.model.errors import InputError

_REFUSAL = "{path}: vsmap can't make {suffix} files; it can make {listed}"

HELP = "Make a new map, empty or from a template."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The file and the template."""
    parser.add_argument("file", metavar="FILE", help="the new .vsmap file")
    known = ", ".join(template_names())
    parser.add_argument("--template", metavar="NAME", default="blank", help=known)


def run(arguments: argparse.Namespace) -> None:
    """Make the file; one that is there already is left as it is."""
    path = Path(arguments.file)
    check_suffix(path, _REFUSAL, (".vsmap", ".json"))
    if path.exists():
        message = f"{path}: this file is there already; name another, or delete it first"
        raise InputError(message)
    write(from_template(arguments.template, title=path.stem), path)
