"""The questions that stop what one is doing: which file, save first, really lose that?"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


class SaveAnswer(StrEnum):
    """What to do with unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Asks(Protocol):
    """Who is asked; tests answer for themselves."""

    def file_to_open(self, start: Path) -> Path | None:
        """Which file to open; None: none."""

    def file_to_save(self, start: Path, kinds: str) -> Path | None:
        """Where to save; `kinds` is Qt's list of file kinds; None: nowhere."""

    def unsaved(self, name: str, changes: int) -> SaveAnswer:
        """What to do with unsaved changes before they are closed."""

    def losses(self, kind: str, lost: tuple[str, ...]) -> bool:
        """Whether to save although the file can't hold everything."""

    def confirm(self, question: str, consequence: str, verb: str) -> bool:
        """Whether to go on with something that can't be taken back."""


class WindowAsks:
    """Asks with Qt's dialogs over a window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def file_to_open(self, start: Path) -> Path | None:
        """Which file to open; None: none."""
        kinds = "Value stream maps (*.vsmap *.csv *.json);;All files (*)"
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Open", str(start), kinds)
        return Path(chosen) if chosen else None

    def file_to_save(self, start: Path, kinds: str) -> Path | None:
        """Where to save; Qt asks before a file is replaced."""
        chosen, _ = QFileDialog.getSaveFileName(self._window, "Save", str(start), kinds)
        return Path(chosen) if chosen else None

    def unsaved(self, name: str, changes: int) -> SaveAnswer:
        """What to do with unsaved changes before they are closed."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(f"Save the changes to {name}?")
        many = "1 change is" if changes == 1 else f"{changes} changes are"
        box.setInformativeText(f"{many} not yet in the file.")
        save = box.addButton("Save", QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton("Don't save", QMessageBox.ButtonRole.DestructiveRole)
        box.addButton("Go back", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        save.setProperty("role", "primary")
        box.exec()
        clicked = box.clickedButton()
        if clicked is save:
            return SaveAnswer.SAVE
        return SaveAnswer.DISCARD if clicked is discard else SaveAnswer.CANCEL

    def losses(self, kind: str, lost: tuple[str, ...]) -> bool:
        """Whether to save although the file can't hold everything."""
        listed = "\n".join(f"\u2022 {part}" for part in lost)
        question = f"A {kind} file can't hold everything. Save it all the same?"
        return self.confirm(question, f"This would be lost:\n{listed}", "Save without it")

    def confirm(self, question: str, consequence: str, verb: str) -> bool:
        """Whether to go on with something that can't be taken back."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(question)
        box.setInformativeText(consequence)
        go_on = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        back = box.addButton("Go back", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        box.exec()
        return box.clickedButton() is go_on
