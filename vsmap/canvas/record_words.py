"""What is read aloud of a map: a name and a description for every step, flow, note and end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vsmap.drawing.primitives import Part
from vsmap.drawing.readings import is_counted_in_pieces
from vsmap.editor.echo import echo_of
from vsmap.editor.walking import reading_order
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, NoteId, PhotoId, RunId, StepId, is_end
from vsmap.model.language import phrase, said
from vsmap.model.measures import Measure
from vsmap.model.quantities import Calendar, Duration
from vsmap.model.value_stream import Note, NoteKind
from vsmap.model.wording import reading_unit, show_percent

if TYPE_CHECKING:
    from vsmap.editor.fields import Field
    from vsmap.editor.sheet import Sheet
    from vsmap.model.steps import Step

PART_NAMES = {
    Part.NAME: phrase("Name"),
    Part.ROLE: phrase("Role"),
    Part.PROCESS_TIME: phrase("Process time"),
    Part.PEOPLE: phrase("People"),
    Part.PCA: phrase("%C&A"),
    Part.WAIT: phrase("Wait"),
    Part.INVENTORY: phrase("Inventory"),
    Part.CYCLE_TIME: phrase("Cycle time"),
    Part.CHANGEOVER: phrase("Changeover"),
    Part.UPTIME: phrase("Uptime"),
    Part.BATCH: phrase("Batch"),
    Part.SHARE: phrase("Share"),
    Part.LABEL: phrase("Label"),
    Part.NOTE: phrase("Words"),
}
"""What each place one can type in is called."""

_NOTES = {
    NoteKind.STICKY: phrase("Note: {words}"),
    NoteKind.KAIZEN: phrase("Kaizen burst: {words}"),
    NoteKind.COMMENT: phrase("Comment: {words}"),
}


def in_reading_order(sheet: Sheet) -> tuple[str, ...]:
    """Every record that is drawn: Request, each step after the flows into it, Delivered, the rest.

    What goes back or only tells of something comes after the step it leaves.
    """
    stream, picture = sheet.stream, sheet.picture
    into: dict[str, list[str]] = {}
    out: dict[str, list[str]] = {}
    for flow in stream.visible_flows():
        if flow.id in picture.flow_lines:
            is_forward = flow.kind is FlowKind.FORWARD
            (into if is_forward else out).setdefault(
                flow.target if is_forward else flow.source, []
            ).append(flow.id)
    order: list[str] = []
    for step in (REQUEST, *reading_order(picture.boxes), DELIVERED):
        order += [*into.pop(step, ()), step, *out.pop(step, ())]
    left = [flow for flows in (*into.values(), *out.values()) for flow in flows]
    drawn = {group.record for group in picture.groups}
    return (*order, *left, *(part for part in (*stream.notes, *stream.photos) if part in drawn))


class RecordWords:
    """Names and describes the records of the map on a sheet as it is shown now."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._steps = tuple(reading_order(sheet.picture.boxes))
        self._places = {step: at for at, step in enumerate(self._steps, 1)}

    def name(self, record: str) -> str:
        """What a record is called: `Build, step 2 of 5`, `from Build to Test, waits 3 days`."""
        stream = self._sheet.stream
        if is_end(StepId(record)):
            return self._end(StepId(record))
        if record in self._places:
            return said(
                "{name}, step {number} of {total}",
                name=self._step_name(record),
                number=self._places[StepId(record)],
                total=len(self._steps),
            )
        flow = stream.flows.get(FlowId(record))
        if flow is not None:
            return self._flow(flow)
        note = stream.notes.get(NoteId(record))
        if note is not None:
            return said(_NOTES[note.kind], words=note.text or said("empty"))
        photo = stream.photos.get(PhotoId(record))
        return said("Picture: {words}", words=(photo.name if photo else "") or said("no name"))

    def description(self, record: str) -> str:
        """What its figures are, in sentences."""
        stream = self._sheet.stream
        step = stream.steps.get(StepId(record))
        if step is not None:
            return _sentences(self._of_step(step))
        run = stream.runs.get(RunId(record))
        if run is not None:
            return said("{count} steps in one box", len(run.steps)) + "."
        flow = stream.flows.get(FlowId(record))
        if flow is not None:
            return _sentences(self._of_flow(flow))
        note = stream.notes.get(NoteId(record))
        return "" if note is None else _sentences(self._of_note(note))

    def field(self, field: Field) -> str:
        """What an open field is for: `Process time of Build`."""
        part = said(PART_NAMES.get(field.part, "Text"))
        stream = self._sheet.stream
        flow = stream.flows.get(FlowId(field.record))
        if flow is not None:
            return said("{part} {flow}", part=part, flow=self._way(flow))
        if not stream.has(StepId(field.record)):
            return part
        name = self._step_name(field.record)
        if field.part is Part.WAIT:
            return said("Wait before {name}", name=name)
        return said("{part} of {name}", part=part, name=name)

    def map_name(self) -> str:
        """What the whole sheet is called."""
        return said("Map {name}", name=self._sheet.stream.name)

    def map_description(self) -> str:
        """How many steps there are and how long it all takes."""
        parts = [said("{count} step|{count} steps", len(self._steps))]
        figures = self._sheet.figures
        if figures is not None and figures.lead_time:
            parts.append(lead_time_told(figures.lead_time, self._calendar))
        return _sentences(parts)

    @property
    def _calendar(self) -> Calendar:
        return self._sheet.workbook.calendar

    def _end(self, end: StepId) -> str:
        name = self._step_name(end)
        if end == REQUEST:
            return said("{name}, where the stream begins", name=name)
        return said("{name}, where the stream ends", name=name)

    def _step_name(self, step: str) -> str:
        run = self._sheet.stream.runs.get(RunId(step))
        name = run.name if run is not None else self._sheet.stream.name_of(StepId(step))
        return name or said("Step without a name")

    def _way(self, flow: Flow) -> str:
        source, target = self._step_name(flow.source), self._step_name(flow.target)
        return said("from {source} to {target}", source=source, target=target)

    def _flow(self, flow: Flow) -> str:
        match flow.kind:
            case FlowKind.REWORK:
                return said("Rework {way}", way=self._way(flow))
            case FlowKind.INFORMATION:
                return said("Information {way}", way=self._way(flow))
            case FlowKind.FORWARD if is_counted_in_pieces(flow):
                pieces = self._value(flow.inventory)
                return said("{way}, {pieces} pieces waiting", way=self._way(flow), pieces=pieces)
            case FlowKind.FORWARD if flow.wait.likely is not None and flow.wait.likely.is_zero:
                return said("{way}, no wait", way=self._way(flow))
            case FlowKind.FORWARD if not flow.wait.is_known:
                return said("{way}, wait not known yet", way=self._way(flow))
            case FlowKind.FORWARD:
                return said("{way}, waits {time}", way=self._way(flow), time=self._value(flow.wait))

    def _of_step(self, step: Step) -> list[str]:
        parts = [said("Process time {time}", time=self._value(step.process_time))]
        parts += [self._wait_before(flow) for flow in self._sheet.stream.flows_into(step.id)]
        if step.percent_complete_accurate.is_known:
            share = self._share(step.percent_complete_accurate)
            parts.append(said("{share} complete and accurate", share=share))
        if step.role:
            parts.append(said("Role {role}", role=step.role))
        if step.tool:
            parts.append(said("Tool {tool}", tool=step.tool))
        if step.people.is_known:
            parts.append(said("People {number}", number=self._value(step.people)))
        hotspot = getattr(self._sheet.figures, "hotspot", None)
        if hotspot is not None and hotspot.step == step.id:
            share = "" if hotspot.share is None else show_percent(hotspot.share)
            parts.append(said("Hotspot: {share} of total time", share=share))
        opened = self._sheet.workbook.maps.get(step.sub_stream) if step.sub_stream else None
        if opened is not None:
            parts.append(said("Stands for the map {name}", name=opened.name))
        return parts

    def _wait_before(self, flow: Flow) -> str:
        several = len(self._sheet.stream.flows_into(flow.target)) > 1
        told = self._value(flow.inventory if is_counted_in_pieces(flow) else flow.wait)
        if several:
            source = self._step_name(flow.source)
            return said("Wait before, from {source}: {time}", source=source, time=told)
        return said("Wait before {time}", time=told)

    def _of_flow(self, flow: Flow) -> list[str]:
        parts = []
        if flow.share.is_known:
            parts.append(said("{share} of the items", share=self._share(flow.share)))
        if flow.kind is FlowKind.FORWARD:
            parts.append(said("Handed on by {way}", way=flow.hand_over.value))
        if flow.label:
            parts.append(flow.label)
        return parts

    def _of_note(self, note: Note) -> list[str]:
        parts = []
        if note.on is not None:
            on = self._sheet.stream.flows.get(FlowId(note.on))
            way = self._step_name(note.on) if on is None else self._way(on)
            parts.append(said("on {what}", what=way))
        if note.author:
            parts.append(said("by {author}", author=note.author))
        if note.is_resolved:
            parts.append(said("resolved"))
        return parts

    def _value(self, measure: Measure[Any]) -> str:
        return echo_of(measure, self._calendar).sentence

    def _share(self, measure: Measure[float]) -> str:
        return echo_of(measure, self._calendar, is_share=True).sentence


def lead_time_told(seconds: float, calendar: Calendar) -> str:
    """`Lead time 12 working days`, spelled out for the ear."""
    unit = reading_unit(seconds, calendar)
    time = Measure(likely=Duration.of(seconds / calendar.seconds_per(unit), unit))
    return said("Lead time {time}", time=echo_of(time, calendar).sentence)


def _sentences(parts: list[str]) -> str:
    return " ".join(f"{part}." for part in parts if part)
