"""The field one types in: which it is, its text, and how that was understood."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.editor.echo import Echo, NotUnderstood
from vsmap.editor.fields import Field
from vsmap.model.ids import StepId


@dataclass(frozen=True, slots=True)
class Typing:
    """An open field: its text, what it held before, and how the text was understood.

    `is_new`: the record itself is only kept together with the text. `goes_on`: Enter then asks for
    a step beside it, as long as one maps by keyboard. `order`: the steps as they stood when the
    first of several fields was opened; Tab keeps to it though a time may change their rows.
    """

    field: Field
    text: str
    start: str
    echo: Echo | NotUnderstood | None = None
    is_new: bool = False
    goes_on: bool = False
    order: tuple[StepId, ...] = ()

    @property
    def is_understood(self) -> bool:
        """Whether the text can be kept."""
        return not isinstance(self.echo, NotUnderstood)
