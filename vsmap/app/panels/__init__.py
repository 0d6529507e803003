"""The parts of the window.

For: header, tabs, strip, inspector, step table, tool bars and notices.
Knows: the session's workbook and figures, and how to show and change them.
Leaves to others: which verbs there are (commands), how an edit is done (editor.edits).
"""
