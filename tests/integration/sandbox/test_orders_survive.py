"""Orders of the whole client at a real operator that loses its answers: each is done once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Self, TypeVar

import httpx2
import pytest

from fakes.clock import FakeClock
from fakes.exports import FakeExports
from fakes.preferences import FakePreferences
from fakes.secrets import FakeSecrets
from fakes.vault import FakeVault
from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.operator import make_operator
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.services.accounts import Accounts
from kyivstar_desktop.services.history import History
from kyivstar_desktop.services.intents import Intents
from kyivstar_desktop.services.keyed import KeyedActs, new_key
from kyivstar_desktop.services.orders import Orders
from kyivstar_desktop.services.preferences import PreferencesService
from kyivstar_desktop.services.session import Session
from kyivstar_desktop.services.tasks import TaskScope
from support.calling import inline, run

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.services.refresh import Observable
    from support.sandbox import SandboxServer

T = TypeVar("T")
NUMBER, LINE, CUSTOMER, OFFER = "+380670000001", "ln_0001", "cust_p1", "o_data_5gb"
FEE = Money(60_00)
ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder"


async def until(source: Observable[T], good: Callable[[T], bool]) -> None:
    """Waits for a value that is good."""
    there = asyncio.Event()

    def look(value: T) -> None:
        if good(value):
            there.set()

    undo = source.subscribe(look)
    try:
        look(source.value)
        await there.wait()
    finally:
        undo()


class Holding(httpx2.AsyncBaseTransport):
    """After `still` only an order passes; its answer comes to the wire, never to the client."""

    def __init__(self) -> None:
        self._inner = httpx2.AsyncHTTPTransport()
        self._hold, self._going = False, 0
        self._idle, self.reached = asyncio.Event(), asyncio.Event()

    async def still(self) -> None:
        """Nothing else is on its way any more."""
        self._hold = True
        if self._going:
            await self._idle.wait()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        order = (request.method, request.url.path) == ("POST", ORDERS)
        if self._hold and not order:
            await asyncio.Event().wait()
        self._going += 1
        try:
            response = await self._inner.handle_async_request(request)
        finally:
            self._going -= 1
            if self._hold and not self._going:
                self._idle.set()
        if self._hold and order:
            await response.aread()
            await response.aclose()
            self.reached.set()
            await asyncio.Event().wait()
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


class Disk:
    """What outlives a killed program."""

    def __init__(self) -> None:
        self.vault, self.secrets = FakeVault(FakeClock()), FakeSecrets()
        self.files = FakePreferences()


class Client:
    """Services over the real wire; `kill` stops every task where it stands."""

    def __init__(self, server: SandboxServer, disk: Disk) -> None:
        self._server, clock = server, SystemClock()
        self.wire = Holding()
        self.operator = make_operator(
            server.url, clock=clock, language=lambda: "uk", run=inline, transport=self.wire
        )
        preferences = PreferencesService(disk.files)
        self.session = Session(
            self.operator.identity, disk.vault, disk.secrets, preferences, clock, "Test PC"
        )
        self.operator.tokens = self.session
        self.accounts = Accounts(self.operator.account, self.session, preferences, clock)
        self.intents = Intents(self.operator.money, self.session, self.accounts, clock)
        self.history = History(
            self.operator.history, self.session, self.accounts, clock, FakeExports()
        )
        self.acts = KeyedActs(self.intents, self.session, clock)
        port = self.operator.cabinet.orders
        self.orders = Orders(port, self.accounts, self.acts, self.history, clock)

    async def __aenter__(self) -> Self:
        self.accounts.start()
        await self.session.restore()
        if not self.session.active:
            await self.session.start_sms(Login(LineKind.MOBILE, NUMBER))
            code = self._server.last_code(NUMBER)
            await self.session.submit_code(code, remember=True)
        await until(self.accounts.profile, lambda profile: profile is not None)
        await until(self.orders.orders.state, lambda state: state.value is not None)
        return self

    async def __aexit__(self, *_: object) -> None:
        for part in (self.orders, self.acts, self.intents, self.history, self.accounts):
            await part.aclose()
        await self.session.close()
        await self.operator.aclose()

    async def kill(self) -> None:
        me = asyncio.current_task()
        while others := [task for task in asyncio.all_tasks() if task is not me]:
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)
        await self.operator.aclose()

    async def settled(self) -> None:
        """Nothing is being asked any more."""
        await until(self.acts.open, lambda rows: not rows)


def form() -> NewOrder:
    return NewOrder(new_key(), Act.CONNECT, LINE, CUSTOMER, OFFER, charge=FEE)


def main_of(server: SandboxServer) -> Money:
    path = f"/tmf-api/prepayBalanceManagement/v4/bucket?logicalResource.value=%2B{NUMBER[1:]}"
    rows = server.get(path, server.token(NUMBER)).json()
    stated = next(row["remainingValue"]["amount"] for row in rows if row["code"] == "MAIN")
    return Money(round(stated * 100))


def made(server: SandboxServer, order: NewOrder) -> int:
    reply = server.get(f"{ORDERS}?externalId={order.key}", server.token(NUMBER))
    return len(reply.json())


@pytest.mark.parametrize(
    "effect", [{"effect": "dropAfterCommit"}, {"effect": "statusAfterCommit", "status": 502}]
)
def test_a_lost_answer_a_double_click_and_a_kill_are_one_order_each(
    sandbox: SandboxServer, effect: dict[str, object]
) -> None:
    async def story() -> None:
        disk, before = Disk(), main_of(sandbox)
        lost = {"method": "POST", "path": ORDERS, "times": 1} | effect
        first, second = form(), form()
        async with Client(sandbox, disk) as client:
            sandbox.faults([lost])
            row = await client.orders.place(first)
            assert row.state in {IntentState.UNKNOWN, IntentState.CONFIRMED}
            await client.settled()
            sandbox.faults([lost])
            pressed = (client.orders.place(second) for _ in range(2))
            one, other = await asyncio.gather(*pressed)
            assert one.id == other.id
            await client.settled()
        assert (made(sandbox, first), made(sandbox, second)) == (1, 1)
        assert main_of(sandbox) == before - FEE - FEE
        assert sandbox.invariants()["ok"]

    run(story())


def test_killed_between_the_commit_and_the_answer(sandbox: SandboxServer) -> None:
    async def story() -> None:
        disk, before, order = Disk(), main_of(sandbox), form()
        client = await Client(sandbox, disk).__aenter__()
        await client.wire.still()
        scope = TaskScope()
        scope.start(client.orders.place(order), name="press", awaited=True)
        await client.wire.reached.wait()
        assert [row.state for row in client.acts.open.value] == [IntentState.SENDING]
        await client.kill()
        async with Client(sandbox, disk) as again:
            await again.settled()
            row = await again.orders.place(order)  # the same form is pressed once more
            assert row.state is IntentState.CONFIRMED
        assert made(sandbox, order) == 1
        assert main_of(sandbox) == before - FEE
        assert sandbox.invariants()["ok"]

    run(story())


def test_two_windows_over_one_disk(sandbox: SandboxServer) -> None:
    async def story() -> None:
        disk, before, order = Disk(), main_of(sandbox), form()
        async with Client(sandbox, disk) as client:
            await client.orders.place(order)
        async with Client(sandbox, disk) as later:
            row = await later.orders.place(order)
            assert row.state is IntentState.CONFIRMED
            assert row.server_id
        assert made(sandbox, order) == 1
        assert main_of(sandbox) == before - FEE

    run(story())
