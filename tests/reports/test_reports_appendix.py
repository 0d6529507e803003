"""The appendix and the wide page, read from their display lists."""

from __future__ import annotations

import pytest

from tests.support.maps import a_map, first_map_id
from tests.support.page_checks import faults_of, page_text
from tests.support.page_workbooks import (
    LONG_NAME,
    chain,
    choices,
    client_onboarding,
    long_names,
    unknown_everywhere,
)
from vsmap.drawing.primitives import Rect
from vsmap.model.workbook import Workbook
from vsmap.reports.pages import Page, Paper, drawings
from vsmap.reports.sheet import PageDrawing

WORKBOOKS = {
    "onboarding": client_onboarding,
    "choices": choices().workbook,
    "long names": long_names().workbook,
    "empty": a_map().open_ended().workbook,
    "two hundred": chain(200).workbook,
    "everything": chain(3, people="2", uptime="90%", batch="12", cycle_time="40 s").workbook,
}


def pages_of(
    workbook: Workbook, page: Page = Page.APPENDIX, paper: Paper = Paper.A4
) -> tuple[PageDrawing, ...]:
    return drawings(workbook, first_map_id(workbook), page=page, paper=paper)


def text_of(workbook: Workbook) -> str:
    return " ".join(page_text(page) for page in pages_of(workbook))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", WORKBOOKS)
def test_nothing_in_the_appendix_is_cut_small_or_over_another(name: str, paper: Paper) -> None:
    pages = pages_of(WORKBOOKS[name](), paper=paper)

    assert [fault for page in pages for fault in faults_of(page)] == []


def test_every_step_is_listed_with_every_number_and_its_standing() -> None:
    text = text_of(client_onboarding())

    assert "2 Collect documents Sales ~2 h ~2 d 80 %" in text
    assert "3 Identity check Compliance 2\u20134 h ~3 d 70 %" in text
    assert "7 Open account Operations 4 h n 30 ~3 d 90 %" in text
    assert "Risk review Approve terms moves on 8 d n 42" in text
    assert "Identity check Collect documents goes back 0 30 %" in text


def test_unknowns_and_guesses_are_named() -> None:
    text = text_of(client_onboarding())

    assert "17 of 19 numbers known, 7 of them guesses." in text
    assert "Wait not known: between Credit limit and Approve terms, before Load data." in text
    assert "Process time guessed: Collect documents (~2 h), Credit limit (~1 h)" in text


def test_every_figure_is_explained_with_its_source() -> None:
    text = text_of(client_onboarding())

    assert "Lead time 30 d at least 29.9 d Longest way from request to delivered" in text
    assert "Martin & Osterling" in text
    assert "8 h a day, 5 days a week. A month is 52/12 weeks." in text


def test_long_names_are_told_whole() -> None:
    text = text_of(long_names().workbook())

    assert f"{LONG_NAME[:-2]} 9" in text


def test_problems_are_told_in_words() -> None:
    workbook = (
        a_map()
        .with_step("Cut", process_time="1 h", wait="1 h")
        .with_step("Lonely", after=())
        .open_ended()
        .delivered("Cut")
        .workbook()
    )

    assert "To look at" in text_of(workbook)
    assert "Lonely" in text_of(workbook)


def test_a_long_table_has_its_header_on_every_page() -> None:
    pages = pages_of(chain(200).workbook())

    with_steps = [page for page in pages if "Step 1" in page_text(page)]
    assert len(with_steps) > 3
    assert all("# Step Role Process time Wait before %C&A" in page_text(p) for p in with_steps[:3])


def test_columns_that_no_step_uses_are_left_out() -> None:
    assert "Uptime" not in text_of(chain(3).workbook())
    assert "Uptime" in text_of(chain(3, uptime="90%").workbook())


def test_pages_are_numbered_and_the_first_one_is_bookmarked() -> None:
    pages = pages_of(chain(60).workbook())

    feet = [page.texts[-1].text.replace("\u00a0", " ") for page in pages]
    assert feet == [f"vsmap · {n} of {len(pages)}" for n in range(1, len(pages) + 1)]
    assert [page.bookmarks for page in pages] == [(("Appendix", 0),)] + [()] * (len(pages) - 1)


def test_a_draft_without_numbers_has_an_appendix_too() -> None:
    assert "Process time not known: Receive order, Plan production" in text_of(
        unknown_everywhere().workbook()
    )


@pytest.mark.parametrize("steps", [1, 20])
def test_the_whole_map_is_on_one_page_at_a_readable_size(steps: int) -> None:
    workbook = chain(steps).workbook()

    (page,) = pages_of(workbook, Page.FULL)

    head, drawn, foot = page.layers
    boxes = [i for i in drawn.items if isinstance(i, Rect) and i.record in workbook_steps(workbook)]
    assert len({box.record for box in boxes}) == steps
    assert drawn.scale >= 0.75
    assert "15.7 d" in page_text(page) or steps == 1
    assert head.items
    assert foot.items


def workbook_steps(workbook: Workbook) -> set[str]:
    return {str(step) for step in workbook.maps[first_map_id(workbook)].steps}


def test_the_wide_page_grows_with_the_map_and_is_never_smaller_than_the_paper() -> None:
    (small,) = pages_of(chain(1).workbook(), Page.FULL)
    (wide,) = pages_of(chain(20).workbook(), Page.FULL)

    assert (small.width, small.height) == (Paper.A4.width, Paper.A4.height)
    assert wide.width > 2 * Paper.A4.width
