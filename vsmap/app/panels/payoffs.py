"""What halving a step's numbers would take off the lead time, as the bars need it."""

from __future__ import annotations

from vsmap.app.panels.payoff_bars import Payoff
from vsmap.app.session import Session
from vsmap.model.ids import FlowId, StepId
from vsmap.model.language import said
from vsmap.model.quantities import Calendar
from vsmap.model.wording import show_change


def payoffs_of(session: Session, step: StepId) -> tuple[Payoff, ...]:
    """A bar for the wait before and one for the work; none until the figures are worked out."""
    figures = session.figures
    told = figures.steps.get(step) if figures else None
    if figures is None or told is None:
        return ()
    gains = {
        said("Wait before"): _known(told.payoff_wait, told.wait_before),
        said("Process time"): _known(told.payoff_process, told.process_time),
    }
    return _bars(gains, _largest(session), figures.calendar)


def flow_payoffs(session: Session, flow: FlowId) -> tuple[Payoff, ...]:
    """A bar for a flow's wait."""
    figures = session.figures
    told = figures.flows.get(flow) if figures else None
    if figures is None or told is None:
        return ()
    return _bars(
        {said("This wait"): _known(told.payoff, told.wait)}, _largest(session), figures.calendar
    )


def _largest(session: Session) -> float:
    """The scale of all bars: the best payoff any single number of this map has."""
    if session.figures is None:
        return 0.0
    gains = [g for s in session.figures.steps.values() for g in (s.payoff_wait, s.payoff_process)]
    gains += [flow.payoff for flow in session.figures.flows.values()]
    return max(gains, default=0.0)


def _known(gain: float, time: float | None) -> float | None:
    """What halving a time gains; None where the time is unknown, and so is the gain."""
    return None if time is None else gain


def _bars(gains: dict[str, float | None], largest: float, calendar: Calendar) -> tuple[Payoff, ...]:
    return tuple(
        Payoff(label, gain / largest if largest else 0.0, show_change(-gain, calendar))
        if gain is not None
        else Payoff(label, 0.0, "?")
        for label, gain in gains.items()
    )
