"""The tools a hand can hold, each a state machine with readable states.

For: turning pointer events into selections and edits; one file a tool.
Knows: the sheet, the selection and what lies under the pointer, through `Hands`.
Leaves to others: keys (keyboard), typing (typing), painting what a state looks like (canvas).
"""
