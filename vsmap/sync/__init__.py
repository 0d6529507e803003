"""How changes travel between people who work on one map.

For: the protocol, the server with its rooms, store and access, and the client that joins one.
Knows: the shared document, bytes from others (all of them guests), sockets, SQLite.
Leaves to others: what an edit is (document), the window's view of a session (app).
"""
