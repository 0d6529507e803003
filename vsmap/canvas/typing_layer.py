"""Shows what the editor is typing: the field, its card, the focus, wherever the view goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from vsmap.canvas.echo_card import EchoCard
from vsmap.canvas.record_words import RecordWords
from vsmap.canvas.typing_field import TypingField
from vsmap.drawing.primitives import Part
from vsmap.editor.echo import Echo, NotUnderstood
from vsmap.editor.keyboard import press_key_in_field
from vsmap.editor.lane_labels import label_of, name_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vsmap.canvas.inks import Inks
    from vsmap.editor.editor import Editor
    from vsmap.editor.fields import Field
    from vsmap.editor.input_events import KeyPressed
    from vsmap.editor.open_field import Typing

BELOW_THE_LINE = (Part.WAIT, Part.INVENTORY, Part.PCA, Part.PEOPLE)
"""Numbers whose card stands below, where it does not hide the steps they lie between."""


class TypingLayer:
    """Keeps one field and one card over a canvas in step with the editor's typing."""

    def __init__(self, canvas: QWidget, editor: Editor, inks: Inks) -> None:
        self._canvas = canvas
        self._editor = editor
        self._inks = inks
        self._open: Field | None = None
        self.field: TypingField | None = None
        self.card = EchoCard(canvas, inks)
        self.card.hide()
        self.card.sample_chosen.connect(self._take_sample)

    def wear(self, inks: Inks) -> None:
        """Paint in another theme."""
        self._inks = inks
        self.card.wear(inks)
        if self.field is not None:
            self.field.wear(inks)

    def follow(self, typing: Typing | None) -> None:
        """Open, update or close the field."""
        if typing is None:
            self._close()
            return
        if self.field is None or typing.field != self._open:
            self._close()
            self._begin(typing)
        if self.field is not None:
            if self.field.text != typing.text:
                self.field.write(typing.text)
            self.field.mark(wrong=not typing.is_understood)
            self.field.describe(_spoken(typing))
        self.place()

    def place(self) -> None:
        """Put field and card where their number is now."""
        typing = self._editor.typist.current
        if typing is None or self.field is None:
            return
        self.field.stand_over(self._place_of(typing.field))
        if typing.echo is None:
            self.card.hide()
            return
        self.card.say(typing.echo)
        frame = self.field.frame.translated(self.field.pos().toPointF())
        is_below = typing.field.part in BELOW_THE_LINE
        self.card.stand_by(frame, QRectF(self._canvas.rect()), below=is_below)
        self.card.show()
        self.card.raise_()

    def _begin(self, typing: Typing) -> None:
        field = TypingField(self._canvas, self._inks, takes_lines=typing.field.part is Part.NOTE)
        field.is_number = typing.field.is_number
        field.take_keys_with(self._take_key)
        field.edited.connect(self._editor.typist.type_text)
        field.left.connect(self._leave)
        self.field, self._open = field, typing.field
        field.call(RecordWords(self._editor.sheet).field(typing.field))
        field.write(typing.text, select=typing.text == typing.start)
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        field, self.field, self._open = self.field, None, None
        self.card.hide()
        if field is None:
            return
        had_focus = field.isAncestorOf(self._canvas.window().focusWidget() or self._canvas)
        field.blockSignals(True)  # noqa: FBT003  (Qt's own signature)
        field.hide()
        field.deleteLater()
        if had_focus:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of(self, field: Field) -> QRectF:
        """Where a field's number is seen; where nothing is drawn yet, the middle of its record."""
        sheet = self._editor.sheet
        if field.part is Part.LANE:
            return self._place_of_lane(field.record)
        box = sheet.box_of(field.record, field.part)
        if box is None and field.part is Part.WAIT:
            flows = sheet.flows_into(field.record)
            box = sheet.box_of(flows[0], Part.WAIT) if flows else None
        box = box or sheet.box_of(field.record)
        view = self._editor.viewport
        return QRectF(0, 0, 0, 0) if box is None else QRectF(*view.box_to_pixels(box))

    def _place_of_lane(self, record: str) -> QRectF:
        """Where the label of a lane is seen, at the edge of the view."""
        seen = label_of(self._editor.picture, self._editor.viewport, record)
        return QRectF(0, 0, 0, 0) if seen is None else QRectF(*name_box(seen))

    def _take_key(self, key: KeyPressed) -> bool:
        return press_key_in_field(self._editor, key)

    def _take_sample(self, sample: str) -> None:
        self._editor.typist.type_text(sample)
        if self.field is not None:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """The focus went elsewhere: keep what can be kept; the rest stays open."""
        self._editor.keep_typing()


def _spoken(typing: Typing) -> str:
    """How the text was read, for whoever can't see the card."""
    match typing.echo:
        case Echo() as echo:
            return " ".join(part for part in (echo.sentence, echo.aside) if part)
        case NotUnderstood() as wrong:
            return f"{wrong.reason}. {wrong.remedy}".strip()
        case None:
            return ""
