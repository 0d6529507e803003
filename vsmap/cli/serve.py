"""`vsmap serve`: host sessions from a machine without a window."""

from __future__ import annotations

import argparse
import asyncio
import datetime
import json
import logging
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from vsmap.cli.stopping import until_stopped
from vsmap.model.errors import FileProblem, InputError
from vsmap.model.language import said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vsmap.sync.entry.certificates import HostTls
    from vsmap.sync.host.server import Server, Settings
    from vsmap.sync.host.verifying import Finding

log = logging.getLogger("vsmap.serve")

HELP = "Host sessions: people join them with an invite (vsmap invite)."
USUAL_LISTEN = "127.0.0.1:8765"
USUAL_FOLDER = "vsmap-sessions"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to listen and where to keep the sessions."""
    parser.add_argument("--listen", metavar="HOST:PORT", default=USUAL_LISTEN)
    parser.add_argument("--data", metavar="DIR", default=USUAL_FOLDER, help="kept sessions")
    parser.add_argument("--tls-cert", metavar="FILE", help="a certificate of your own (PEM)")
    parser.add_argument("--tls-key", metavar="FILE", help="its key (PEM)")
    parser.add_argument("--room", metavar="FILE", help="a .vsmap file to begin a session with")
    parser.add_argument(
        "--announce",
        action=argparse.BooleanOptionalAction,
        help="tell the local network of the sessions (usual where others can reach them)",
    )
    parser.add_argument("--backup", metavar="DIR", help="copy the sessions there and stop")
    parser.add_argument("--check", action="store_true", help="verify what is stored and stop")
    parser.add_argument("--until-input-ends", action="store_true", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> None:
    """Serve until SIGTERM or Ctrl+C; everything received is kept first."""
    folder = Path(arguments.data)
    if arguments.check:
        _check(folder)
        return
    if arguments.backup:
        _back_up(folder, Path(arguments.backup))
        return
    host, port = place_of(arguments.listen)
    tls = _tls(arguments, folder)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(message)s")
    for handler in logging.getLogger().handlers:
        handler.setFormatter(JsonLines())
    from vsmap.sync.host.server import Settings

    asyncio.run(_serve(Settings(folder, host, port, tls), arguments))


def place_of(listen: str) -> tuple[str, int]:
    """The host and port of `host:port`. Raises InputError."""
    host, _, port = listen.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65535:
        message = f'--listen {listen}: write a host and a port, such as "{USUAL_LISTEN}"'
        raise InputError(message)
    return host.strip("[]"), int(port)


class JsonLines(logging.Formatter):
    """One JSON object a line; tokens never reach it."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as JSON."""
        from vsmap.sync.entry.invites import redacted

        at = datetime.datetime.fromtimestamp(record.created, datetime.UTC)
        says = {
            "at": at.isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "says": redacted(record.getMessage()),
        }
        for name in ("room", "person", "why", "listens"):
            if hasattr(record, name):
                says[name] = redacted(str(getattr(record, name)))
        if record.exc_info:
            says["error"] = redacted(self.formatException(record.exc_info))
        return json.dumps(says, ensure_ascii=False)


def _tls(arguments: argparse.Namespace, folder: Path) -> HostTls:
    """What guests are spoken to with; invites made from now on name its certificate."""
    from vsmap.sync.entry.certificates import note_fingerprint, own_certificate, server_tls

    if bool(arguments.tls_cert) != bool(arguments.tls_key):
        message = "--tls-cert and --tls-key go together; give both, or neither for one made here"
        raise InputError(message)
    own = (arguments.tls_cert, arguments.tls_key) if arguments.tls_cert else own_certificate(folder)
    try:
        tls = server_tls(Path(own[0]), Path(own[1]))
    except (OSError, ValueError) as error:  # An SSLError is an OSError.
        message = f"--tls-cert {own[0]}, --tls-key {own[1]}: can't be used: {error}"
        raise InputError(message) from error
    note_fingerprint(folder, tls.fingerprint)
    return tls


async def _serve(settings: Settings, arguments: argparse.Namespace) -> None:
    from vsmap.sync.host.server import Server
    from vsmap.sync.wire.frugal import be_frugal

    server = Server(settings)
    if arguments.room is not None:
        _begin(server, Path(arguments.room))
    be_frugal()
    try:
        await server.start()
    except OSError as error:
        message = f"--listen {arguments.listen}: can't listen there: {error}"
        raise InputError(message) from error
    says = {"listens": f"{settings.host}:{server.port}", "fingerprint": server.fingerprint}
    sys.stdout.write(json.dumps(says) + "\n")
    sys.stdout.flush()
    log.info("serving", extra={"listens": says["listens"]})
    announcing = asyncio.ensure_future(_announce(server, settings.host, arguments.announce))
    is_over = await until_stopped(with_input=arguments.until_input_ends)
    announcing.cancel()
    if is_over:
        await server.end()
    await server.stop()
    with suppress(asyncio.CancelledError):
        await announcing
    log.info("stopped")


async def _announce(server: Server, host: str, wanted: bool | None) -> None:
    """Tell the networks it listens on, unless only this computer can reach it."""
    from vsmap.sync.host.announcing import announcer_at, is_out_of_reach

    if wanted or (wanted is None and not is_out_of_reach(host)):
        await announcer_at(server, host).run()


def _begin(server: Server, path: Path) -> None:
    """Begin the session of a file, unless it has begun before."""
    from vsmap.document.file import open_file

    document = open_file(path).document
    server.room(document.workbook.id, document.update_since())


def _back_up(folder: Path, target: Path) -> None:
    """Copy every session, served at the same time or not, and verify each copy."""
    from vsmap.sync.host.housekeeping import back_up
    from vsmap.sync.host.verifying import verify_room

    _tell_findings(verify_room(copy) for copy in back_up(folder, target))


def _check(folder: Path) -> None:
    """Verify every stored session and say what opening it would repair; nothing is changed."""
    from vsmap.sync.host.verifying import verify_folder

    _tell_findings(verify_folder(folder))


def _tell_findings(findings: Iterable[Finding]) -> None:
    """One line each. Raises FileProblem where any is not whole, so that scripts notice."""
    damaged = 0
    told = tuple(findings)
    if not told:
        sys.stdout.write(f"{said('No sessions are kept there.')}\n")
    for finding in told:
        damaged += bool(finding.faults)
        sys.stdout.write(f"{finding}\n")
    if damaged:
        raise FileProblem(said("{count} is not whole|{count} are not whole", damaged))
