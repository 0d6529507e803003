"""The end of the line that people work at.

For: one document in a session, what is unsent, what others overwrote.
Knows: the shared document, one connection.
Leaves to others: the server (host), the window (app).
"""
