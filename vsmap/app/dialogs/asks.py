"""The questions that stop what one is doing: which file, save first, really lose that?"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from vsmap.model.language import phrase, said


class SaveAnswer(StrEnum):
    """What to do with unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Parting(StrEnum):
    """What a host does with those who are in the session."""

    LEAVE = "leave"
    END = "end"
    BACK = "back"


class Asks(Protocol):
    """Who is asked; tests answer for themselves."""

    def file_to_open(self, start: Path) -> Path | None:
        """Which file to open; None: none."""

    def picture_to_open(self, start: Path) -> Path | None:
        """Which picture to put on the sheet; None: none."""

    def file_to_save(self, start: Path, kinds: str) -> Path | None:
        """Where to save; `kinds` is Qt's list of file kinds; None: nowhere."""

    def unsaved(self, name: str, changes: int, waiting: int = 0) -> SaveAnswer:
        """What to do with unsaved changes before they are closed.

        So many as are `waiting` for a session are kept for it whatever the answer is.
        """

    def losses(self, kind: str, lost: tuple[str, ...]) -> bool:
        """Whether to save although the file can't hold everything."""

    def confirm(self, question: str, consequence: str, verb: str) -> bool:
        """Whether to go on with something that can't be taken back."""

    def parting(self, people: int) -> Parting:
        """What becomes of so many people in a session that this window hosts."""


class WindowAsks:
    """Asks with Qt's dialogs over a window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def file_to_open(self, start: Path) -> Path | None:
        """Which file to open; None: none."""
        kinds = said("Value stream maps (*.vsmap *.csv *.json);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, said("Open"), str(start), kinds)
        return Path(chosen) if chosen else None

    def picture_to_open(self, start: Path) -> Path | None:
        """Which picture to put on the sheet; None: none."""
        kinds = said("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg *.bmp);;All files (*)")
        title = said("Insert picture")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(start), kinds)
        return Path(chosen) if chosen else None

    def file_to_save(self, start: Path, kinds: str) -> Path | None:
        """Where to save; Qt asks before a file is replaced."""
        chosen, _ = QFileDialog.getSaveFileName(self._window, said("Save"), str(start), kinds)
        return Path(chosen) if chosen else None

    def unsaved(self, name: str, changes: int, waiting: int = 0) -> SaveAnswer:
        """What to do with unsaved changes before they are closed."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(said("Save the changes to {name}?", name=name))
        box.setInformativeText(unsaved_told(changes, waiting))
        save = box.addButton(said("Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(said("Don't save"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(said("Go back"), QMessageBox.ButtonRole.RejectRole)
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
        question = said("A {kind} file can't hold everything. Save it all the same?", kind=kind)
        return self.confirm(
            question, said("This would be lost:\n{listed}", listed=listed), said("Save without it")
        )

    def confirm(self, question: str, consequence: str, verb: str) -> bool:
        """Whether to go on with something that can't be taken back."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(question)
        box.setInformativeText(consequence)
        go_on = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        back = box.addButton(said("Go back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        box.exec()
        return box.clickedButton() is go_on

    def parting(self, people: int) -> Parting:
        """What becomes of so many people in a session that this window hosts."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        told = phrase(
            "{count} person is in the session you host.|{count} people are in the session you host."
        )
        box.setText(said(told, people))
        box.setInformativeText(
            said(
                "It can't go on without this window, but everybody keeps the map: if you only "
                "leave, a mapper among them can carry on hosting. If you end it, all invites end."
            )
        )
        leave = box.addButton(said("Leave it to them"), QMessageBox.ButtonRole.AcceptRole)
        end = box.addButton(said("End it for everybody"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(said("Go back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave)
        box.exec()
        clicked = box.clickedButton()
        if clicked is leave:
            return Parting.LEAVE
        return Parting.END if clicked is end else Parting.BACK


def unsaved_told(changes: int, waiting: int) -> str:
    """What becomes of changes that are not saved; those that wait for a session are not lost."""
    in_no_file = said(
        "{count} change is not yet in the file.|{count} changes are not yet in the file.", changes
    )
    kept = said(
        "{count} change has not reached the session. It is kept on this computer and goes there "
        "when you join again, even if you don't save."
        "|{count} changes have not reached the session. They are kept on this computer and go "
        "there when you join again, even if you don't save.",
        waiting,
    )
    return "\n".join(([in_no_file] if changes > waiting else []) + ([kept] if waiting else []))
