"""What an edit is done to: the shared document, or a copy in memory that shows it beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import AbstractContextManager

    from vsmap.model.ids import MapId
    from vsmap.model.value_stream import Part, ValueStreamMap
    from vsmap.model.workbook import Workbook


class Edit(Protocol):
    """One transaction in progress; an exception inside it takes everything back."""

    @property
    def workbook(self) -> Workbook:
        """The workbook as it stands inside the transaction."""

    def put(self, map_id: MapId, /, *parts: Part) -> None:
        """Add parts, or change those of the same id."""

    def remove(self, map_id: MapId, /, *ids: str) -> None:
        """Delete parts; ids nobody knows are stepped over."""

    def order_parts(self, map_id: MapId, /, ids: Iterable[str]) -> None:
        """Bring parts into this reading order; those not named follow."""

    def put_map(self, added: ValueStreamMap, /) -> None:
        """Add a map with all on it."""

    def set_map(self, map_id: MapId, **fields: Any) -> None:
        """Change a map's own fields."""

    def remove_map(self, map_id: MapId, /) -> None:
        """Delete a map."""

    def order_maps(self, maps: tuple[MapId, ...], /) -> None:
        """Put the maps in another order."""

    def set_workbook(self, **fields: Any) -> None:
        """Change the workbook's own fields."""


class Editable(Protocol):
    """A workbook that can be edited, one named transaction at a time; inner ones join the outer."""

    @property
    def workbook(self) -> Workbook:
        """The workbook as it is now."""

    def edit(self, name: str, *, merge_key: str | None = None) -> AbstractContextManager[Edit]:
        """Begin a transaction under the name it has in the undo menu."""
