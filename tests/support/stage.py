"""One stage, two operators: the client's fake and the real sandbox over the wire.

The same cases run against both, so that a fake can never promise what no operator does.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from fakes.clock import FakeClock, settle
from fakes.operator import OLENA, PASSWORD, FakeOperator
from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.operator import make_operator
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import Money, total
from support.calling import inline

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from kyivstar_desktop.domain.cards import SavedCard
    from kyivstar_desktop.services.ports import (
        AccountPort,
        EventsPort,
        Granted,
        HistoryPort,
        IdentityPort,
        MoneyPort,
        TokenSet,
    )
    from support.sandbox import SandboxServer

LOGIN = Login(LineKind.MOBILE, OLENA)


class Keeper:
    """The token source of a stage: the newest pair, renewed through the port itself."""

    era = 0

    def __init__(self, identity: IdentityPort) -> None:
        self._identity = identity
        self.tokens: TokenSet | None = None
        self.refresh_token = ""

    def take(self, tokens: TokenSet) -> None:
        self.tokens = tokens
        self.refresh_token = tokens.refresh_token or self.refresh_token

    async def access(self) -> str:
        assert self.tokens is not None
        return self.tokens.access_token

    async def renewed(self, stale: str) -> str:
        if await self.access() == stale:
            self.take(await self._identity.refresh(self.refresh_token))
        return await self.access()


class Stage(Protocol):
    """Ports of one operator and what a test does to it from behind."""

    name: str
    identity: IdentityPort
    account: AccountPort
    money: MoneyPort
    history: HistoryPort
    events: EventsPort
    keeper: Keeper
    password: str

    def last_code(self, number: str) -> str: ...
    async def pass_seconds(self, seconds: int) -> None:
        """The operator's clock of codes, tokens and banks goes on."""
        ...


class FakeStage:
    name = "fake"
    password = PASSWORD

    def __init__(self) -> None:
        self._clock = FakeClock()
        self._operator = FakeOperator(self._clock)
        self.identity: IdentityPort = self._operator
        self.account: AccountPort = self._operator
        self.money: MoneyPort = self._operator
        self.history: HistoryPort = self._operator
        self.events: EventsPort = self._operator
        self.keeper = Keeper(self._operator)
        self._operator.tokens = self.keeper

    def last_code(self, number: str) -> str:
        return self._operator.last_code(number)

    async def pass_seconds(self, seconds: int) -> None:
        await self._clock.advance(seconds)

    async def aclose(self) -> None:
        self._operator.cut_streams()
        await settle()


class RealStage:
    name = "real"

    def __init__(self, server: SandboxServer) -> None:
        self._server = server
        self._operator = make_operator(
            server.url, clock=SystemClock(), language=lambda: "uk", run=inline
        )
        self.identity: IdentityPort = self._operator.identity
        self.account: AccountPort = self._operator.account
        self.money: MoneyPort = self._operator.money
        self.history: HistoryPort = self._operator.history
        self.events: EventsPort = self._operator.events
        self.keeper = Keeper(self.identity)
        self._operator.tokens = self.keeper
        people = server.control("GET", "demo")["numbers"]
        found = {one["number"]: one.get("password", "") for one in people}
        self.password = str(found[OLENA])

    def last_code(self, number: str) -> str:
        return self._server.last_code(number)

    async def pass_seconds(self, seconds: int) -> None:
        self._server.clock(security=f"PT{seconds}S")

    async def aclose(self) -> None:
        await self._operator.aclose()


@asynccontextmanager
async def stage_of(kind: str, server: SandboxServer | None) -> AsyncIterator[Stage]:
    """A stage of `kind` fake or real; codes may be asked at once."""
    stage: FakeStage | RealStage
    if kind == "fake":
        stage = FakeStage()
    else:
        assert server is not None
        stage = RealStage(server)
        await stage.pass_seconds(3 * 3600 + 1)  # locks and code limits of earlier tests are over
    try:
        yield stage
    finally:
        await stage.aclose()


async def sign_in(stage: Stage, login: Login = LOGIN) -> TokenSet:
    """By SMS code, as a person does."""
    challenge = await stage.identity.start_sms(login, device="Test PC")
    code = stage.last_code(login.value)
    return await redeemed(stage, await stage.identity.submit_code(challenge, code))


async def redeemed(stage: Stage, granted: Granted) -> TokenSet:
    tokens = await stage.identity.redeem(granted)
    stage.keeper.take(tokens)
    return tokens


async def intent_for(
    stage: Stage, card: SavedCard, parts: Sequence[tuple[str, Money]], *, fee: Money = Money(0)
) -> Intent:
    """A journalled payment, ready to send."""
    key = str(uuid4())
    account = (await stage.account.customers())[0].accounts[0]
    method, path, body = stage.money.payment_body(
        key=key, account=account, card_id=card.id, parts=parts, fee=fee, name="Поповнення"
    )
    return Intent(
        "in_1",
        "payment",
        "operator",
        "subject",
        key,
        method,
        path,
        body,
        total(amount for _, amount in parts),
        fee,
        "•4242",
        tuple(IntentItem(n, who, amount) for n, (who, amount) in enumerate(parts, start=1)),
        IntentState.SENDING,
        SystemClock().now(),
    )
