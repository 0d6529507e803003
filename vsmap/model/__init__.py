"""What a value stream map is.

For: the words of the trade as frozen records: workbook, map, step, flow, measure, duration.
Knows: the notation people type, the calendar, the one JSON form, how a file is replaced whole.
Leaves to others: figures (analysis), the live shared state (document), looks (drawing).
"""
