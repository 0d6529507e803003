"""What clients and servers say to each other.

For: frames and messages as bytes, what people show, how much fits.
Knows: y-protocols, and the frames of our own.
Leaves to others: who may say what (entry, host).
"""
