"""The action list made into Qt's menu, tool buttons and keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from vsmap.app.actions import Action, ActionList, Menu, Where, keys_told, shortcut_told
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.metrics import icon_size
from vsmap.drawing.primitives import Ink
from vsmap.model.language import said

_ICON = 18


class Menus:
    """Qt actions for every action of the list, kept enabled, ticked and worded as the list says."""

    def __init__(
        self, actions: ActionList, window: QWidget, sheet: QWidget, appearance: Appearance
    ) -> None:
        self._actions = actions
        self._window = window
        self._appearance = appearance
        self._buttons: list[tuple[QToolButton, Action]] = []
        self._groups: dict[str, QActionGroup] = {}
        self._parts: dict[Menu, QMenu] = {}
        self.qt: dict[str, QAction] = {a.id: self._made(a, sheet) for a in actions}
        self.menu = self._menu()
        self.refresh()
        self.refresh_icons()
        appearance.changed.connect(self.refresh_icons)

    def refresh(self) -> None:
        """Ask the list what is enabled, ticked and how it reads now."""
        for action in self._actions:
            made = self.qt[action.id]
            made.setEnabled(action.can_run)
            made.setText(_menu_text(action))
            if action.checked is not None:
                made.setChecked(action.checked())
        for button, action in self._buttons:
            self._refresh_button(button, action)

    def refresh_icons(self) -> None:
        """Draw the icons in the theme worn now."""
        for action in self._actions:
            if action.icon:
                self.qt[action.id].setIcon(self._appearance.icon(action.icon))
        for button, action in self._buttons:
            self._draw(button, action)

    def tool_button(self, action_id: str) -> QToolButton:
        """A button of a tool bar that does an action, icon 18 in 34."""
        action = self._actions[action_id]
        button = QToolButton()
        button.setAccessibleName(said(action.text))
        button.setCheckable(action.checked is not None)
        button.clicked.connect(self.qt[action_id].trigger)
        self._buttons.append((button, action))
        self._draw(button, action)
        return button

    def small_menu(self, *ids: str) -> QMenu:
        """A menu of some actions, for a button or a right click; an empty id is a separator."""
        menu = QMenu(self._window)
        for action_id in ids:
            if action_id:
                menu.addAction(self.qt[action_id])
            else:
                menu.addSeparator()
        return menu

    def pop_up(self, at: QPoint, *ids: str) -> QMenu:
        """Open a menu of some actions at a place of the screen; it is gone once it closes."""
        menu = self.small_menu(*ids)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
        return menu

    def insert_menu(self, before: str, menu: QMenu) -> None:
        """Put a menu of its own before an action in its part of the menu."""
        part = self._parts[self._actions[before].menu]
        part.insertMenu(self.qt[before], menu)

    def move_keys(self, sheet: QWidget) -> None:
        """The sheet is another widget now; its keys go with it."""
        for action in self._actions:
            if action.where is Where.SHEET:
                sheet.addAction(self.qt[action.id])

    def _refresh_button(self, button: QToolButton, action: Action) -> None:
        made = self.qt[action.id]
        button.setEnabled(made.isEnabled())
        button.setToolTip(_tooltip(action))
        if made.isCheckable():
            button.setChecked(made.isChecked())
            self._draw(button, action)

    def _draw(self, button: QToolButton, action: Action) -> None:
        ink = Ink.ACCENT if self.qt[action.id].isChecked() else Ink.INK2
        button.setIcon(self._appearance.icon(action.icon, ink))
        button.setIconSize(icon_size(_ICON))

    def _made(self, action: Action, sheet: QWidget) -> QAction:
        made = QAction(self._window)
        made.setCheckable(action.checked is not None)
        if action.choice:
            group = self._groups.setdefault(action.choice, QActionGroup(self._window))
            group.addAction(made)
        made.triggered.connect(lambda: self._run(action))
        self._give_key(made, action, sheet)
        return made

    def _give_key(self, made: QAction, action: Action, sheet: QWidget) -> None:
        if action.where is Where.SHEET_READS_IT or not action.shortcut:
            return
        keys = [action.shortcut, action.also] if action.also else [action.shortcut]
        made.setShortcuts([QKeySequence(key) for key in keys])
        if action.where is Where.SHEET:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            sheet.addAction(made)
        else:
            self._window.addAction(made)

    def _run(self, action: Action) -> None:
        if action.can_run:
            action.run()
        self.refresh()

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        for part in Menu:
            below = self._parts[part] = menu.addMenu(part.words)
            self._fill(below, self._actions.of(part))
        return menu

    def _fill(self, menu: QMenu, actions: tuple[Action, ...]) -> None:
        group = actions[0].group if actions else 0
        for action in actions:
            if action.group != group:
                menu.addSeparator()
                group = action.group
            menu.addAction(self.qt[action.id])


def _menu_text(action: Action) -> str:
    """The words, and behind a tab the keys where Qt would not name them all."""
    words = action.words.replace("&", "&&")
    if action.where is not Where.SHEET_READS_IT and not action.in_table:
        return words
    keys = f"{action.shortcut}, {action.in_table}" if action.in_table else action.shortcut
    return f"{words}\t{keys_told(keys)}"


def _tooltip(action: Action) -> str:
    key = shortcut_told(action.shortcut)
    words = f"{action.words} ({key})" if key else action.words
    return "\n".join(filter(None, (words, action.barred())))
