"""The pages as PDF files, read back by other tools."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tests.support.maps import a_map, first_map_id
from tests.support.page_workbooks import chain, client_onboarding
from tests.support.pdf_reading import checked, facts_of, fonts_of, text_of
from vsmap.model.errors import FileProblem, InputError
from vsmap.model.ids import MapId
from vsmap.model.value_stream import Symbols
from vsmap.model.workbook import Workbook
from vsmap.reports.pages import Page, Paper, pdf_bytes, write_pdf
from vsmap.reports.printing import LARGEST_SIDE


def written(
    workbook: Workbook, folder: Path, page: Page = Page.SIMPLIFIED, paper: Paper = Paper.A4
) -> Path:
    path = folder / "page.pdf"
    write_pdf(workbook, first_map_id(workbook), path, page=page, paper=paper)
    return path


@pytest.mark.parametrize("page", Page)
def test_every_page_is_a_sound_pdf_with_its_fonts_in_it(page: Page, tmp_path: Path) -> None:
    path = written(client_onboarding(), tmp_path, page)

    assert "No syntax or stream encoding errors found" in checked(path)
    fonts = fonts_of(path)
    assert fonts
    assert all("IBMPlexSans" in name for name, _, _ in fonts)
    assert all(embedded and unicode for _, embedded, unicode in fonts)


def test_the_same_workbook_gives_the_same_bytes() -> None:
    workbook = client_onboarding()

    first, second = (pdf_bytes(workbook, first_map_id(workbook), page=Page.PACK) for _ in "12")

    assert first == second


def test_the_full_page_draws_the_map_with_its_own_symbols(tmp_path: Path) -> None:
    simple = a_map().with_step("Weld", process_time="2 h", uptime="80%")
    page = text_of(written(simple.workbook(), tmp_path, Page.FULL))

    classic = simple.with_fields(symbols=Symbols.CLASSIC).workbook()

    assert "Uptime" not in page
    assert "Uptime" in text_of(written(classic, tmp_path, Page.FULL))


def test_the_date_in_the_file_is_the_workbooks(tmp_path: Path) -> None:
    path = written(client_onboarding(), tmp_path)

    assert b"D:20261120000000Z" in path.read_bytes()


def test_title_author_and_language_are_in_the_file(tmp_path: Path) -> None:
    path = written(client_onboarding(), tmp_path)

    facts = facts_of(path)
    assert facts["Title"] == "Client onboarding"
    assert facts["Author"] == "AM, KT, QA, BL, SO, RD"
    assert b"/Lang (en-GB)" in path.read_bytes()


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, "841.89 x 595.276 pts"), (Paper.LETTER, "792 x 612 pts")]
)
def test_the_pages_have_the_size_of_the_paper(paper: Paper, size: str, tmp_path: Path) -> None:
    path = written(client_onboarding(), tmp_path, paper=paper)

    facts = facts_of(path)
    assert facts["Page size"].startswith(size)
    assert facts["Pages"] == "1"


def test_the_words_can_be_taken_out_in_reading_order(tmp_path: Path) -> None:
    text = text_of(written(client_onboarding(), tmp_path))

    assert "45 % of the 30 days is Risk review and the waits around it." in text
    assert "~2 d Collect documents Sales ~2 h" in text
    assert "Total 30 d at least 29.9 d Work 3 d 24 h Wait 27 d 90 % of it" in text


def test_the_pack_holds_the_pages_in_order_with_numbers_and_bookmarks(tmp_path: Path) -> None:
    path = written(client_onboarding(), tmp_path, Page.PACK)

    text = text_of(path)
    count = int(facts_of(path)["Pages"])
    assert [text.count(f"vsmap · {n} of {count}") for n in range(1, count + 1)] == [1] * count
    content = path.read_bytes()
    titles = [b"(Client onboarding)", b"(The whole map)", b"(Appendix)"]
    places = [content.find(b"/Title " + title) for title in titles]
    assert all(place > 0 for place in places)


def test_a_page_larger_than_a_pdf_may_be_has_larger_units(tmp_path: Path) -> None:
    path = written(chain(200).workbook(), tmp_path, Page.FULL)

    width = float(facts_of(path)["Page size"].split()[0])
    assert width <= LARGEST_SIDE
    assert b"/UserUnit 2" in path.read_bytes()


def test_letters_that_the_typeface_lacks_are_marked_and_can_be_copied(tmp_path: Path) -> None:
    workbook = (
        a_map()
        .with_step("契約 sign", process_time="1 h", wait="1 d")
        .with_step("Łódź Čapek Ωmega Жанна", process_time="1 h", wait="1 d")
        .workbook("Onboarding 🚀")
    )

    text = text_of(written(workbook, tmp_path))

    assert "契約 sign" in text
    assert "Onboarding 🚀" in text
    assert "Łódź Čapek Ωmega Жанна" in text
    assert "\ufffd is a letter this typeface lacks" in text


def test_a_map_that_is_not_there_is_refused() -> None:
    with pytest.raises(InputError, match='there is no map "nowhere"'):
        pdf_bytes(client_onboarding(), MapId("nowhere"))


def test_a_file_that_cannot_be_written_leaves_no_rest(tmp_path: Path) -> None:
    folder = tmp_path / "not there"

    with pytest.raises(FileProblem, match=r"page\.pdf: not saved: there is no such file"):
        written(client_onboarding(), folder)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"an older page")

    written(client_onboarding(), tmp_path)

    assert path.read_bytes().startswith(b"%PDF-1.7")
    assert [p.name for p in tmp_path.iterdir()] == ["page.pdf"]


def test_a_workbook_without_a_date_does_not_take_the_clocks() -> None:
    workbook = chain(3).workbook()
    year = str(datetime.datetime.now(tz=datetime.UTC).year).encode()

    assert b"D:" + year not in pdf_bytes(workbook, first_map_id(workbook))
