"""`vsmap serve`: host sessions from a machine without a window."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vsmap.model.errors import InputError

if TYPE_CHECKING:
    from vsmap.sync.server import Server

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
    parser.add_argument("--backup", metavar="DIR", help="copy the sessions there and stop")
    parser.add_argument("--check", action="store_true", help="verify what is stored and stop")


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
    certificate, key = _certificate(arguments, folder)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(message)s")
    for handler in logging.getLogger().handlers:
        handler.setFormatter(JsonLines())
    asyncio.run(_serve(folder, host, port, certificate, key, arguments.room))


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
        from vsmap.sync.invites import redacted

        says = {"level": record.levelname.lower(), "says": redacted(record.getMessage())}
        for name in ("room", "person", "why"):
            if hasattr(record, name):
                says[name] = redacted(str(getattr(record, name)))
        if record.exc_info:
            says["error"] = redacted(self.formatException(record.exc_info))
        return json.dumps(says, ensure_ascii=False)


def _certificate(arguments: argparse.Namespace, folder: Path) -> tuple[Path, Path]:
    from vsmap.sync.certificates import own_certificate

    if bool(arguments.tls_cert) != bool(arguments.tls_key):
        message = "--tls-cert and --tls-key go together; give both, or neither for one made here"
        raise InputError(message)
    if arguments.tls_cert:
        return Path(arguments.tls_cert), Path(arguments.tls_key)
    return own_certificate(folder)


async def _serve(
    folder: Path, host: str, port: int, certificate: Path, key: Path, begin_with: str | None
) -> None:
    from vsmap.sync.certificates import fingerprint, server_tls
    from vsmap.sync.server import Server, Settings

    server = Server(Settings(folder, host, port, server_tls(certificate, key)))
    if begin_with is not None:
        _begin(server, Path(begin_with))
    await server.start()
    says = {"listens": f"{host}:{server.port}", "fingerprint": fingerprint(certificate)}
    sys.stdout.write(json.dumps(says) + "\n")
    sys.stdout.flush()
    stop = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    await stop.wait()
    await server.stop()


def _begin(server: Server, path: Path) -> None:
    """Begin the session of a file, unless it has begun before."""
    from vsmap.document.file import open_file

    document = open_file(path).document
    server.room(document.workbook.id, document.update_since())


def _back_up(folder: Path, target: Path) -> None:
    """Copy every session, served at the same time or not."""
    from vsmap.sync.housekeeping import back_up

    for room in back_up(folder, target):
        sys.stdout.write(f"{room}: copied\n")


def _check(folder: Path) -> None:
    """Verify every stored session and say what opening it would repair; nothing is changed."""
    from vsmap.sync.opening import check_kept

    for path in sorted((folder / "rooms").glob("*.sqlite")):
        found = "; ".join(check_kept(path)) or "whole"
        sys.stdout.write(f"{path.stem}: {found}\n")
