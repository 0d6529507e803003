"""A real window for tests, with settings, locks and journals of its own and answers given ahead."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from vsmap.app.background import Background
from vsmap.app.dialogs.asks import Parting, SaveAnswer
from vsmap.app.keeper import Keeper
from vsmap.app.look.appearance import Appearance, ThemeChoice
from vsmap.app.look.focus_ring import FocusRings
from vsmap.app.session import Session
from vsmap.app.settings import Settings
from vsmap.app.window import MainWindow
from vsmap.canvas.typeface import load_typeface
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.workbook import Workbook


@dataclass
class Answers:
    """Answers the window's questions as set up; records what was asked."""

    open_path: Path | None = None
    save_path: Path | None = None
    picture_path: Path | None = None
    unsaved_answer: SaveAnswer = SaveAnswer.DISCARD
    goes_on: bool = True
    parting_answer: Parting = Parting.LEAVE
    asked: list[str] = field(default_factory=list)
    lost: tuple[str, ...] = ()

    def file_to_open(self, start: Path) -> Path | None:
        self.asked.append(f"open from {start}")
        return self.open_path

    def picture_to_open(self, start: Path) -> Path | None:
        self.asked.append(f"picture from {start}")
        return self.picture_path

    def file_to_save(self, start: Path, kinds: str) -> Path | None:
        self.asked.append(f"save as {start.name}: {kinds}")
        return self.save_path

    def unsaved(self, name: str, changes: int, waiting: int = 0) -> SaveAnswer:
        kept = f", {waiting} kept for the session" if waiting else ""
        self.asked.append(f"unsaved {name}: {changes}{kept}")
        return self.unsaved_answer

    def losses(self, kind: str, lost: tuple[str, ...]) -> bool:
        self.asked.append(f"losses of {kind}")
        self.lost = lost
        return self.goes_on

    def confirm(self, question: str, consequence: str, verb: str) -> bool:
        self.asked.append(f"{question} {consequence} {verb}")
        return self.goes_on

    def parting(self, people: int) -> Parting:
        self.asked.append(f"parting from {people}")
        return self.parting_answer


@dataclass
class Desktop:
    """One window on a workbook, and what it was made of."""

    window: MainWindow
    session: Session
    keeper: Keeper
    answers: Answers
    settings: Settings
    background: Background
    folder: Path

    def run(self, action: str) -> None:
        """Do an action of the list as its menu entry does."""
        self.window.menus.qt[action].trigger()

    def select(self, name: str) -> str:
        """Select a step by its name and return its id."""
        step = self.session.stream.step_named(name)
        assert step is not None
        self.window.sheet.select(step.id)
        return step.id

    def figure(self, label: str) -> str:
        """What the strip shows under a label."""
        cells = {c.figure.label: c.figure for c in self.window.strip.cells if c.figure}
        return cells[label].figure.replace("\u00a0", " ")

    def close(self) -> None:
        """Close without a question and let everything go."""
        self.answers.unsaved_answer = SaveAnswer.DISCARD
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def desktop(folder: Path, workbook: Workbook, *, theme: ThemeChoice = ThemeChoice.LIGHT) -> Desktop:
    """A window, not yet shown, on a workbook that has no file."""
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.style().name() != "fusion":
        application.setStyle("Fusion")
    load_typeface()
    appearance = Appearance(theme)
    appearance.dress(application)
    background, answers = Background(), Answers()
    settings = Settings(folder / "settings.ini")
    session = Session(SharedWorkbook.new(workbook), background)
    keeper = Keeper(session, folder / "state")
    keeper.hold(None)
    window = MainWindow(
        session, keeper, appearance, settings, background, answers, folder / "state"
    )
    window.resize(1280, 800)
    FocusRings(appearance, window)
    return Desktop(window, session, keeper, answers, settings, background, folder)
