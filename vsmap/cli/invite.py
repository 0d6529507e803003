"""`vsmap invite`: a link that lets people into a hosted session."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from vsmap.cli.serve import USUAL_FOLDER, USUAL_LISTEN, place_of
from vsmap.model.errors import InputError, NotationError
from vsmap.model.notation import parse_time
from vsmap.model.quantities import Calendar

HELP = "Make an invite to a session that vsmap serve hosts."
USUAL_EXPIRY = "8 h"
ROUND_THE_CLOCK = Calendar(hours_per_day=24, days_per_week=7)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The session, the role, how long and how often the invite works."""
    roles = ("viewer", "participant", "mapper", "facilitator")
    parser.add_argument("--role", required=True, choices=roles)
    parser.add_argument("--room", required=True, metavar="ROOM", help="the id of the workbook")
    parser.add_argument("--expires", metavar="TIME", default=USUAL_EXPIRY)
    parser.add_argument("--uses", metavar="N", type=int, default=30)
    parser.add_argument("--data", metavar="DIR", default=USUAL_FOLDER)
    parser.add_argument(
        "--at", metavar="HOST:PORT", default=USUAL_LISTEN, help="where it is hosted"
    )


def run(arguments: argparse.Namespace) -> None:
    """Print the link."""
    from vsmap.sync.entry.certificates import noted_fingerprint
    from vsmap.sync.entry.invites import Gate
    from vsmap.sync.entry.links import InviteLink
    from vsmap.sync.entry.roles import Role

    folder = Path(arguments.data)
    host, port = place_of(arguments.at)
    gate = Gate(folder)
    token = gate.invite(
        arguments.room, Role(arguments.role), seconds_of(arguments.expires), arguments.uses
    )
    gate.close()
    print_ = noted_fingerprint(folder)
    sys.stdout.write(f"{InviteLink(host, port, arguments.room, token, print_)}\n")


def seconds_of(expires: str) -> float:
    """How long an invite works, by the clock on the wall. Raises InputError."""
    try:
        measure = parse_time(expires)
    except NotationError as error:
        message = f"--expires: {error}"
        raise InputError(message) from error
    if measure.likely is None:
        message = f"--expires {expires}: write one time, such as 8 h"
        raise InputError(message)
    return ROUND_THE_CLOCK.seconds(measure.likely)
