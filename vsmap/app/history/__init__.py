"""The history in the inspector's place: what was done, versions kept, what differs since then.

For: going back and forward by a click, comparing a version with now, restoring it.
Knows: versions and undo as the document tells them, figures and differences from analysis.
Leaves to others: when it is shown and what is kept (commands), undo itself (document).
"""
