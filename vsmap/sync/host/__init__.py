"""The end of the line that everybody shares.

For: rooms, what is checked and passed on, the sockets of a server, its care and its heirs.
Knows: every client is a guest that may lie.
Leaves to others: what an edit means (document), the files (kept).
"""
