"""What comes in and goes out by clipboard and drag: maps, tables, text and pictures.

For: the forms a copy is offered in, what a paste or drop is taken for, pictures made fit.
Knows: Qt's mime data and images, the kinds of files vsmap reads.
Leaves to others: where things are put on the map (editor), how tables are read (formats).
"""
