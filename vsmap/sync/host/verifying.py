"""Looking through a data folder: what is whole, and what opening it would repair."""

from __future__ import annotations

import datetime
import sqlite3
import ssl
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography import x509

from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.errors import FileProblem, VsmapError
from vsmap.model.language import said
from vsmap.sync.entry.certificates import CERTIFICATE, KEY, server_tls
from vsmap.sync.entry.invites import ACCESS_FILE, KEY_FILE
from vsmap.sync.finding.kit import SUFFIX, kept_kit
from vsmap.sync.kept.opening import copy_kept, kept_document
from vsmap.sync.kept.store import RoomStore

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one room or file; no `faults`: it is whole. `about` says what is in it."""

    name: str
    about: str = ""
    faults: tuple[str, ...] = ()

    def __str__(self) -> str:
        """One line for people and scripts."""
        told = "; ".join(self.faults) or said("whole")
        return f"{self.name}: {told} ({self.about})" if self.about else f"{self.name}: {told}"


def verify_folder(folder: Path) -> tuple[Finding, ...]:
    """Look at everything in a data folder; nothing is changed, and it may be served meanwhile.

    Raises FileProblem where there is no such folder.
    """
    if not folder.is_dir():
        raise FileProblem(said("{folder}: there is no such folder", folder=folder))
    rooms = tuple(map(verify_room, sorted((folder / "rooms").glob("*.sqlite"))))
    kits = (
        Finding(path.name, faults=_unless(kept_kit(path), said("would be made anew")))
        for path in sorted((folder / "rooms").glob(f"*{SUFFIX}"))
    )
    checked = (_access(folder), _host_key(folder), _certificate(folder))
    return (*rooms, *(each for each in (*kits, *checked) if each is not None and each.faults))


def verify_room(path: Path) -> Finding:
    """What opening a room would find; its files stay as they are, and it may be open."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        try:
            copy_kept(path, copy)
            store = RoomStore(copy)
        except (OSError, VsmapError) as error:
            return Finding(path.stem, faults=(str(error),))
        try:
            document, lost = kept_document(store)
            workbook = SharedWorkbook.from_state(document.update_since()).workbook
            steps = sum(len(each.steps) for each in workbook.maps.values())
            maps = said("{count} map|{count} maps", len(workbook.maps))
            about = f"{maps}, {said('{count} step|{count} steps', steps)}"
            return Finding(path.stem, about, lost)
        except VsmapError as error:
            return Finding(path.stem, faults=(str(error),))
        finally:
            store.close()


def _access(folder: Path) -> Finding | None:
    path = folder / ACCESS_FILE
    if not path.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            found = [str(row[0]) for row in db.execute("PRAGMA integrity_check(1)")]
    except (sqlite3.Error, UnicodeDecodeError) as error:
        found = [str(error)]
    return Finding(path.name, faults=() if found == ["ok"] else tuple(found))


def _host_key(folder: Path) -> Finding | None:
    path = folder / KEY_FILE
    if not path.exists():
        return None
    is_whole = path.stat().st_size == KEY_BYTES
    told = said("damaged; move it away for a new one, and every invite has to be made anew")
    return Finding(path.name, faults=() if is_whole else (told,))


def _certificate(folder: Path) -> Finding | None:
    certificate, key = folder / CERTIFICATE, folder / KEY
    if not certificate.exists():
        return None
    try:
        server_tls(certificate, key)
        ends = x509.load_pem_x509_certificate(certificate.read_bytes()).not_valid_after_utc
    except (OSError, ssl.SSLError, ValueError) as error:
        return Finding(certificate.name, faults=(str(error),))
    is_over = ends < datetime.datetime.now(datetime.UTC)
    return Finding(certificate.name, faults=(said("it has expired"),) if is_over else ())


def _unless(found: object, fault: str) -> tuple[str, ...]:
    return () if found is not None else (fault,)
