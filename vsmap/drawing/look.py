"""Which way a map is drawn, and the sizes that go with it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from vsmap.model.value_stream import Symbols, ValueStreamMap


@dataclass(frozen=True, slots=True)
class Sizes:
    """Every measure of a drawn map in sheet units (pixels at 100 %)."""

    box_width: float = 96.0
    box_height: float = 72.0
    line: float = 36.0
    """How far below a box's upper edge its flows run."""
    gap: float = 48.0
    split_gap: float = 64.0
    row: float = 150.0
    above: float = 49.0
    """What a box needs above it: its process time, or the hotspot's frame."""
    below: float = 33.0
    """What a box needs below it."""
    trunk: float = 12.0
    """How far from the box a split or a join stands."""
    end_radius: float = 7.0
    delivered_gap: float = 41.0
    name: float = 13.5
    name_leading: float = 16.0
    role: float = 12.0
    number: float = 14.0
    large: float = 15.0
    """A number from a tenth of the lead time up, one unit larger and SemiBold."""
    small: float = 12.0
    """%C&A, shares, capsules and the labels of the ends."""
    rework: float = 46.0
    """How far below the box work goes back."""
    rework_level: float = 30.0
    lane: float = 46.0
    """What a flow that runs below a row of boxes takes."""

    control_width: float = 150.0
    control_height: float = 56.0
    control_rise: float = 170.0
    """How far above the upper row production control begins."""

    over_step: float = 36.0
    """How far above a box word of it begins and ends; over_hotspot, above the hotspot's capsule."""

    over_hotspot: float = 61.0
    frame_above: float = 46.0
    """How far the hotspot's frame reaches above and below its box."""

    frame_below: float = 29.0
    frame_side: float = 18.0
    """How far it stands off its box at least: past the trunk of a split."""


SIMPLE_SIZES = Sizes()
CLASSIC_SIZES = Sizes(
    box_width=142.0,
    box_height=168.0,
    line=106.0,
    gap=116.0,
    split_gap=140.0,
    row=268.0,
    above=38.0,
    below=38.0,
    delivered_gap=116.0,
    name=14.0,
    rework=44.0,
    control_width=198.0,
    control_height=74.0,
    control_rise=216.0,
    over_step=6.0,
    over_hotspot=38.0,
    frame_above=15.0,
    frame_below=30.0,
    frame_side=13.0,
)


@dataclass(frozen=True, slots=True)
class Look:
    """What the picture shows: the symbols, whether with time ladder (to scale or aligned), hotspot.

    `resolved` shows comments on which all is said, too.
    `lane_labels` are left out where a window shows them at its own edge.
    `symbols` are the map's own unless they are given; `sizes` those of the symbols unless a page
    needs its own.
    """

    symbols: Symbols | None = None
    ladder: bool = True
    hotspot: bool = True
    aligned: bool = False
    lane_labels: bool = True
    resolved: bool = False
    own_sizes: Sizes | None = field(default=None)

    def on(self, value_map: ValueStreamMap) -> Look:
        """This look with the symbols in which the map is drawn."""
        return self if self.symbols else replace(self, symbols=value_map.symbols)

    @property
    def sizes(self) -> Sizes:
        """The sizes in force."""
        if self.own_sizes is not None:
            return self.own_sizes
        return CLASSIC_SIZES if self.symbols is Symbols.CLASSIC else SIMPLE_SIZES
