"""What the editor tells whoever shows it: what has happened, as plain records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vsmap.drawing.primitives import Part
    from vsmap.editor.open_field import Typing
    from vsmap.editor.sheet import PendingEdit
    from vsmap.editor.viewport import Viewport
    from vsmap.model.changes import DocumentChange
    from vsmap.model.ids import MapId


@dataclass(frozen=True, slots=True)
class PictureChanged:
    """The map looks different: an edit, a preview, another map or look."""


@dataclass(frozen=True, slots=True)
class ViewChanged:
    """The sheet was moved or zoomed; `since` is the view before where the eye may glide along."""

    since: Viewport | None = None


@dataclass(frozen=True, slots=True)
class SelectionChanged:
    """Other records are chosen."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hovered:
    """The pointer is over another record or part; both None over nothing."""

    record: str | None
    part: Part | None


@dataclass(frozen=True, slots=True)
class ToolChanged:
    """Another tool is in the hand, or its state is another: `select.moving`."""

    state: str


@dataclass(frozen=True, slots=True)
class TypingChanged:
    """A field was opened, its text changed, or (None) it was closed."""

    typing: Typing | None


@dataclass(frozen=True, slots=True)
class Previewed:
    """An edit is shown but not kept, so that figures can follow it; None: it is over."""

    edit: PendingEdit | None
    change: DocumentChange | None = None


@dataclass(frozen=True, slots=True)
class EditTurnedDown:
    """An edit that can't be done, said in one sentence."""

    message: str


@dataclass(frozen=True, slots=True)
class MapAsked:
    """Another map is to be shown: the one that stands behind a step."""

    map_id: MapId


Notice = (
    PictureChanged
    | ViewChanged
    | SelectionChanged
    | Hovered
    | ToolChanged
    | TypingChanged
    | Previewed
    | EditTurnedDown
    | MapAsked
)
