"""Random hands: whatever is pressed, dragged and typed while another works on the same map.

After each gesture the rules hold and the picture is what a fresh drawing gives; Escape leaves the
document as it was; a saved file reads back the same; undo takes back one's own work.
"""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.support.driver import MapDriver, live_figures
from tests.support.maps import MapBuilder, a_map
from tests.support.replicas import exchange, the_map, the_map_id
from vsmap.document.file import open_file, save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.drawing.picture import draw_map
from vsmap.drawing.primitives import Part
from vsmap.editor import arranging, commands
from vsmap.editor.edits import deletion, flows, placing, steps
from vsmap.editor.edits.aligning import Alignment, Axis
from vsmap.editor.input_events import (
    Button,
    Key,
    KeyPressed,
    KeyReleased,
    Modifiers,
    ModifiersChanged,
    Pinched,
    PointerMoved,
    PointerPressed,
    PointerReleased,
    WheelTurned,
)
from vsmap.editor.tools.tool import ToolName
from vsmap.model.errors import EditRefused
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.json import workbook_to_json
from vsmap.model.notation import parse_time
from vsmap.model.placement import Point

STATES = {
    "select.idle",
    "select.pressing",
    "select.moving",
    "select.rubber_band",
    "connect.choosing_source",
    "connect.choosing_target",
    "connect.rerouting",
    "pan.open",
    "pan.pushing",
} | {f"{tool}.placing" for tool in ToolName if tool.startswith("add_")}
PARTS = (Part.BOX, Part.PROCESS_TIME, Part.WAIT, Part.PCA, Part.SHARE, Part.NAME)
WORDS = ("Weld", "3d", "2-4 h", "soonish", "p", "w", "f", "B 2", "request", "?", " ")

VERBS = ("rename", "delete", "move", "add", "connect", "wait")

pixels = st.builds(Point, st.floats(0, 1399), st.floats(0, 899))
aims = st.tuples(st.integers(0, 30), st.sampled_from(PARTS), st.booleans())
held = st.builds(Modifiers, st.booleans(), st.booleans(), st.booleans())


def drawn() -> MapBuilder:
    """A split and a join, rework, a share, a note, a loose step."""
    return (
        a_map()
        .with_step("Weld", process_time="2 h", wait="1 d", pca="90 %")
        .with_step("Paint", process_time="~1 h", share="0.7")
        .with_step("Check", after="Weld", share="0.3")
        .with_step("Pack", after=["Paint", "Check"], wait="2-4 d")
        .with_rework("Pack", "Weld", share="0.1")
        .with_note("Loud", on="Paint")
        .with_step("Spare", after=())
        .open_ended()
        .delivered("Pack", wait="1 d")
    )


def another_does(document: SharedWorkbook, verb: str, one: StepId, two: StepId) -> None:
    """One edit of somebody else."""
    map_id = the_map_id(document)
    match verb:
        case "rename":
            steps.rename_step(document, map_id, one, "Theirs")
        case "delete":
            deletion.delete(document, map_id, (one,))
        case "move":
            placing.move(document, map_id, {one: Point(333.0, 222.0)})
        case "add":
            steps.add_step(document, map_id, one, name="Added")
        case "connect":
            flows.connect(document, map_id, one, two)
        case _:
            flows.set_wait_before(document, map_id, one, parse_time("6 h"))


