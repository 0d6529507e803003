"""Asks a window over AT-SPI as a screen reader does; runs in the system's own Python.

It reads one question a line on standard input, in JSON, and answers each with one line of JSON:
`["tree"]`, `["do", name, action]`, `["heard"]`. Debian's `gi` is imported only when it runs.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

EVENTS = (
    "object:announcement",
    "object:state-changed:focused",
    "object:state-changed:selected",
    "object:property-change:accessible-name",
)
PATIENCE = 15.0
LISTENING = 0.3
heard: list[tuple[str, str, str]] = []


def library(name: str, version: str) -> Any:
    gi = importlib.import_module("gi")
    gi.require_version(name, version)
    return importlib.import_module(f"gi.repository.{name}")


def main() -> None:
    atspi = library("Atspi", "2.0")
    atspi.init()
    listener = atspi.EventListener.new(hear)
    for event in EVENTS:
        listener.register(event)
    reader = Reader(atspi)
    answers: dict[str, Callable[..., Any]] = {
        "tree": reader.tree,
        "do": reader.do,
        "heard": listen,
    }
    for line in sys.stdin:
        question, *rest = json.loads(line)
        sys.stdout.write(f"{json.dumps(answers[question](*rest))}\n")
        sys.stdout.flush()


def hear(event: Any) -> None:
    words = event.any_data if isinstance(event.any_data, str) else str(event.detail1)
    heard.append((event.type, event.source.get_name() or "", words))


def listen() -> list[tuple[str, str, str]]:
    """What was heard since the last question."""
    context = library("GLib", "2.0").MainContext.default()
    end = time.monotonic() + LISTENING
    while time.monotonic() < end:
        if not context.pending():
            time.sleep(0.01)
        while context.pending():
            context.iteration()
    told, heard[:] = list(heard), []
    return told


class Reader:
    """Looks at the sheet: a list called `Map ...`."""

    def __init__(self, atspi: Any) -> None:
        self._atspi = atspi

    def tree(self) -> list[dict[str, Any]]:
        """The children of the sheet."""
        return [self._told(child) for child in parts_of(self._sheet())]

    def do(self, name: str, action: str) -> bool:
        """Do an action of the child whose name begins so."""
        child = next(c for c in parts_of(self._sheet()) if c.get_name().startswith(name))
        actions = self._atspi.Action
        names = [actions.get_action_name(child, i) for i in range(child.get_n_actions())]
        return bool(actions.do_action(child, names.index(action)))

    def _told(self, child: Any) -> dict[str, Any]:
        on_screen = self._atspi.CoordType.SCREEN
        place = self._atspi.Component.get_extents(child, on_screen)
        return {
            "name": child.get_name(),
            "description": child.get_description(),
            "role": child.get_role_name(),
            "place": [place.x, place.y, place.width, place.height],
            "states": [state.value_nick for state in child.get_state_set().get_states()],
        }

    def _sheet(self) -> Any:
        """The sheet, waited for while the window starts."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = sheet_in(self._atspi.get_desktop(0))
            if found is not None:
                return found
            time.sleep(0.1)
        message = "no window with a map was found"
        raise LookupError(message)


def parts_of(whole: Any) -> Iterator[Any]:
    return (whole.get_child_at_index(i) for i in range(whole.get_child_count()))


def sheet_in(part: Any) -> Any:
    if part is None:
        return None
    if part.get_role_name() == "list" and (part.get_name() or "").startswith("Map "):
        return part
    found = (sheet_in(below) for below in parts_of(part))
    return next((sheet for sheet in found if sheet is not None), None)


if __name__ == "__main__":
    main()
