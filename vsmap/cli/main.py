"""The verbs of the command line, and the one place where an error becomes a line and an exit code.

argparse rather than typer: typer takes 0.1 s to import, a quarter of what `vsmap figures` may take.
"""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from typing import NoReturn, Protocol, cast

from vsmap.cli.terminal import write_plainly
from vsmap.model.errors import VsmapError

DONE = 0
FAULT_OF_OURS = 1
WRONG_INPUT = 2
STOPPED = 130

VERBS = {
    "new": "new",
    "figures": "figures",
    "check": "check",
    "export": "export",
    "import": "importing",
    "merge": "merge",
    "serve": "serve",
    "invite": "invite",
}
"""Each verb with the module that does it."""


class Verb(Protocol):
    """What a verb's module offers."""

    HELP: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Name the verb's arguments."""

    def run(self, arguments: argparse.Namespace) -> None:
        """Do what the verb says; raises VsmapError."""


class Parser(argparse.ArgumentParser):
    """A parser that tells a wrong call in one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where to read more; exit code 2."""
        self.exit(WRONG_INPUT, f"{self.prog}: {message}; {self.prog} --help says more\n")


def run(arguments: list[str]) -> int:
    """Run one verb with its arguments; returns the exit code, what went wrong told on stderr."""
    write_plainly()
    try:
        _run(arguments)
        sys.stdout.flush()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else DONE
    except BrokenPipeError:
        _let_go_of_stdout()
    except KeyboardInterrupt:
        return _told("stopped", STOPPED)
    except VsmapError as error:
        return _told(str(error), WRONG_INPUT)
    except OSError as error:
        return _told(f"{error.filename or 'vsmap'}: {error.strerror or error}", WRONG_INPUT)
    except Exception as error:  # noqa: BLE001 - the edge: even our own fault ends in one line
        fault = " ".join(f"{type(error).__name__}: {error}".split())
        return _told(f"a fault in vsmap itself ({fault}); please report it", FAULT_OF_OURS)
    return DONE


def _run(arguments: list[str]) -> None:
    name, *rest = arguments or [""]
    if name not in VERBS:
        known = ", ".join(VERBS)
        _told(f'vsmap: there is no verb "{name}"; choose {known}', WRONG_INPUT)
        raise SystemExit(WRONG_INPUT)
    verb = cast("Verb", import_module(f"vsmap.cli.{VERBS[name]}"))
    parser = Parser(prog=f"vsmap {name}", description=verb.HELP, allow_abbrev=False)
    verb.add_arguments(parser)
    verb.run(parser.parse_args(rest))


def _told(message: str, code: int) -> int:
    sys.stderr.write(f"{message}\n")
    return code


def _let_go_of_stdout() -> None:
    """Who read our output went away (`vsmap figures x | head -1`); nothing is wrong with that."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
