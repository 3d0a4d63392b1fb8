"""Core: the services of one running program, made once by app.bootstrap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.late import Late
    from kyivstar_desktop.services.live import Live
    from kyivstar_desktop.services.lock import Lock
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.ports import Clock, DemoPort
    from kyivstar_desktop.services.preferences import PreferencesService
    from kyivstar_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Core:
    """`demo` is there only while the embedded sandbox is the operator.

    `cabinet` is made when it is first asked for: nothing of it is needed for the last balance.
    """

    preferences: PreferencesService
    session: Session
    accounts: Accounts
    intents: Intents
    payments: Payments
    history: History
    live: Live
    lock: Lock
    late_cabinet: Late[Cabinet]
    clock: Clock
    demo: DemoPort | None = None

    @property
    def cabinet(self) -> Cabinet:
        return self.late_cabinet.value

    async def aclose(self) -> None:
        """Top to bottom: what listens, then what sends, then what is stored."""
        await self.live.aclose()
        if self.late_cabinet.made is not None:
            await self.late_cabinet.made.aclose()
        await self.lock.aclose()
        await self.history.aclose()
        await self.payments.aclose()
        await self.intents.aclose()
        await self.accounts.aclose()
        await self.session.close()
