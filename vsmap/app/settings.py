"""What is remembered from one start to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from vsmap.app.look.appearance import ThemeChoice

MOST_RECENT = 10


class Settings:
    """Theme, window, hint, recent files ...; a file of one's own can be given for tests."""

    def __init__(self, path: Path | None = None) -> None:
        self._store = (
            QSettings("vsmap", "vsmap")
            if path is None
            else QSettings(str(path), QSettings.Format.IniFormat)
        )

    @property
    def theme(self) -> ThemeChoice:
        """The theme chosen; what can't be read is `system`."""
        value = str(self._store.value("theme", ThemeChoice.SYSTEM.value))
        return ThemeChoice(value) if value in set(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, theme: ThemeChoice) -> None:
        self._store.setValue("theme", theme.value)

    @property
    def ladder_aligned(self) -> bool:
        """Whether the time ladder stands under its steps instead of to scale."""
        return str(self._store.value("ladder_aligned", "false")) == "true"

    @ladder_aligned.setter
    def ladder_aligned(self, aligned: bool) -> None:
        self._store.setValue("ladder_aligned", "true" if aligned else "false")

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood; empty at the first start."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    @property
    def hint_seen(self) -> bool:
        """Whether the hint on an empty sheet has been shown."""
        return str(self._store.value("hint_seen", "false")) == "true"

    @hint_seen.setter
    def hint_seen(self, seen: bool) -> None:
        self._store.setValue("hint_seen", "true" if seen else "false")

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """The files opened or saved last, newest first; those that are gone are left out."""
        listed = str(self._store.value("recent", "")).split("\n")
        return tuple(path for line in listed if line and (path := Path(line)).is_file())

    def note_recent(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        kept = [known for known in self.recent_files if known != path.absolute()]
        newest = [path.absolute(), *kept][:MOST_RECENT]
        self._store.setValue("recent", "\n".join(str(known) for known in newest))

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        self._store.remove("recent")

    def flush(self) -> None:
        """Write to disk now."""
        self._store.sync()
