"""Where an item goes next, as a cell says it: `B; C`, `B=0.8; C=0.2`, `Dev=0.2 after 3 d`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vsmap.formats.cell_notation import CellNotation
from vsmap.formats.quoting import quoted, split_parts
from vsmap.model.errors import NotationError
from vsmap.model.ids import DELIVERED, StepId
from vsmap.model.language import said
from vsmap.model.measures import UNKNOWN, Measure, ShareMeasure, TimeMeasure
from vsmap.model.quantities import NO_TIME
from vsmap.model.wording import exact_share, exact_time

END = "end"
NO_WAIT: TimeMeasure = Measure(likely=NO_TIME)

_AFTER = re.compile(r"\s+after\s+", re.IGNORECASE)
_QUOTED_NAME = re.compile(r'\s*"([^"]*(?:""[^"]*)*)"\s*')
_NEEDS_QUOTES = re.compile(r'[;=]|^"|(^|\s)after(\s|$)', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Route:
    """One way on or back: to whom, which share of the items, after which wait of its own."""

    target: StepId
    share: ShareMeasure = UNKNOWN
    wait: TimeMeasure = NO_WAIT


class StepNames:
    """Finds a step by the name people write: exactly, else in any case and spacing."""

    def __init__(self, named: Iterable[tuple[str, StepId]]) -> None:
        self._exact = {END: DELIVERED, **dict(named)}
        self._loose: dict[str, set[StepId]] = {}
        for name, step in self._exact.items():
            self._loose.setdefault(_loose(name), set()).add(step)

    def find(self, name: str) -> StepId | None:
        """The step of that name; None when there is none, or more than one would do."""
        if name in self._exact:
            return self._exact[name]
        candidates = self._loose.get(_loose(name), set())
        return next(iter(candidates)) if len(candidates) == 1 else None


def read_routes(
    text: str, names: StepNames, notation: CellNotation, *, back: bool
) -> tuple[Route, ...]:
    """The routes of a `next` cell, or (`back`) of a `rework_to` cell.

    A name that should have been quoted is still understood where the text allows one meaning only.
    Raises NotationError: a step nobody knows or named twice, or a bad share or wait.
    """
    parts = [part for part in split_parts(text) if part.strip()]
    try:
        routes = tuple(_read(part, names, notation, back=back) for part in parts)
    except NotationError:
        whole = names.find(text)
        if whole is None or (back and whole == DELIVERED):
            raise
        return (Route(whole),)
    _refuse_doubles(text, routes, parts)
    return routes


def write_routes(routes: Iterable[Route], name_of: Mapping[StepId, str]) -> str:
    """The cell that reads back to the same routes."""
    return "; ".join(_written(route, name_of) for route in routes)


def _refuse_doubles(text: str, routes: tuple[Route, ...], parts: list[str]) -> None:
    targets = [route.target for route in routes]
    for part, target in zip(parts, targets, strict=True):
        if targets.count(target) > 1:
            raise NotationError(
                text, said("{part} is named twice; name it once", part=_shown(_split(part)[0]))
            )


def _read(part: str, names: StepNames, notation: CellNotation, *, back: bool) -> Route:
    name, share, wait = _split(part)
    target = names.find(name) or names.find(part)
    if target is None:
        reason = said("there is no step {name}; write the name of another row", name=_shown(name))
        raise NotationError(part, reason if back else said("{reason} or end", reason=reason))
    if names.find(name) is None:
        share = wait = None
    if back and target == DELIVERED:
        raise NotationError(part, said("rework goes back to a step; end is none"))
    if wait is not None and not back:
        raise NotationError(part, said('"after" belongs to rework; put this wait on the next row'))
    if share == "" or wait == "":
        raise NotationError(
            part, said("{part} breaks off; write B=0.8 or B=0.2 after 3 d", part=_shown(part))
        )
    return Route(
        target,
        UNKNOWN if share is None else notation.share(share),
        NO_WAIT if wait is None else notation.time(wait),
    )


def _split(part: str) -> tuple[str, str | None, str | None]:
    """The name, the share's text and the wait's text of one part."""
    found = _QUOTED_NAME.match(part)
    name, rest = (found[1].replace('""', '"'), part[found.end() :]) if found else ("", part)
    before, *after = _AFTER.split(f" {rest} ", maxsplit=1)
    wait = after[0].strip() if after else None
    unquoted_name, equals, share = before.partition("=")
    return (name or unquoted_name).strip(), share.strip() if equals else None, wait


def _written(route: Route, name_of: Mapping[StepId, str]) -> str:
    name = END if route.target == DELIVERED else name_of[route.target]
    text = quoted(name) if _NEEDS_QUOTES.search(name) else name
    if route.share.is_known:
        text += f"={exact_share(route.share)}"
    if route.wait != NO_WAIT:
        text += f" after {exact_time(route.wait)}"
    return text


def _loose(name: str) -> str:
    return " ".join(name.split()).casefold()


def _shown(text: str) -> str:
    return f'"{text.strip()}"'
