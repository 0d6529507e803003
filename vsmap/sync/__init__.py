"""How changes travel between people who work on one map.

For: the protocol, the server with its rooms, store and access, and the client that joins one.
Knows: the shared document, bytes from others (all of them guests), sockets, SQLite.
Leaves to others: what an edit is (document), the window's view of a session (app).

A server keeps one data folder, which no second server may use at the same time:

    host.key              signs invites; whoever has it can make more (0600)
    tls.pem, tls.key      the host's own certificate, made the first time
    fingerprint           that of the certificate guests see, which invites name
    access.sqlite         who came with which invite, and which invites were withdrawn
    serving               held while a server runs
    rooms/ID.sqlite       one workbook: log, checkpoints, versions, creators, roles, locks
    rooms/ID.sqlite-wal   its newest commits; belongs to it and is copied with it
    rooms/ID.sqlite.bad-N a damaged file as it was found, before it was mended; never written to
    rooms/ID.heirs        who may carry on hosting, whose passes hold; without it invites still do

`vsmap serve --backup DIR` copies the rooms while the server runs. To move a host, stop the server
and copy the folder whole; a room on its own opens under another host with new invites.
"""
