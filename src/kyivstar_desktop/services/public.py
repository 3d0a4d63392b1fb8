"""Public: a resource that needs no sign-in; kept in the open profile, else in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from kyivstar_desktop.services.kept import DAY_S, Kept
from kyivstar_desktop.services.ports import Stamped
from kyivstar_desktop.services.refresh import Loadable, Observable, Refresher
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock

T = TypeVar("T")


class Public(Generic[T]):
    """`state` is the newer of what the profile keeps and what was read while nobody was signed in.

    Nobody signed in: it is asked at `poke` only, and lives as long as the program.
    """

    def __init__(
        self,
        name: str,
        kind: Any,
        fetch: Callable[[], Awaitable[T]],
        *,
        accounts: Accounts,
        clock: Clock,
        every_s: float = DAY_S,
    ) -> None:
        self._accounts = accounts
        self._session = accounts.session
        self._scope = TaskScope()
        self._memory: Stamped | None = None
        self._refresher: Refresher[T] = Refresher(
            name, fetch, self._take, clock=clock, scope=self._scope, every_s=every_s
        )
        self.state: Observable[Loadable[T]] = Observable(Loadable())
        self._refresher.state.subscribe(self._on_state)
        self.kept: Kept[T] = Kept(
            name, kind, fetch, accounts=accounts, clock=clock, every_s=every_s
        )
        self.kept.state.subscribe(self._on_kept)
        self._show()

    @property
    def value(self) -> T | None:
        return self.state.value.value

    def poke(self) -> None:
        """Asks the operator in the background."""
        if self._session.active:
            self.kept.poke()
        else:
            self._refresher.poke()

    async def refresh(self) -> None:
        """Asks now; raises the AppError that stands in the way."""
        if self._session.active:
            await self.kept.refresh()
        else:
            await self._refresher.now()

    async def aclose(self) -> None:
        await self._scope.aclose()
        await self.kept.aclose()

    async def _take(self, value: T) -> None:
        """A profile that is open for reading only keeps it as well."""
        self._memory = Stamped(value, self._accounts.operator_now())
        await self.kept.put(value)

    def _on_state(self, state: Loadable[None]) -> None:
        if not state.busy:
            if state.error is not None:
                self._accounts.lost(state.error)
            elif state.at is not None:
                self._accounts.reached()
        self._show()

    def _on_kept(self, _state: Loadable[T]) -> None:
        self._show()

    def _show(self) -> None:
        kept, memory = self.kept.state.value, self._memory
        asked = kept if self._session.active else self._refresher.state.value
        if memory is None or (kept.at is not None and kept.at >= memory.at):
            self.state.set(Loadable(kept.value, kept.at, asked.busy, asked.error))
        else:
            self.state.set(Loadable(memory.value, memory.at, asked.busy, asked.error))
