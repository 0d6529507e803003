"""The table of actions and permissions: nothing that writes to the map is left out of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress

import pytest

from tests.app.conftest import MakeDesktop, three_steps
from tests.support.windows import Desktop
from vsmap.app.actions import Action, Menu
from vsmap.app.listing.permissions import NEEDED, needed_permission
from vsmap.document.addresses import Address
from vsmap.editor.edits.maps import add_map
from vsmap.model.errors import EditRefused
from vsmap.model.ids import StepId
from vsmap.sync.entry.roles import Permission

WELD, PAINT = StepId("weld"), StepId("paint")
_MENUS = (Menu.EDIT, Menu.MAP, Menu.STEP, Menu.VIEW)
_OPENS = ("view.present", "view.palette", "view.compare", "edit.find", "edit.settings")


def nothing_chosen(desk: Desktop) -> None:
    desk.window.sheet.select()


def a_step_chosen(desk: Desktop) -> None:
    desk.window.sheet.select(PAINT)


def two_steps_chosen(desk: Desktop) -> None:
    add_map(desk.session.document, "Future state")
    desk.window.sheet.select(WELD, PAINT)


def is_tried(action: Action) -> bool:
    """Whether it does something by itself, without asking first."""
    return (
        action.menu in _MENUS
        and not action.words.endswith("\u2026")
        and not action.id.startswith(("theme.", "type.", "zoom."))
        and action.id not in _OPENS
    )


@pytest.mark.parametrize("situation", [nothing_chosen, a_step_chosen, two_steps_chosen])
def test_every_action_that_writes_is_barred_where_one_may_not(
    situation: Callable[[Desktop], None], make_desktop: MakeDesktop
) -> None:
    desk = make_desktop(three_steps())
    situation(desk)
    asked: list[Address] = []
    free: list[str] = []

    def refuse(records: Iterable[Address]) -> None:
        asked.extend(records)
        message = "not here"
        raise EditRefused(message)

    desk.session.document.permits = refuse
    for action in filter(is_tried, desk.window.actions_list):
        asked.clear()
        if action.can_run:
            with suppress(EditRefused):
                action.run()
        if asked and needed_permission(action.id) is None:
            free.append(action.id)

    assert free == []


def test_the_table_names_actions_there_are(desk: Desktop) -> None:
    ids = desk.window.menus.qt.keys()

    assert [name for name in NEEDED if name not in ids and not name.endswith(".")] == []


def test_looking_needs_no_permission() -> None:
    assert needed_permission("zoom.in") is None
    assert needed_permission("edit.copy") is None
    assert needed_permission("arrange.left") is Permission.EDIT
