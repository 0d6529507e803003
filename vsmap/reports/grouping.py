"""Which neighbours share a box, so that a long stream fits nine boxes in eight columns.

Neighbours far from the hotspot go first; sooner those of one role, later those with a long wait
between them. The hotspot keeps a box of its own, with the waits on both sides of it to be seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from vsmap.reports.backbone import Span, Strand

_AT_ONCE_ABOVE = 4
"""Streams this many times too long are first shortened by a quarter at a time."""


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbours of the row, from one place to another, both included."""

    first: int
    last: int

    @property
    def size(self) -> int:
        """How many steps share the box."""
        return self.last - self.first + 1

    def hides(self, span: Span) -> bool:
        """Whether what runs beside `span` ends inside this group, so that it goes into the box."""
        if not span.beside:
            return self.first <= span.leaves and span.joins <= self.last
        covers = self.first <= span.beside[0] and span.beside[-1] <= self.last
        return covers and self.size > len(span.beside)

    def meets(self, span: Span) -> bool:
        """Whether the group has a place beside which `span` runs."""
        return self.first < span.joins and span.leaves < self.last


@dataclass(frozen=True, slots=True)
class Bundle:
    """One or several strands drawn as one, in `boxes` boxes."""

    strands: tuple[Strand, ...]
    span: Span
    boxes: int

    @property
    def size(self) -> int:
        """How many steps it holds."""
        return sum(len(strand.steps) for strand in self.strands)


@dataclass(frozen=True, slots=True)
class Grouping:
    """The row's groups and the bundles drawn beside it."""

    groups: tuple[Group, ...]
    bundles: tuple[Bundle, ...]

    @property
    def shown(self) -> tuple[Bundle, ...]:
        """The bundles that no group hides, in reading order."""
        return tuple(b for b in self.bundles if not any(g.hides(b.span) for g in self.groups))

    @property
    def columns(self) -> int:
        """How many columns it takes; a bundle beside an arrow alone has one of its own."""
        return len(self.groups) + sum(1 for b in self.shown if b.boxes and not b.span.beside)

    @property
    def boxes(self) -> int:
        """How many boxes it takes."""
        return len(self.groups) + sum(b.boxes for b in self.shown)

    def beside(self, bundle: Bundle) -> list[int]:
        """The groups, by number, beside which a bundle runs."""
        return [i for i, group in enumerate(self.groups) if group.meets(bundle.span)]


@dataclass(frozen=True, slots=True)
class Weighing:
    """What makes a merge cheap: how far from the hotspot, of one role, how long the wait between.

    `hotspot` is its place on the row or None; `keep_apart(a, b)` from 0 (same) to 1 (never).
    """

    hotspot: int | None
    keep_apart: Callable[[int, int], float]

    def distance(self, first: int, last: int) -> int:
        """How many steps lie between the hotspot and these places, at least 1."""
        if self.hotspot is None:
            return 1
        return max(1, first - self.hotspot, self.hotspot - last)


def grouped(
    length: int, strands: Sequence[Strand], weighing: Weighing, most_boxes: int, most_columns: int
) -> Grouping:
    """The row of so many steps shortened until boxes and columns fit."""
    grouping = Grouping(tuple(Group(i, i) for i in range(length)), tuple(_bundled(strands)))
    grouping = _with_room(grouping)
    while grouping.boxes > most_boxes or grouping.columns > most_columns:
        shorter = _shorter(grouping, weighing, most_columns)
        if shorter is None:
            break
        grouping = _with_room(shorter)
    return grouping


def _bundled(strands: Sequence[Strand]) -> Iterator[Bundle]:
    """Strands that run beside the same part of the row, bundled; one box each where alone."""
    waiting = sorted((s for s in strands if s.steps), key=lambda s: s.span)
    bundles: list[Bundle] = []
    for strand in waiting:
        if bundles and bundles[-1].span.overlaps(strand.span):
            last = bundles.pop()
            span = Span(
                min(last.span.leaves, strand.span.leaves), max(last.span.joins, strand.span.joins)
            )
            bundles.append(Bundle((*last.strands, strand), span, 1))
        else:
            boxes = len(strand.steps) if strand.is_chain else 1
            bundles.append(Bundle((strand,), strand.span, boxes))
    yield from bundles
    spans = [bundle.span for bundle in bundles]
    for strand in strands:
        if strand.steps or not strand.span.beside:
            continue
        if not any(span.overlaps(strand.span) for span in spans):
            spans.append(strand.span)
            yield Bundle((strand,), strand.span, 0)


