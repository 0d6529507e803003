"""What of the lead-time path nobody has given a number for, so that no figure claims to know it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from vsmap.analysis.figures import Figures
from vsmap.analysis.live import StripFigures
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap


class Given(StrEnum):
    """How many of several numbers are given."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


class Rework(StrEnum):
    """What is drawn of rework."""

    NONE = "none"
    SHARE_UNKNOWN = "share unknown"
    DRAWN = "drawn"


@dataclass(frozen=True, slots=True)
class Gaps:
    """Which of the path's work and waits are given, and whether rework is drawn."""

    work: Given = Given.ALL
    waits: Given = Given.ALL
    rework: Rework = Rework.NONE


def gaps_of(stream: ValueStreamMap, figures: StripFigures | Figures) -> Gaps:
    """The gaps of the path that the figures speak of."""
    on_path = (stream.steps[step] for step in figures.path if step in stream.steps)
    waits = (stream.flows[flow] for flow in figures.path_flows if flow in stream.flows)
    demanded = stream.demand is not None
    return Gaps(
        work=_given(_has_work(step) for step in on_path),
        waits=_given(_has_wait(flow, demanded=demanded) for flow in waits),
        rework=_rework(stream),
    )


def _has_work(step: Step) -> bool:
    return step.process_time.is_known or step.sub_stream is not None


def _has_wait(flow: Flow, *, demanded: bool) -> bool | None:
    """Whether the wait is given; None where nobody was asked for it."""
    if flow.target == DELIVERED and not flow.end_row:
        return None
    return flow.wait.is_known or (demanded and flow.inventory.is_known)


def _given(each: Iterable[bool | None]) -> Given:
    asked = [known for known in each if known is not None]
    if all(asked):
        return Given.ALL
    return Given.SOME if any(asked) else Given.NONE


def _rework(stream: ValueStreamMap) -> Rework:
    back = [flow for flow in stream.flows.values() if flow.kind is FlowKind.REWORK]
    if not back:
        return Rework.NONE
    known = (flow.share.is_known or _has_accuracy(stream, flow) for flow in back)
    return Rework.DRAWN if all(known) else Rework.SHARE_UNKNOWN


def _has_accuracy(stream: ValueStreamMap, flow: Flow) -> bool:
    source = stream.steps.get(flow.source)
    return source is not None and source.percent_complete_accurate.is_known
