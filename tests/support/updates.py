"""CRDT updates written by hand, as a foreign or hostile replica could send them (Yjs update v1)."""

from __future__ import annotations

from pycrdt import Doc, Map

from vsmap.document.shared_map import SharedWorkbook


def number(value: int) -> bytes:
    """A variable-length number."""
    encoded = bytearray()
    while value > 0x7F:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*encoded, value])


def text(value: bytes) -> bytes:
    """A text with its length before it."""
    return number(len(value)) + value


def update_of(content: int, body: bytes, *, client: int = 5, clock: int = 0) -> bytes:
    """One struct of one client: a value under the key `title` of the root map `workbook`."""
    head = number(1) + number(1) + number(client) + number(clock)
    place = bytes([0x20 | content]) + number(1) + text(b"workbook") + text(b"title")
    return head + place + body + number(0)


def nested_lists(depth: int) -> bytes:
    """A plain value nested so deep."""
    return update_of(8, number(1) + b"\x75\x01" * depth + b"\x7e")


def written_by_a_stranger(
    document: SharedWorkbook, collection: str, record: str | None, **fields: object
) -> bytes:
    """What another program wrote into a record (None: the workbook), right or wrong."""
    doc: Doc[Map[object]] = Doc()
    root: Map[object] = doc.get(collection, type=Map)
    doc.apply_update(document.update_since())
    before = doc.get_state()
    target = root
    if record is not None:
        if record not in root:
            root[record] = Map({})
        found = root[record]
        assert isinstance(found, Map)
        target = found
    with doc.transaction():
        for name, value in fields.items():
            target[name] = value
    return doc.get_update(before)
