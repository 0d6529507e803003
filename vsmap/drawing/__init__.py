"""How a map looks, free of any toolkit.

For: one picture of a map, as a list of shapes and texts that Qt, SVG and PDF print alike.
Knows: sizes, symbols, the laying out of steps, the routing of flows, ink by role and the themes.
Leaves to others: figures (analysis), pixels and paper (canvas, formats, reports), hands (editor).
"""
