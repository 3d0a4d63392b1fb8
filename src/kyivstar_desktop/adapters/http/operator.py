"""One operator as the services see it: its ports over one HTTP client."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.http.auth import HttpIdentity
from kyivstar_desktop.adapters.http.client import HttpClient
from kyivstar_desktop.adapters.http.directory import Directory
from kyivstar_desktop.adapters.http.events import HttpEvents
from kyivstar_desktop.adapters.http.history import HttpHistory
from kyivstar_desktop.adapters.http.money import HttpMoney
from kyivstar_desktop.adapters.http.people import HttpAccount

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx2

    from kyivstar_desktop.adapters.http.exchange import Run
    from kyivstar_desktop.services.cabinet import CabinetPorts
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
    """The ports of one operator. Set `tokens` once the session exists; `aclose` ends it all.

    `cabinet` is made, and its modules are imported, when it is first asked for.
    """

    client: HttpClient
    directory: Directory
    identity: IdentityPort
    account: AccountPort
    money: MoneyPort
    history: HistoryPort
    events: EventsPort
    _cabinet: CabinetPorts | None = None

    @property
    def cabinet(self) -> CabinetPorts:
        if self._cabinet is None:
            from kyivstar_desktop.adapters.http.cabinet import make_ports  # noqa: PLC0415 as said

            self._cabinet = make_ports(self.client, self.directory)
        return self._cabinet

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
        directory=directory,
        identity=HttpIdentity(client, directory),
        account=HttpAccount(client, directory),
        money=HttpMoney(client, directory),
        history=HttpHistory(client, directory),
        events=HttpEvents(client, directory),
    )
