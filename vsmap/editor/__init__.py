"""What hands do to a map: selecting, pointing, typing, and the edits that come of it.

For: tools as state machines, the viewport, hit-testing, and one edit function per menu entry.
Knows: the shared document, the drawn picture, and plain records of pointer and keyboard events.
Leaves to others: painting and Qt (canvas), windows and menus (app).
"""
