"""One's own changes on their way into a session: sent, counted, and done anew where refused."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from vsmap.document.guard import check_update, clocks_of
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.store import EMPTY_STATE, Store, Write
from vsmap.model.errors import EditRefused, FileProblem, UpdateRefused
from vsmap.model.language import said
from vsmap.sync.entry.permits import record_key
from vsmap.sync.guest.conflicts import Mine
from vsmap.sync.guest.realigning import sorted_out
from vsmap.sync.guest.unsent import UnsentLog
from vsmap.sync.wire.protocol import MOST_FIRST_BYTES, MOST_LIVE_BYTES, Ask, Change, Message

MOST_REJECTIONS = 100
MOST_PROPOSALS = 50
"""So many refused edits are kept in files before the session is given up."""
_NOTHING_NEW = b"\x00\x00"


class OwnWork:
    """What a document's own hand does, until the session has told it as saved.

    `say` sends a message if the line is open and tells whether it is, `end` gives the session up
    with a reason, `hear` is told of every own change.
    """

    def __init__(
        self,
        document: SharedWorkbook,
        log: UnsentLog,
        folder: Path | None,
        *,
        say: Callable[[Message], bool],
        end: Callable[[str], None],
        hear: Callable[[], None],
    ) -> None:
        self.mine = Mine()
        self.rejections: deque[str] = deque(maxlen=MOST_REJECTIONS)
        self.proposals: list[Path] = []
        self._document = document
        self._folder = folder
        self._say, self._end, self._hear = say, end, hear
        self._written: tuple[str, Sequence[Write]] | None = None
        is_of_this = log.lineage == document.lineage
        self.log = log.of_history(document.lineage)
        self._left_behind = list(self.log.left_behind)
        if document.lineage and is_of_this:
            self._take_in_what_fits()
        self._since_open = 0
        self._flight: deque[tuple[int, int]] = deque()
        self._asked: deque[bool] = deque()
        self._is_answered = self._is_settled = False
        self._is_realigning = False
        self._refused: set[int] = set()
        self._done: dict[int, int] = {}
        self._sent: dict[int, int] = {}
        self._why = ""
        self._forget = (document.on_write(self._note), document.on_update(self.send))

    @property
    def unsaved(self) -> int:
        """How many of one's own changes the session has not told as saved."""
        return len(self.log.waiting)

    @property
    def is_settled(self) -> bool:
        """Whether the session has told, since the line is up, that it has all there was."""
        return self._is_settled

    def is_of(self, lineage: str) -> None:
        """The session has told its history: what waits for another one has no place here."""
        log = self.log.of_history(lineage)
        if log is not self.log:
            self.log, self._left_behind = log, list(log.left_behind)

    def close(self) -> None:
        """Hear no more of the document; what is not saved stays in the log."""
        for forget in self._forget:
            forget()
        self.log.close()

    def give_up_asking(self) -> None:
        """Another host is asked instead: nothing is to be done anew for the last one."""
        self._is_realigning = False

    def open(self) -> None:
        """The line is up: ask for what was missed. What is one's own is asked for by the server."""
        self._since_open = 0
        self._flight.clear()
        self._asked.clear()
        self._is_answered = self._is_settled = False
        if self._is_realigning:
            self._ask_for_all()
        else:
            self._asked.append(False)
            self._say(Ask(self._document.state_vector()))

    def answer(self, vector: bytes) -> None:
        """Send all the server lacks; everything up to now counts as saved once this is."""
        if self._is_realigning:
            return
        try:
            update, known = self._document.update_since(vector), clocks_of(vector)
        except UpdateRefused as refusal:
            self.rejections.append(str(refusal))
            return
        if any(known.get(number, 0) > self._sent.get(number, 0) for number in self._done):
            self.refused(said("Somebody has sent changes under the number of this window."))
            return
        self._is_answered = True
        self._say_change(update, is_answer=True)

    def take_answer(self, update: bytes, take_in: Callable[[bytes], None]) -> None:
        """The server has answered: take it in, or begin again with it where that was asked for."""
        is_whole = bool(self._asked) and self._asked.popleft()
        if self._is_realigning and is_whole:
            self._begin_again(update)
            return
        take_in(update)
        if not self._is_realigning:
            self._bring_what_was_left_behind()

    def send(self, update: bytes) -> None:
        """A change of one's own, or one that came from a file: send it, and keep it till then."""
        name, writes = self._written or ("", None)
        self._written = None
        each = self.log.add(name, self._document.moment, writes, update)
        if writes is not None:
            replica = self._document.number
            self.mine.wrote(writes, update, each.number, replica)
            self._done[replica] = clocks_of(self._document.state_vector())[replica]
        if self._is_answered:
            self._say_change(update, is_answer=len(update) > MOST_LIVE_BYTES)
        self._hear()

    def saved(self, count: object) -> None:
        """The server has so many of the messages since the line is up on disk."""
        if not isinstance(count, int) or not self._is_answered or count > self._since_open:
            return
        while self._flight and self._flight[0][0] <= count:
            _, number = self._flight.popleft()
            self.log.saved(number)
            self.mine.saved(number)
            self._is_settled = True

    def refused(self, why: str, at: object = None) -> None:
        """The server has refused a message; what follows it can't stand without: ask for all."""
        self._why = why
        before = self.log.waiting[0].number - 1 if self.log.waiting else 0
        for index, number in self._flight:
            if index == at and number == before + 1:
                self._refused.add(number)
            before = max(before, number)
        if not self._is_realigning:
            self._is_realigning = True
            self._is_answered = self._is_settled = False
            self._ask_for_all()

    def _note(self, name: str, writes: Sequence[Write]) -> None:
        """What is about to be written, and which records of it are new: those are one's own."""
        self._written = name, writes
        new = {w.address for w in writes if not self._document.knows(w.address)}
        self.log.permits.created |= {record_key(address) for address in new}

    def _say_change(self, update: bytes, *, is_answer: bool) -> None:
        """Send a change; a large one goes as an answer does, one too large is not sent at all."""
        if len(update) > MOST_FIRST_BYTES:
            if not is_answer or self.unsaved == 1:
                self._refused.add(self.log.last)
            self.refused(said("This is more than the session takes in at once."))
            return
        self._since_open += 1
        self._flight.append((self._since_open, 0 if self._left_behind else self.log.last))
        if self._say(Change(update, is_answer)):
            self._sent.update(self._done)

    def _take_in_what_fits(self) -> None:
        """Changes of an earlier window are seen again at once, if the file holds what they need."""
        if not self._left_behind:
            return
        trial = Store(self._document.update_since(), is_tried=False)
        while self._left_behind:
            update = self._left_behind[0].update
            try:
                trial.apply(update)
                if not _holds(trial.state_vector(), update):
                    return
                self._document.apply_update(update)
            except UpdateRefused as refusal:
                self.rejections.append(str(refusal))
            del self._left_behind[0]

    def _bring_what_was_left_behind(self) -> None:
        """Changes of an earlier window that the session never told as saved."""
        while self._left_behind:
            each = self._left_behind.pop(0)
            try:
                self._document.apply_update(each.update, but=self.send)
                if _holds(self._document.state_vector(), each.update):
                    self._say_change(each.update, is_answer=True)
                elif each.writes is not None:
                    self._document.write_again(each.name, each.writes)
            except (UpdateRefused, EditRefused) as refusal:
                self.rejections.append(str(refusal))

    def _ask_for_all(self) -> None:
        self._asked.append(True)
        self._say(Ask(EMPTY_STATE))

    def _begin_again(self, state: bytes) -> None:
        """Stand where the session stands; what it lets one do is done once more."""
        self._is_realigning = False
        if len(self.proposals) >= MOST_PROPOSALS:  # Else a host could fill the disk with them.
            self._end(said("The session refuses everything you do; your map is as you left it."))
            return
        document, waiting = self._document, list(self.log.waiting)
        since = min((each.moment for each in waiting if each.moment), default=None)
        try:
            theirs = SharedWorkbook.from_state(state)
            if theirs.lineage != document.lineage:
                self._end(said("The session shows another workbook now; yours is left as it is."))
                return
            sorted_ = sorted_out(
                document, theirs, waiting, self._refused, self.log.permits, self._folder
            )
            document.begin_again(state, but=self.send, since=since)
        except (UpdateRefused, FileProblem) as problem:
            self._end(str(problem))
            return
        for marks in (self._refused, self._left_behind, self._done, self._sent):
            marks.clear()
        self._tell_refused(sorted_.proposal)
        self.log.leave(each.number for each in waiting)
        self._is_answered = True
        self._say_change(_NOTHING_NEW, is_answer=True)
        for each in sorted_.again:
            document.write_again(each.name, each.writes or ())

    def _tell_refused(self, proposal: Path | None) -> None:
        if proposal is None:
            self.rejections.append(self._why)
            return
        self.proposals.append(proposal)
        told = said("{why} What you did is kept in {file}.", why=self._why, file=proposal)
        self.rejections.append(told)


def _holds(vector: bytes, update: bytes) -> bool:
    """Whether a change is there, and does not wait for others before it."""
    clocks = clocks_of(vector)
    return all(run.end <= clocks.get(run.client, 0) for run in check_update(update))
