"""One door: a verb leads to the command line, a file or nothing to the window."""

from __future__ import annotations

import gc
import os
import sys
from types import ModuleType

from vsmap import __version__

VERBS = ("new", "figures", "check", "export", "import", "merge", "serve", "invite")

YOUNG_OBJECTS = 50_000
"""So many new ones before Python looks for garbage; a picture of a long map makes thousands."""

HELP = """\
Draw how work flows from request to value, and see what holds it back.

vsmap [FILE]                the window, with a map or empty
vsmap vsmap://...           the window, to join the session of an invite link
vsmap new FILE              a new map, empty or from a template
vsmap figures FILE          lead time, flow efficiency, bottlenecks ...
vsmap check FILE            problems in the map, in plain words
vsmap export FILE -o OUT    a page, picture or table: pdf, svg, png, csv, json
vsmap import IN -o OUT      a table or JSON as a .vsmap file
vsmap merge A B -o OUT      two copies edited apart, as one
vsmap serve                 host sessions that people join
vsmap invite                a link that lets people into one

vsmap VERB --help says more about a verb; vsmap --version names this release.
"""


def main() -> int:
    """Run what the arguments ask for; returns the exit code."""
    gc.set_threshold(YOUNG_OBJECTS, 20, 20)
    _look_for_no_plugins()
    arguments = sys.argv[1:]
    first = arguments[0] if arguments else ""
    if first in ("--help", "-h"):
        sys.stdout.write(HELP)
        return 0
    if first == "--version":
        sys.stdout.write(f"vsmap {__version__}\n")
        return 0
    if first in VERBS:
        from vsmap.cli.main import run as run_verb

        return run_verb(arguments)
    from vsmap.app.main import run as run_window

    return run_window(arguments)


def _look_for_no_plugins() -> None:
    """Tell pydantic that it has no plugins: what looks for them loads slowly, to find none."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    finder = ModuleType("pydantic.plugin._loader")
    vars(finder)["get_plugins"] = tuple
    sys.modules.setdefault(finder.__name__, finder)


if __name__ == "__main__":
    sys.exit(main())
