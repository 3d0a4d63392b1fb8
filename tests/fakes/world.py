"""The whole core over fakes: what a test of services or view models stands on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from fakes.clock import TURNS, FakeClock, settle
from fakes.exports import FakeExports
from fakes.guards import FakeCodes, FakeStrength
from fakes.operator import OLENA, FakeOperator
from fakes.preferences import FakePreferences
from fakes.prompts import FakePrompts
from fakes.secrets import FakeSecrets
from fakes.tables import FakeTables
from fakes.vault import FakeVault
from kyivstar_desktop.adapters.signing import Ed25519
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.services.accounts import Accounts
from kyivstar_desktop.services.cabinet import Base, make_cabinet
from kyivstar_desktop.services.history import History
from kyivstar_desktop.services.intents import Intents
from kyivstar_desktop.services.live import Live
from kyivstar_desktop.services.lock import Lock
from kyivstar_desktop.services.payments import Payments
from kyivstar_desktop.services.preferences import PreferencesService
from kyivstar_desktop.services.session import Session
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from types import TracebackType
    from typing import Any, Self

    from kyivstar_desktop.services.intent_sending import Sender
    from kyivstar_desktop.services.session import SessionState

T = TypeVar("T")


def mobile(number: str = OLENA) -> Login:
    return Login(LineKind.MOBILE, number)


class World:
    """`async with World() as world:` starts the program; leaving it stops it.

    `again()` is the same computer and operator after the program has ended, or was killed.
    """

    def __init__(
        self,
        *,
        operator: FakeOperator | None = None,
        clock: FakeClock | None = None,
        secrets: FakeSecrets | None = None,
        vault: FakeVault | None = None,
        files: FakePreferences | None = None,
    ) -> None:
        self.clock = clock or FakeClock()
        self.operator = operator or FakeOperator(self.clock)
        self.secrets = secrets or FakeSecrets()
        self.vault = vault or FakeVault(self.clock)
        self.files = files or FakePreferences()
        self.prompts = FakePrompts()
        self.exports = FakeExports()
        self.tables = FakeTables()
        self.codes, self.strength = FakeCodes(), FakeStrength()
        self.preferences = PreferencesService(self.files)
        self.session = Session(
            self.operator, self.vault, self.secrets, self.preferences, self.clock,
            "Office PC", self.prompts,
        )  # fmt: skip
        self.operator.tokens = self.session
        self.accounts = Accounts(self.operator, self.session, self.preferences, self.clock)
        self.intents = Intents(
            self.operator,
            self.session,
            self.accounts,
            self.clock,
            jitter=lambda: 0.5,
            sender=self.make_sender(),
        )
        self.payments = Payments(
            self.operator, self.intents, self.session, self.accounts, self.clock
        )
        self.history = History(self.operator, self.session, self.accounts, self.clock, self.exports)
        self.live = Live(self.operator, self.accounts, self.history, self.payments, self.clock)
        self.lock = Lock(self.codes, self.session, self.clock)
        base = Base(
            self.preferences,
            self.accounts,
            self.intents,
            self.payments,
            self.history,
            self.clock,
            self.exports,
            self.lock,
            self.strength,
            self.tables,
            Ed25519(),
        )
        self.cabinet = make_cabinet(self.operator.cabinet, base)
        self.live.also.append(self.cabinet.hear)
        self.cabinet.orders.stream_down = lambda: self.live.down.value
        self.cabinet.chat.stream_down = lambda: self.live.down.value

    def make_sender(self) -> Sender | None:
        """A harness may put another one in; None is the real one."""
        return None

    def again(self) -> World:
        """A new program over the same disk, key store and operator."""
        return type(self)(
            operator=self.operator,
            clock=self.clock,
            secrets=self.secrets,
            vault=self.vault,
            files=self.files,
        )

    async def __aenter__(self) -> Self:
        self.accounts.start()
        await self.session.restore()
        await settle()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    async def stop(self) -> None:
        """As the program stops: stream, payments, history, accounts, then the databases."""
        await self.timed(self.live.aclose())
        await self.timed(self.cabinet.aclose())
        await self.timed(self.lock.aclose())
        await self.timed(self.session.close())
        await self.timed(self.payments.aclose())
        await self.timed(self.intents.aclose())
        await self.timed(self.history.aclose())
        await self.timed(self.accounts.aclose())

    async def kill(self) -> None:
        """Every task dies where it stands; nothing is written any more."""
        me = asyncio.current_task()
        while others := [task for task in asyncio.all_tasks() if task is not me]:
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)

    async def sign_in(self, number: str = OLENA, *, remember: bool = False) -> SessionState:
        """By the code that reached the number; everything has loaded afterwards."""
        await self.session.start_sms(mobile(number))
        code = self.operator.last_code(number)
        state = await self.session.submit_code(code, remember=remember)
        await settle()
        return state

    async def timed(self, work: Coroutine[Any, Any, T], *, limit_s: float = 600.0) -> T:
        """The result of `work`, time being moved as far as somebody waits for it."""
        task = TaskScope().start(work, name="timed", awaited=True)
        moved = 0.0
        while not task.done():
            await settle()
            if (due := self.clock.next_due_s) is None:
                await settle(4 * TURNS)  # a stop has more steps than one settling
                due = self.clock.next_due_s
            if task.done() or due is None or moved > limit_s:
                break
            moved += due
            await self.clock.advance(due)
        if not task.done():
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            raise AssertionError("nothing moved this work on")
        return task.result()
