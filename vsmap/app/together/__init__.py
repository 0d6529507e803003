"""The window's part in working together.

For: sharing a workbook and joining a session, who is here and what they do, how all is saved.
Knows: the meeting (one line to one session), the sheet and the panels it serves.
Leaves to others: how changes travel and who may do what (sync), what an edit is (document).
"""
