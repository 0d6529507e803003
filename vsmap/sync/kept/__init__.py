"""What a host keeps on disk of a session.

For: the log, its checkpoints and versions, who did what, mending what is damaged.
Knows: SQLite, the shared document as bytes.
Leaves to others: what may go into it (host).
"""
