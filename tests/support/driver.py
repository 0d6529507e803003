"""A hand without a screen: `driver.press("Weld").drag_to("Paint").release()`.

Steps and ends are named as on the map; places are pixels. The view is 1400 x 900 and shows the
whole map, so that everything can be reached.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from tests.support.maps import a_map
from vsmap.analysis.live import LiveFigures
from vsmap.document.shared_map import SharedWorkbook
from vsmap.drawing.primitives import Part
from vsmap.editor.editor import Editor
from vsmap.editor.input_events import (
    NO_MODIFIERS,
    Button,
    Key,
    KeyPressed,
    Modifiers,
    PointerMoved,
    PointerPressed,
    PointerReleased,
)
from vsmap.editor.notices import Notice
from vsmap.model.ids import StepId
from vsmap.model.placement import Point
from vsmap.model.wording import exact_share, exact_time

if TYPE_CHECKING:
    from tests.support.maps import MapBuilder
    from vsmap.analysis.live import StripFigures
    from vsmap.editor.sheet import FiguresOf
    from vsmap.model.flows import Flow
    from vsmap.model.ids import FlowId, MapId
    from vsmap.model.steps import Step
    from vsmap.model.value_stream import ValueStreamMap
    from vsmap.model.workbook import Workbook

Place = str | tuple[float, float]
SHIFT = Modifiers(shift=True)
CONTROL = Modifiers(control=True)
ALT = Modifiers(alt=True)


def no_figures(_workbook: Workbook, _map_id: MapId) -> None:
    """For maps whose figures do not matter."""


def live_figures(workbook: Workbook, map_id: MapId) -> StripFigures:
    """The figures a window shows."""
    return LiveFigures(workbook, map_id).figures


class MapDriver:
    """Drives an editor by named steps and real input events, and reads the document afterwards."""

    def __init__(self, drawn: MapBuilder, figures_of: FiguresOf = no_figures) -> None:
        self.document = SharedWorkbook.new(drawn.workbook())
        self.map_id = next(iter(self.document.workbook.maps))
        self.editor = Editor(self.document, self.map_id, figures_of)
        self.editor.view(self.editor.viewport.resized(1400, 900))
        self.editor.fit()
        self.heard: list[Notice] = []
        self.editor.subscribe(self.heard.append)
        self.at = Point(0, 0)

    @property
    def stream(self) -> ValueStreamMap:
        """The map as the document holds it."""
        return self.document.workbook.maps[self.map_id]

    @property
    def chosen(self) -> list[str]:
        """The names of the steps chosen."""
        return [self.stream.name_of(StepId(record)) for record in self.editor.selection.ids]

    def step(self, name: str) -> Step:
        """The step of a name."""
        found = self.stream.step_named(name)
        assert found is not None, f"no step {name}"
        return found

    def flow(self, source: str, target: str) -> Flow:
        """The flow between two steps."""
        flows = [f for f in self.stream.visible_flows() if self._named(f) == (source, target)]
        assert len(flows) == 1, f"{len(flows)} flows from {source} to {target}"
        return flows[0]

    def drawn(self) -> set[str]:
        """Every flow as `Weld > Paint`, with its wait and share where they are known."""
        return {self._told(flow) for flow in self.stream.visible_flows()}

    def place(self, place: Place, part: Part = Part.BOX, *, rim: bool = False) -> Point:
        """The pixel of a named step's middle, rim or number, or the pixel given."""
        if not isinstance(place, str):
            return Point(*place)
        record = self._record(place)
        box = self.editor.sheet.box_of(record, part)
        assert box is not None, f"{place} has no {part}"
        middle = box.centre
        at = Point(box.right + 3, middle.y - box.height / 4) if rim else middle
        return self.editor.viewport.to_pixels(at)

    def press(self, place: Place, part: Part = Part.BOX, *, rim: bool = False, **more: Any) -> Self:
        """Press the left button."""
        self.at = self.place(place, part, rim=rim)
        self.editor.handle(PointerMoved(self.at))
        self.editor.handle(PointerPressed(self.at, **more))
        return self

    def middle_of(self, flow: FlowId) -> Point:
        """The pixel in the middle of a straight flow."""
        line = self.editor.picture.flow_lines[flow]
        middle = Point((line[0].x + line[-1].x) / 2, line[0].y)
        return self.editor.viewport.to_pixels(middle)

    def drag_to(self, place: Place, held: Modifiers = CONTROL) -> Self:
        """Move there in three steps, without snapping unless other keys are named."""
        start, end = self.at, self.place(place)
        for third in (1, 2, 3):
            x = start.x + (end.x - start.x) * third / 3
            y = start.y + (end.y - start.y) * third / 3
            self.editor.handle(PointerMoved(Point(x, y), held))
        self.at = end
        return self

    def release(self) -> Self:
        """Let the button go."""
        self.editor.handle(PointerReleased(self.at, Button.LEFT))
        return self

    def click(self, place: Place, part: Part = Part.BOX, **more: Any) -> Self:
        """Press and release."""
        return self.press(place, part, **more).release()

    def double_click(self, place: Place) -> Self:
        """Press and release twice."""
        return self.click(place).press(place, clicks=2).release()

    def key(self, key: Key, held: Modifiers = NO_MODIFIERS) -> Self:
        """Press a key."""
        self.editor.handle(KeyPressed(key, "", held))
        return self

    def write(self, text: str) -> Self:
        """Type a text letter by letter: into the open field, or on the sheet."""
        for letter in text:
            typing = self.editor.typist.current
            if typing is not None:
                self.editor.typist.type_text(typing.text + letter)
            else:
                self.editor.handle(KeyPressed(Key.TEXT, letter))
        return self

    def rewrite(self, text: str) -> Self:
        """Replace what stands in the open field."""
        self.editor.typist.type_text("")
        return self.write(text)

    def _record(self, name: str) -> str:
        stream = self.editor.sheet.stream
        ends = {stream.request.name: "request", stream.delivered.name: "delivered"}
        step = stream.step_named(name)
        return step.id if step else ends[name]

    def _named(self, flow: Flow) -> tuple[str, str]:
        return self.stream.name_of(flow.source), self.stream.name_of(flow.target)

    def _told(self, flow: Flow) -> str:
        told = " > ".join(self._named(flow))
        if flow.wait.is_known and not (flow.wait.likely and flow.wait.likely.is_zero):
            told += f" {exact_time(flow.wait)}"
        return f"{told} {exact_share(flow.share)}" if flow.share.is_known else told


def driver_of_three() -> MapDriver:
    """Weld, Paint and Pack in a row, of which nothing else is known."""
    return MapDriver(a_map().with_step("Weld").with_step("Paint").with_step("Pack"))


def driver_of_timed_three() -> MapDriver:
    """Weld of 2 h, after a wait of 1 d Paint, then Pack."""
    drawn = a_map().with_step("Weld", process_time="2 h").with_step("Paint", wait="1 d")
    return MapDriver(drawn.with_step("Pack"))
