"""Grants: asks for a consent bound to what is done, lists and withdraws what was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.grants import Grant
from kyivstar_desktop.services.kept import Kept

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock, Event
    from kyivstar_desktop.services.ports.grants import GrantsPort
    from kyivstar_desktop.services.refresh import Loadable, Observable


class Grants:
    """`state` is the operator's list as last known."""

    def __init__(self, port: GrantsPort, accounts: Accounts, clock: Clock) -> None:
        self._port, self._session = port, accounts.session
        self._kept: Kept[tuple[Grant, ...]] = Kept(
            "grants",
            tuple[Grant, ...],
            port.grants,
            accounts=accounts,
            clock=clock,
            topics=frozenset({"grant"}),
        )

    @property
    def state(self) -> Observable[Loadable[tuple[Grant, ...]]]:
        return self._kept.state

    async def granted(self, details: Mapping[str, Any]) -> Grant:
        """A new grant, after a code that the operator always sends; see Session.granted."""
        grant = await self._session.granted(details)
        self._kept.poke()
        return grant

    async def listed(self) -> tuple[Grant, ...]:
        """The operator's list now; raises the AppError that stands in the way."""
        return await self._port.grants()

    async def withdraw(self, grant_id: str) -> None:
        """Ends a grant at the operator."""
        await self._port.withdraw(grant_id)
        self._kept.poke()

    async def refresh(self) -> None:
        await self._kept.refresh()

    def hear(self, event: Event) -> None:
        self._kept.hear(event)

    async def aclose(self) -> None:
        await self._kept.aclose()
