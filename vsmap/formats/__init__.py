"""Files in and out, chosen by suffix.

For: reading and writing workbooks as tables, JSON, .vsmap files, pages and pictures.
Knows: what each kind of file can hold, and says what it can't.
Leaves to others: the shared document and its file (document), how pages look (reports).
"""
