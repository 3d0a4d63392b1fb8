"""Saved cards: from the operator into the store, from the store onto the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.services.refresh import Loadable, Observable, Refresher
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kyivstar_desktop.domain.cards import SavedCard
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Changes, Clock, MoneyPort, Stamped
    from kyivstar_desktop.services.session import OpenProfile, Session

CARDS_S = 900.0


class Cards:
    """Follows the open profile."""

    def __init__(self, port: MoneyPort, session: Session, accounts: Accounts, clock: Clock) -> None:
        self._port, self._session = port, session
        self._accounts, self._clock = accounts, clock
        self._scope = TaskScope()
        self._profile: OpenProfile | None = None
        self._stamped: Stamped | None = None
        self._undo: Callable[[], None] | None = None
        self.state: Observable[Loadable[tuple[SavedCard, ...]]] = Observable(Loadable())
        self._refresher = self._make_refresher()
        session.opened.subscribe(self._on_opened)
        session.state.subscribe(lambda _: self.poke())

    def poke(self) -> None:
        """Asks the operator in the background."""
        if self._session.active and self._profile is not None:
            self._refresher.poke()

    async def refresh(self) -> None:
        await self._refresher.now()

    async def forget(self, card_id: str) -> None:
        """Refused("inUse") while a payment on it is open."""
        await self._session.guarded(lambda: self._port.forget_card(card_id))
        await self._refresher.now()

    async def aclose(self) -> None:
        await self._scope.aclose()

    def _make_refresher(self) -> Refresher[tuple[SavedCard, ...]]:
        made = Refresher(
            "cards",
            self._port.cards,
            self._put,
            clock=self._clock,
            scope=self._scope,
            every_s=CARDS_S,
        )
        made.state.subscribe(lambda _: self._show())
        return made

    async def _put(self, cards: Sequence[SavedCard]) -> None:
        if self._profile is not None:
            await self._profile.store.put_cards(cards, self._accounts.operator_now())
            await self._read(self._profile)

    async def _read(self, profile: OpenProfile) -> None:
        found = await profile.store.cards()
        if self._profile is profile:
            self._stamped = found
            self._show()

    def _on_changes(self, changes: Changes) -> None:
        if "cards" in changes.topics and self._profile is not None and not self._scope.closed:
            self._scope.start(self._read(self._profile), name="reread cards")

    def _show(self) -> None:
        state = self._refresher.state.value
        found = self._stamped
        value = tuple(found.value) if found is not None else None
        at = found.at if found is not None else None
        self.state.set(Loadable(value, at, state.busy, state.error))

    def _on_opened(self, profile: OpenProfile | None) -> None:
        if self._undo is not None:
            self._undo()
        self._scope.cancel()
        self._scope = TaskScope()
        self._profile, self._stamped, self._undo = profile, None, None
        self._refresher = self._make_refresher()
        self.state.set(Loadable())
        if profile is not None:
            self._undo = profile.store.subscribe(self._on_changes)
            self._scope.start(self._read(profile), name="read cards")
