"""Noted: something of ours that is kept in the open profile and never comes from the operator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from kyivstar_desktop.domain.errors import VaultLocked
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Changes
    from kyivstar_desktop.services.session import OpenProfile

T = TypeVar("T")


class Noted(Generic[T]):
    """`state` is what lies in the store, `empty` while no profile is open or nothing was kept.

    `kind` is what the row is read as; it follows the store, so that two windows agree. `read` says
    that the store of the open profile has been asked: before that, `empty` means nothing.
    """

    def __init__(self, name: str, kind: Any, empty: T, *, accounts: Accounts) -> None:
        self._name, self._kind, self._empty = name, kind, empty
        self._accounts, self._session = accounts, accounts.session
        self._scope = TaskScope()
        self._profile: OpenProfile | None = None
        self._undo = _nothing
        self._puts = 0
        self.state: Observable[T] = Observable(empty)
        self.read: Observable[bool] = Observable(False)
        self._session.follow(self._on_opened)
        self._session.before_close(self.aclose)

    async def put(self, value: T) -> None:
        """Keeps `value`. StorageTrouble: it was not kept; VaultLocked: nobody is signed in."""
        if (profile := self._profile) is None:
            raise VaultLocked
        await profile.store.keep(self._name, value, self._accounts.operator_now())
        if self._profile is profile:
            self._puts += 1
            self.state.set(value)

    async def aclose(self) -> None:
        await self._scope.aclose()

    async def _read(self, profile: OpenProfile) -> None:
        puts = self._puts
        found = await profile.store.kept(self._name, self._kind)
        if self._profile is profile:
            if found is not None and puts == self._puts:  # else it may be older than what was put
                self.state.set(found.value)
            self.read.set(True)

    def _on_changes(self, changes: Changes) -> None:
        if self._name in changes.topics and self._profile is not None and not self._scope.closed:
            self._scope.start(self._read(self._profile), name=f"reread {self._name}")

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._undo()
        self._undo = _nothing
        self._scope.cancel()
        self._scope = TaskScope()
        self._profile = profile
        self.read.set(False)
        self.state.set(self._empty)
        if profile is not None:
            self._undo = profile.store.subscribe(self._on_changes)
            self._scope.start(self._read(profile), name=f"read {self._name}")


def _nothing() -> None:
    return
