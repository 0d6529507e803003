"""What the keys mean on the sheet, and in an open field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.drawing.primitives import Part
from vsmap.editor import commands, walks
from vsmap.editor.input_events import Key, KeyPressed
from vsmap.editor.walking import Direction

if TYPE_CHECKING:
    from vsmap.editor.workplace import Workplace

_WAYS = {
    Key.LEFT: Direction.LEFT,
    Key.RIGHT: Direction.RIGHT,
    Key.UP: Direction.UP,
    Key.DOWN: Direction.DOWN,
}
_NUDGES = {Key.LEFT: (-1, 0), Key.RIGHT: (1, 0), Key.UP: (0, -1), Key.DOWN: (0, 1)}
_COMMANDS: dict[Key, commands.Command] = {
    Key.TAB: commands.add_next,
    Key.BACKTAB: commands.add_before,
    Key.ENTER: commands.add_beside,
    Key.DELETE: commands.delete_selected,
    Key.F2: commands.rename,
}
STARTS_A_NUMBER = "0123456789.,~"


def press_key(editor: Workplace, event: KeyPressed) -> None:
    """Do what a key means while no field is open."""
    if editor.typist.current is not None:
        press_key_in_field(editor, event)
        return
    match event.key:
        case Key.LEFT | Key.RIGHT | Key.UP | Key.DOWN:
            _press_arrow(editor, event)
        case Key.HOME | Key.END:
            walks.walk_to_end(editor, last=event.key is Key.END)
        case Key.TEXT:
            _press_letter(editor, event)
        case key if key in _COMMANDS:
            _COMMANDS[key](editor)


def means_something(editor: Workplace, event: KeyPressed) -> bool:
    """Whether a letter typed on the sheet does something there."""
    if not editor.sheet.stream.steps:
        return event.text.isalnum()
    return bool(event.text) and event.text.casefold() in f"pwf{STARTS_A_NUMBER}"


def press_key_in_field(editor: Workplace, event: KeyPressed) -> bool:
    """Do what a key means while typing; False if it only edits the text.

    Naming a new step goes on with the next: Tab adds one after it, Enter one beside it. Enter
    without a word, on a step put down by hand or on one not connected yet, ends it.
    """
    typing = editor.typist.current
    if typing is None:
        return False
    names_step = typing.field.part is Part.NAME
    match event.key:
        case Key.ESCAPE:
            editor.restore_typing()
        case Key.ENTER if event.modifiers.shift and typing.field.part is Part.NOTE:
            return False
        case Key.ENTER:
            goes_on = typing.goes_on and commands.is_connected(editor)
            _keep_and(editor, commands.add_beside if goes_on else None)
        case Key.TAB | Key.BACKTAB if typing.field.is_number or not typing.is_new:
            commands.type_next(editor, back=event.key is Key.BACKTAB)
        case Key.TAB if names_step:
            _keep_and(editor, commands.add_next)
        case Key.BACKTAB if names_step:
            _keep_and(editor, commands.add_before)
        case Key.TAB | Key.BACKTAB:
            editor.keep_typing()
        case _:
            return False
    return True


def _press_arrow(editor: Workplace, event: KeyPressed) -> None:
    if event.modifiers.control:
        commands.add_towards(editor, _WAYS[event.key])
    elif event.modifiers.alt:
        commands.nudge(editor, *_NUDGES[event.key])
    elif event.modifiers.shift:
        walks.extend(editor, _WAYS[event.key])
    else:
        walks.walk(editor, _WAYS[event.key])


def _press_letter(editor: Workplace, event: KeyPressed) -> None:
    if event.modifiers.control or event.modifiers.alt:
        return
    if not editor.sheet.stream.steps:
        _name_first_step(editor, event.text)
        return
    match event.text.casefold():
        case "p":
            commands.type_process_time(editor)
        case "w":
            commands.type_wait(editor)
        case "f":
            walks.choose_flow(editor)
        case text if text and text in STARTS_A_NUMBER:
            commands.type_number(editor, event.text)
        case _:
            pass


def _name_first_step(editor: Workplace, text: str) -> None:
    """On an empty map one just types what happens."""
    if text.isalnum():
        commands.add_next(editor)
        editor.typist.type_text(text)


def _keep_and(editor: Workplace, then: commands.Command | None) -> None:
    typing = editor.typist.current
    worded = typing is not None and bool(typing.text.strip())
    if editor.keep_typing() and worded and then is not None:
        then(editor)
