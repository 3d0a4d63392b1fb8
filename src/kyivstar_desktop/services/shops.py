"""Shops: the operator's list as last known, and the town that was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.shops import Shop, nearest, towns
from kyivstar_desktop.services.kept import Kept
from kyivstar_desktop.services.noted import Noted

if TYPE_CHECKING:
    from kyivstar_desktop.domain.shops import Placed
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.ports.sim import ShopsPort


class Shops:
    """`known` is renewed once a day; `town` is never read from the system, only chosen."""

    def __init__(self, port: ShopsPort, accounts: Accounts, clock: Clock) -> None:
        self.known: Kept[tuple[Shop, ...]] = Kept(
            "shops", tuple[Shop, ...], port.shops, accounts=accounts, clock=clock
        )
        self.town: Noted[str] = Noted("shopTown", str, "", accounts=accounts)

    @property
    def towns(self) -> tuple[str, ...]:
        return towns(self.known.value or ())

    def nearest(self, service: str = "") -> tuple[Placed, ...]:
        """At most five, from the middle of the chosen town."""
        return nearest(self.known.value or (), self.town.state.value, service=service)

    async def choose(self, town: str) -> None:
        await self.town.put(town)

    async def aclose(self) -> None:
        await self.known.aclose()
        await self.town.aclose()
