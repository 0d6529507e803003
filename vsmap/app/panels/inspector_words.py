"""What the inspector says in words. No widgets here."""

from __future__ import annotations

from vsmap.model.flows import Flow, FlowKind
from vsmap.model.language import said
from vsmap.model.measures import UNKNOWN, CountMeasure, ShareMeasure
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import show_count, show_percent, show_share


def people_told(people: CountMeasure) -> str:
    """`· 2 people`, or nothing where it is one or nobody said."""
    if not people.is_known or people.likely == 1:
        return ""
    return said("· {people} people", people=show_count(people))


def rework_told(stream: ValueStreamMap, flow: Flow) -> str:
    """`30 % go back to Collect documents`."""
    target = stream.name_of(flow.target)
    share = rework_share(stream.steps.get(flow.source), flow)
    return (
        said("{share} go back to {target}", share=share, target=target)
        if share
        else said("Some go back to {target}", target=target)
    )


def rework_share(source: Step | None, flow: Flow) -> str:
    """A rework flow's share as shown: its own, else what the step's %C&A leaves."""
    if flow.share.is_known:
        return show_share(flow.share)
    pca: ShareMeasure = UNKNOWN if source is None else source.percent_complete_accurate
    return "" if pca.likely is None else show_percent(1 - pca.likely)


def flow_title(stream: ValueStreamMap, flow: Flow) -> str:
    """`Risk review to Approve terms`."""
    ends = {"source": stream.name_of(flow.source), "target": stream.name_of(flow.target)}
    return said("{source} to {target}", **ends)


def kind_told(flow: Flow) -> str:
    """What kind of flow it is, in a sentence."""
    match flow.kind:
        case FlowKind.FORWARD:
            return said("The item moves on")
        case FlowKind.REWORK:
            return said("Work goes back")
        case FlowKind.INFORMATION:
            return said("Only word of it travels; never counted")
