"""What the window can do, as data: menu, tool bars and shortcut sheet are made from this list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from vsmap.model.language import phrase, said


class Menu(StrEnum):
    """The parts of the one menu, in order."""

    FILE = phrase("File")
    EDIT = phrase("Edit")
    MAP = phrase("Map")
    STEP = phrase("Step")
    VIEW = phrase("View")
    SESSION = phrase("Session")
    HELP = phrase("Help")

    @property
    def words(self) -> str:
        """What it is called, in the reader's language."""
        return said(self.value)


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

    `barred` says why it may not be done by one's role in a session; empty where it may.

    `also` is another key people may know, `in_table` one that does the same in the step table;
    `wording` gives the text of the moment ("Undo Connect steps"), `checked` a tick; an action with
    a `choice` is one of several of that name of which one is ticked.
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
    in_table: str = ""
    barred: Callable[[], str] = str

    @property
    def can_run(self) -> bool:
        """Whether it can be done now, and by oneself."""
        return not self.barred() and self.enabled()

    @property
    def words(self) -> str:
        """The text as it reads now, in the reader's language."""
        return self.wording() if self.wording else said(self.text)


_KEYS = {
    "Ctrl": phrase("Ctrl"),
    "Shift": phrase("Shift"),
    "Alt": phrase("Alt"),
    "Tab": phrase("Tab"),
    "Enter": phrase("Enter"),
    "Esc": phrase("Esc"),
    "Space": phrase("Space"),
    "Del": phrase("Del"),
    "Ins": phrase("Ins"),
    "Home": phrase("Home"),
    "End": phrase("End"),
    "PgUp": phrase("PgUp"),
    "PgDown": phrase("PgDown"),
    "Left": phrase("Left"),
    "Right": phrase("Right"),
    "Up": phrase("Up"),
    "Down": phrase("Down"),
}


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
    keys = shortcut.removesuffix("+").removesuffix("+").split("+")
    if shortcut.endswith("+"):
        keys = [*filter(None, keys), "+"]
    return " ".join(said(_KEYS.get(key, key)) for key in keys)


def keys_told(keys: str) -> str:
    """One or more keys as a menu names them.

    >>> keys_told("Ctrl+D, Ctrl+Shift+F")
    'Ctrl+D, Ctrl+Shift+F'
    """
    return ", ".join(shortcut_told(key).replace(" ", "+") for key in keys.split(", "))
