"""Drives NodeGraphQt with Qt's events, by the Python of its own folder: `measure.py WORK PICTURE`.

WORK is the JSON file that every peer is given. Prints one JSON object of milliseconds. A frame is
the handling of one event and the painting after it, in the time the process itself worked.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

_NO_BUTTON, _NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
_SPREAD = 1.5
"""Its boxes are half as wide again as ours; spread so far, they do not cover one another."""


class Measured:
    """The program in a window of the wanted size, with the nodes on its sheet."""

    def __init__(self, work: dict[str, Any]) -> None:
        self._work = work
        self._graph, self._node_type = _graph()
        self._viewer = self._graph.viewer()
        self._viewer.resize(work["window"]["width"], work["window"]["height"])
        self._viewer.show()
        self._viewport: QWidget = self._viewer.viewport()
        QApplication.processEvents()  # A window paints once it has been exposed.

    def save_map(self, path: Path) -> None:
        """Put every box and arrow on the sheet and write its file of them."""
        nodes = {}
        for box in self._work["boxes"]:
            node = self._graph.create_node(
                self._node_type, box["name"], pos=(box["x"] * _SPREAD, box["y"]), selected=False
            )
            nodes[box["id"]] = node
        for arrow in self._work["arrows"]:
            nodes[arrow["source"]].output(0).connect_to(nodes[arrow["target"]].input(0))
        self._graph.save_session(str(path))

    def open(self, path: Path) -> float:
        """Open such a file on an empty sheet and paint all of it."""
        self._graph.clear_session()
        self._viewport.repaint()

        def work() -> None:
            self._graph.load_session(str(path))
            self.show_all()

        return self._frame(work)

    def show_all(self) -> None:
        """Everything in view; its own way of finding all takes seconds and is left out."""
        self._first = self._graph.get_node_by_name(self._work["boxes"][0]["name"])
        boxes = self._work["boxes"]
        right = max(box["x"] + box["width"] for box in boxes) * _SPREAD
        bottom = max(box["y"] + box["height"] for box in boxes)
        self._viewer.set_scene_rect([0.0, 0.0, right, bottom])

    def show_actual(self) -> None:
        """The middle of the sheet at 100 %."""
        self._graph.reset_zoom()

    def pan(self) -> list[float]:
        """Push the sheet about with the middle button."""
        start = QPointF(self._work["middle"]["x"], self._work["middle"]["y"])
        return self._drag(start, QPointF(), self._work["pan"], Qt.MouseButton.MiddleButton)

    def zoom(self) -> list[float]:
        """Turn the wheel, which zooms here without a key."""
        zoom = self._work["zoom"]
        at = QPointF(zoom["x"], zoom["y"])
        return [self._frame(lambda turn=turn: self._turn(at, turn)) for turn in zoom["turns"]]  # type: ignore[misc]

    def move_all(self) -> list[float]:
        """Choose everything and drag one box."""
        self._graph.select_all()
        name = self._work["boxes"][len(self._work["boxes"]) // 2]["name"]
        item = self._graph.get_node_by_name(name).view
        corner = self._viewer.mapFromScene(item.mapToScene(item.boundingRect().center()))
        return self._drag(
            QPointF(corner), QPointF(corner), self._work["move"], Qt.MouseButton.LeftButton
        )

    def counted(self) -> dict[str, Any]:
        """What is really there and seen."""
        nodes = self._graph.all_nodes()
        rect = self._viewer.mapToScene(self._viewport.rect()).boundingRect()
        return {
            "boxes": sum(rect.contains(*node.pos()) for node in nodes),
            "arrows": len(self._viewer.all_pipes()),
        }

    def first_place(self) -> float:
        """How far from the left edge of the window the first box is, to see that it has moved."""
        return float(self._viewer.mapFromScene(QPointF(*self._first.pos())).x())

    def picture(self, path: str) -> None:
        """What the window shows, as a file to look at."""
        self._viewer.grab().save(path)

    def _drag(
        self, start: QPointF, about: QPointF, moves: list[list[float]], button: Qt.MouseButton
    ) -> list[float]:
        self._mouse(QEvent.Type.MouseButtonPress, start, button, button)
        frames, at, before = [], start, self.first_place()
        self.way = 0.0
        for x, y in moves:
            at = QPointF(x, y) + about
            frames.append(self._frame(lambda at=at: self._move(at, button)))  # type: ignore[misc]
            self.way = max(self.way, abs(self.first_place() - before))
        self._mouse(QEvent.Type.MouseButtonRelease, at, button, _NO_BUTTON)
        return frames

    def _move(self, at: QPointF, button: Qt.MouseButton) -> None:
        self._mouse(QEvent.Type.MouseMove, at, _NO_BUTTON, button)

    def _mouse(
        self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton
    ) -> None:
        event = QMouseEvent(kind, at, self._viewport.mapToGlobal(at), button, held, _NO_KEY)
        QApplication.sendEvent(self._viewport, event)

    def _turn(self, at: QPointF, angle: int) -> None:
        away = QPoint(0, angle)
        phase = Qt.ScrollPhase.NoScrollPhase
        turned = QWheelEvent(
            at, self._viewport.mapToGlobal(at), QPoint(), away, _NO_BUTTON, _NO_KEY, phase, False  # noqa: FBT003
        )  # fmt: skip
        QApplication.sendEvent(self._viewport, turned)

    def _frame(self, work: Callable[[], object]) -> float:
        start = time.process_time()
        work()
        QApplication.sendPostedEvents()
        self._viewport.repaint()
        return (time.process_time() - start) * 1000


def _graph() -> tuple[Any, str]:
    """An empty sheet of the program, and the kind of box that steps are: one way in, one out."""
    from NodeGraphQt import BaseNode, NodeGraph  # type: ignore[import-not-found]  # of its folder

    class StepNode(BaseNode):  # type: ignore[misc]  # comes without types
        __identifier__ = "measured"
        NODE_NAME = "Step"

        def __init__(self) -> None:
            super().__init__()
            self.add_input("in", multi_input=True)
            self.add_output("out")

    graph = NodeGraph()
    graph.register_node(StepNode)
    return graph, str(StepNode.type_)


def main(work_path: str, picture: str) -> None:
    """Measure and print."""
    application = QApplication([])
    work = json.loads(Path(work_path).read_text(encoding="utf-8"))
    measured = Measured(work)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "nodes.json"
        measured.save_map(path)
        told: dict[str, Any] = {"open": [measured.open(path) for _ in range(work["openings"])]}
    told["counted"] = measured.counted()
    measured.picture(picture)
    told["went"] = {}
    for name, prepare, gesture in (
        ("pan_all", measured.show_all, measured.pan),
        ("pan_actual", measured.show_actual, measured.pan),
        ("move_all", measured.show_all, measured.move_all),
    ):
        prepare()
        QApplication.processEvents()
        told[name] = gesture()
        told["went"][name] = measured.way
    measured.show_all()
    told["zoom"] = measured.zoom()
    sys.stdout.write(json.dumps(told) + "\n")
    application.quit()


if __name__ == "__main__":
    main(*sys.argv[1:])
