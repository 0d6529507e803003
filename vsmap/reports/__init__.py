"""The pages that leaders get, as PDF.

For: one page that says one sentence, the whole map on a wide page, the appendix, all as a pack.
Knows: paper, type, the words of headlines, how a long stream is shortened to nine boxes.
Leaves to others: figures (analysis), how a whole map looks (drawing), other files (formats).
"""
