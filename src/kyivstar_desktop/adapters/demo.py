"""The embedded sandbox's control surface: the demo phone and the switch of the tour (DemoPort).

Never made for a real operator. It speaks through its own HttpClient, so that no session token and
no control token ever meet in one request.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kyivstar_desktop.adapters.http.ask import Ask
from kyivstar_desktop.adapters.http.client import HttpClient
from kyivstar_desktop.adapters.http.wire import EPOCH, Shape, instant_of, plain
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.services.ports import DemoMessage, DemoPerson, DemoPort

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.adapters.http.exchange import Run
    from kyivstar_desktop.adapters.sandbox_process import SandboxProcess
    from kyivstar_desktop.services.ports import Clock


T = TypeVar("T")


class MessageIn(Shape, frozen=True, rename="camel"):
    id: str | int
    number: str
    text: str
    sent_at: str | None = None
    code: str | None = None
    purpose: str = ""
    delivered: bool = True


class PersonIn(Shape, frozen=True):
    number: str = ""
    login: str = ""
    password: str | None = None
    shows: str = ""


class DemoIn(Shape, frozen=True):
    numbers: list[PersonIn] = []  # noqa: RUF012 msgspec copies a default list


class Demo(DemoPort):
    """DemoPort over one embedded operator."""

    def __init__(
        self, process: SandboxProcess, *, clock: Clock, language: Callable[[], str], run: Run
    ) -> None:
        self._process = process
        self._clock = clock
        self._language = language
        self._run = run
        self._client: HttpClient | None = None

    async def messages(self, number: str, *, after: str | None) -> tuple[DemoMessage, ...]:
        """SMS to `number` after the message with that id, oldest first; lost ones too."""
        query = (("number", number), *((("after", after),) if after else ()))
        rows = await self._get("/sandbox/sms", query, list[MessageIn])
        return tuple(
            DemoMessage(
                str(row.id),
                row.number,
                instant_of(row.sent_at) or EPOCH,
                plain(row.text, 1000),
                row.code or "",
                row.purpose,
                row.delivered,
            )
            for row in rows
        )

    async def people(self) -> tuple[DemoPerson, ...]:
        """The demo numbers with what each one shows, in the operator's order."""
        found = await self._get("/sandbox/demo", (), DemoIn)
        return tuple(
            DemoPerson(row.number or row.login, plain(row.shows), row.password or "", row.login)
            for row in found.numbers
        )

    def console_url(self) -> str:
        """The consultant's page, with its key after the `#`, which a browser sends nowhere."""
        url = self._process.state.url
        return f"{url}/sandbox/console#token={self._process.token}" if url else ""

    async def stop(self) -> None:
        """Ends the embedded operator."""
        await self.aclose()
        await self._process.stop()

    async def start(self) -> None:
        """Starts it again, on the same address where that is free."""
        await self._process.start()

    async def aclose(self) -> None:
        """Ends the connections; a later call opens new ones."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _get(self, route: str, query: tuple[tuple[str, str], ...], kind: type[T]) -> T:
        client = await self._connected()
        headers = (("x-sandbox-control", self._process.token),)
        ask = Ask("GET", route, query=query, headers=headers, auth=False, again=True)
        return (await client.call(ask)).decode(kind)

    async def _connected(self) -> HttpClient:
        url = self._process.state.url
        if not url:
            raise Offline("refused")
        if self._client is None or self._client.base != url:
            await self.aclose()
            self._client = HttpClient(
                url, clock=self._clock, language=self._language, run=self._run
            )
        return self._client
