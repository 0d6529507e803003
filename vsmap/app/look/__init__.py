"""How the window looks.

For: fonts, icons and the one stylesheet, made from the theme that the map is drawn with.
Knows: Qt's ways of taking fonts, colours and rules.
Leaves to others: the colours themselves (drawing.theme), what the widgets say (panels).
"""
