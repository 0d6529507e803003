"""Workbooks for the tests of pages: the client onboarding of the design, and wild ones."""

from __future__ import annotations

import datetime

from tests.support.maps import MapBuilder, a_map
from vsmap.model.ids import ActionId
from vsmap.model.notation import parse_time
from vsmap.model.outcome import Action, Outcome
from vsmap.model.value_stream import MapState, ValueStreamMap
from vsmap.model.workbook import Workbook

LONG_NAME = "Reconcile counterparty settlement instructions with treasury"
"""Sixty characters."""


def client_onboarding() -> Workbook:
    """Six weeks now, four days in the future: the page of the design."""
    return (
        onboarding_now()
        .beside(onboarding_future())
        .workbook(
            "Client onboarding",
            date=datetime.date(2026, 11, 20),
            version=12,
            contributors=("AM", "KT", "QA", "BL", "SO", "RD"),
            outcome=Outcome(
                statement="Accounts open in 4 days",
                guard_rail="%C&A at 90 % or more",
                due="by June",
            ),
            actions=(
                _action("Decide daily by mail, not in a meeting", "Risk", "7.5 d"),
                _action("Book the welcome call at signing", "Client team", "4.75 d"),
                _action("One checklist before the documents", "Sales", "4.75 d"),
            ),
        )
    )


def onboarding_now() -> MapBuilder:
    """The current state: guesses, a range, measured numbers, two unknowns, a parallel branch."""
    return (
        a_map("Current state")
        .with_fields(
            scope="from signed request to first welcome call",
            sentence="Work takes 3 days. For the other 27 the application waits, "
            "longest for a meeting held every second Tuesday.",
        )
        .with_step("Sign contract", process_time="1 h", wait="1 d", pca="95%", role="Sales")
        .with_step("Collect documents", process_time="~2 h", wait="~2 d", pca="80%", role="Sales")
        .with_step(
            "Identity check", process_time="2-4 h", wait="~3 d", pca="70%", role="Compliance"
        )
        .with_step("Risk review", process_time="5 h", wait="1 w", pca="90%", role="Risk")
        .with_step(
            "Credit limit",
            process_time="~1 h",
            wait="2 d",
            pca="95%",
            role="Finance",
            after="Identity check",
        )
        .with_step(
            "Approve terms",
            process_time="30 min",
            wait="8 d (n=42)",
            role="Committee",
            after="Risk review",
        )
        .with_flow("Credit limit", "Approve terms")
        .with_step(
            "Open account", process_time="4 h (n=30)", wait="~3 d", pca="90%", role="Operations"
        )
        .with_step("Load data", process_time="~1 d", wait="?", pca="85%", role="IT")
        .with_step("Welcome call", process_time="30 min", wait="~1 w", role="Client team")
        .with_rework("Identity check", "Collect documents", share="30%")
    )


def onboarding_future() -> ValueStreamMap:
    """The future state: the same steps, four days."""
    return (
        a_map("Future state")
        .in_state(MapState.FUTURE)
        .with_fields(scope="from signed request to first welcome call")
        .with_step("Sign contract", process_time="1 h", wait="0", pca="98%", role="Sales")
        .with_step("Collect documents", process_time="1 h", wait="2 h", pca="95%", role="Sales")
        .with_step("Identity check", process_time="2 h", wait="2 h", pca="95%", role="Compliance")
        .with_step("Risk review", process_time="5 h", wait="4 h", pca="95%", role="Risk")
        .with_step("Approve terms", process_time="30 min", wait="4 h", role="Committee")
        .with_step("Open account", process_time="2 h", wait="2 h", pca="95%", role="Operations")
        .with_step("Load data", process_time="2 h", wait="2 h", pca="90%", role="IT")
        .with_step("Welcome call", process_time="30 min", wait="2 h", role="Client team")
        .build()
    )


def chain(steps: int, *, name: str = "Step", **fields: str) -> MapBuilder:
    """So many steps in a row, with times that differ and one clear hotspot in the middle."""
    builder = a_map(f"{steps} steps")
    for i in range(steps):
        wait = "9 d" if i == steps // 2 else f"{1 + i % 4} h"
        fields_of_step = {"process_time": f"{10 + i % 50} min", "wait": wait, "pca": "90%"}
        fields_of_step["role"] = ("Sales", "Risk", "IT", "Operations")[i // 5 % 4]
        builder.with_step(f"{name} {i + 1}", **{**fields_of_step, **fields})
    return builder


def three_beside() -> MapBuilder:
    """A split into three branches that all run, one of them of two steps."""
    return (
        a_map("Release")
        .with_step("Build", process_time="1 h", wait="1 d", pca="90%", role="Dev")
        .with_step("Functional test", process_time="1 d", wait="2 d", pca="80%", role="QA")
        .with_step("Security review", process_time="4 h", wait="1 w", after="Build", role="Sec")
        .with_step("Fix findings", process_time="1 d", wait="1 d", role="Dev")
        .with_step("Legal review", process_time="2 h", wait="3 d", after="Build", role="Legal")
        .with_step("Release", process_time="1 h", wait="1 d", after="Functional test", role="Ops")
        .with_flow("Fix findings", "Release", wait="0")
        .with_flow("Legal review", "Release", wait="?")
    )


def choices() -> MapBuilder:
    """A choice with a way round, and a second choice between two steps."""
    return (
        a_map("Claims")
        .with_step("Take in", process_time="20 min", wait="4 h", role="Desk")
        .with_step("Check cover", process_time="~1 h", wait="1 d", role="Claims", share="60%")
        .with_step("Inspect", process_time="3 h", wait="~1 w", role="Field")
        .with_step("Decide", process_time="30 min", wait="2 d", role="Claims")
        .with_flow("Take in", "Decide", wait="1 d", share="40%")
        .with_step("Pay out", process_time="10 min", wait="1 d", role="Finance", share="80%")
        .with_step(
            "Refuse in writing",
            process_time="1 h",
            wait="3 d",
            role="Claims",
            after="Decide",
            share="20%",
        )
        .with_step("Close", process_time="5 min", wait="0", role="Desk", after="Pay out")
        .with_flow("Refuse in writing", "Close", wait="1 h")
        .delivered(wait="2 d")
    )


def unknown_everywhere() -> MapBuilder:
    """A workshop's first half hour: steps and hardly a number."""
    return (
        a_map("First draft")
        .with_step("Receive order")
        .with_step("Plan production")
        .with_step("Cut", process_time="~2 h")
        .with_step("Weld", wait="~1 d")
        .with_step("Ship")
        .delivered()
    )


def long_names() -> MapBuilder:
    """Nine steps with names of sixty characters, long roles and long numbers."""
    builder = a_map("Settlement")
    for i in range(9):
        builder.with_step(
            f"{LONG_NAME[:-2]} {i + 1}",
            process_time="~20-45 min" if i % 2 else "1 h 30 min",
            wait="~100-200 min" if i % 2 else "1 d 4 h 30 min",
            pca="90%",
            role="Reconciliation and settlement control",
        )
    return builder.with_rework(f"{LONG_NAME[:-2]} 6", f"{LONG_NAME[:-2]} 2", share="15%")


def _action(text: str, owner: str, takes_off: str) -> Action:
    return Action(id=ActionId(text[:8]), text=text, owner=owner, takes_off=parse_time(takes_off))
