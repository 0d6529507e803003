"""The map on the wall: full screen, big type, one stop after another.

For: what each stop says and lights, how a slide is painted, the window that steps through them.
Knows: the figures and headlines of a map, and how large words must be to be read from afar.
Leaves to others: how a map looks (drawing), which figures (analysis), headlines (reports).
"""
