"""What the map tells.

For: every figure of a map, why it is what it is, how sure it is, and what would pay.
Knows: what of a map is counted (topology, and its networkx view in graph), folded for fast solves.
Leaves to others: how figures look (drawing, reports), what the stream would do (simulation).
"""
