"""The house is as it was planned: rooms, sizes, words."""

from __future__ import annotations

import ast
import importlib
import io
import logging
import tokenize
from pathlib import Path

import pytest
from importlinter.application.use_cases import lint_imports
from importlinter.configuration import configure

from tests.support.checkout import CHECKOUT, python_files

LONGEST_FILE = 400
RESERVED_NAMES = {"utils", "util", "misc", "helpers", "helper", "common"}
MARKS_OF_UNFINISHED_WORK = ("TODO", "FIXME", "XXX", "HACK", "pragma: no cover")

FILES = python_files("vsmap", "tests")
PACKAGES = sorted(path.parent for path in (CHECKOUT / "vsmap").rglob("__init__.py"))


def name_of(path: Path) -> str:
    return path.relative_to(CHECKOUT).as_posix()


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def comments_of(path: Path) -> list[str]:
    tokens = tokenize.generate_tokens(io.StringIO(text_of(path)).readline)
    return [token.string for token in tokens if token.type == tokenize.COMMENT]


def keeps_every_contract() -> bool:
    """As `lint-imports` finds it, which by itself would switch off every logger of this process."""
    configure()
    return lint_imports(str(CHECKOUT / "pyproject.toml"), cache_dir=None)


def test_imports_between_rooms_keep_every_contract_and_every_logger_goes_on() -> None:
    logger = logging.getLogger("vsmap.sync")

    assert keeps_every_contract()
    assert not logger.disabled


def test_no_file_is_longer_than_the_wall() -> None:
    lengths = {name_of(path): text_of(path).count("\n") for path in FILES}

    assert not {name: length for name, length in lengths.items() if length > LONGEST_FILE}


def test_no_file_or_folder_carries_a_reserved_name() -> None:
    names = {name_of(path): {path.stem, *path.relative_to(CHECKOUT).parts} for path in FILES}

    assert not [name for name, parts in names.items() if parts & RESERVED_NAMES]


def test_no_comment_marks_unfinished_work() -> None:
    comments = [(name_of(path), comment) for path in FILES for comment in comments_of(path)]

    assert not [c for c in comments if any(mark in c[1] for mark in MARKS_OF_UNFINISHED_WORK)]


@pytest.mark.parametrize("package", PACKAGES[1:], ids=name_of)
def test_each_package_says_what_it_is_for(package: Path) -> None:
    text = text_of(package / "__init__.py")

    docstring = ast.get_docstring(ast.parse(text)) or ""

    starts = [line.split(":")[0] for line in docstring.splitlines() if ":" in line]
    assert [s for s in starts if s in ("For", "Knows", "Leaves to others")] == [
        "For",
        "Knows",
        "Leaves to others",
    ]


@pytest.mark.parametrize("package", PACKAGES, ids=name_of)
def test_importing_a_package_imports_none_of_its_modules(package: Path) -> None:
    text = text_of(package / "__init__.py")

    imports = [
        node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Import | ast.ImportFrom)
    ]

    assert not [node for node in imports if getattr(node, "module", "") != "__future__"]


@pytest.mark.parametrize("path", python_files("vsmap"), ids=name_of)
def test_every_module_of_the_program_can_be_imported(path: Path) -> None:
    parts = path.relative_to(CHECKOUT).with_suffix("").parts
    name = ".".join(parts).removesuffix(".__init__")

    module = importlib.import_module(name)

    assert module.__doc__
