"""The session menu: working on one map with others."""

from __future__ import annotations

from vsmap.app.actions import Action, Menu
from vsmap.app.commands.session import SessionCommands
from vsmap.app.together.notices import KEY


def session_actions(session: SessionCommands) -> tuple[Action, ...]:
    """The actions of this part of the menu."""
    menu, people = Menu.SESSION, session.people
    return (
        Action(
            "session.share", "Share\u2026", menu, session.share, "Ctrl+Shift+J", "users",
            session.may_share,
        ),
        Action("session.join", "Join\u2026", menu, session.join, "Ctrl+J", "log-in"),
        Action(
            "session.people", "People", menu, people.toggle, "Ctrl+Shift+P", "user",
            session.is_on, checked=people.is_open, group=2,
        ),
        Action(
            "session.lock", "Lock this map", menu, people.toggle_lock, "Ctrl+Shift+K", "lock",
            people.may_lock, checked=lambda: people.is_locked, group=2,
        ),
        Action(
            "session.follow", "Follow the next person", menu, session.following.follow_next,
            "Ctrl+Alt+F", "eye", session.following.can_follow, group=3,
        ),
        Action(
            "session.unfollow", "Stop following", menu, session.following.stop, "Ctrl+Alt+E",
            enabled=session.following.is_on, group=3,
        ),
        Action(
            "session.gather", "Bring everyone to me", menu, people.gather, "Ctrl+Alt+H",
            enabled=people.may_gather, group=3,
        ),
        Action(
            "session.put_mine_back", "Put mine back", menu, session.notices.put_mine_back,
            KEY, "undo-2", session.notices.can_put_back, group=3,
        ),
        Action(
            "session.carry_on", "Carry on hosting", menu, session.carrying_on.carry_on,
            "Ctrl+Alt+Y", enabled=session.carrying_on.may_carry_on, group=7,
        ),
        Action(
            "session.leave", "Leave the session", menu, session.leave, "Ctrl+Shift+Q", "log-out",
            session.is_on, group=8,
        ),
        Action(
            "session.end", "End the session for everybody\u2026", menu, session.end, "Ctrl+Alt+X",
            enabled=session.may_end, group=8,
        ),
        Action(
            "session.links", "Open vsmap links with this vsmap", menu, session.open_links,
            "Ctrl+Alt+O", "link", group=9,
        ),
    )  # fmt: skip
