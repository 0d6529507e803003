"""Finding things by words: what there is to find, and how well it answers.

For: the palette (everything that can be done or shown) and the find bar (everything on the maps).
Knows: how people shorten words, the list of actions, the records of a workbook.
Leaves to others: how what is found is listed (panels) and shown on the sheet (commands).
"""
