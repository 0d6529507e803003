"""TLS made on the spot: a certificate of the host's own, known to guests by its fingerprint."""

from __future__ import annotations

import datetime
import hashlib
import os
import ssl
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from vsmap.model.whole_file import replace_file

CERTIFICATE, KEY, SHOWN = "tls.pem", "tls.key", "fingerprint"
_VALID = datetime.timedelta(days=3650)
_SLACK = datetime.timedelta(days=2)


def own_certificate(folder: Path) -> tuple[Path, Path]:
    """The certificate and key of a data folder, made the first time."""
    certificate, key = folder / CERTIFICATE, folder / KEY
    if not (certificate.exists() and key.exists()):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        made, private = _made()
        _write_private(key, private)
        certificate.write_bytes(made)
    return certificate, key


class HostTls(ssl.SSLContext):
    """What a server speaks TLS with; it knows which certificate guests see."""

    fingerprint = ""


def server_tls(certificate: Path, key: Path) -> HostTls:
    """What a server with that certificate speaks TLS with."""
    context = HostTls(ssl.PROTOCOL_TLS_SERVER)
    context.fingerprint = fingerprint(certificate)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate, key)
    return context


def fingerprint(certificate: Path) -> str:
    """The SHA-256 of a certificate, as an invite carries it."""
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.read_text())).hexdigest()


def note_fingerprint(folder: Path, shown: str) -> None:
    """Note which certificate guests of a data folder's server see. Raises FileProblem."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    replace_file(folder / SHOWN, f"{shown}\n".encode())


def noted_fingerprint(folder: Path) -> str:
    """The fingerprint guests see: that of the last server, else of the certificate made here."""
    try:
        return (folder / SHOWN).read_text().strip()
    except FileNotFoundError:
        return fingerprint(own_certificate(folder)[0])


def guest_tls(expected: str) -> ssl.SSLContext:
    """What a guest speaks TLS with; a fingerprint is checked by the caller instead of a chain."""
    context = ssl.create_default_context()
    if expected:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def is_expected(certificate: bytes | None, expected: str) -> bool:
    """Whether the other side showed the certificate whose fingerprint the invite carries."""
    return certificate is not None and fingerprint_of(certificate) == expected


def fingerprint_of(certificate: bytes | None) -> str:
    """The SHA-256 of a certificate as the other side showed it; empty where it showed none."""
    return "" if certificate is None else hashlib.sha256(certificate).hexdigest()


def _made() -> tuple[bytes, bytes]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "vsmap")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SLACK)
        .not_valid_after(now + _VALID)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return certificate.public_bytes(Encoding.PEM), private


def _write_private(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
