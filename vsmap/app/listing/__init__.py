"""The list of everything the window can do, one file a menu.

For: every action as data; menus, tool bars, palette, shortcut sheet and tests are made from it.
Knows: the commands by menu, their names, keys and icons.
Leaves to others: what a command does (app.commands), how a menu looks (app.menus).
"""
