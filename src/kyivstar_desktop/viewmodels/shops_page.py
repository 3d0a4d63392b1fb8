"""Shops: a town, the nearest ones, open or not, a plain map. Needs no sign-in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.shops_page_state import (
    Inputs,
    ShopsFor,
    ShopsPageState,
    derive_shops_page,
)
from kyivstar_desktop.viewmodels.ticking import tick

if TYPE_CHECKING:
    from typing import Any

    from kyivstar_desktop.domain.shops import Shop
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState
    from kyivstar_desktop.services.shops import Shops

__all__ = ["ShopsFor", "ShopsPageState", "ShopsPageViewModel"]
EVERY_S = 20.0


class ShopsPageViewModel(ViewModel[Inputs, ShopsPageState]):
    """Opening hours follow the operator's clock while the page is shown."""

    def __init__(
        self,
        shops: Shops,
        accounts: Accounts,
        clock: Clock,
        *,
        wanted: ShopsFor | None = None,
    ) -> None:
        start = Inputs(accounts.operator_now(), shops.known.state.value)
        super().__init__(replace(start, wanted=wanted or ShopsFor()), derive_shops_page)
        self._shops, self._accounts = shops, accounts
        self.choose_town = self.command(self._choose, restart=True)
        self.refresh = self.command(self._refresh)
        with self.gathered():
            self.follow(shops.known.state, self._on_known)
            self.follow(shops.town, self._on_town)
            self.follow(accounts.session.state, self._on_session)
        if shops.known.value is None or not accounts.session.active:
            shops.known.poke()
        self.scope.start(tick(clock, self._on_tick, every_s=EVERY_S), name="shops.tick")

    # --- intents ---
    def type_words(self, text: str) -> None:
        """A part of a street or of a name; letters are folded."""
        self._want(words=text)

    def enter_words(self) -> None:
        """Enter: the name of a town chooses it."""
        words = fold_sloppy(self._inputs.wanted.words).strip()
        named = [town for town in self.state.towns if words and fold_sloppy(town) == words]
        if named:
            self._want(words="")
            self.choose_town(named[0])

    def choose_service(self, service: str) -> None:
        """Unblock, simReplacement, contractEnd or cash; the chosen one again: any."""
        chosen = self._inputs.wanted.service
        self._want(service="" if service == chosen else service)

    def only_open(self, on: bool) -> None:  # noqa: FBT001 a switch's slot
        self._want(open_now=on)

    def choose(self, ident: str) -> None:
        """A row or a mark of the map."""
        self._want(chosen=ident)

    def drop_filters(self) -> None:
        """Every shop of the town again."""
        self._want(words="", service="", open_now=False)

    def remember(self) -> ShopsFor:
        """For the way back to this page."""
        return self._inputs.wanted

    def recall(self, memory: object) -> None:
        """What `remember` has given."""
        if isinstance(memory, ShopsFor):
            self.fold(wanted=memory)

    def retranslate(self) -> None:
        """The operator's own words are asked for anew in the new language."""
        self.fold()
        self._shops.known.poke()

    # --- work and news ---
    async def _choose(self, town: str) -> None:
        await self._shops.choose(town)

    async def _refresh(self) -> None:
        await self._shops.known.refresh()

    def _want(self, **changes: Any) -> None:
        wanted = replace(self._inputs.wanted, **changes)
        self.fold(wanted=wanted, now=self._accounts.operator_now())

    def _on_known(self, known: Loadable[tuple[Shop, ...]]) -> None:
        self.fold(known=known, now=self._accounts.operator_now())

    def _on_town(self, town: str) -> None:
        self.fold(town=town)

    def _on_session(self, state: SessionState) -> None:
        self.fold(framed=state.person is not None)

    def _on_tick(self) -> None:
        self.fold(now=self._accounts.operator_now())
