"""vsmap without a screen: one verb, one file.

For: figures, checks, exports, imports and merges from scripts and terminals.
Knows: the verbs, their options, exit codes, and how figures read as lines and as JSON.
Leaves to others: files (formats), figures (analysis), the window (app).
"""
