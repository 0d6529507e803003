"""Every error vsmap raises on purpose, as one tree.

VsmapError
    InputError            what somebody gave us can't be read: file, line or cell, and what to write
        NotationError     a duration, share or count in the wrong shape
        TableError        a table of steps with one or more bad cells
        FileProblem       a file that can't be opened, read or written
            NewerFile     made by a later vsmap
            DamagedFile   truncated or altered
        UpdateRefused     a change from another replica that is damaged, too large or hostile
    MergeRefused          two files that do not share a history
    EditRefused           an edit that would break the map's rules
"""

from __future__ import annotations

from vsmap.model.language import said


class VsmapError(Exception):
    """Something went wrong that a person can act on; the text says what, where and what to do."""


class InputError(VsmapError):
    """The input is wrong; nothing was changed or written."""


class NotationError(InputError):
    """A text that is not a duration, share or count.

    `text` is what was typed, `reason` the plain sentence, `samples` what would be right.
    """

    def __init__(self, text: str, reason: str, samples: tuple[str, ...] = ()) -> None:
        self.text = text
        self.reason = reason
        self.samples = samples
        told = {"reason": reason, "samples": _one_of(samples)}
        super().__init__(said("{reason}; write {samples}", **told) if samples else reason)


class TableError(InputError):
    """A table of steps that can't be taken in; `faults` lists every bad place, not the first."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(faults))


class FileProblem(InputError):
    """A file that can't be opened, read or written."""


class NewerFile(FileProblem):
    """The file was made by a later version of vsmap."""


class DamagedFile(FileProblem):
    """The file is truncated, altered or of another kind than its name says."""


class UpdateRefused(InputError):
    """A change from another replica that can't be taken in; the map is as it was."""


class MergeRefused(VsmapError):
    """Two workbooks that do not descend from one another can't be merged."""


class EditRefused(VsmapError):
    """An edit that can't be done; the map is as it was."""


def _one_of(samples: tuple[str, ...]) -> str:
    if len(samples) < 2:
        return "".join(samples)
    return said("{these} or {that}", these=", ".join(samples[:-1]), that=samples[-1])
