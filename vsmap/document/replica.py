"""One pycrdt document, spoken to through its compiled part alone.

pycrdt's Python classes bring anyio and asyncio along, a tenth of the whole start of the window,
and open a transaction for every key. pycrdt is pinned exactly, so what is inside stays as it is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from typing import Any

_COMPILED = "pycrdt._pycrdt"
EMPTY_STATE = b"\x00"


class Replica:
    """A document of root maps. Transactions do not nest; what observers raise is raised at its end.

    Shared maps are pycrdt's own: their methods take the transaction first. An observer must not
    hold who holds the replica: pycrdt holds it where Python's garbage collection does not look, and
    the whole document would stay in memory for good.
    """

    def __init__(self, client: int | None = None) -> None:
        self.map_type: type = compiled().Map
        self._doc: Any = compiled().Doc(client, None, None)
        self._subscriptions: list[Any] = []
        self._raised: list[Exception] = []

    @property
    def number(self) -> int:
        """The number its own writes bear."""
        return int(self._doc.client_id())

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """A transaction, committed at the end even where an exception leaves it."""
        transaction = self._doc.create_transaction()
        try:
            yield transaction
        finally:
            self._commit(transaction)

    def root(self, name: str) -> Any:
        """The root map of that name, made where it is missing."""
        with self.transaction() as transaction:
            return self._doc.get_or_insert_map(transaction, name)

    def put(self, transaction: Any, shared: Any, fields: Mapping[str, Any]) -> None:
        """Write plain values into a shared map."""
        for field, value in fields.items():
            shared.insert(transaction, field, value)

    def put_map(self, transaction: Any, shared: Any, key: str, fields: Mapping[str, Any]) -> None:
        """Put a new map of plain values into a shared map."""
        self.put(transaction, shared.insert_map_prelim(transaction, key), fields)

    def observe_deep(self, shared: Any, hear: Callable[[list[Any]], None]) -> None:
        """Hear what each transaction did to a shared map and to those in it."""
        self._subscriptions.append(shared.observe_deep(self._guarded(hear)))

    def observe(self, hear: Callable[[Any], None]) -> None:
        """Hear of each transaction; its event knows the update."""
        self._subscriptions.append(self._doc.observe(self._guarded(hear)))

    def state_vector(self) -> bytes:
        """What has been seen."""
        with self.transaction() as transaction:
            return bytes(self._doc.get_state(transaction))

    def update_since(self, vector: bytes = EMPTY_STATE) -> bytes:
        """What another with that state vector has not seen."""
        with self.transaction() as transaction:
            return bytes(self._doc.get_update(transaction, vector))

    def apply(self, update: bytes) -> None:
        """Take in an update; whatever pycrdt throws comes through."""
        self.apply_all((update,))

    def apply_all(self, updates: Iterable[bytes]) -> None:
        """Take in updates in one transaction, as `apply` does one."""
        transaction = self._doc.create_transaction()
        try:
            for update in updates:
                self._doc.apply_update(transaction, update)
        finally:
            self._commit(transaction)

    def _commit(self, transaction: Any) -> None:
        try:
            transaction.commit()
        finally:
            transaction.drop()
        self._tell_raised()

    def _guarded(self, hear: Callable[[Any], None]) -> Callable[[Any], None]:
        """An observer as pycrdt may call it: from within a commit, where nothing may be raised."""
        raised = self._raised

        def heard(event: Any) -> None:
            try:
                hear(event)
            except Exception as error:  # noqa: BLE001  (raised when the commit is over)
                raised.append(error)

        return heard

    def _tell_raised(self) -> None:
        if self._raised:
            raised = self._raised[0]
            self._raised.clear()
            raise raised


@cache
def compiled() -> Any:
    """The compiled part of pycrdt, without the package round it; ImportError where it is missing.

    Whoever imports pycrdt itself afterwards gets the same module.
    """
    if _COMPILED in sys.modules:
        return sys.modules[_COMPILED]
    package = find_spec("pycrdt")
    places = package.submodule_search_locations if package is not None else None
    spec = PathFinder.find_spec(_COMPILED, places)
    if spec is None or spec.loader is None:
        message = "pycrdt is not installed; install vsmap with its dependencies"
        raise ImportError(message)
    module = sys.modules[_COMPILED] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
