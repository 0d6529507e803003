"""The page for leaders, read from its display list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.maps import a_map
from tests.support.page_checks import faults_of, page_text
from tests.support.page_workbooks import (
    LONG_NAME,
    chain,
    choices,
    client_onboarding,
    long_names,
    three_beside,
    unknown_everywhere,
)
from vsmap.drawing.primitives import Part, Rect
from vsmap.model.outcome import Outcome
from vsmap.model.workbook import Workbook
from vsmap.reports.pages import Page, Paper, drawings
from vsmap.reports.sheet import MM, PageDrawing

GALLERY: dict[str, Callable[[], Workbook]] = {
    "onboarding": client_onboarding,
    "empty": a_map().open_ended().workbook,
    "one step": chain(1).workbook,
    "three steps": chain(3).workbook,
    "twenty steps": chain(20).workbook,
    "sixty steps": chain(60).workbook,
    "two hundred steps": chain(200).workbook,
    "three branches": three_beside().workbook,
    "choices": choices().workbook,
    "unknowns": unknown_everywhere().workbook,
    "long names": long_names().workbook,
}


def page_of(workbook: Workbook, paper: Paper = Paper.A4, place: int = 0) -> PageDrawing:
    (page,) = drawings(workbook, list(workbook.maps)[place], page=Page.SIMPLIFIED, paper=paper)
    return page


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", GALLERY)
def test_nothing_is_cut_small_or_over_another(name: str, paper: Paper) -> None:
    page = page_of(GALLERY[name](), paper)

    assert faults_of(page) == []


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, (297, 210)), (Paper.LETTER, (279.4, 215.9))]
)
def test_the_page_is_the_paper_laid_sideways(paper: Paper, size: tuple[float, float]) -> None:
    page = page_of(client_onboarding(), paper)

    assert (page.width / MM, page.height / MM) == pytest.approx(size)


def test_the_page_reads_from_the_title_to_the_foot() -> None:
    text = page_text(page_of(client_onboarding()))

    wanted = [
        "Client onboarding",
        "from signed request to first welcome call · current state · 20 November 2026",
        "45 % of the 30 days is Risk review",
        "and the waits around it.",
        "longest for a meeting held every second Tuesday.",
        "Target outcome",
        "Accounts open in 4 days",
        "%C&A at 90 % or more, by June",
        "Hotspot: 45 % of total time",
        "30 % back",
        "Sign",
        "~2 d",
        "2\u20134 h",
        "work above the box, wait below the arrow",
        "Hotspot 13.6 d of 30 d",
        "Total",
        "30 d",
        "Work",
        "24 h",
        "Wait",
        "90 % of it",
        "Flow efficiency",
        "10 %",
        "Right first time",
        "35 %",
        "Next three",
        "Decide daily by mail, not in a meeting",
        "\u22127.5 d",
        "Now",
        "Future",
        "8 h a day, 5 days a week · 17 of 19 numbers known, 7 of them guesses · 6 contributors",
        "version 12",
        "vsmap",
    ]
    at = 0
    for words in wanted:
        at = text.find(words, at)
        assert at >= 0, words


def test_the_frame_holds_the_hotspot_and_the_waits_beside_it() -> None:
    page = page_of(client_onboarding())

    frame = next(i for i in page.layers[0].items if isinstance(i, Rect) and i.part is Part.HOTSPOT)
    inside = {t.text.replace("\u00a0", " ") for t in page.texts if frame.box.covers(t.box)}
    assert {"5 h", "Risk", "review", "1 w", "8 d"} <= inside
    assert "~3 d" not in inside


def test_the_future_page_compares_with_today() -> None:
    text = page_text(page_of(client_onboarding(), place=1))

    assert "From six weeks to four days." in text
    assert text.index("Now 30 d") < text.index("Future 4 d")


def test_without_actions_the_largest_payoffs_are_listed() -> None:
    text = page_text(page_of(chain(9).workbook()))

    assert "Lead time taken off, if halved Wait before Step 5" in text


def test_without_an_outcome_the_goal_of_the_map_is_noted() -> None:
    workbook = chain(3).with_goal("4 d").workbook()

    assert "Target Lead time of 4 d" in page_text(page_of(workbook))


def test_a_long_outcome_is_told_whole() -> None:
    outcome = Outcome(
        statement="A release every two weeks for all customers",
        guard_rail="no more failed changes than today",
        due="by the end of June",
    )
    workbook = chain(3).workbook(outcome=outcome)

    text = page_text(page_of(workbook))

    assert "A release every two weeks for all customers" in text
    assert "no more failed changes than today, by the end of June" in text


def test_a_long_name_takes_three_lines_and_ends_in_an_ellipsis() -> None:
    page = page_of(long_names().workbook())

    names = [t.text for t in page.texts if t.part is Part.NAME]
    assert any(name.endswith("\u2026") for name in names)
    assert LONG_NAME.split()[0] in names


def test_a_word_too_long_for_a_box_is_parted_by_a_hyphen() -> None:
    workbook = chain(9, name="Donaudampfschifffahrtsgesellschaft").workbook()

    names = [t.text for t in page_of(workbook).texts if t.part is Part.NAME]

    assert any(name.endswith("-") for name in names)


def test_what_is_not_known_shows_as_a_question_mark() -> None:
    page = page_of(unknown_everywhere().workbook())

    marks = [t for t in page.texts if t.text == "?" and t.part in (Part.PROCESS_TIME, Part.WAIT)]
    assert len(marks) == 9


def test_numbers_that_are_only_at_least_say_so() -> None:
    text = page_text(page_of(unknown_everywhere().workbook()))

    assert "Hotspot so far:" in text
    assert "Total, at least 1.25 d 9 not known" in text


def test_unnamed_steps_and_two_lines_in_a_title_do_no_harm() -> None:
    workbook = a_map().with_step("", process_time="1 h", wait="1 h").workbook("Two\nlines\there")

    page = page_of(workbook)

    assert "Two lines here" in page_text(page)
    assert faults_of(page) == []


def test_the_first_map_of_a_state_is_the_one_compared_with() -> None:
    workbook = client_onboarding()

    now, future = (page_text(page_of(workbook, place=i)) for i in (0, 1))

    assert "1.75 d of work and 2.25 d of waiting" in now
    assert "1.75 d of work and 2.25 d of waiting" in future


def test_a_page_without_a_title_says_its_state_once() -> None:
    untitled = a_map("Current state").with_step("Weld").workbook("")

    head = page_text(page_of(untitled)).splitlines()[0]

    assert head.casefold().count("current state") == 1
