"""One operator as the services see it: its ports over one HTTP client."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.http.accounts666 import HttpUniversal
from kyivstar_desktop.adapters.http.auth import HttpIdentity
from kyivstar_desktop.adapters.http.catalogue import HttpCatalogue
from kyivstar_desktop.adapters.http.client import HttpClient
from kyivstar_desktop.adapters.http.directory import Directory
from kyivstar_desktop.adapters.http.events import HttpEvents
from kyivstar_desktop.adapters.http.grants import HttpGrants
from kyivstar_desktop.adapters.http.history import HttpHistory
from kyivstar_desktop.adapters.http.money import HttpMoney
from kyivstar_desktop.adapters.http.orders import HttpOrders
from kyivstar_desktop.adapters.http.people import HttpAccount
from kyivstar_desktop.adapters.http.personal import HttpPersonal
from kyivstar_desktop.adapters.http.rules import HttpTopups
from kyivstar_desktop.adapters.http.shops import HttpShops
from kyivstar_desktop.adapters.http.sim import HttpSim
from kyivstar_desktop.adapters.http.transfers import HttpTransfers
from kyivstar_desktop.services.cabinet import CabinetPorts

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx2

    from kyivstar_desktop.adapters.http.exchange import Run
    from kyivstar_desktop.services.ports import (
        AccountPort,
        Clock,
        EventsPort,
        HistoryPort,
        IdentityPort,
        MoneyPort,
        TokenSource,
    )


@dataclass(eq=False, slots=True)
class Operator:
    """The ports of one operator. Set `tokens` once the session exists; `aclose` ends it all."""

    client: HttpClient
    identity: IdentityPort
    account: AccountPort
    money: MoneyPort
    history: HistoryPort
    events: EventsPort
    cabinet: CabinetPorts

    @property
    def url(self) -> str:
        return self.client.base

    @property
    def tokens(self) -> TokenSource | None:
        return self.client.tokens

    @tokens.setter
    def tokens(self, source: TokenSource | None) -> None:
        self.client.tokens = source

    async def aclose(self) -> None:
        """Ends every connection; calls made later raise Offline."""
        await self.client.aclose()


def make_operator(
    url: str,
    *,
    clock: Clock,
    language: Callable[[], str],
    run: Run,
    tokens: TokenSource | None = None,
    transport: httpx2.AsyncBaseTransport | None = None,
) -> Operator:
    """The operator at base `url` (https, or http to a loopback address).

    `language` is asked at each call (uk, en, ru); `run` is Workers.run. Raises Untrusted("http")
    or Offline("unsupported") for an address that is not allowed. Opens no connection by itself.
    """
    client = HttpClient(url, clock=clock, language=language, run=run, transport=transport)
    client.tokens = tokens
    directory = Directory(client)
    return Operator(
        client=client,
        identity=HttpIdentity(client, directory),
        account=HttpAccount(client, directory),
        money=HttpMoney(client, directory),
        history=HttpHistory(client, directory),
        events=HttpEvents(client, directory),
        cabinet=CabinetPorts(
            orders=HttpOrders(client, directory),
            catalogue=HttpCatalogue(client, directory),
            grants=HttpGrants(client),
            personal=HttpPersonal(client, directory),
            sim=HttpSim(client),
            shops=HttpShops(client, directory),
            transfers=HttpTransfers(client, directory),
            universal=HttpUniversal(client, directory),
            topups=HttpTopups(directory),
        ),
    )