class Hands(RuleBasedStateMachine):
    """One person's hands on a map, and another person's edits to it."""

    @initialize()
    def open_map(self) -> None:
        self.driver = MapDriver(drawn(), live_figures)
        self.document = self.driver.document
        self.other = SharedWorkbook.from_state(self.document.update_since(), client=2)
        self.editor = self.driver.editor
        self.begun = self.document.workbook
        self.was_alone = True

    @rule(place=st.one_of(aims, pixels), button=st.sampled_from(Button), held=held)
    def press(self, place: Point | tuple[int, Part, bool], button: Button, held: Modifiers) -> None:
        at = self._at(place)
        self.editor.handle(PointerMoved(at, held))
        self.editor.handle(PointerPressed(at, button, held))

    @rule(place=st.one_of(aims, pixels))
    def double_click(self, place: Point | tuple[int, Part, bool]) -> None:
        at = self._at(place)
        for clicks in (1, 2):
            self.editor.handle(PointerPressed(at, clicks=clicks))
            self.editor.handle(PointerReleased(at))

    @rule(place=st.one_of(aims, pixels), held=held)
    def move(self, place: Point | tuple[int, Part, bool], held: Modifiers) -> None:
        self.editor.handle(PointerMoved(self._at(place), held))

    @rule(start=aims, end=st.one_of(aims, pixels), held=held)
    def drag(
        self,
        start: tuple[int, Part, bool],
        end: Point | tuple[int, Part, bool],
        held: Modifiers,
    ) -> None:
        one, two = self._at(start), self._at(end)
        self.editor.handle(PointerMoved(one))
        self.editor.handle(PointerPressed(one, modifiers=held))
        for part in (0.3, 0.7, 1.0):
            x, y = one.x + (two.x - one.x) * part, one.y + (two.y - one.y) * part
            self.editor.handle(PointerMoved(Point(x, y), held))

    @rule(button=st.sampled_from(Button))
    def release(self, button: Button) -> None:
        self.editor.handle(PointerReleased(self.editor.pointer, button))

    @rule(held=held)
    def change_modifiers(self, held: Modifiers) -> None:
        self.editor.handle(ModifiersChanged(held))

    @rule(at=pixels, right=st.floats(-90, 90), down=st.floats(-90, 90), held=held)
    def turn_wheel(self, at: Point, right: float, down: float, held: Modifiers) -> None:
        self.editor.handle(WheelTurned(at, right, down, held))

    @rule(at=pixels, factor=st.floats(0.5, 2.0))
    def pinch(self, at: Point, factor: float) -> None:
        self.editor.handle(Pinched(at, factor))

    @rule(key=st.sampled_from([key for key in Key if key is not Key.TEXT]), held=held)
    def press_key(self, key: Key, held: Modifiers) -> None:
        self.editor.handle(KeyPressed(key, "", held))
        self.editor.handle(KeyReleased(key))

    @rule(words=st.sampled_from(WORDS))
    def write(self, words: str) -> None:
        self.driver.write(words)

    @rule(tool=st.sampled_from(ToolName))
    def take_tool(self, tool: ToolName) -> None:
        self.editor.take(tool)

    @rule(line=st.one_of(st.sampled_from(Alignment), st.sampled_from(Axis)))
    def arrange(self, line: Alignment | Axis) -> None:
        if isinstance(line, Axis):
            arranging.distributed(line)(self.editor)
        else:
            arranging.aligned(line)(self.editor)

    @rule(
        command=st.sampled_from(
            [
                commands.select_all,
                commands.duplicate_selected,
                commands.connect_selected,
                commands.tidy,
            ]
        )
    )
    def command(self, command: commands.Command) -> None:
        command(self.editor)

    @precondition(lambda self: len(self.driver.stream.steps) > 12)
    @rule()
    def delete_much(self) -> None:
        self._let_go()
        self.editor.select(*list(self.driver.stream.steps)[4:])
        commands.delete_selected(self.editor)

    @rule(back=st.booleans())
    def undo_or_redo(self, back: bool) -> None:
        if back:
            self.document.undo()
        else:
            self.document.redo()

    @rule()
    def lose_the_keys(self) -> None:
        self.editor.let_go()
        assert not self.editor.is_busy

    @rule()
    def run_on_at_the_edge(self) -> None:
        self.editor.push_at_edge()

    @rule(verb=st.sampled_from(VERBS), one=st.integers(0, 30), two=st.integers(0, 30))
    def another_edits(self, verb: str, one: int, two: int) -> None:
        self.was_alone = False
        steps_there = [*the_map(self.other).steps, REQUEST, DELIVERED]
        first, second = steps_there[one % len(steps_there)], steps_there[two % len(steps_there)]
        with suppress(EditRefused):
            another_does(self.other, verb, first, second)
        exchange(self.document, self.other)

    @rule()
    def escape_leaves_no_trace(self) -> None:
        before, entry = self.document.workbook, self.document.undo_name
        self._let_go()
        assert self.document.workbook == before
        assert self.document.undo_name == entry
        assert self.editor.sheet.workbook == self.document.workbook
        assert self.editor.state == "select.idle"
        assert self.editor.typist.current is None

    @rule()
    def a_saved_file_reads_back_the_same(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "map.vsmap"
            save(self.document, path)
            assert open_file(path).document.workbook == self.document.workbook
        assert workbook_to_json(self.document.workbook)

    @invariant()
    def what_the_hand_does_has_a_name(self) -> None:
        assert self.editor.state in STATES

    @invariant()
    def what_is_chosen_is_there(self) -> None:
        assert set(self.editor.selection.ids) <= self._records()

    @invariant()
    def at_rest_nothing_is_shown_that_is_not_kept(self) -> None:
        if not self.editor.is_busy and self.editor.typist.current is None:
            assert self.editor.sheet.workbook is self.document.workbook

    @invariant()
    def flows_lead_from_one_step_to_another(self) -> None:
        for stream in (self.driver.stream, self.editor.sheet.stream):
            for flow in stream.visible_flows():
                assert stream.has(flow.source)
                assert stream.has(flow.target)
                assert flow.source != flow.target

    @invariant()
    def the_picture_is_that_of_a_fresh_drawing(self) -> None:
        sheet = self.editor.sheet
        figures = live_figures(sheet.workbook, sheet.map_id)
        fresh = draw_map(sheet.stream, figures, sheet.workbook.calendar, look=sheet.look)
        assert sheet.picture.boxes == fresh.boxes
        assert sheet.picture.flow_lines == fresh.flow_lines
        assert sheet.picture.items == fresh.items

    def teardown(self) -> None:
        """Undo takes back all of one's own work, and where one was alone all there is."""
        self._let_go()
        while self.document.undo() is not None:
            pass
        if self.was_alone:
            assert self.document.workbook == self.begun

    def _let_go(self) -> None:
        for _ in range(5):
            self.editor.handle(KeyPressed(Key.ESCAPE))

    def _at(self, place: Point | tuple[int, Part, bool]) -> Point:
        """A pixel, or the middle, rim or number of one of the records now shown."""
        if isinstance(place, Point):
            return place
        index, part, on_rim = place
        records = sorted(self._records())
        sheet, record = self.editor.sheet, records[index % len(records)]
        box = sheet.box_of(record, part) or sheet.box_of(record)
        if box is None:
            return Point(5.0, 5.0)
        beside = Point(box.right + 2.0, box.centre.y)
        return self.editor.viewport.to_pixels(beside if on_rim else box.centre)

    def _records(self) -> set[str]:
        stream = self.editor.sheet.stream
        ends: set[str] = {REQUEST, DELIVERED}
        return {*stream.steps, *stream.flows, *stream.notes, *stream.runs, *stream.photos, *ends}


TestHands = Hands.TestCase
TestHands.settings = settings(max_examples=25, stateful_step_count=30)


def test_the_states_are_those_of_the_tools() -> None:
    driver = MapDriver(drawn())

    begun = {driver.editor.state}
    for tool in ToolName:
        driver.editor.take(tool)
        begun.add(driver.editor.state)

    assert begun < STATES
    assert {state.partition(".")[0] for state in STATES} == set(ToolName)
