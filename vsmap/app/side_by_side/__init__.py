"""Two maps one above the other on one time scale: what changes, and what it takes off.

For: the view that compares two maps of the workbook, and what the presentation shows of it.
Knows: which steps are the same in both maps, what differs, and one scale for both ladders.
Leaves to others: the figures (analysis), how maps and ladders look (drawing).
"""
