"""Questions that need a small window of their own.

For: calendar and demand, page details, templates, export, why this number, shortcuts, about.
Knows: what to ask, how to show what an answer would change, and Qt's file dialogs.
Leaves to others: doing what was answered (commands).
"""
