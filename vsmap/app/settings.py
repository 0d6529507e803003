"""What is remembered from one start to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from vsmap.app.language import LanguageChoice
from vsmap.app.look.appearance import ThemeChoice
from vsmap.app.remembered import Remembered, between, one_of, truth
from vsmap.canvas.scale import SCALES, USUAL_SCALE
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import Symbols
from vsmap.sync.entry.roles import Role

MOST_RECENT = 10
MOST_FOUND = 8
COLOURS = 12
"""How many colours people have."""

INVITE_HOURS = (1, 4, 8, 24, 168)
"""How long an invite may be made to last."""

USUAL_INVITE_HOURS = 8
_USUAL = Calendar()


class Settings:
    """Theme, window, hint, recent files ...; a file of one's own can be given for tests.

    `scale` is the size of type in percent; `author` the name comments are signed with; hours, days
    and skin are those of new workbooks and maps; `me` is a secret by which sessions know who comes
    back, `colour` the one wanted there. What can't be read is as at the first start.
    """

    theme = Remembered("theme", ThemeChoice.SYSTEM, ThemeChoice)
    language = Remembered("language", LanguageChoice.SYSTEM, LanguageChoice)
    scale = Remembered("scale", USUAL_SCALE, one_of(*SCALES))
    author = Remembered("author", "", str)
    reduced_motion = Remembered("reduced_motion", usual=False, read=truth)
    new_skin = Remembered("new_skin", Symbols.SIMPLE, Symbols)
    hours_per_day = Remembered("hours_per_day", float(_USUAL.hours_per_day), between(0.25, 24))
    days_per_week = Remembered("days_per_week", float(_USUAL.days_per_week), between(0.25, 7))
    ladder_aligned = Remembered("ladder_aligned", usual=False, read=truth)
    hint_seen = Remembered("hint_seen", usual=False, read=truth)
    table_open = Remembered("table_open", usual=False, read=truth)
    inspector_open = Remembered("inspector_open", usual=True, read=truth)
    minimap_pinned = Remembered("minimap_pinned", usual=False, read=truth)
    last_folder = Remembered("last_folder", "", str)
    me = Remembered("me", "", str)
    colour = Remembered("colour", 0, one_of(*range(COLOURS)))
    invites_as = Remembered("invites_as", Role.MAPPER, Role)
    invites_for = Remembered("invites_for", USUAL_INVITE_HOURS, one_of(*INVITE_HOURS))

    def __init__(self, path: Path | None = None) -> None:
        self.store = (
            QSettings("vsmap", "vsmap")
            if path is None
            else QSettings(str(path), QSettings.Format.IniFormat)
        )

    @property
    def calendar(self) -> Calendar:
        """The calendar of a new workbook."""
        return Calendar(hours_per_day=self.hours_per_day, days_per_week=self.days_per_week)

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood; empty at the first start."""
        value = self.store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self.store.setValue("geometry", geometry)

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """The files opened or saved last, newest first; those that are gone are left out."""
        listed = str(self.store.value("recent", "")).split("\n")
        return tuple(path for line in listed if line and (path := Path(line)).is_file())

    def note_recent(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        kept = [known for known in self.recent_files if known != path.absolute()]
        newest = [path.absolute(), *kept][:MOST_RECENT]
        self.store.setValue("recent", "\n".join(str(known) for known in newest))
        self.last_folder = str(path.absolute().parent)

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        self.store.remove("recent")

    @property
    def recent_found(self) -> tuple[str, ...]:
        """What the palette was used for last, newest first, by the ids of its entries."""
        return tuple(line for line in str(self.store.value("found", "")).split("\n") if line)

    def note_found(self, entry: str) -> None:
        """Put an entry of the palette at the head of the recent ones."""
        kept = [known for known in self.recent_found if known != entry]
        self.store.setValue("found", "\n".join([entry, *kept][:MOST_FOUND]))

    def flush(self) -> None:
        """Write to disk now."""
        self.store.sync()
