"""The sheet on screen: one painted widget that shows an editor and hands it what hands do.

For: painting the picture and what lies over it (selection, guides, fields), at any zoom, fast.
Knows: Qt, the editor's state and notices, the theme.
Leaves to others: what gestures mean (editor), the window, menus and panels round it (app).
"""
