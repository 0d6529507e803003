"""Every kind of file vsmap reads and writes, chosen by the suffix of its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from vsmap.formats.opened import Opened
from vsmap.model.errors import FileProblem, InputError
from vsmap.model.ids import MapId
from vsmap.model.language import phrase, said
from vsmap.model.whole_file import read_limited, replace_file
from vsmap.model.workbook import Workbook

Kind = TypeVar("Kind", bound=StrEnum)

READ_SUFFIXES = (".vsmap", ".json", ".csv")
EXPORT_SUFFIXES = (".pdf", ".svg", ".png", ".csv", ".json")
WRITE_SUFFIXES = (".vsmap", *EXPORT_SUFFIXES)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an export is to show: one map (None: the main one), on which page and paper.

    JSON holds every map of the workbook, unless only this one is wanted (`alone`).
    """

    map_id: MapId | None = None
    alone: bool = False
    page: str = "simplified"
    paper: str = "a4"


def read(path: Path) -> Opened:
    """Read a workbook from a .vsmap, .json or .csv file; without a title it takes the file's stem.

    Raises InputError: unknown suffix, no such file, damaged, made by a later vsmap, bad cells.
    """
    check_suffix(path, READS, READ_SUFFIXES)
    opened = _READERS[path.suffix.casefold()](path)
    if opened.workbook.title:
        return opened
    titled = opened.workbook.model_copy(update={"title": path.stem})
    return Opened(titled, opened.notices, opened.document)


def write(workbook: Workbook, path: Path, wanted: Wanted | None = None) -> tuple[str, ...]:
    """Write a workbook, or one map of it, whole or not at all; returns what the file can't hold.

    Raises InputError: unknown suffix or page, or a place that can't be written to.
    """
    check_suffix(path, WRITES, WRITE_SUFFIXES)
    suffix = path.suffix.casefold()
    if suffix == ".vsmap":
        from vsmap.formats.native import write_native

        write_native(workbook, path)
        return ()
    content, lost = _WRITERS[suffix](workbook, wanted or Wanted())
    replace_file(path, content)
    return lost


READS = phrase("{path}: vsmap can't read {suffix} files; it can read {listed}")
WRITES = phrase("{path}: vsmap can't write {suffix} files; it can write {listed}")


def check_suffix(path: Path, refusal: str, known: tuple[str, ...]) -> None:
    """Refuse a file whose suffix is none of those known, naming them; raises FileProblem."""
    if path.suffix.casefold() in known:
        return
    most, last = ", ".join(known[:-1]), known[-1]
    if path.suffix:
        listed = said("{these} and {that}", these=most, that=last) if most else last
        message = said(refusal, path=path, suffix=path.suffix, listed=listed)
    else:
        listed = said("{these} or {that}", these=most, that=last) if most else last
        message = said(
            "{path}: no suffix says what kind of file this is; add {listed}",
            path=path,
            listed=listed,
        )
    raise FileProblem(message)


def _read_native(path: Path) -> Opened:
    from vsmap.formats.native import read_native

    return read_native(path)


def _read_json(path: Path) -> Opened:
    from vsmap.formats.json_map import LARGEST_JSON, read_json

    return read_json(read_limited(path, LARGEST_JSON, said("a JSON map")), path.name)


def _read_csv(path: Path) -> Opened:
    from vsmap.formats.csv_table import LARGEST_TABLE, read_csv

    return read_csv(read_limited(path, LARGEST_TABLE, said("a table of steps")), path.name)


def _csv(workbook: Workbook, wanted: Wanted) -> tuple[bytes, tuple[str, ...]]:
    from vsmap.formats.csv_writing import write_csv

    return write_csv(workbook, _map_id(workbook, wanted))


def _json(workbook: Workbook, wanted: Wanted) -> tuple[bytes, tuple[str, ...]]:
    from vsmap.formats.json_map import write_json

    if wanted.alone:
        map_id = _map_id(workbook, wanted)
        workbook = workbook.model_copy(update={"maps": {map_id: workbook.maps[map_id]}})
    return write_json(workbook), ()


def _svg(workbook: Workbook, wanted: Wanted) -> tuple[bytes, tuple[str, ...]]:
    from vsmap.formats.svg import svg_text

    return svg_text(workbook, _map_id(workbook, wanted)).encode(), ()


def _pdf(workbook: Workbook, wanted: Wanted) -> tuple[bytes, tuple[str, ...]]:
    from vsmap.reports.pages import Page, Paper, pdf_bytes

    page, paper = _choice(Page, wanted.page, "page"), _choice(Paper, wanted.paper, "paper")
    return pdf_bytes(workbook, _map_id(workbook, wanted), page=page, paper=paper), ()


def _png(workbook: Workbook, wanted: Wanted) -> tuple[bytes, tuple[str, ...]]:
    from vsmap.formats.png import png_bytes

    pdf, _ = _pdf(workbook, wanted)
    picture, pages = png_bytes(pdf)
    if pages == 1:
        return picture, ()
    return picture, (
        said("the other {value} pages: a PNG shows one; export a PDF for all", value=pages - 1),
    )


def _choice(kind: type[Kind], wanted: str, name: str) -> Kind:
    try:
        return kind(wanted)
    except ValueError as error:
        message = said(
            'there is no {name} "{wanted}"; choose {kind}',
            name=name,
            wanted=wanted,
            kind=", ".join(kind),
        )
        raise InputError(message) from error


def _map_id(workbook: Workbook, wanted: Wanted) -> MapId:
    if wanted.map_id is not None:
        return wanted.map_id
    main = workbook.main_map()
    if main is None:
        raise InputError(said("this workbook holds no map; add one first"))
    return main.id


_READERS: Mapping[str, Callable[[Path], Opened]] = {
    ".vsmap": _read_native,
    ".json": _read_json,
    ".csv": _read_csv,
}
_WRITERS: Mapping[str, Callable[[Workbook, Wanted], tuple[bytes, tuple[str, ...]]]] = {
    ".csv": _csv,
    ".json": _json,
    ".svg": _svg,
    ".pdf": _pdf,
    ".png": _png,
}
