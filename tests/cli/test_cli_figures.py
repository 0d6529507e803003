"""`vsmap figures` and `vsmap check`: the outward forms, for worked examples and for people."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.contract import pick
from tests.support.maps import a_map
from vsmap.cli.main import run
from vsmap.formats.registry import write
from vsmap.model.resource_files import resource

CASES: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("figures_cases.json").read_text(encoding="utf-8")
)
ONBOARDING = str(resource("examples", "client-onboarding.vsmap"))


def a_file(folder: Path, case: dict[str, Any]) -> str:
    path = folder / f"{case['id']}.csv"
    path.write_text(case["csv"], encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("case", [c for c in CASES if "expect" in c], ids=lambda case: case["id"])
def test_figures_are_those_of_the_worked_example(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: dict[str, Any]
) -> None:
    code = run(["figures", a_file(tmp_path, case), "--json"])

    document = json.loads(capsys.readouterr().out)
    assert code == 0
    for path, wanted in case["expect"].items():
        expected = wanted if isinstance(wanted, bool | str | list | None) else pytest.approx(wanted)
        assert pick(document, path) == expected, path


@pytest.mark.parametrize("case", [c for c in CASES if "refused" in c], ids=lambda case: case["id"])
def test_a_table_that_is_wrong_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: dict[str, Any]
) -> None:
    code = run(["figures", a_file(tmp_path, case), "--json"])

    told = capsys.readouterr()
    assert (code, told.out) == (2, "")
    for text in case["refused"]:
        assert text in told.err


def test_the_form_has_every_key_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    run(["figures", ONBOARDING, "--json"])

    document = json.loads(capsys.readouterr().out)
    assert list(document) == [
        "vsmap", "title", "map", "state", "calendar", "lead_time_s", "elapsed_lead_time_s",
        "process_time_s", "wait_time_s", "total_touch_time_s", "flow_efficiency",
        "value_added_ratio", "rolled_pca", "lead_time_with_rework_s", "implied_rework_s",
        "takt_time_s", "lead_time_path", "numbers_known", "numbers_total", "range", "bottlenecks",
        "steps", "problems",
    ]  # fmt: skip
    assert document["vsmap"] == "figures/1"
    assert (document["title"], document["map"]) == ("Client onboarding", "Current state")
    assert set(document["range"]) == {"lead_time_s", "process_time_s", "flow_efficiency"}
    assert set(document["bottlenecks"][0]) == {"kind", "step", "value", "share", "payoff_s"}
    assert list(document["steps"][0]) == [
        "name", "process_time_s", "wait_before_s", "lead_time_s", "visits", "on_lead_time_path",
        "effective_cycle_time_s", "capacity_per_day", "utilisation", "payoff_s",
    ]  # fmt: skip
    assert set(document["steps"][0]["payoff_s"]) == {"process", "wait"}


def test_a_map_is_chosen_by_name_in_any_case(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["figures", ONBOARDING, "--map", "FUTURE state", "--json"])

    document = json.loads(capsys.readouterr().out)
    assert code == 0
    assert (document["map"], document["state"]) == ("Future state", "future")


def test_a_map_nobody_knows_names_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["figures", ONBOARDING, "--map", "Past"])

    told = capsys.readouterr()
    assert (code, told.out) == (2, "")
    assert told.err == 'there is no map "Past"; choose "Current state", "Future state"\n'


def test_figures_for_people_are_in_the_words_of_the_window(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = run(["figures", ONBOARDING])

    lines = [line.replace("\u00a0", " ") for line in capsys.readouterr().out.splitlines()]
    assert code == 0
    assert lines[:2] == ["Client onboarding · Current state", "8 h a day, 5 days a week"]
    for line in (
        "Lead time         30 d      42 calendar days · at least 29.9 d",
        "Process time      3 d       work on the lead-time path",
        "Flow efficiency   10 %      process time / lead time",
        "Rolled %C&A       35 %      right first time through all steps",
        "With rework       31.6 d    lead time, each return counted",
        "Numbers known     17 of 19  7 of them guesses",
    ):
        assert line in lines
    assert any("Risk review" in line and "45 % of lead time" in line for line in lines)
    assert not any("Problems" in line for line in lines)


def test_payoff_stands_before_the_size_of_a_bottleneck(capsys: pytest.CaptureFixture[str]) -> None:
    run(["figures", ONBOARDING])

    lines = capsys.readouterr().out.replace("\u00a0", " ").splitlines()
    delay = next(line for line in lines if "by delay" in line)
    assert delay.index("6.81 d") < delay.index("13.6 d")


def test_columns_stand_under_each_other_whatever_the_letters(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(
        a_map()
        .with_step("工程", process_time="2 h")
        .with_step("Weld", process_time="1 h")
        .workbook(),
        tmp_path / "line.json",
    )

    run(["figures", str(tmp_path / "line.json")])

    lines = capsys.readouterr().out.replace("\u00a0", " ").splitlines()
    wide = next(line for line in lines if line.startswith("工程"))
    plain = next(line for line in lines if line.startswith("Weld  "))
    assert wide.index("2 h") + 2 == plain.index("1 h")


def test_what_was_left_out_is_told_beside_the_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "plan.csv").write_text("step,mood\nWeld,fine\n", encoding="utf-8")

    code = run(["figures", str(tmp_path / "plan.csv"), "--json"])

    told = capsys.readouterr()
    assert code == 0
    assert told.err == 'note: the column "mood" means nothing to vsmap and was left out\n'
    assert json.loads(told.out)["title"] == "plan"


def test_a_map_without_problems_passes_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["check", ONBOARDING])

    assert code == 0
    assert capsys.readouterr().out == "No problems in Client onboarding.\n"


def test_problems_are_no_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = "step,PT,WT,next\nA,1 h,0,B=0.5; C=0.2\nB,1 h,0,end\nC,1 h,0,end\n"
    (tmp_path / "plan.csv").write_text(table, encoding="utf-8")

    code = run(["check", str(tmp_path / "plan.csv"), "--json"])

    document = json.loads(capsys.readouterr().out)
    assert code == 0
    assert document["vsmap"] == "check/1"
    (problem,) = document["problems"]
    assert (problem["kind"], problem["step"]) == ("shares", "A")
    assert set(problem) == {"kind", "step", "message"}


def test_the_check_looks_at_every_map_and_says_which(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workbook = a_map("Now").with_step("A").beside(a_map("Then").build()).workbook("Two")
    write(workbook, tmp_path / "two.json")

    code = run(["check", str(tmp_path / "two.json")])

    assert code == 0
    assert capsys.readouterr().out == "Then: The map has no steps yet.\n"
