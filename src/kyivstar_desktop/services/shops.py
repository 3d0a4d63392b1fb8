"""Shops: the operator's list as last known, and the town that was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.shops import Shop
from kyivstar_desktop.domain.shops_near import nearest, towns
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.public import Public
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from kyivstar_desktop.domain.shops_near import Placed
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.ports.sim import ShopsPort


@dataclass(frozen=True, slots=True)
class Chosen:
    """A town by its name and one of its shops: names follow the language, ids do not."""

    town: str = ""
    shop: str = ""


class Shops:
    """`known` needs no sign-in; `town` is never read from the system, only chosen.

    A town chosen while nobody is signed in is remembered until the program ends.
    """

    def __init__(self, port: ShopsPort, accounts: Accounts, clock: Clock) -> None:
        self.known: Public[tuple[Shop, ...]] = Public(
            "shops", tuple[Shop, ...], port.shops, accounts=accounts, clock=clock
        )
        self._session = accounts.session
        self._noted: Noted[Chosen] = Noted("shopTown", Chosen, Chosen(), accounts=accounts)
        self._memory = Chosen()
        self.town: Observable[str] = Observable("")
        self._noted.state.subscribe(self._on_change)
        self.known.state.subscribe(self._on_change)
        self._on_change()

    @property
    def towns(self) -> tuple[str, ...]:
        return towns(self.known.value or ())

    def nearest(self, service: str = "") -> tuple[Placed, ...]:
        """At most five, from the middle of the chosen town."""
        return nearest(self.known.value or (), self.town.value, service=service)

    async def choose(self, town: str) -> None:
        """An empty name forgets the choice. StorageTrouble: it was not kept."""
        known = self.known.value or ()
        chosen = Chosen(town, next((one.id for one in known if one.city == town), ""))
        if self._session.opened.value is None:
            self._memory = chosen
        else:
            self._memory = Chosen()
            await self._noted.put(chosen)
        self._on_change()

    async def aclose(self) -> None:
        await self.known.aclose()
        await self._noted.aclose()

    def _on_change(self, _new: object = None) -> None:
        chosen = self._noted.state.value
        if not chosen.town:
            chosen = self._memory
        known = self.known.value or ()
        now = next((one.city for one in known if chosen.shop and one.id == chosen.shop), "")
        self.town.set(now or chosen.town)
