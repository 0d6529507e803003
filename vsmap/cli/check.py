"""`vsmap check FILE`: the problems of every map, in plain words."""

from __future__ import annotations

import argparse
import dataclasses
import sys

from vsmap.analysis.figures import Problem
from vsmap.cli.sources import open_source
from vsmap.model.workbook import Workbook

HELP = "Problems in the maps of a file, in plain words; having some is no error."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The file and the form of the answer."""
    parser.add_argument("file", metavar="FILE", help="a .vsmap, .json or .csv file")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(arguments: argparse.Namespace) -> None:
    """Print the problems of every map of the file."""
    workbook = open_source(arguments.file).workbook
    problems = _problems(workbook)
    if arguments.json:
        from vsmap.cli.figures_json import json_text, problems_list

        told = {"vsmap": "check/1", "problems": problems_list(problems)}
        sys.stdout.write(json_text(told))
        return
    for problem in problems:
        sys.stdout.write(f"{problem.message}\n")
    if not problems:
        sys.stdout.write(f"No problems in {workbook.title}.\n")


def _problems(workbook: Workbook) -> list[Problem]:
    """The problems of each map; where there are several maps the message begins with the map."""
    from vsmap.analysis.summary import figures_of

    problems: list[Problem] = []
    for drawn in workbook.maps.values():
        found = figures_of(workbook, drawn.id).problems
        if len(workbook.maps) == 1:
            return list(found)
        problems += [
            dataclasses.replace(problem, message=f"{drawn.name}: {problem.message}")
            for problem in found
        ]
    return problems
