"""The step menu and the tools: what is done to the selected parts of the map."""

from __future__ import annotations

from collections.abc import Callable

from vsmap.app.sheet import ShownSheet
from vsmap.editor import arranging, commands
from vsmap.editor.tools.tool import ToolName
from vsmap.model.ids import StepId, is_end

Run = Callable[[], None]


class SheetCommands:
    """Calls the editor's verbs on the sheet at hand."""

    def __init__(self, sheet: ShownSheet) -> None:
        self._sheet = sheet

    def do(self, command: commands.Command) -> Run:
        """A verb of the editor as something an action runs; the keys then go to the sheet."""

        def run() -> None:
            self._sheet.focus()
            command(self._sheet.editor)

        return run

    def take(self, tool: ToolName) -> Run:
        """Put a tool into the hand, or put it away when it is there already."""

        def run() -> None:
            editor = self._sheet.editor
            held = editor.tool.name is tool
            editor.take(ToolName.SELECT if held else tool)
            self._sheet.focus()

        return run

    def holds(self, tool: ToolName) -> Callable[[], bool]:
        """Whether a tool is in the hand."""
        return lambda: self._sheet.editor.tool.name is tool

    def can_delete(self) -> bool:
        """Whether something other than the two ends is selected."""
        return any(not is_end(StepId(record)) for record in self._sheet.editor.selection.ids)

    def has_step(self) -> bool:
        """Whether a step is selected last."""
        step = commands.current_step(self._sheet.editor)
        return step is not None and not is_end(step)

    def has_name_or_words(self) -> bool:
        """Whether something with a name or words is selected last."""
        editor = self._sheet.editor
        stream, chosen = editor.sheet.stream, editor.selection.current
        has_words = chosen in stream.notes or chosen in stream.photos
        return commands.current_step(editor) is not None or has_words

    def can_align(self) -> bool:
        """Whether at least two steps, notes or pictures are selected."""
        return len(arranging.chosen_parts(self._sheet.editor)) > 1

    def can_space(self) -> bool:
        """Whether at least three of them are selected, so that there are two gaps."""
        return len(arranging.chosen_parts(self._sheet.editor)) > 2

    def has_step_or_flow(self) -> bool:
        """Whether something with a wait is selected last."""
        return self.has_step() or commands.current_flow(self._sheet.editor) is not None

    def can_connect(self) -> bool:
        """Whether at least two steps or ends are selected."""
        editor = self._sheet.editor
        stream = editor.sheet.shown.stream
        return sum(stream.has(StepId(i)) for i in editor.selection.ids) > 1

    def has_steps(self) -> bool:
        """Whether the map has any step."""
        return bool(self._sheet.editor.sheet.stream.steps)
