"""The window people work in.

For: the window, its panels and dialogs, the list of actions, and the session behind them.
Knows: Qt widgets, which file is open and what of it is not yet saved.
Leaves to others: the sheet itself (canvas), what an edit does (editor), figures (analysis).
"""
