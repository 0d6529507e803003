"""Finding a session on the network, and the one that carries it on.

For: announcements, lookouts, the kit with which another can carry on hosting.
Knows: mDNS, fingerprints.
Leaves to others: serving it (host), joining it (guest).
"""
