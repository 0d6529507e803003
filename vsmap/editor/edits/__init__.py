"""Edits: one verb, one function, one transaction, one entry in the undo menu.

For: everything that changes a workbook by hand; menus, inspector, table and tools call these.
Knows: how a flow heals when a step goes, and which numbers an edit touches.
Leaves to others: which edit somebody meant (tools, app) and how it is stored (document).
"""
