"""What the window can do, as data: menu, tool bars and shortcut sheet are made from this list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Menu(StrEnum):
    """The parts of the one menu, in order."""

    FILE = "File"
    EDIT = "Edit"
    MAP = "Map"
    STEP = "Step"
    VIEW = "View"
    HELP = "Help"


class Where(StrEnum):
    """Where a key works: in the whole window, only on the sheet, or read by the sheet itself."""

    WINDOW = "window"
    SHEET = "sheet"
    SHEET_READS_IT = "sheet reads it"


def always() -> bool:
    """For actions that can be done at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `group` keeps neighbours of a menu between separators.

    `also` is another key people may know; `wording` gives the text of the moment ("Undo Connect
    steps"), `checked` a tick; an action with a `choice` is one of several of that name of which
    one is ticked.
    """

    id: str
    text: str
    menu: Menu
    run: Callable[[], object]
    shortcut: str = ""
    icon: str = ""
    enabled: Callable[[], bool] = always
    checked: Callable[[], bool] | None = None
    wording: Callable[[], str] | None = None
    choice: str = ""
    group: int = 0
    where: Where = Where.WINDOW
    also: str = ""

    @property
    def words(self) -> str:
        """The text as it reads now."""
        return self.wording() if self.wording else self.text


class ActionList:
    """Every action by id, in menu order."""

    def __init__(self, *groups: tuple[Action, ...]) -> None:
        self._by_id = {action.id: action for group in groups for action in group}

    def __iter__(self) -> Iterator[Action]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __getitem__(self, action_id: str) -> Action:
        return self._by_id[action_id]

    def of(self, menu: Menu) -> tuple[Action, ...]:
        """The actions of one part of the menu."""
        return tuple(action for action in self if action.menu is menu)


def shortcut_told(shortcut: str) -> str:
    """A shortcut as it is read: `Ctrl+Shift+S` as `Ctrl Shift S`.

    >>> shortcut_told("Ctrl++")
    'Ctrl +'
    """
    if shortcut.endswith("++"):
        return shortcut[:-2].replace("+", " ") + " +"
    return shortcut if shortcut == "+" else shortcut.replace("+", " ")
