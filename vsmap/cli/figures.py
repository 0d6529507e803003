"""`vsmap figures FILE`: what the map tells, for people or as JSON."""

from __future__ import annotations

import argparse
import sys

from vsmap.cli.sources import chosen_map, open_source

HELP = "Lead time, process time, flow efficiency, %C&A, bottlenecks and ranges of a map."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The file, which map of it, and the form of the answer."""
    parser.add_argument("file", metavar="FILE", help="a .vsmap, .json or .csv file")
    parser.add_argument("--map", metavar="NAME", help="which map; else the first current one")
    parser.add_argument("--json", action="store_true", help="as JSON, times in working seconds")


def run(arguments: argparse.Namespace) -> None:
    """Print the figures of one map."""
    workbook = open_source(arguments.file).workbook
    drawn = chosen_map(workbook, arguments.map)
    from vsmap.analysis.summary import figures_of

    figures = figures_of(workbook, drawn.id)
    if arguments.json:
        from vsmap.cli.figures_json import figures_text

        sys.stdout.write(figures_text(workbook, drawn, figures))
    else:
        from vsmap.cli.figures_page import page_text

        sys.stdout.write(page_text(workbook, drawn, figures))
