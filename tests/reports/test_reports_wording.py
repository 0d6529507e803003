"""The sentences of a page, made from figures."""

from __future__ import annotations

import pytest

from tests.support.maps import MapBuilder, a_map, first_map_id, seconds
from tests.support.page_workbooks import client_onboarding, unknown_everywhere
from vsmap.analysis.figures import Figures
from vsmap.analysis.summary import figures_of
from vsmap.model.quantities import Calendar
from vsmap.model.workbook import Workbook
from vsmap.reports.durations import the_rest, told, told_in_words
from vsmap.reports.headlines import Story, story_of


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def story(workbook: Workbook, *, place: int = 0, now: Figures | None = None) -> Story:
    map_id = list(workbook.maps)[place]
    told_story = story_of(workbook.maps[map_id], figures_of(workbook, map_id), now)
    return Story(plain(told_story.headline), plain(told_story.sentence))


@pytest.mark.parametrize(
    ("time", "figures", "words"),
    [
        ("30 d", "30 days", "six weeks"),
        ("4 d", "4 days", "four days"),
        ("24.125 d", "24 days", "24 days"),
        ("2.5 d", "2.5 days", "2.5 days"),
        ("9.57 d", "9.57 days", "9.57 days"),
        ("1 d", "1 day", "one day"),
        ("40 min", "40 minutes", "40 minutes"),
        ("12 h", "1.5 days", "1.5 days"),
        ("13 w", "65 days", "13 weeks"),
    ],
)
def test_a_time_is_told_in_figures_and_in_words(time: str, figures: str, words: str) -> None:
    calendar = Calendar()

    assert plain(told(seconds(time), calendar)) == figures
    assert plain(told_in_words(seconds(time), calendar)) == words


def test_what_is_left_is_told_without_repeating_the_unit() -> None:
    calendar = Calendar()

    assert the_rest(seconds("27 d"), seconds("3 d"), calendar) == "27"
    assert plain(the_rest(seconds("27 d"), seconds("3 h"), calendar)) == "27 days"
    assert the_rest(seconds("1 d"), seconds("3 h"), calendar) == "day"


def test_the_headline_names_the_hotspot_and_its_part_of_the_lead_time() -> None:
    now = story(client_onboarding())

    assert now.headline == "45 % of the 30 days is Risk review and the waits around it."
    assert now.sentence.startswith("Work takes 3 days. For the other 27 the application waits")


def test_without_a_sentence_of_the_facilitator_work_and_waits_are_told() -> None:
    workbook = a_map().with_step("Weld", process_time="3 d", wait="27 d").workbook()

    assert story(workbook).sentence == "Work takes 3 days. For the other 27 the item waits."


def test_where_too_little_is_known_the_headline_says_at_least() -> None:
    known_in_part = (
        a_map()
        .with_step("Weld", process_time="4 d", wait="8 d")
        .with_step("Paint", process_time="?", wait="?")
        .with_step("Pack", process_time="?", wait="?")
        .delivered(wait="?")
        .workbook()
    )

    told_story = story(known_in_part)

    assert told_story.headline == "At least 12 days; 5 numbers are not known yet."
    assert told_story.sentence == "So far known: 4 days of work and 8 days of waiting."


def test_from_three_quarters_known_the_headline_names_the_hotspot_again() -> None:
    workbook = (
        a_map()
        .with_step("Weld", process_time="4 d", wait="8 d")
        .with_step("Paint", process_time="?", wait="1 d")
        .with_step("Pack", process_time="1 d", wait="0")
        .workbook()
    )

    assert story(workbook).headline == "93 % of the 14 days is Weld and the waits around it."


def test_the_future_map_is_told_from_before_to_after() -> None:
    workbook = client_onboarding()
    now = figures_of(workbook, first_map_id(workbook))

    assert story(workbook, place=1, now=now).headline == "From six weeks to four days."


@pytest.mark.parametrize(
    ("builder", "headline"),
    [
        (a_map().open_ended(), "Nothing is on this map yet."),
        (a_map().with_step("Weld"), "No times are known yet."),
        (
            a_map().with_step("Weld", process_time="0", wait="0"),
            "Nothing on this map takes any time.",
        ),
        (
            a_map().with_step("Weld", process_time="2 d", wait="0"),
            "All of the 2 days is Weld.",
        ),
        (
            a_map().with_step("Weld", process_time="0", wait="2 d"),
            "All of the 2 days is Weld and the wait before it.",
        ),
        (
            a_map().with_step("Weld", process_time="1 d", wait="0").delivered(wait="1 d"),
            "All of the 2 days is Weld and the wait after it.",
        ),
    ],
)
def test_odd_maps_have_a_headline_too(builder: MapBuilder, headline: str) -> None:
    assert story(builder.workbook()).headline == headline


def test_a_step_without_a_name_is_called_so() -> None:
    workbook = a_map().with_step("", process_time="1 d", wait="1 d").workbook()

    assert "a step without a name" in story(workbook).headline


def test_a_first_draft_is_told_as_a_lower_bound() -> None:
    assert story(unknown_everywhere().workbook()).headline.startswith("At least 1.25 days; ")
