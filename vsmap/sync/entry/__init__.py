"""Who comes in: invites, roles, people, and how a host is known.

For: making and checking invites, the one table of roles, links and codes to pass on.
Knows: signatures, certificates, spoken codes.
Leaves to others: what people then do (host, guest).
"""
