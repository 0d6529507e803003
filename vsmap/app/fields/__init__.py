"""The small widgets numbers and words are typed into.

For: a field that reads a measure while it is typed, the standing of a number, plain text fields.
Knows: the notation, how it is echoed in words, and that refused text stays in its field.
Leaves to others: where the value goes (panels hand in a function that keeps it).
"""
