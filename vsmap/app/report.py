"""A report of a problem: which versions, which screen, how much there is; nothing of the map."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from vsmap import __version__
from vsmap.app.log_file import last_lines

if TYPE_CHECKING:
    from vsmap.app.settings import Settings
    from vsmap.model.workbook import Workbook

LINES_OF_LOG = 60


def report_text(workbook: Workbook, settings: Settings) -> str:
    """The report, in English, as it goes to whoever mends vsmap."""
    lines = [*_versions(), *_screens(), *_looks(settings), *_counts(workbook)]
    log = last_lines(most=LINES_OF_LOG) or "empty"
    return "\n".join([*lines, "", "Log:", log])


def _versions() -> list[str]:
    system = f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()}"
    machine = f"{QSysInfo.kernelVersion()}, {QSysInfo.currentCpuArchitecture()}"
    return [
        f"vsmap {__version__}",
        f"Python {platform.python_version()}",
        f"PySide {PySide6.__version__}, Qt {qVersion()}",
        f"System {system} {machine}",
        f"Platform {QGuiApplication.platformName()}",
    ]


def _screens() -> list[str]:
    return [
        f"Screen {screen.size().width()} x {screen.size().height()}, "
        f"scale {screen.devicePixelRatio():g}, {screen.logicalDotsPerInch():.0f} dpi"
        for screen in QGuiApplication.screens()
    ]


def _looks(settings: Settings) -> list[str]:
    look = f"Theme {settings.theme.value}, type {settings.scale} %"
    habits = f"language {settings.language.value}, less motion {settings.reduced_motion}"
    return [f"{look}, {habits}"]


def _counts(workbook: Workbook) -> list[str]:
    maps = workbook.maps.values()
    kinds = ("steps", "flows", "notes", "runs", "photos")
    counted = ", ".join(f"{kind} {sum(len(getattr(m, kind)) for m in maps)}" for kind in kinds)
    return [f"Maps {len(workbook.maps)}, {counted}"]
