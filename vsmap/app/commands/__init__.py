"""What the window's actions do, one class for each menu.

For: the verbs behind menus, tool bars and keys: open, save, undo, add a map, export.
Knows: the session, the questions to ask first and the message to give afterwards.
Leaves to others: when an action is offered and its key (actions).
"""
