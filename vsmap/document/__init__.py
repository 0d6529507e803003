"""The live, shared and undoable workbook, and the files it is kept in.

For: one document that several hands edit, undo of one's own work, .vsmap files, recovery.
Knows: the CRDT and its keys, the .vsmap archive, the append-only journal, locks between windows.
Leaves to others: what an edit means (editor), how updates travel (sync), other formats (formats).
"""
