"""Report a problem: a text for whoever can help, to copy into a message."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vsmap.app.dialogs.plain_text import TextDialog
from vsmap.app.report import report_text
from vsmap.app.session import Session
from vsmap.app.settings import Settings
from vsmap.model.language import said


class ReportDialog(TextDialog):
    """Shows the report; nothing is sent."""

    def __init__(self, parent: QWidget | None, settings: Settings, session: Session) -> None:
        lead = said(
            "Copy this into a message and add what you did and what you expected. "
            "It holds no part of your map, no name and no file; nothing is sent by itself."
        )
        text = report_text(session.document.workbook, settings)
        super().__init__(parent, said("Report a problem"), lead, text)
