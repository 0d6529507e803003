"""The sessions somebody hosts on this network, as a list to choose from."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from vsmap.app.together.places import place_told
from vsmap.model.errors import FileProblem
from vsmap.model.language import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from vsmap.app.background import Background
    from vsmap.sync.finding.discovery import Lookout, Nearby

_HEIGHT = 132


class Lookouts(QObject):
    """Looks out for sessions from `begin` to `end`; `changed` tells there are others."""

    changed = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._lookout: Lookout | None = None
        self._is_wanted = self._is_beginning = False
        self.trouble = ""

    @property
    def is_on(self) -> bool:
        """Whether it looks out by now."""
        return self._lookout is not None

    @property
    def found(self) -> tuple[Nearby, ...]:
        """The sessions there are now."""
        return self._lookout.found if self._lookout is not None else ()

    def begin(self) -> None:
        """Look out; it begins off the GUI thread, as it takes a moment."""
        self._is_wanted = True
        if not self._is_beginning and self._lookout is None:
            self._is_beginning = True
            hear, key = self.changed.emit, f"nearby {id(self)}"
            self._background.latest(key, lambda: _look_out(hear), self._take, self._fail)

    def end(self) -> None:
        """Look out no longer."""
        self._is_wanted = False
        self._close()

    def _take(self, lookout: Lookout) -> None:
        self._lookout, self._is_beginning = lookout, False
        if not self._is_wanted:
            self._close()
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._is_beginning = False
        if not isinstance(error, FileProblem):
            raise error
        self.trouble = str(error)
        self.changed.emit()

    def _close(self) -> None:
        lookout, self._lookout = self._lookout, None
        if lookout is not None:
            self._background.latest(f"nearby {id(lookout)} over", lookout.close, _nothing)


def _look_out(hear: Callable[[], object]) -> Lookout:
    from vsmap.sync.finding.discovery import Lookout

    return Lookout(lambda: _told(hear))


def _told(hear: Callable[[], object]) -> None:
    with suppress(RuntimeError):  # Whoever looked out has just gone.
        hear()


def _nothing(_answer: object) -> None:
    """It is closed; there is nothing to do."""


class NearbyList(QListWidget):
    """The sessions found; `picked` tells the one chosen."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(said("Sessions nearby"))
        self.setFixedHeight(_HEIGHT)
        self.setProperty("place", "nearby")
        self.itemSelectionChanged.connect(self._tell)
        self.show_found(())

    @property
    def chosen(self) -> Nearby | None:
        """The session chosen; None while there is none."""
        items = self.selectedItems()
        return items[0].data(Qt.ItemDataRole.UserRole) if items else None

    def show_found(self, found: tuple[Nearby, ...], trouble: str = "") -> None:
        """Show these; the one chosen stays so."""
        chosen = self.chosen
        self.blockSignals(True)  # noqa: FBT003  (Qt's own signature)
        self.clear()
        for nearby in found:
            title = nearby.title or said("A session without a name")
            item = QListWidgetItem(f"{title}\n{place_told(nearby.host, nearby.port)}")
            item.setData(Qt.ItemDataRole.UserRole, nearby)
            self.addItem(item)
            item.setSelected(nearby == chosen)
        if not found:
            self._say(trouble or said("Looking for sessions on this network\u2026"))
        self.blockSignals(False)  # noqa: FBT003  (Qt's own signature)

    def _say(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _tell(self) -> None:
        if self.chosen is not None:
            self.picked.emit(self.chosen)