def _with_room(grouping: Grouping) -> Grouping:
    """No bundle in more boxes than there are groups above it."""
    fitted = (
        replace(b, boxes=min(b.boxes, max(1, len(grouping.beside(b))))) if b.boxes else b
        for b in grouping.bundles
    )
    return replace(grouping, bundles=tuple(fitted))


def _shorter(grouping: Grouping, weighing: Weighing, most_columns: int) -> Grouping | None:
    """The grouping after the cheapest step towards fewer boxes; None if there is none left."""
    merges = sorted(_merges(grouping, weighing, strict=True), key=lambda m: m[0])
    if len(grouping.groups) > _AT_ONCE_ABOVE * most_columns and merges:
        return replace(grouping, groups=_merged(grouping.groups, _cheapest_quarter(merges)))
    thinner = sorted(_thinner(grouping, weighing), key=lambda t: t[0])
    needs_columns = grouping.columns > most_columns
    if thinner and not needs_columns and (not merges or thinner[0][0] <= merges[0][0]):
        return thinner[0][1]
    if not merges:
        merges = sorted(_merges(grouping, weighing, strict=False), key=lambda m: m[0])
    if merges:
        return replace(grouping, groups=_merged(grouping.groups, [merges[0][1]]))
    return thinner[0][1] if thinner else None


def _merges(
    grouping: Grouping, weighing: Weighing, *, strict: bool
) -> Iterator[tuple[float, Group]]:
    """What each merge of two neighbours costs; strict ones leave no strand half inside a box."""
    spans = [b.span for b in grouping.shown if b.span.beside] if strict else []
    for left, right in zip(grouping.groups, grouping.groups[1:], strict=False):
        wanted = _closed(Group(left.first, right.last), spans, grouping.groups)
        if weighing.hotspot is not None and wanted.first <= weighing.hotspot <= wanted.last:
            continue
        apart = weighing.keep_apart(left.last, right.first)
        cost = wanted.size * (0.5 + 3 * apart) / weighing.distance(wanted.first, wanted.last)
        yield cost, wanted


def _closed(group: Group, spans: list[Span], groups: tuple[Group, ...]) -> Group:
    """The group widened until every strand is wholly beside it, inside it or elsewhere."""
    while spans:
        first, last = group.first, group.last
        for span in spans:
            within = span.leaves < first and last < span.joins
            if group.meets(span) and not within:
                first, last = min(first, span.beside[0]), max(last, span.beside[-1])
        first = next(g.first for g in groups if g.first <= first <= g.last)
        last = next(g.last for g in groups if g.first <= last <= g.last)
        if (first, last) == (group.first, group.last):
            return group
        group = Group(first, last)
    return group


def _thinner(grouping: Grouping, weighing: Weighing) -> Iterator[tuple[float, Grouping]]:
    """What it costs to draw each bundle in one box less."""
    for bundle in grouping.shown:
        if bundle.boxes > 1:
            slim = replace(bundle, boxes=bundle.boxes - 1)
            bundles = tuple(slim if b is bundle else b for b in grouping.bundles)
            distance = weighing.distance(bundle.span.leaves + 1, bundle.span.joins - 1)
            yield bundle.size / slim.boxes / distance, replace(grouping, bundles=bundles)


def _merged(groups: tuple[Group, ...], wanted: Iterable[Group]) -> tuple[Group, ...]:
    """The groups with each of the wanted ones, which do not touch, in place of what it covers."""
    wider = {group.first: group for group in wanted}
    merged: list[Group] = []
    for group in groups:
        if not merged or group.first > merged[-1].last:
            merged.append(wider.get(group.first, group))
    return tuple(merged)


def _cheapest_quarter(merges: list[tuple[float, Group]]) -> list[Group]:
    """The cheapest quarter of the merges, as far as they do not touch."""
    taken: list[Group] = []
    places: set[int] = set()
    for _, wanted in merges[: max(1, len(merges) // 4)]:
        covered = range(wanted.first, wanted.last + 1)
        if places.isdisjoint(covered):
            taken.append(wanted)
            places.update(covered)
    return taken
