"""What the map tells.

For: every figure of a map, why it is what it is, how sure it is, and what would pay.
Knows: the networkx view of a map, built in one place, and the flat arrays made from it.
Leaves to others: how figures look (drawing, reports), what the stream would do (simulation).
"""
