"""Kept: one resource of the open profile; the store shows it at once, the operator renews it.

A failed refresh never removes or re-dates what is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from kyivstar_desktop.services.refresh import Loadable, Observable, Refresher
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Changes, Clock, Event, Stamped
    from kyivstar_desktop.services.session import OpenProfile, Session, SessionState

T = TypeVar("T")
DAY_S = 86_400.0


class Kept(Generic[T]):
    """`state` is what to show. Asked at sign-in, at `poke`, at its events and every `every_s`.

    `name` is the row in the store (and its topic), `kind` what the row is read as, `topics` the
    events after which it is asked anew. `fetch` may raise AppError; it runs only while somebody
    is signed in.
    """

    def __init__(
        self,
        name: str,
        kind: Any,
        fetch: Callable[[], Awaitable[T]],
        *,
        accounts: Accounts,
        clock: Clock,
        topics: frozenset[str] = frozenset(),
        every_s: float = DAY_S,
    ) -> None:
        self._name, self._kind, self._fetch = name, kind, fetch
        self._accounts, self._clock = accounts, clock
        self._session: Session = accounts.session
        self._topics = topics | {"resync"}
        self._every_s = every_s
        self._scope = TaskScope()
        self._profile: OpenProfile | None = None
        self._stamped: Stamped | None = None
        self._undo: Callable[[], None] | None = None
        self.state: Observable[Loadable[T]] = Observable(Loadable())
        self._refresher = self._make()
        self._session.follow(self._on_opened)
        self._session.state.subscribe(self._on_session)
        self._session.before_close(self.aclose)

    # --- what others call -----------------------------------------------------------------------
    @property
    def value(self) -> T | None:
        return self.state.value.value

    def poke(self) -> None:
        """Asks the operator in the background."""
        if self._session.active and self._profile is not None:
            self._refresher.poke()

    async def refresh(self) -> None:
        """Asks now; raises the AppError that stands in the way."""
        await self._refresher.now()

    def hear(self, event: Event) -> None:
        """A hint of the stream."""
        if event.topic in self._topics:
            self.poke()

    async def put(self, value: T) -> None:
        """A value that another answer brought along, as good as a refresh."""
        if (profile := self._profile) is not None:
            await profile.store.keep(self._name, value, self._accounts.operator_now())
            await self._read(profile)

    async def aclose(self) -> None:
        await self._scope.aclose()

    # --- the open profile -----------------------------------------------------------------------
    def _make(self) -> Refresher[T]:
        made: Refresher[T] = Refresher(
            self._name,
            self._fetch,
            self.put,
            clock=self._clock,
            scope=self._scope,
            every_s=self._every_s,
            wanted=lambda: self._session.active,
        )
        made.state.subscribe(self._on_state)
        return made

    def _on_state(self, state: Loadable[None]) -> None:
        if not state.busy and state.error is not None:
            self._accounts.lost(state.error)
        self._show()

    async def _read(self, profile: OpenProfile) -> None:
        found = await profile.store.kept(self._name, self._kind)
        if self._profile is profile and found is not None:
            self._stamped = found
            self._show()

    async def _begin(self, profile: OpenProfile) -> None:
        await self._read(profile)
        self.poke()
        self._refresher.poll()

    def _on_changes(self, changes: Changes) -> None:
        if self._name in changes.topics and self._profile is not None and not self._scope.closed:
            self._scope.start(self._read(self._profile), name=f"reread {self._name}")

    def _show(self) -> None:
        state, found = self._refresher.state.value, self._stamped
        if found is None:
            self.state.set(Loadable(None, None, state.busy, state.error))
        else:
            self.state.set(Loadable(found.value, found.at, state.busy, state.error))

    def _on_opened(self, profile: OpenProfile | None) -> None:
        if self._undo is not None:
            self._undo()
        self._scope.cancel()
        self._scope = TaskScope()
        self._profile, self._stamped, self._undo = profile, None, None
        self._refresher = self._make()
        self.state.set(Loadable())
        if profile is not None:
            self._undo = profile.store.subscribe(self._on_changes)
            self._scope.start(self._begin(profile), name=f"open {self._name}")

    def _on_session(self, state: SessionState) -> None:
        if state.person is not None:
            self.poke()
