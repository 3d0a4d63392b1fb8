"""Cabinet: everything of one's contract beside paying by card, made in one place.

The program and the tests' world both call `make_cabinet`. Each part follows the open profile by
itself; `hear` gets every event of the stream, `aclose` runs before the money services close.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.services.keyed import KeyedActs

if TYPE_CHECKING:
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.ports import Clock, Event, ExportPort
    from kyivstar_desktop.services.preferences import PreferencesService


@dataclass(frozen=True, slots=True)
class CabinetPorts:
    """What an operator offers beside identity, account, money, history and events."""


@dataclass(frozen=True, slots=True)
class Base:
    """The services every part may lean on."""

    preferences: PreferencesService
    accounts: Accounts
    intents: Intents
    payments: Payments
    history: History
    clock: Clock
    exports: ExportPort


@dataclass(frozen=True, slots=True)
class Cabinet:
    """`acts` sends keyed acts; the rest are the parts by name."""

    acts: KeyedActs

    def hear(self, event: Event) -> None:
        """A hint of the stream, for every part that listens."""

    async def aclose(self) -> None:
        await self.acts.aclose()


def make_cabinet(_ports: CabinetPorts, base: Base) -> Cabinet:
    """Every part, once. Opens no connection by itself."""
    acts = KeyedActs(base.intents, base.accounts.session, base.clock)
    return Cabinet(acts)
